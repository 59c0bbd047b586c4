//! One table, many ways in which spreadsheets write it: all read to the same dataset.

use crate::common::{Folder, found};

/// A dataset as tables of cells, with a text that holds commas, semicolons, quotes and line breaks.
const TABLES: &[(&str, &[&[&str]])] = &[
    ("countries", &[&["country", "name", "dao_pilot"], &["BEN", "Benin", "no"]]),
    (
        "frameworks",
        &[
            &["country", "framework", "kind", "title", "start", "end"],
            &["BEN", "pptd", "dwcp", "Programme", "2010", "2015"],
            &["BEN", "pnuad", "undaf", "Plan-cadre", "2009", "2013"],
        ],
    ),
    (
        "priorities",
        &[
            &["country", "framework", "priority", "title", "title_fr", "pillars"],
            &[
                "BEN",
                "pptd",
                "1.10",
                "Youth, women; and \"others\"",
                "Emploi des jeunes",
                "employment;rights",
            ],
            &["BEN", "pptd", "1.2", "Line one\nline two", "Sécurité", ""],
        ],
    ),
    (
        "outcomes",
        &[
            &["country", "framework", "outcome", "title", "pillars"],
            &["BEN", "pnuad", "E1", "Work", "rights"],
        ],
    ),
    (
        "links",
        &[
            &["country", "priority", "outcome", "extent", "status", "confidence", "note"],
            &["BEN", "1.10", "E1", "part", "reviewed", "0.85", "sure; nearly"],
            &["BEN", "1.2", "E1", "whole", "suggested", "0.5", ""],
        ],
    ),
];

/// How a file is written.
#[derive(Clone, Copy)]
struct Dialect {
    name: &'static str,
    delimiter: char,
    end: &'static str,
    before: &'static str,
    comma: bool,
    quote_all: bool,
    blanks: bool,
    headings: Option<usize>,
    reversed: bool,
}

const PLAIN: Dialect = Dialect {
    name: "plain",
    delimiter: ',',
    end: "\n",
    before: "",
    comma: false,
    quote_all: false,
    blanks: false,
    headings: None,
    reversed: false,
};

const DIALECTS: &[Dialect] = &[
    PLAIN,
    Dialect { name: "a byte order mark", before: "\u{feff}", ..PLAIN },
    Dialect { name: "CRLF", end: "\r\n", ..PLAIN },
    Dialect { name: "semicolons and a decimal comma", delimiter: ';', comma: true, ..PLAIN },
    Dialect {
        name: "Excel in French",
        delimiter: ';',
        comma: true,
        end: "\r\n",
        before: "\u{feff}sep=;\r\n",
        headings: Some(1),
        ..PLAIN
    },
    Dialect {
        name: "Excel in Spanish",
        delimiter: ';',
        comma: true,
        end: "\r\n",
        before: "\u{feff}",
        headings: Some(2),
        ..PLAIN
    },
    Dialect { name: "a stated separator", delimiter: '|', before: "sep=|\n", ..PLAIN },
    Dialect { name: "tabs", delimiter: '\t', ..PLAIN },
    Dialect { name: "every cell in quotes", quote_all: true, ..PLAIN },
    Dialect { name: "stray blanks", blanks: true, ..PLAIN },
    Dialect { name: "English labels as headings", headings: Some(0), ..PLAIN },
    Dialect { name: "columns in another order", reversed: true, ..PLAIN },
];

/// The label over a column in English, French and Spanish, in letter case as people type it.
fn label(column: &str, language: usize) -> &str {
    let labels = match column {
        "country" => ["Country *", "PAYS", "país"],
        "name" => ["Name", "Nom", "Nombre"],
        "dao_pilot" => ["Delivering-as-One pilot", "Pilote Unis dans l’action", "Piloto Unidos en la acción"],
        "framework" => ["Framework", "Plan-cadre", "MARCO"],
        "kind" => ["Kind", "type", "Tipo"],
        "title" => ["Title", "Titre", "Título"],
        "title_fr" => ["Title (French)", "Titre (français)", "Título (francés)"],
        "start" => ["Start", "Début", "Inicio"],
        "end" => ["End", "Fin", "Fin"],
        "priority" => ["Priority", "PRIORITÉ", "Prioridad"],
        "pillars" => ["Pillars", "Piliers", "Pilares"],
        "outcome" => ["Outcome", "Effet", "Efecto"],
        "extent" => ["Extent", "Étendue", "Alcance"],
        "status" => ["Status", "Statut", "Estado"],
        "confidence" => ["Confidence", "Confiance", "Confianza"],
        "note" => ["Note", "Remarque", "Nota"],
        other => panic!("{other} has no label here"),
    };
    labels[language]
}

impl Dialect {
    fn cell(&self, text: &str, column: &str) -> String {
        let mut text = text.to_owned();
        if self.comma && column == "confidence" {
            text = text.replace('.', ",");
        }
        if self.quote_all || text.contains([self.delimiter, '"', '\n']) {
            text = format!("\"{}\"", text.replace('"', "\"\""));
        }
        match (self.blanks, text.starts_with('"')) {
            (false, _) => text,
            (true, true) => format!("  {text} "),
            // A blank that does not break comes from web pages; before a quote it would be a letter like others.
            (true, false) => format!(" \u{a0}{text} "),
        }
    }

    fn write(&self, rows: &[&[&str]]) -> String {
        let mut text = self.before.to_owned();
        for (n, row) in rows.iter().enumerate() {
            let cells = row.iter().zip(rows[0]).map(|(cell, column)| match self.headings {
                Some(language) if n == 0 => self.cell(label(column, language), ""),
                _ => self.cell(cell, column),
            });
            let mut cells: Vec<String> = cells.collect();
            if self.reversed {
                cells.reverse();
            }
            text += &cells.join(&self.delimiter.to_string());
            text += self.end;
        }
        text
    }

    fn align(&self) -> String {
        let folder = Folder::new();
        for (table, rows) in TABLES {
            folder.file(&format!("{table}.csv"), self.write(rows));
        }
        let run = folder.run(&["align", ".", "--format", "json"]);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}: {}", self.name, run.stderr);
        run.stdout
    }
}

#[test]
fn every_dialect_of_csv_reads_to_the_same_dataset() {
    let plain = PLAIN.align();
    assert!(plain.contains("Youth, women; and \\\"others\\\""), "the text is there: {plain}");
    assert!(plain.contains("\"0.85\"") || plain.contains("0.85"), "the number is there: {plain}");
    for dialect in DIALECTS {
        assert_eq!(dialect.align(), plain, "{}", dialect.name);
    }
}

#[test]
fn toml_and_json_read_to_the_same_dataset_as_csv() {
    let text = |cell: &str| serde_json::to_string(cell).expect("a text can be written");
    let (mut toml, mut json) = (String::new(), Vec::new());
    for (table, rows) in TABLES {
        let mut objects = Vec::new();
        for row in &rows[1..] {
            let cells = || rows[0].iter().zip(*row).filter(|(_, cell)| !cell.is_empty());
            // A short JSON text is a TOML text, too.
            let lines: Vec<String> = cells().map(|(c, cell)| format!("{c} = {}\n", text(cell))).collect();
            toml += &format!("[[{table}]]\n{}", lines.concat());
            let fields: Vec<String> =
                cells().map(|(c, cell)| format!("{}: {}", text(c), text(cell))).collect();
            objects.push(format!("{{{}}}", fields.join(", ")));
        }
        json.push(format!("{}: [{}]", text(table), objects.join(", ")));
    }
    let json = format!("{{{}}}", json.join(", "));
    let plain = PLAIN.align();
    for (name, data) in [("data.toml", toml), ("data.json", json)] {
        let run = Folder::of(&[(name, data)]).run(&["align", name, "--format", "json"]).ends(0);
        assert_eq!(run.stdout, plain, "{name}");
    }
}

#[test]
fn tables_and_columns_that_are_not_needed_may_be_left_out() {
    let run =
        Folder::of(&[("frameworks.csv", "country,framework,kind\nBEN,pptd,dwcp\n")]).run(&["check", "."]);
    assert!(run.ends(0).stdout.starts_with("no errors, no warnings."));
}

#[test]
fn titles_above_the_heading_of_a_csv_file_are_passed_over() {
    let links =
        "Links between the plans,,,\nas of 2026,,,\n\ncountry,priority,outcome,extent\nMDA,P1,O9,whole\n";
    let folder = plans_with_file("links.csv", links);
    let found = found(&folder, &["."]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].code.as_str(), found[0].place.as_str()), ("E401", "./links.csv:5, column outcome"));
}

#[test]
fn a_table_with_tabs_may_be_called_tsv_or_txt() {
    for name in ["links.tsv", "Links.txt"] {
        let folder = plans_with_file(name, "country\tpriority\toutcome\nMDA\tP1\tO9\n");
        let codes: Vec<String> = found(&folder, &["."]).into_iter().map(|f| f.code).collect();
        assert_eq!(codes, ["E401"], "{name}");
    }
}

#[test]
fn characters_that_nobody_sees_are_no_part_of_a_code_at_its_ends_and_are_shown_inside() {
    let trimmed = plans_with_file("links.csv", "country,priority,outcome\nMDA,P1\u{200b},\u{feff}O1\n");
    assert!(found(&trimmed, &["."]).is_empty());
    let inside = plans_with_file("links.csv", "country,priority,outcome\nMDA,P\u{ad}1,O1\n");
    let run = inside.run(&["check", "."]);
    assert!(run.stdout.contains("P\\u{ad}1"), "{}", run.stdout);
}

/// The plans as CSV files, with one file more.
fn plans_with_file(name: &str, content: &str) -> Folder {
    Folder::of(&[
        ("frameworks.csv", "country,framework,kind\nMDA,dwcp,dwcp\nMDA,undaf,undaf\n"),
        ("priorities.csv", "country,framework,priority,title\nMDA,dwcp,P1,Jobs\n"),
        ("outcomes.csv", "country,framework,outcome,title\nMDA,undaf,O1,Growth\n"),
        (name, content),
    ])
}
