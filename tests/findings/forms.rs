//! One model, several forms: a mistake is told in the same words, at the place where the person made it.

use crate::common::{self, Folder, Found};

/// A table with one row in which one cell is wrong.
struct Mistake {
    code: &'static str,
    table: &'static str,
    /// The cells; the wrong one is marked by its name below.
    cells: &'static [(&'static str, &'static str)],
    wrong: &'static str,
}

const LINK: [(&str, &str); 2] = [("country", "MDA"), ("priority", "P1")];

const MISTAKES: &[Mistake] = &[
    Mistake { code: "E401", table: "links", cells: &[LINK[0], LINK[1], ("outcome", "O9")], wrong: "outcome" },
    Mistake {
        code: "E401",
        table: "links",
        cells: &[LINK[0], ("dwcp", "dcwp"), LINK[1], ("outcome", "O1")],
        wrong: "dwcp",
    },
    Mistake {
        code: "E303",
        table: "links",
        cells: &[LINK[0], LINK[1], ("outcome", "O1"), ("status", "documentd")],
        wrong: "status",
    },
    Mistake {
        code: "E305",
        table: "links",
        cells: &[LINK[0], LINK[1], ("outcome", "O1"), ("confidence", "1.5")],
        wrong: "confidence",
    },
    Mistake {
        code: "E302",
        table: "links",
        cells: &[LINK[0], LINK[1], ("outcome", "O1"), ("confidence", "high")],
        wrong: "confidence",
    },
    Mistake {
        code: "E306",
        table: "links",
        cells: &[LINK[0], LINK[1], ("outcome", "O1"), ("confidence", "NaN")],
        wrong: "confidence",
    },
    Mistake {
        code: "E309",
        table: "links",
        cells: &[LINK[0], LINK[1], ("outcome", "O1"), ("date", "12/10/2009")],
        wrong: "date",
    },
    Mistake {
        code: "E403",
        table: "links",
        cells: &[LINK[0], LINK[1], ("element", "E2"), ("outcome", "O1")],
        wrong: "element",
    },
    Mistake {
        code: "E405",
        table: "links",
        cells: &[LINK[0], ("dwcp", "undaf"), LINK[1], ("outcome", "O1")],
        wrong: "dwcp",
    },
    Mistake {
        code: "W201",
        table: "links",
        cells: &[LINK[0], LINK[1], ("outcome", "O1"), ("confidense", "1")],
        wrong: "confidense",
    },
    Mistake {
        code: "E301",
        table: "priorities",
        cells: &[LINK[0], ("priority", ""), ("title", "Rights")],
        wrong: "priority",
    },
    Mistake {
        code: "E307",
        table: "priorities",
        cells: &[LINK[0], ("priority", "P/3"), ("title", "Rights")],
        wrong: "priority",
    },
    Mistake {
        code: "E308",
        table: "priorities",
        cells: &[LINK[0], ("priority", "1-Feb"), ("title", "Rights")],
        wrong: "priority",
    },
    Mistake {
        code: "E304",
        table: "frameworks",
        cells: &[LINK[0], ("framework", "cca"), ("kind", "cca"), ("start", "1066")],
        wrong: "start",
    },
    Mistake {
        code: "E503",
        table: "frameworks",
        cells: &[LINK[0], ("framework", "cca"), ("kind", "cca"), ("start", "2011"), ("end", "2008")],
        wrong: "end",
    },
    Mistake {
        code: "W514",
        table: "priorities",
        cells: &[LINK[0], ("priority", "P2"), ("title", "Work")],
        wrong: "priority",
    },
    Mistake {
        code: "W301",
        table: "frameworks",
        cells: &[("country", "MOL"), ("framework", "cca"), ("kind", "cca")],
        wrong: "country",
    },
];

impl Mistake {
    /// A file of one form, and the place in it at which the mistake stands.
    fn file(&self, form: &str) -> (String, String, String) {
        let name = if form == "csv" { format!("{}.csv", self.table) } else { format!("row.{form}") };
        let (mut text, mut place) = match form {
            "csv" => {
                let line = |n: usize| {
                    let cells: Vec<&str> = self.cells.iter().map(|c| [c.0, c.1][n]).collect();
                    cells.join(",") + "\n"
                };
                // An unknown column is told once, where the headings are.
                let row = if self.code == "W201" { 1 } else { 2 };
                (line(0) + &line(1), format!(":{row}, column {}", self.wrong))
            }
            "toml" => (format!("\n[[{}]]\n", self.table), String::new()),
            _ => (format!("{{ \"{}\": [\n  {{", self.table), String::new()),
        };
        let number = |column: &str, value: &str| {
            matches!(column, "start" | "end" | "confidence") && value.parse::<f64>().is_ok_and(f64::is_finite)
        };
        for (n, &(column, value)) in self.cells.iter().enumerate().filter(|_| form != "csv") {
            let value = if number(column, value) { value.to_owned() } else { format!("\"{value}\"") };
            let (before, between) = match form {
                "toml" => (column.to_owned(), " = "),
                _ => (format!("    \"{column}\""), ": "),
            };
            text += if form == "toml" || n == 0 { "" } else { "," };
            text += if form == "toml" { "" } else { "\n" };
            if column == self.wrong {
                let line = text.lines().count() + 1;
                // A stranger is met at its name in TOML; every other mistake is in the value.
                let at = if form == "toml" && self.code == "W201" { 0 } else { before.len() + between.len() };
                place = format!(":{line}:{}", at + 1);
            }
            text += &format!("{before}{between}{value}");
            text += if form == "toml" { "\n" } else { "" };
        }
        text += if form == "json" { "\n  }\n] }\n" } else { "" };
        let place = format!("{name}{place}");
        (name, text, place)
    }

    /// What is found in the plans when this file lies beside them in a folder of its own.
    fn told(&self, form: &str) -> Found {
        let (name, text, place) = self.file(form);
        let folder = Folder::new();
        for (table, rows) in common::PLANS {
            folder.file(&format!("plans/{table}"), rows);
        }
        folder.file(&name, &text);
        let found = common::found(&folder, &["plans", &name]);
        let [one] = &found[..] else { panic!("{form}: one finding is wanted in\n{text}found: {found:#?}") };
        assert_eq!(
            (one.code.as_str(), one.place.as_str()),
            (self.code, place.as_str()),
            "{form}:\n{text}{one:#?}"
        );
        one.clone()
    }
}

#[test]
fn the_same_mistake_gets_the_same_words_in_every_form_and_its_own_place() {
    for mistake in MISTAKES {
        let [csv, toml, json] = ["csv", "toml", "json"].map(|form| mistake.told(form));
        assert_eq!((&csv.message, &csv.help), (&toml.message, &toml.help));
        assert_eq!((&csv.message, &csv.help), (&json.message, &json.help));
    }
}

#[test]
fn places_count_characters_not_bytes_and_survive_bom_and_crlf() {
    let text = "country = \"MDA\"\n[[frameworks]]\ntitle = \"é\"\nframework = \"d\"\nkind = \"pays\"\n";
    for (bom, end) in [("", "\n"), ("\u{feff}", "\n"), ("", "\r\n"), ("\u{feff}", "\r\n")] {
        let folder = Folder::of(&[("a.toml", format!("{bom}{}", text.replace('\n', end)))]);
        let found = common::found(&folder, &["a.toml"]);
        assert_eq!(found[0].place, "a.toml:5:8", "{found:#?}");
    }
    let json = "{ \"frameworks\": [ {\"title\": \"ééé\", \"country\": \"MDA\", \"framework\": \"d\", \"kind\": \"pays\"} ] }";
    let wanted = json.chars().take_while(|&c| c != 'p').count();
    for text in [json.to_owned(), format!("\u{feff}{json}")] {
        let found = common::found(&Folder::of(&[("a.json", text)]), &["a.json"]);
        assert_eq!(found[0].place, format!("a.json:1:{wanted}"), "{found:#?}");
    }
}

#[test]
fn a_line_of_csv_is_counted_with_the_breaks_inside_its_cells() {
    let rows = "country,priority,outcome,note\r\nMDA,P1,O1,\"one\ntwo\r\nthree\"\r\n\r\nMDA,P1,O9,\"a\nb\"\r\nMDA,P9,O1,\r\n";
    let found = common::found(&common::plans_with(&[("links.csv", rows)]), &["."]);
    let places: Vec<&str> = found.iter().map(|f| f.place.trim_start_matches("./")).collect();
    assert_eq!(places, ["links.csv:6, column outcome", "links.csv:8, column priority"]);
}

#[test]
fn a_nested_row_that_inherits_a_wrong_value_is_told_where_the_value_stands() {
    let text = "country = \"M/A\"\n[[frameworks]]\nframework = \"d\"\nkind = \"dwcp\"\n";
    let found = common::found(&Folder::of(&[("a.toml", text)]), &["a.toml"]);
    assert_eq!((found[0].code.as_str(), found[0].place.as_str()), ("E307", "a.toml:1:11"));
}
