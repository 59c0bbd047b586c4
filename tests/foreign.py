"""What dwalign writes for other programs, read by these programs; and what none of its commands does.

    python tests/foreign.py DWALIGN      # with the packages of tests/python/requirements.txt

Frictionless validates the folder of tables, NetworkX reads the networks and counts their nodes and edges, sssom validates the
mappings, icalendar reads the calendar, Graphviz lays out the drawings, check-jsonschema holds the JSON against its schema.
strace sees that no command opens a connection.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import frictionless
import icalendar
import networkx

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATASETS = {path.name: str(path) for path in [ROOT / "datasets/cycles", ROOT / "datasets/gb306-2009", ROOT / "tests/cases/money"]}
AS_JSON = {
    "align": [["align"]],
    "ask": [["ask", question] for question in ("one-link", "without", "fewest", "same-gap", "bridges")],
    "check": [["check"]],
    "indicators": [["indicators"], ["indicators", "--year", "2022"]],
    "participation": [["participation"]],
    "resources": [["resources"]],
    "rollout": [["rollout", "--from", "2020", "--to", "2030"]],
    "world": [["world"], ["world", "--year", "1990"]],
}
TABLES = {"priority": "priorities", "element": "elements", "outcome": "outcomes", "output": "outputs"}


def run(*arguments: object, **options: object) -> subprocess.CompletedProcess:
    return subprocess.run([*map(str, arguments)], capture_output=True, check=False, **options)


def dwalign(*arguments: object) -> str:
    done = run(COMMAND, "--lang", "en", *arguments)
    assert done.returncode == 0, (arguments, done.stderr.decode()[:2000])
    return done.stdout.decode()


class Foreign(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def rows(self, data: str, table: str) -> list:
        """The rows of a table, as JSON has them."""
        made = self.folder / "all.json"
        made.unlink(missing_ok=True)
        dwalign("convert", data, "-o", made)
        return json.loads(made.read_text()).get(table, [])

    def test_frictionless_validates_every_folder_of_tables(self):
        for name, data in DATASETS.items():
            tables = self.folder / name
            dwalign("convert", data, "-o", tables)
            # The paths of a package are its own: the folder is where it is.
            report = frictionless.validate(str(tables / "datapackage.json"))
            self.assertTrue(report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])[:5])
            package = json.loads((tables / "datapackage.json").read_text())
            self.assertEqual({r["path"] for r in package["resources"]}, {f.name for f in tables.glob("*.csv")})
            # What a package says is held: a year that is none is found.
            plans = tables / "frameworks.csv"
            plans.write_text(re.sub(r",(20|19)\d\d,", ",1066,", plans.read_text(), count=1))
            if "1066" in plans.read_text():
                self.assertFalse(frictionless.validate(str(tables / "datapackage.json")).valid)
            dwalign("check", data)

    def test_a_folder_of_tables_is_read_back_past_its_description(self):
        dwalign("convert", DATASETS["cycles"], "-o", self.folder / "tables")
        told = dwalign("check", self.folder / "tables", "--all")
        self.assertNotIn("datapackage", told)

    def test_networkx_reads_as_many_nodes_and_edges_as_the_data_state(self):
        for name, data in DATASETS.items():
            graphs = []
            for ending, reader in [("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)]:
                made = self.folder / f"{name}.{ending}"
                dwalign("diagram", data, "-o", made)
                graphs.append(reader(made))
                dwalign("diagram", data, "-o", made)  # its own file is replaced
            one, other = graphs
            self.assertEqual((set(one.nodes), one.number_of_edges()), (set(other.nodes), other.number_of_edges()))
            kinds = [said["kind"] for _, said in one.nodes(data=True)]
            for kind, table in TABLES.items():
                stated = {tuple(row.get(c) for c in ("country", "framework", "priority", "outcome", kind)) for row in self.rows(data, table)}
                self.assertEqual(kinds.count(kind), len(stated), (name, kind))
            ties = [said["kind"] for *_, said in one.edges(data=True)]
            self.assertEqual(ties.count("link"), len(self.rows(data, "links")), name)
            self.assertEqual(ties.count("participation"), sum(
                len(row["country"].split(";")) > 0 for row in self.rows(data, "participation")), name)
            classes = [said.get("class") for _, said in one.nodes(data=True) if said["kind"] == "priority"]
            self.assertTrue(any(classes) or name != "cycles")
        country = self.folder / "pak.graphml"
        dwalign("diagram", DATASETS["cycles"], "--country", "PAK", "-o", country)
        self.assertEqual({said.get("country") for _, said in networkx.read_graphml(country).nodes(data=True)} - {None}, {"PAK"})

    def test_sssom_validates_the_mappings_and_they_are_read_back_as_they_were(self):
        for name, data in DATASETS.items():
            made = self.folder / f"{name}.sssom.tsv"
            dwalign("convert", data, "-o", made)
            told = run(pathlib.Path(sys.executable).parent / "sssom", "validate", made)
            self.assertEqual(told.returncode, 0, told.stderr.decode()[-2000:])
            self.assertNotIn("[ERROR]", told.stderr.decode() + told.stdout.decode())
            gaps = len(self.rows(data, "absences"))
            self.assertEqual(made.read_text().count("sssom:NoTermFound"), gaps)
            # The plans without their links and gaps, and the mappings beside them, are the same data.
            tables = self.folder / f"{name}-tables"
            dwalign("convert", data, "-o", tables)
            for table in ("links.csv", "absences.csv"):
                (tables / table).unlink(missing_ok=True)
            both = self.folder / f"{name}-both.json"
            dwalign("convert", tables, made, "-o", both)
            whole = self.folder / f"{name}-whole.json"
            dwalign("convert", data, "-o", whole)
            ours, theirs = json.loads(both.read_text()), json.loads(whole.read_text())
            in_order = lambda rows: sorted(json.dumps(row, sort_keys=True) for row in rows)
            for table in ("links", "absences"):
                self.assertEqual(in_order(ours.get(table, [])), in_order(theirs.get(table, [])), (name, table))

    def test_icalendar_reads_the_calendar(self):
        made = self.folder / "plans.ics"
        dwalign("rollout", DATASETS["cycles"], "--from", "2020", "--to", "2030", "-o", made)
        calendar = icalendar.Calendar.from_ical(made.read_bytes())
        events = list(calendar.walk("VEVENT"))
        self.assertTrue(events)
        self.assertFalse([event.errors for event in events if event.errors])
        self.assertEqual(len({str(event["UID"]) for event in events}), len(events))
        self.assertTrue(all(event["SUMMARY"] and event["DTSTART"] for event in events))

    def test_graphviz_lays_out_the_drawings(self):
        for name, data in DATASETS.items():
            drawn = run("dot", "-Tjson", input=dwalign("diagram", data).encode())
            self.assertEqual((drawn.returncode, drawn.stderr), (0, b""), name)
            self.assertTrue(json.loads(drawn.stdout)["objects"])

    def test_the_json_is_as_its_schema_says(self):
        schema = self.folder / "schema.json"
        schema.write_text(dwalign("schema"))
        checker = pathlib.Path(sys.executable).parent / "check-jsonschema"
        done = run(checker, "--check-metaschema", schema)
        self.assertEqual(done.returncode, 0, done.stdout.decode())
        for name, data in DATASETS.items():
            made = self.folder / f"{name}.json"
            dwalign("convert", data, "-o", made)
            done = run(checker, "--schemafile", schema, made)
            self.assertEqual(done.returncode, 0, done.stdout.decode())

    def test_what_commands_write_as_json_is_as_its_schema_says(self):
        checker = pathlib.Path(sys.executable).parent / "check-jsonschema"
        schemas = []
        for name in sorted({"report", *AS_JSON}):
            schemas.append(self.folder / f"{name}.json")
            schemas[-1].write_text(dwalign("schema", name))
        self.assertEqual(run(checker, "--check-metaschema", *schemas).returncode, 0)
        for schema in schemas:
            made = []
            for name, data in DATASETS.items():
                for number, words in enumerate(AS_JSON.get(schema.stem, [[]])):
                    made.append(self.folder / f"{schema.stem}-{name}-{number}.json")
                    if words:
                        made[-1].write_text(dwalign(*words, data, "--format", "json"))
                    else:
                        dwalign("report", data, "-o", made[-1])
            done = run(checker, "--schemafile", schema, *made)
            self.assertEqual(done.returncode, 0, (schema.stem, done.stdout.decode()[:2000]))
            # A key that no schema names is refused: the check can fail.
            odd = self.folder / "odd.json"
            value = json.loads(made[0].read_text())
            (value if isinstance(value, dict) else value[0])["odd"] = 1
            odd.write_text(json.dumps(value))
            self.assertNotEqual(run(checker, "--schemafile", schema, odd).returncode, 0, schema.stem)

    def test_no_command_opens_a_connection(self):
        data, out = DATASETS["cycles"], self.folder
        commands = [
            ["align", data], ["brief", "PAK", data, "-o", out / "b.html"], ["check", data],
            ["convert", data, "-o", out / "c.xlsx"], ["diagram", data, "--country", "PAK", "-o", out / "d.pdf"],
            ["diagram", data, "-o", out / "d.png"], ["explain", "PAK/*/P1", data], ["explain", "E401"],
            ["indicators", data], ["participation", data], ["report", data, "-o", out / "r.html"],
            ["resources", data], ["results", data, "-o", out / "results", "--years", "2020..2022"],
            ["rollout", data, "--from", "2023", "--to", "2027"], ["schema"], ["suggest", data], ["template", "-o", out / "t.xlsx"], ["--help"],
        ]
        commands += [["ask", "bridges", data]]
        trace = out / "trace"
        for words in commands:
            done = run("strace", "-f", "-qq", "-e", "trace=network", "-o", trace, COMMAND, *words)
            self.assertIn(done.returncode, (0, 1), done.stderr.decode()[:500])
            calls = [line for line in trace.read_text().splitlines() if re.search(r"\b(socket|connect|sendto|bind)\(", line)]
            self.assertEqual(calls, [], words)


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
