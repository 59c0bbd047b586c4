"""Workbooks as they are found in the wild, put together part by part, are marked: shared formulas, tables, slicers, threaded
comments, custom XML, macros, protection, hidden sheets, sheets called like those that the marking adds, strict Open XML,
absolute paths, no styles, own comments and rules on the very cell.

    python3 tests/packages.py path/to/dwalign

Every part that is not about the marks stays byte for byte, every part is well-formed, the note stands at the slip beside
what the team wrote there, the workbook is marked again without losing anything, and LibreOffice opens every one.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.dom.minidom
import zipfile

from made import cases, parts

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="dwalign-packages-"))


def pack(p, name):
    with zipfile.ZipFile(FOLDER / name, "w", zipfile.ZIP_DEFLATED) as z:
        for n, d in p.items():
            z.writestr(n, d)


# What the marking may change: lists of parts and sheets, styles, the sheets it marks, their notes and relations.
ALLOWED = re.compile(
    r"\[content_types\]\.xml|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels|xl/styles\.xml|xl/worksheets/sheet\d+\.xml"
    r"|xl/worksheets/_rels/sheet\d+\.xml\.rels|xl/comments[^/]*\.xml|xl/(comments|notes)/[^/]*\.xml|xl/drawings/[^/]*\.vml",
    re.IGNORECASE,
)


def mark(source, target):
    run = subprocess.run([PROGRAM, "check", source, "--mark", target], cwd=FOLDER, capture_output=True, text=True)
    assert run.returncode == 1 and (FOLDER / target).exists(), f"{source}: {run.stdout}{run.stderr}"
    return parts((FOLDER / target).read_bytes())


def holds(name, own, marked):
    """Everything of the team is there, and every part can be read."""
    for part, body in own.items():
        assert part in marked, f"{name}: {part} is gone"
        assert marked[part] == body or ALLOWED.fullmatch(part), f"{name}: {part} is changed"
    for part, body in marked.items():
        if part.endswith((".xml", ".rels", ".vml")):
            xml.dom.minidom.parseString(body)
    notes = b"".join(body for part, body in marked.items() if "comments" in part.lower() or "notes/" in part)
    threads = any("threaded" in part.lower() for part in own)
    assert threads or b"dwalign" in notes, f"{name}: no note"
    for part, body in own.items():
        if "comments" in part.lower() or "notes/" in part:
            for text in re.findall(rb"<t[^>]*>([^<]+)</t>", body):
                assert text in notes, f"{name}: {text} is gone"
    sheet = marked["xl/worksheets/sheet4.xml"]
    for kept in (
        b"dataValidation ",
        b'<f t="shared"',
        b"tablePart ",
        b"sheetProtection",
        b"slicer",
        b"own pi",
        b"legacyDrawing",
    ):
        assert kept not in own["xl/worksheets/sheet4.xml"] or kept in sheet, f"{name}: {kept} is gone"


def main():
    made = []
    for name, (build, extension) in cases.items():
        own = build()
        pack(own, f"{name}.{extension}")
        marked = mark(f"{name}.{extension}", f"{name}-marked.{extension}")
        holds(name, own, marked)
        again = mark(f"{name}-marked.{extension}", f"{name}-again.{extension}")
        holds(name, own, again)
        names = lambda package: re.findall(rb"<(?:x:)?sheet [^>]*?name=\"([^\"]*)\"", package["xl/workbook.xml"])
        assert names(marked) == names(again), f"{name}: {names(marked)} and {names(again)}"
        assert set(names(own)) <= set(names(marked)), f"{name}: {names(own)} and {names(marked)}"
        made.append(FOLDER / f"{name}-marked.{extension}")
    command = ["soffice", f"-env:UserInstallation=file://{FOLDER}/home", "--headless", "--convert-to", "ods"]
    subprocess.run([*command, "--outdir", FOLDER / "ods", *made], capture_output=True, check=True)
    for book in made:
        saved = FOLDER / "ods" / f"{book.stem}.ods"
        assert saved.exists(), f"LibreOffice does not open {book.name}"
        assert b"O9" in zipfile.ZipFile(saved).read("content.xml"), f"{book.name}: LibreOffice sees other cells"
    print(f"{len(made)} workbooks put together part by part were marked twice; everything of the team is kept")


main()
