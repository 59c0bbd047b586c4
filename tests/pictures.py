"""Draws the pictures of workbooks that the README shows, into graphs/: LibreOffice makes a PDF of each, pdftoppm (Debian:
poppler-utils) an image, and the white margins are cut off.

    python3 tests/pictures.py path/to/dwalign
"""

import pathlib
import struct
import subprocess
import sys
import tempfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())


def dwalign(*arguments):
    subprocess.run([PROGRAM, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def pages(folder, book):
    home = folder / "home"
    command = ["soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(folder), str(book)], check=True, stdout=subprocess.DEVNULL)
    return book.with_suffix(".pdf")


def text(pdf, page):
    command = ["pdftotext", "-f", str(page), "-l", str(page), str(pdf), "-"]
    return subprocess.run(command, capture_output=True, text=True).stdout


def page_with(pdf, words):
    """The first page on which all these words stand."""
    for page in range(1, 60):
        if all(word in text(pdf, page) for word in words):
            return page
    sys.exit(f"{pdf.name} has no page with {words}")


def image(pdf, page, dpi):
    command = ["pdftoppm", "-f", str(page), "-l", str(page), "-r", str(dpi), str(pdf)]
    data = subprocess.run(command, capture_output=True, check=True).stdout
    head, rest = [], data
    while len(head) < 4:
        word, rest = rest.split(None, 1) if len(head) < 3 else (rest[: rest.index(b"\n")], rest[rest.index(b"\n") + 1 :])
        head.append(word)
    width, height = int(head[1]), int(head[2])
    return [rest[row * width * 3 : (row + 1) * width * 3] for row in range(height)]


def trimmed(rows, most=10_000):
    """Without the white around it, and no higher than so many rows."""
    margin, filled = 8, [n for n, row in enumerate(rows) if row.strip(b"\xff")]
    rows = rows[max(filled[0] - margin, 0) : filled[-1] + margin][:most]
    width = len(rows[0]) // 3
    left = min(next((n for n in range(width) if row[n * 3 : n * 3 + 3] != b"\xff\xff\xff"), width) for row in rows)
    right = max(next((n for n in range(width, 0, -1) if row[n * 3 - 3 : n * 3] != b"\xff\xff\xff"), 0) for row in rows)
    left, right = max(left - margin, 0), min(right + margin, width)
    return [row[left * 3 : right * 3] for row in rows]


def png(path, rows):
    """Few colours make a small file: each pixel is the number of one of at most 256."""
    count = {}
    for row in rows:
        for n in range(0, len(row), 3):
            # The lowest bits of a colour are not seen.
            colour = bytes(part & 0xF0 | part >> 4 for part in row[n : n + 3])
            count[colour] = count.get(colour, 0) + 1
    palette = sorted(count, key=count.get, reverse=True)[:256]
    near = {}
    for colour in count:
        near[colour] = min(range(len(palette)), key=lambda n: sum((a - b) ** 2 for a, b in zip(palette[n], colour)))
    raw = b""
    for row in rows:
        raw += b"\0" + bytes(
            near[bytes(part & 0xF0 | part >> 4 for part in row[n : n + 3])] for n in range(0, len(row), 3)
        )

    def part(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    size = struct.pack(">IIBBBBB", len(rows[0]) // 3, len(rows), 8, 3, 0, 0, 0)
    parts = [part(b"IHDR", size), part(b"PLTE", b"".join(palette)), part(b"IDAT", zlib.compress(raw, 9))]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts) + part(b"IEND", b""))


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dwalign-pictures-"))
    data = ROOT / "datasets" / "cycles"
    template, grid, marked = (folder / name for name in ("sri-lanka.xlsx", "grid.xlsx", "marked.xlsx"))
    dwalign("template", "-o", template, "--from", data, "--country", "LKA")
    dwalign("template", "-o", grid, "--from", data, "--country", "LKA", "--matrix")
    dwalign("check", template, "--mark", marked)
    wanted = [
        ("workbook-template", template, ["readme"], 110),
        ("workbook-grid", grid, ["W = taken up"], 150),
        ("workbook-results", marked, ["How far decent work"], 120),
        ("workbook-marked", marked, ["Verdict", "Priority *"], 200),
    ]
    for name, book, words, dpi in wanted:
        pdf = pages(folder, book)
        page = 1 if words == ["readme"] else page_with(pdf, words)
        target = ROOT / "graphs" / f"{name}.png"
        png(target, trimmed(image(pdf, page, dpi)))
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1024} kB")


main()
