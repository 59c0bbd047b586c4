"""Opens every kind of workbook that dwalign writes with openpyxl and with LibreOffice, and reads back what they save.

    python3 tests/office.py path/to/dwalign

openpyxl must open each without a warning and see the lists; what LibreOffice saves of it, as XLSX and as ODS, must be
the same dataset to dwalign.
"""

import pathlib
import subprocess
import sys
import tempfile
import warnings

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())


def dwalign(*arguments, ends=(0,)):
    run = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)
    if run.returncode not in ends:
        sys.exit(f"dwalign {' '.join(map(str, arguments))} ended with {run.returncode}:\n{run.stdout}{run.stderr}")
    return run.stdout


def office(folder, form, books):
    """Has LibreOffice open the workbooks and save them in a form."""
    home = folder / "home"
    command = ["soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", form]
    done = subprocess.run([*command, "--outdir", str(folder / form), *map(str, books)], capture_output=True, text=True)
    for book in books:
        made = folder / form / (book.stem + "." + form)
        if not made.exists():
            sys.exit(f"LibreOffice did not save {book.name} as {form}: {done.stdout}{done.stderr}")
        yield book, made


def lists(sheet):
    return {str(v.formula1) for v in sheet.data_validations.dataValidation if v.type == "list"}


def look(path, template):
    """openpyxl opens it without a warning, and sees the lists, notes, the frozen heading and the filter."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        book = openpyxl.load_workbook(path)
    if not template:
        return
    tables = [s for s in book.worksheets if s.sheet_state == "visible" and s.auto_filter.ref]
    assert len(tables) >= 12, f"{path}: {book.sheetnames}"
    for sheet in tables:
        assert sheet.freeze_panes == "A2", f"{path} {sheet.title} is not frozen"
        assert all(cell.comment for cell in sheet[1]), f"{path} {sheet.title}: a heading without a note"
    without = [s.title for s in tables if not lists(s)]
    assert len(without) <= 3, f"{path}: no list to choose from in {without}"
    hidden = [s for s in book.worksheets if s.sheet_state == "hidden"]
    assert len(hidden) == 1 and hidden[0].max_row >= 8, f"{path}: the words to choose from are missing"


def same(one, other):
    """The dataset of two files."""
    return dwalign_json(one) == dwalign_json(other)


def dwalign_json(path):
    out = path.with_suffix(path.suffix + ".json")
    dwalign("convert", path, "-o", out)
    return out.read_text()


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dwalign-office-"))
    data = ROOT / "datasets" / "gb306-2009"
    filled, books = folder / "filled.xlsx", []
    dwalign("convert", data, "-o", filled)
    books.append(filled)
    for lang in ("en", "fr", "es"):
        for more in ([], ["--matrix"]):
            path = folder / f"template-{lang}{'-grid' if more else ''}.xlsx"
            dwalign("template", "-o", path, "--lang", lang, "--from", data, "--country", "MDA", *more)
            look(path, template=True)
            books.append(path)
    marked = folder / "marked.xlsx"
    dwalign("align", filled, "--mark", marked)
    wrong = folder / "wrong.xlsx"
    book = openpyxl.load_workbook(filled)
    book["Links"]["C2"] = "no such priority"
    book.save(wrong)
    problems = folder / "problems.xlsx"
    dwalign("check", wrong, "--mark", problems, ends=(1,))
    for path in (filled, marked, problems):
        look(path, template=False)
    charts = [s for s in openpyxl.load_workbook(marked).worksheets if s._charts]
    assert charts, "the marked workbook has no charts"
    books.append(marked)
    for form in ("xlsx", "ods"):
        for book, made in office(folder, form, books):
            assert same(book, made), f"what LibreOffice saved of {book.name} as {form} is another dataset"
    documents = []
    for lang in ("en", "fr", "es"):
        for command in (["report", data, "--country", "MDA"], ["brief", "MDA", data]):
            path = folder / f"{command[0]}-{lang}.docx"
            dwalign(*command, "--lang", lang, "-o", path)
            documents.append(path)
    for path, made in office(folder, "txt", documents):
        text = made.read_text(encoding="utf-8-sig")
        assert "Moldov" in text and "P1" in text, f"LibreOffice does not read {path.name}: {text[:300]}"
    print(f"{len(documents)} Word documents opened by LibreOffice")
    print(f"{len(books)} workbooks opened by openpyxl and LibreOffice, saved as XLSX and ODS, and read back the same")


main()
