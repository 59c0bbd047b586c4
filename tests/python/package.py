"""The Python package says what the command says, on every dataset of the repo, and pandas and Polars take its tables.

    python tests/python/package.py DWALIGN    # the package is installed; DWALIGN is the command
"""

import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import dwalign
import pandas
import polars

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared"
EXPORTS = SHARED / "data" / "uninfo"
DATASETS = sorted(str(path) for path in (ROOT / "datasets").iterdir() if path.name != "concepts") + [
    str(ROOT / "tests/cases/money")]
YEARS = (2008, 2027)


def command(*arguments: str) -> str:
    """What the command prints."""
    done = subprocess.run([COMMAND, "--lang", "en", *arguments], capture_output=True, check=False)
    assert done.returncode in (0, 1), done.stderr.decode()
    return done.stdout.decode()


def cell(value: object, form: str = "") -> str:
    """A value as CSV has it: RFC 4180, and an apostrophe before what a spreadsheet would take for a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return format(value, form) if form else f"{value:.2f}".rstrip("0").rstrip(".")
    if isinstance(value, int):
        return str(value)
    text = str(value)
    bare = text.lstrip("'")
    if bare[:1] in ("=", "+", "@", "\t", "\r") or (bare[:1] == "-" and not re.fullmatch(r"-\d[\d.]*", bare)):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if re.search('[",\n\r]', text) else text


def written(columns: dict, forms: dict = {}) -> str:
    """A table of the package as CSV."""
    lines = [",".join(columns)]
    for row in zip(*columns.values()):
        lines.append(",".join(cell(value, forms.get(name, "")) for name, value in zip(columns, row)))
    return "\n".join(lines) + "\n"


class Package(unittest.TestCase):
    maxDiff = 2000

    def same(self, columns: dict, text: str, forms: dict = {}) -> None:
        self.assertEqual(written(columns, forms), text)
        frame = pandas.DataFrame(columns)
        self.assertEqual((list(frame.columns), len(frame)), (list(columns), text_rows(text)))
        self.assertEqual(polars.DataFrame(columns).shape, frame.shape)

    def test_the_tables_are_those_of_the_command_byte_for_byte(self):
        for path, data in ((path, dwalign.read(path)) for path in DATASETS):
            self.assertTrue(data.ok, data.findings)
            self.same(data.verdicts(), command("align", path, "--format", "csv"))
            self.same(data.participation(), command("participation", path, "--format", "csv"))
            years = f"{YEARS[0]}..{YEARS[1]}"
            self.same(data.indicators(YEARS), command("indicators", path, "--format", "csv", "--years", years))
            self.same(data.indicators(), command("indicators", path, "--format", "csv"))
            for every in (False, True):
                suggested = command("suggest", path, "--format", "csv", *(["--all"] if every else []))
                self.same(data.suggestions(all=every), suggested, {"score": ".4f"})

    def test_the_results_are_the_files_of_the_command(self):
        for path, data in ((path, dwalign.read(path)) for path in DATASETS):
            with tempfile.TemporaryDirectory() as folder:
                command("results", path, "-o", folder, "--years", f"{YEARS[0]}..{YEARS[1]}")
                for name, columns in data.results(range(YEARS[0], YEARS[1] + 1)).items():
                    self.same(columns, pathlib.Path(folder, name + ".csv").read_text())

    def test_the_rows_of_the_data_are_those_that_convert_writes(self):
        needed = needed_columns()
        for path, data in ((path, dwalign.read(path)) for path in DATASETS):
            with tempfile.TemporaryDirectory() as folder:
                command("convert", path, "-o", folder + "/theirs")
                data.convert(folder + "/ours")
                theirs, ours = pathlib.Path(folder, "theirs"), pathlib.Path(folder, "ours")
                self.assertEqual({f.name for f in theirs.glob("*.csv")}, {f.name for f in ours.glob("*.csv")})
                for file in sorted(theirs.glob("*.csv")):
                    table = data.table(file.stem)
                    self.assertEqual(file.read_bytes(), (ours / file.name).read_bytes())
                    used = {name: cells for name, cells in table.items()
                            if name in needed[file.stem] or any(cell is not None for cell in cells)}
                    self.assertEqual(written(used), file.read_text(), file.name)
                    self.assertEqual(polars.DataFrame(table).height, len(pandas.DataFrame(table)))
                for name in ("x.toml", "x.json", "x.xlsx"):
                    data.convert(f"{folder}/{name}")
                    command("convert", path, "-o", f"{folder}/y{name[1:]}")
                    self.assertEqual(*(pathlib.Path(folder, n).read_bytes() for n in (name, "y" + name[1:])), name)

    def test_pictures_and_pages_are_those_of_the_command(self):
        with tempfile.TemporaryDirectory() as folder:
            path, data = str(ROOT / "datasets/cycles"), dwalign.read(ROOT / "datasets" / "cycles")
            for name, picture, asked in [
                ("pak.svg", data.board("pak"), ["--country", "PAK"]),
                ("wide.svg", data.board("TZA", outputs=True, columns=True), ["--country", "TZA", "--outputs", "--columns"]),
                ("all.svg", data.portfolio(), []),
            ]:
                command("diagram", path, *asked, "-o", f"{folder}/{name}")
                self.assertEqual(picture.svg, pathlib.Path(folder, name).read_text())
                self.assertEqual(picture._repr_svg_(), picture.svg)
            page = data.report("PAK", "MDA")
            for name, text in [("r.html", page.html), ("r.md", page.markdown), ("r.json", page.json)]:
                command("report", path, "--country", "PAK", "--country", "MDA", "-o", f"{folder}/{name}")
                self.assertEqual(text, pathlib.Path(folder, name).read_text())
                page.save(f"{folder}/ours-{name}")
                self.assertEqual(pathlib.Path(folder, "ours-" + name).read_text(), text)
            self.assertTrue(page._repr_html_().startswith("<iframe sandbox="))

    def test_a_marked_workbook_is_that_of_the_command(self):
        with tempfile.TemporaryDirectory() as folder:
            book = f"{folder}/book.xlsx"
            command("template", "-o", book, "--from", str(ROOT / "datasets/cycles"), "--country", "LKA")
            command("check", book, "--mark", f"{folder}/theirs.xlsx")
            dwalign.read(book).mark(f"{folder}/ours.xlsx")
            self.assertEqual(*(pathlib.Path(folder, f"{who}.xlsx").read_bytes() for who in ("theirs", "ours")))

    def test_what_is_wrong_with_the_data_is_a_finding_and_nothing_is_said_of_them(self):
        path = str(ROOT / "tests/cases/readme")
        data = dwalign.read(path)
        told = json.loads(command("check", path, "--format", "json"))
        self.assertEqual((data.ok, data.findings, data.counts), (False, told["shown"], told["counts"]))
        for ask in (data.verdicts, data.indicators, data.participation, data.suggestions, data.portfolio, data.report):
            self.assertRaises(dwalign.DataError, ask)
        self.assertRaises(dwalign.DataError, data.board, "MDA")
        self.assertRaises(dwalign.DataError, data.convert, "never.toml")
        self.assertEqual(data.links()["outcome"], ["O3", "O33", "O3"], "the rows that could be read can be looked at")

    def test_only_what_is_wrong_with_the_world_is_raised(self):
        data = dwalign.read(ROOT / "datasets/cycles")
        self.assertRaises(FileNotFoundError, dwalign.read, "no-such-folder")
        self.assertRaises(ValueError, dwalign.read)
        self.assertRaises(ValueError, dwalign.read, "datasets", lang="xx")
        self.assertRaises(KeyError, data.board, "XYZ")
        self.assertRaises(KeyError, data.table, "linkz")
        self.assertRaises(TypeError, data.indicators, "2010")
        self.assertRaises(ValueError, data.indicators, (2015, 2010))
        self.assertRaises(ValueError, data.convert, "x.doc")
        with tempfile.TemporaryDirectory() as folder:
            own = pathlib.Path(folder, "own.toml")
            own.write_text("mine")
            self.assertRaises(FileExistsError, data.convert, own)
            self.assertEqual(own.read_text(), "mine")
            data.convert(own, overwrite=True)
            again = dwalign.read(own)
            self.assertEqual(again.verdicts(), data.verdicts())
            self.assertRaises(FileExistsError, again.convert, own, overwrite=True)
            self.assertRaises(FileExistsError, data.convert, folder)

    def test_every_country_has_its_codes_and_its_region(self):
        table = pandas.DataFrame(dwalign.countries()).set_index("country")
        self.assertEqual(list(table.loc["MDA", ["alpha2", "m49", "region"]]), ["MD", "498", "europe-central-asia"])
        self.assertEqual(len(table), 249)

    def test_the_script_of_the_read_me_prints_what_the_read_me_shows(self):
        shown = re.search(r"```python\n(.*?)```\n+```text\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
        script, output = shown.groups()
        self.assertLessEqual(len(script.splitlines()), 12)
        with tempfile.TemporaryDirectory() as folder:
            os.symlink(ROOT / "datasets", f"{folder}/datasets")
            run = lambda *paths: subprocess.run([sys.executable, "-c", script, *paths], cwd=folder, capture_output=True)
            ran = run()
            self.assertEqual((ran.stdout.decode(), ran.stderr.decode()), (output, ""))
            self.assertTrue(pathlib.Path(folder, "pakistan.svg").read_text().startswith("<svg"))
            if EXPORTS.is_dir():
                ran = run("datasets/cycles", str(EXPORTS))
                self.assertEqual(ran.stderr.decode(), "")
                self.assertIn("suggested", ran.stdout.decode())

    @unittest.skipUnless(EXPORTS.is_dir(), "the exports are not beside the project")
    def test_the_exports_become_a_table_of_objectives_by_region(self):
        data = dwalign.read(EXPORTS)
        self.assertTrue(data.ok)
        region = pandas.DataFrame(dwalign.countries()).set_index("country")["region"]
        proposed = pandas.DataFrame(data.suggestions("pillars"))
        table = pandas.crosstab(proposed["country"].str[:3].map(region), proposed["pillar"])
        known = proposed["country"].str[:3].isin(region.index)
        self.assertEqual((table.shape, table.to_numpy().sum()), ((5, 4), known.sum()))
        self.assertEqual(set(proposed["country"][~known]), {"XKX"})
        self.same(data.verdicts(), command("align", str(EXPORTS), "--format", "csv"))


def text_rows(text: str) -> int:
    return sum(1 for _ in csv.reader(io.StringIO(text))) - 1


def needed_columns() -> dict:
    """The columns that `convert` writes even where nothing is stated in them."""
    tables = json.loads(command("schema"))["properties"]
    rows = {name: table["items"] for name, table in tables.items() if table["items"]["type"] == "object"}
    return {name: row["required"] for name, row in rows.items()}


if __name__ == "__main__":
    COMMAND = os.path.abspath(sys.argv.pop(1))
    unittest.main()
