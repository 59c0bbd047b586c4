"""Walks through what a person of a country team does, in English, French and Spanish: an empty workbook is filled in and saved
with LibreOffice, checked, repaired in the marked workbook, aligned, and handed out.

    python3 tests/walk.py path/to/dwalign [--read]

With --read every message is printed, for somebody to read. Without it, the steps have to end as they should, what was
filled in has to come out again, and no message may have words of another language.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import openpyxl

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
READ = "--read" in sys.argv
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="dwalign-walk-"))

# What the person fills in: sheet and column by their names in files, so that the headings of each language are found.
ROWS = {
    "countries": [{"country": "MDA"}],
    "frameworks": [
        {"country": "MDA", "framework": "dwcp-2021", "kind": "dwcp", "start": 2021, "end": 2024},
        {"country": "MDA", "framework": "un-2023", "kind": "unsdcf", "start": 2023, "end": 2027},
    ],
    "priorities": [
        {"country": "MDA", "framework": "dwcp-2021", "priority": "P1", "title": "Jobs for young people"},
        {"country": "MDA", "framework": "dwcp-2021", "priority": "P2", "title": "Social protection"},
    ],
    "outcomes": [
        {"country": "MDA", "framework": "un-2023", "outcome": "O1", "title": "An inclusive economy"},
        {"country": "MDA", "framework": "un-2023", "outcome": "O2", "title": "People are protected"},
    ],
    "roles": [
        {"country": "MDA", "framework": "un-2023", "outcome": "O1", "agency": "OIT", "role": "lead"},
        {"country": "MDA", "framework": "un-2023", "outcome": "O2", "agency": "UNICEF", "role": "implementing"},
    ],
    "links": [
        {"country": "MDA", "priority": "P1", "outcome": "O1", "extent": "whole"},
        {"country": "MDA", "priority": "P2", "outcome": "02", "extent": "part"},
    ],
    "resources": [
        {"country": "MDA", "outcome_ref": "un-2023/O1", "biennium": 2023, "need": "500,000", "currency": "USD"}
    ],
}
# The two slips above: where they stand and what is right.
SLIPS = [("links", "outcome", "02", "O2"), ("resources", "need", "500,000", 500000)]

SHEETS = {
    "en": ["Countries", "Plans", "Priorities", "Outcomes", "Roles", "Links", "Resources"],
    "fr": ["Pays", "Plans", "Priorités", "Effets", "Rôles", "Liens", "Ressources"],
    "es": ["Países", "Planes", "Prioridades", "Efectos directos", "Funciones", "Vínculos", "Recursos"],
}
# The labels that the lists of the workbook offer, which a person chooses from.
CHOICES = {
    "en": {
        "dwcp": "dwcp",
        "unsdcf": "unsdcf",
        "whole": "whole",
        "part": "part",
        "lead": "Lead",
        "implementing": "Implementing",
    },
    "fr": {
        "dwcp": "PPTD",
        "unsdcf": "PCNUDD",
        "whole": "Entier",
        "part": "Partielle",
        "lead": "Chef de file",
        "implementing": "Mise en œuvre",
    },
    "es": {
        "dwcp": "PTDP",
        "unsdcf": "MCNUDS",
        "whole": "Entero",
        "part": "Parcial",
        "lead": "Organismo principal",
        "implementing": "Ejecución",
    },
}
ENGLISH = re.compile(
    r"\b(the|there|did you mean|is not|are not|has been|was not|were not|rows? read|help|no errors|which|with)\b",
    re.I,
)


def dwalign(lang, *arguments, ends=0):
    run = subprocess.run([PROGRAM, *map(str, arguments), "--lang", lang], capture_output=True, text=True, cwd=FOLDER)
    said = run.stdout + run.stderr
    if READ:
        print(f"$ dwalign {' '.join(map(str, arguments))} --lang {lang}\n{said}")
    assert run.returncode == ends, f"{arguments} ended with {run.returncode}:\n{said}"
    if lang != "en":
        # What is quoted is data, and so are names of files and columns.
        words = re.sub(r"«[^»]*»|“[^”]*”|\S+\.(?:xlsx|ods|html|docx)\S*", "", said)
        found = ENGLISH.search(words)
        titles = [row["title"] for rows in ROWS.values() for row in rows if "title" in row]
        assert not found or any(
            found.group() in title for title in titles
        ), f"English in {lang}: {found.group()}\n{said}"
    return said


def office(form, book):
    """LibreOffice opens the file and saves it in a form, as a person does who works with it."""
    command = ["soffice", f"-env:UserInstallation=file://{FOLDER}/home", "--headless", "--convert-to", form]
    done = subprocess.run([*command, "--outdir", FOLDER / form, FOLDER / book], capture_output=True, text=True)
    made = FOLDER / form / (pathlib.Path(book).stem + "." + form)
    assert made.exists(), f"{book} as {form}: {done.stdout}{done.stderr}"
    return made


def headings(sheet, lang):
    """in small letters and without the star of a required one."""
    return {str(cell.value).strip(" *").lower(): cell.column for cell in sheet[1] if cell.value}


def fill(book, lang):
    """Types the rows below the headings of each sheet."""
    names = HEADINGS[lang]
    for (table, rows), name in zip(ROWS.items(), SHEETS[lang]):
        sheet = book[name]
        columns = headings(sheet, lang)
        first = next(
            row for row in range(2, 50) if all(cell.value is None for cell in sheet[row]) or is_example(sheet, row)
        )
        while is_example(sheet, first):
            first += 1
        for number, row in enumerate(rows):
            for column, value in row.items():
                cell = sheet.cell(first + number, columns[names[column].lower()])
                cell.value = CHOICES[lang].get(value, value)


def is_example(sheet, row):
    """The row that shows how it is done and is never read."""
    return any(str(cell.value or "").lower().startswith(("example", "exemple", "ejemplo")) for cell in sheet[row])


HEADINGS = {
    "en": dict(
        country="Country",
        framework="Plan",
        kind="Kind",
        start="Start",
        end="End",
        priority="Priority",
        title="Title",
        outcome="Outcome",
        agency="Agency",
        role="Role",
        extent="Coverage",
        outcome_ref="Outcome reference",
        biennium="Biennium",
        need="Need",
        currency="Currency",
    ),
    "fr": dict(
        country="Pays",
        framework="Plan",
        kind="Type",
        start="Début",
        end="Fin",
        priority="Priorité",
        title="Titre (français)",
        outcome="Effet",
        agency="Organisme",
        role="Rôle",
        extent="Couverture",
        outcome_ref="Référence de l’effet",
        biennium="Exercice biennal",
        need="Besoin",
        currency="Monnaie",
    ),
    "es": dict(
        country="País",
        framework="Plan",
        kind="Tipo",
        start="Inicio",
        end="Fin",
        priority="Prioridad",
        title="Título (español)",
        outcome="Efecto directo",
        agency="Organismo",
        role="Función",
        extent="Grado de cobertura",
        outcome_ref="Referencia del efecto directo",
        biennium="Bienio",
        need="Necesidad",
        currency="Moneda",
    ),
}


def walk(lang):
    empty, filled = f"{lang}.xlsx", f"{lang}-filled.xlsx"
    dwalign(lang, "template", "-o", empty)
    book = openpyxl.load_workbook(FOLDER / empty)
    fill(book, lang)
    book.save(FOLDER / filled)
    # Saved by LibreOffice in both of its forms; each is checked.
    for form in ("ods", "xlsx"):
        saved = office(form, filled)
        said = dwalign(lang, "check", saved, ends=1)
        assert "02" in said and "O2" in said, said
        assert "500000" in said, said
        marked = FOLDER / f"{lang}-{form}-marked.xlsx"
        dwalign(lang, "check", saved, "--mark", marked.name, ends=1)
        # Each slip is a coloured cell with a note, which says what would be right; the person types that.
        book = openpyxl.load_workbook(marked)
        for table, column, wrong, right in SLIPS:
            sheet = book[SHEETS[lang][list(ROWS).index(table)]]
            cells = [cell for row in sheet for cell in row if str(cell.value) == str(wrong)]
            assert len(cells) == 1, f"{lang} {form}: {wrong} stands {len(cells)} times in {sheet.title}"
            note = cells[0].comment
            assert note and str(right) in note.text, f"{lang} {form} {sheet.title}!{cells[0].coordinate}: {note}"
            cells[0].value = right
        book.save(marked)
        again = office("xlsx", marked.name)
        dwalign(lang, "check", again, ends=0)
        said = dwalign(lang, "align", again, "--country", "MDA")
        assert "P1" in said and "O2" in said, said
        report, brief = f"{lang}-{form}-report.docx", f"{lang}-{form}-brief.docx"
        dwalign(lang, "report", again, "-o", report)
        dwalign(lang, "brief", "MDA", again, "--date", "2024-05-01", "-o", brief)
        dwalign(lang, "report", again, "-o", f"{lang}-{form}.html")
        for document in (report, brief):
            text = office("txt", document).read_text(encoding="utf-8-sig")
            assert "P1" in text and "P2" in text, f"{document}: {text[:400]}"
        # A second run replaces what the program wrote itself; a file that somebody else made stays.
        dwalign(lang, "report", again, "-o", f"{lang}-{form}.html")
        (FOLDER / "letter.html").write_text("our own")
        dwalign(lang, "report", again, "-o", "letter.html", ends=2)
        assert (FOLDER / "letter.html").read_text() == "our own"


for language in ("en", "fr", "es"):
    walk(language)
print("filled in, checked, repaired, aligned and handed out in three languages, with LibreOffice in between")
