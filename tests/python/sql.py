"""The SQL of the README gives the classes and indicator 3.1 that `dwalign results` gives, byte for byte.

    python tests/python/sql.py DWALIGN
"""

import csv
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import duckdb

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared"
YEARS = (2004, 2030)
FILES = ["priorities_class.csv", "outcomes_class.csv", "indicators.csv"]


def command(*arguments: object) -> None:
    done = subprocess.run([COMMAND, *map(str, arguments)], capture_output=True)
    assert done.returncode == 0, done.stderr.decode()[:3000]


def compare(script: str, tables: pathlib.Path, out: pathlib.Path, name: str) -> None:
    """Runs the script and the command on a folder of tables, and compares what they write."""
    command("results", tables, "-o", out / "results", "--years", "..".join(map(str, YEARS)))
    present = {file.stem for file in tables.glob("*.csv")}
    os.chdir(out)
    for file in FILES:
        pathlib.Path(file).unlink(missing_ok=True)
    lines = script.replace("'tables/", f"'{tables}/").splitlines()
    # As the README says: the line of a table that has no file is left out.
    lines = [line for line in lines if not (table := re.match(r"INSERT INTO (\w+)", line)) or table[1] in present]
    duckdb.connect(config={"threads": 2}).execute("\n".join(lines))
    rows = 0
    for file in FILES:
        theirs = (out / "results" / file).read_text().splitlines()
        if file == "indicators.csv":
            theirs = [line for line in theirs if line.startswith("year,") or ",3.1," in line]
        ours = pathlib.Path(file).read_text().splitlines()
        rows += len(ours)
        for number, (a, b) in enumerate(zip(ours, theirs), 1):
            assert a == b, f"{name}, {file}:{number}: SQL {a}, results {b}"
        assert ours == theirs, f"{name}, {file}: {len(ours)} lines of SQL, {len(theirs)} of results"
    print(f"{name}: {rows} lines are the same")


def loosened(made: pathlib.Path, out: pathlib.Path) -> pathlib.Path:
    """The same tables with what the generator never makes: years and statuses left out, priorities that their elements do
    not exhaust, plans named by nothing, and strategic objectives in rows of their own."""
    dice, tables = random.Random(7), {}
    for file in made.glob("*.csv"):
        with file.open(newline="") as opened:
            tables[file.stem] = list(csv.DictReader(opened))
    vague = {row["country"] for row in tables["countries"] if dice.random() < 0.6}
    for row in tables["frameworks"]:
        row.update({end: "" for end in ("start", "end") if row["country"] in vague and dice.random() < 0.3})
    # More plans meet now, and what is absent there may be linked: an error.
    tables["absences"] = [row for row in tables["absences"] if row["country"] not in vague]
    for row in tables["links"] + tables["pairings"]:
        row["status"] = "" if row["status"] in ("documented", "reviewed") and dice.random() < 0.2 else row["status"]
    for row in tables["priorities"]:
        row["exhaustive"] = dice.choice(["yes", "no", ""])
    tables["pillars"] = [
        {"country": row["country"], "framework": row["framework"], "item": row["outcome"],
         "pillar": dice.choice(["employment", "rights"]), "status": dice.choice(["documented", "suggested", "rejected", ""])}
        for row in tables["outcomes"] if not row["pillars"] and dice.random() < 0.4]
    kinds = {(row["country"], row["framework"]): row["kind"] == "dwcp" for row in tables["frameworks"]}
    # Some countries keep one plan of a side, which their rows then need not name.
    for country in sorted({row["country"] for row in tables["frameworks"]})[::3]:
        side = dice.random() < 0.5
        gone = [plan for (of, plan), is_dwcp in kinds.items() if of == country and is_dwcp == side][1:]
        for name, rows in tables.items():
            plans = [column for column in ("framework", "dwcp", "undaf", "against") if rows and column in rows[0]]
            tables[name] = [row for row in rows if row.get("country") != country or not any(row[c] in gone for c in plans)]
        for row in tables["links"]:
            if row["country"] == country and dice.random() < 0.5:
                row["dwcp" if side else "undaf"] = ""
    out.mkdir()
    for name, rows in tables.items():
        with (out / f"{name}.csv").open("w", newline="") as opened:
            writer = csv.DictWriter(opened, rows[0].keys(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return out


def main() -> None:
    script = re.search(r"```sql\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)[1]
    sets = [ROOT / "datasets/gb306-2009", ROOT / "datasets/cycles", ROOT / "tests/cases/money"]
    generator = SHARED / "bench-v2/gen.py"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        if generator.is_file():
            made = folder / "generated"
            arguments = "--countries 136 --cycles 3 --seed 1".split()
            subprocess.run([sys.executable, generator, *arguments, "--out", made], check=True, capture_output=True)
            sets += [made, loosened(made, folder / "loosened")]
        else:
            print(f"{generator} is absent: its data are not compared")
        if (SHARED / "data/uninfo").is_dir():
            sets.append([ROOT / "datasets/cycles", SHARED / "data/uninfo"])
        for number, one in enumerate(sets):
            tables, paths = folder / f"tables{number}", one if isinstance(one, list) else [one]
            command("convert", *paths, "-o", tables)
            (folder / f"out{number}").mkdir()
            compare(script, tables, folder / f"out{number}", " and ".join(path.name for path in paths))


COMMAND = os.path.abspath(sys.argv[1])
main()
