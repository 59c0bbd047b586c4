"""Marks workbooks as other programs write them, and looks that everything in them is still there.

    python3 tests/marked.py path/to/dwalign

Twenty files by openpyxl, xlsxwriter, exceljs, SheetJS and LibreOffice, with a slip in each, go through mark, correct,
check and mark. Every part that the marking has no business with is the same to the byte; openpyxl opens each result
without a warning and finds notes, formats, names and charts; LibreOffice opens each and saves it, and what it saves is
marked again without anything being there twice.
"""

import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import warnings
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

ROOT = pathlib.Path(__file__).resolve().parent
PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="dwalign-marked-"))

TABLES = {
    "Frameworks": [["country", "framework", "kind", "start", "end"], ["MDA", "dwcp", "dwcp", 2008, 2011],
                   ["MDA", "undaf", "undaf", 2007, 2011]],
    "Priorities": [["country", "framework", "priority", "title"], ["MDA", "dwcp", "P1", "Social protection"],
                   ["MDA", "dwcp", "P2", "Jobs"]],
    "Outcomes": [["country", "framework", "outcome", "title"], ["MDA", "undaf", "O1", "Migrants are protected"],
                 ["MDA", "undaf", "O2", "Clean water"]],
    "Links": [["country", "priority", "outcome", "extent"], ["MDA", "P1", "O1", "whole"], ["MDA", "P2", "O9", "part"]],
}
# The slip of every file, and where it stands.
SLIP, RIGHT, CELL = "O9", "O2", "C3"


def dwalign(*arguments, ends):
    run = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, cwd=FOLDER)
    assert run.returncode in ends, f"{arguments} ended with {run.returncode}:\n{run.stdout}{run.stderr}"
    return run


def office(form, books):
    command = ["soffice", f"-env:UserInstallation=file://{FOLDER}/home", "--headless", "--convert-to", form]
    out = FOLDER / f"as-{form}"
    done = subprocess.run([*command, "--outdir", str(out), *map(str, books)], capture_output=True, text=True)
    made = [out / f"{book.stem}.{form}" for book in books]
    for path in made:
        assert path.exists() and path.stat().st_size > 500, f"LibreOffice made no {path}: {done.stdout}{done.stderr}"
    return made


def parts(path):
    with zipfile.ZipFile(path) as packed:
        names = packed.namelist()
        assert len(names) == len(set(map(str.lower, names))), f"{path}: a part is there twice"
        return {name: packed.read(name) for name in names}


def opened(path):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # What openpyxl does not read, it says; the parts are compared beside.
        warnings.filterwarnings("ignore", message=".*extension is not supported.*")
        return openpyxl.load_workbook(path)


def with_openpyxl(name, more):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for table, rows in TABLES.items():
        sheet = book.create_sheet(table)
        for row in rows:
            sheet.append(row)
    more(book)
    book.save(FOLDER / name)


def openpyxl_books():
    def notes(book):
        book["Links"][CELL].comment = Comment("Is this right?", "Amina")
        book["Priorities"]["D2"].comment = Comment("See annex", "Amina")

    def styled(book):
        cell = book["Links"][CELL]
        cell.fill, cell.font = PatternFill("solid", fgColor="C6EFCE"), Font(name="Georgia", italic=True)
        cell.alignment, cell.protection = Alignment(wrap_text=True), Protection(locked=False)
        book["Links"].freeze_panes = "B2"
        book["Links"].column_dimensions["B"].hidden = True
        book["Links"].row_dimensions[2].height = 33
        rule = CellIsRule(operator="equal", formula=['"part"'], fill=PatternFill(bgColor="FFC7CE"))
        book["Links"].conditional_formatting.add("D2:D9", rule)
        choice = DataValidation(type="list", formula1='"whole,part"')
        choice.add("D2:D9")
        book["Links"].add_data_validation(choice)

    def charted(book):
        own = book.create_sheet("RESULTS")
        for row in ([2008, 3], [2009, 5]):
            own.append(row)
        chart = BarChart()
        chart.add_data(Reference(own, min_col=2, min_row=1, max_row=2))
        own.add_chart(chart, "D2")
        book.defined_names["Signs"] = DefinedName("Signs", attr_text="Links!$D$2:$D$3")
        own.sheet_properties.tabColor = "00FF00"

    def tabled(book):
        book["Links"].add_table(Table(displayName="Ties", ref="A1:D3"))
        book["Outcomes"].protection.enable()
        book["Outcomes"].auto_filter.ref = "A1:D3"
        book["Priorities"]["D2"].hyperlink = "https://example.org/plan"
        book["Priorities"].merge_cells("F5:G6")

    def titled(book):
        for sheet in book:
            sheet.insert_rows(1, 2)
            sheet["A1"] = "The team's own title"
        book["Links"].sheet_view.showGridLines = False

    with_openpyxl("openpyxl-plain.xlsx", lambda book: None)
    with_openpyxl("openpyxl-notes.xlsx", notes)
    with_openpyxl("openpyxl-styled.xlsx", styled)
    with_openpyxl("openpyxl-charted.xlsx", charted)
    with_openpyxl("openpyxl-tabled.xlsx", tabled)
    with_openpyxl("openpyxl-titled.xlsx", titled)


def xlsxwriter_books():
    def make(name, more, **options):
        out = io.BytesIO()
        book = xlsxwriter.Workbook(out, {"in_memory": True, **options})
        for table, rows in TABLES.items():
            sheet = book.add_worksheet(table)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
        more(book)
        book.close()
        (FOLDER / name).write_bytes(out.getvalue())

    def notes(book):
        links = book.get_worksheet_by_name("Links")
        links.write_comment(CELL, "Is this right?", {"author": "Amina", "visible": True})
        links.insert_button("H2", {"caption": "Press"})

    def wide(book):
        links = book.get_worksheet_by_name("Links")
        links.set_column("E:XFD", None, None, {"hidden": True})
        links.conditional_format("D2:D9", {"type": "data_bar", "data_bar_2010": True})

    def sparkling(book):
        own = book.add_worksheet("Problèmes")
        own.write_row("A1", [1, 4, 2])
        own.add_sparkline("D1", {"range": "Problèmes!A1:C1"})
        book.get_worksheet_by_name("Priorities").outline_settings(False)

    make("xlsxwriter-plain.xlsx", lambda book: None)
    make("xlsxwriter-memory.xlsx", lambda book: None, constant_memory=True)
    make("xlsxwriter-notes.xlsx", notes)
    make("xlsxwriter-wide.xlsx", wide)
    make("xlsxwriter-sparkling.xlsx", sparkling)


def node_books():
    writers = ROOT / "writers"
    if not (writers / "node_modules").exists():
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent"], cwd=writers, check=True)
    tables = FOLDER / "tables.json"
    tables.write_text(json.dumps(TABLES))
    subprocess.run(["node", writers / "make.mjs", tables, FOLDER], check=True)


# What the marking may change: lists of parts and sheets, styles, the sheets it marks, their notes and relations.
ALLOWED = re.compile(
    r"\[content_types\]\.xml|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels|xl/styles\.xml|xl/worksheets/sheet\d+\.xml"
    r"|xl/worksheets/_rels/sheet\d+\.xml\.rels|xl/comments[^/]*\.xml|xl/comments/[^/]*\.xml|xl/drawings/[^/]*\.vml",
    re.IGNORECASE)


def correct(source, target):
    """What a person does in a spreadsheet program, without one: the slip is typed over."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, body in parts(source).items():
            packed.writestr(name, body.replace(f">{SLIP}<".encode(), f">{RIGHT}<".encode()))


def cells(book, sheet):
    return {cell.coordinate: (cell.value, cell.font.name, cell.fill.fgColor.rgb, cell.number_format, cell.hyperlink
                              and cell.hyperlink.target) for row in book[sheet] for cell in row
            if cell.value is not None or cell.has_style}


def go_through(path):
    name = path.stem
    one, two, right = FOLDER / f"{name}-one.xlsx", FOLDER / f"{name}-two.xlsx", FOLDER / f"{name}-right.xlsx"
    dwalign("check", path.name, "--mark", one.name, ends=(1,))
    own, marked = parts(path), parts(one)
    for part, body in own.items():
        assert part in marked, f"{name}: {part} is gone"
        assert body == marked[part] or ALLOWED.fullmatch(part), f"{name}: {part} is changed"
    before, after = opened(path), opened(one)
    kept = [sheet for sheet in after.sheetnames if sheet in before.sheetnames]
    assert kept == before.sheetnames, f"{name}: {after.sheetnames}"
    for sheet in before.sheetnames:
        known, now = cells(before, sheet), cells(after, sheet)
        for at, value in known.items():
            assert now.get(at) == value, f"{name} {sheet}!{at}: {value} is now {now.get(at)}"
        for row in before[sheet]:
            for cell in row:
                if cell.comment:
                    note = after[sheet][cell.coordinate].comment
                    assert note and cell.comment.text.strip() in note.text, f"{name} {sheet}!{cell.coordinate}"
        for what in ("freeze_panes", "auto_filter", "protection", "data_validations", "merged_cells", "tables"):
            assert repr(getattr(before[sheet], what)) == repr(getattr(after[sheet], what)), f"{name} {sheet}: {what}"
        assert len(before[sheet]._charts) == len(after[sheet]._charts), f"{name} {sheet}: charts"
    place = [(s.title, c.coordinate) for s in before for row in s for c in row if c.value == SLIP]
    (sheet, at), = place
    assert after[sheet][at].comment and "O9" in after[sheet][at].comment.text, f"{name}: no note at {sheet}!{at}"
    rules = [rule for area in after[sheet].conditional_formatting if at in area.sqref for rule in area.rules]
    assert any("dwalign" in str(rule.formula) for rule in rules), f"{name}: no colour at {sheet}!{at}"
    correct(one, right)
    dwalign("check", right.name, "--mark", two.name, ends=(0,))
    last = opened(two)
    assert cells(last, sheet)[at][1:] == cells(before, sheet)[at][1:], f"{name}: the format of {at} is another"
    assert len(last.sheetnames) == len(before.sheetnames) + 2, f"{name}: {last.sheetnames}"
    return path, one, two, sheet, at


def main():
    openpyxl_books()
    xlsxwriter_books()
    node_books()
    books = sorted(FOLDER.glob("*.xlsx"))
    saved = office("xlsx", [book for book in books if "plain" in book.stem])
    saved[0].rename(FOLDER / "libreoffice-one.xlsx")
    saved[1].rename(FOLDER / "libreoffice-two.xlsx")
    books = sorted(FOLDER.glob("*.xlsx"))
    gone = [go_through(book) for book in books]
    marked = [path for _, one, two, _, _ in gone for path in (one, two)]
    office("pdf", marked[:6])
    for (path, one, two, sheet, at), saved in zip(gone, office("xlsx", [one for _, one, _, _, _ in gone])):
        again = FOLDER / f"{path.stem}-again.xlsx"
        saved = saved.rename(FOLDER / f"{path.stem}-saved.xlsx")
        dwalign("check", saved.name, "--mark", again.name, ends=(1,))
        book = opened(again)
        assert len(book.sheetnames) == len(opened(path).sheetnames) + 1, f"{path.stem}: {book.sheetnames}"
        assert book[sheet][at].comment.text.count("dwalign:") == 1, f"{path.stem}: {book[sheet][at].comment.text}"
    for (path, one, two, sheet, at), saved in zip(gone, office("xlsx", [two for _, _, two, _, _ in gone])):
        again = FOLDER / f"{path.stem}-twice.xlsx"
        saved = saved.rename(FOLDER / f"{path.stem}-saved.xlsx")
        dwalign("check", saved.name, "--mark", again.name, ends=(0,))
        book = opened(again)
        assert len(book.sheetnames) == len(opened(path).sheetnames) + 2, f"{path.stem}: {book.sheetnames}"
        heads = [cell.value for row in book["Priorities"] for cell in row].count("Verdict")
        assert heads == 1, f"{path.stem}: the verdicts are there {heads} times"
    print(f"{len(gone)} workbooks of other programs marked, corrected, checked and marked again: everything kept")


main()
