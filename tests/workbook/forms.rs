//! A dataset goes through any chain of forms and stays the same.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::Config;

use dwalign::emit;
use dwalign::ingest::{Input, Options, read};
use dwalign::record::{ColumnKind, Dataset, TABLES};
use dwalign::view::workbook;
use dwalign::vocab::Language;

/// What is read from these files; there must be no errors in them.
fn dataset(files: Vec<(String, Vec<u8>)>) -> Dataset {
    let inputs = files.into_iter().map(|(name, bytes)| Input::of_bytes(&name, bytes)).collect();
    let options = Options { max_unpacked: 1 << 30, ..Options::default() };
    let (dataset, findings) = read(inputs, options);
    let errors: Vec<String> = findings
        .shown()
        .filter(|f| f.code().name().starts_with('E'))
        .map(|f| f.fault.message(Language::English))
        .collect();
    assert!(errors.iter().all(|e| e.contains("no plan")), "{errors:?}");
    dataset
}

/// One form into which a dataset goes and from which it is read again.
#[derive(Debug, Clone, Copy)]
enum Form {
    Toml,
    Json,
    Csv,
    Xlsx(Language),
}

fn through(form: Form, data: &Dataset) -> Dataset {
    dataset(match form {
        Form::Toml => vec![("data.toml".to_owned(), emit::toml::toml(data).into_bytes())],
        Form::Json => vec![("data.json".to_owned(), emit::json::json(data).into_bytes())],
        Form::Csv => emit::csv::csv(data).into_iter().map(|(name, text)| (name, text.into_bytes())).collect(),
        Form::Xlsx(language) => {
            let book = workbook::dataset(data, language).expect("no text is too long for a cell");
            vec![("data.xlsx".to_owned(), book)]
        }
    })
}

fn form() -> impl Strategy<Value = Form> {
    prop_oneof![
        Just(Form::Toml),
        Just(Form::Json),
        Just(Form::Csv),
        Just(Form::Xlsx(Language::English)),
        Just(Form::Xlsx(Language::French)),
        Just(Form::Xlsx(Language::Spanish)),
    ]
}

/// Texts that people write, and texts that forms choke on.
fn text() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        Just("=1+1".to_owned()),
        Just("'=1+1".to_owned()),
        Just("''@x".to_owned()),
        Just("-5".to_owned()),
        Just("+20 %".to_owned()),
        Just("a \"quoted\" text, with; signs\\".to_owned()),
        Just("two\nlines".to_owned()),
        Just("two\r\nlines".to_owned()),
        Just("_x000D_ and _x0041_".to_owned()),
        Just("tab\there".to_owned()),
        Just("1.10".to_owned()),
        Just("TRUE".to_owned()),
        Just("2024-02-01".to_owned()),
        Just("<b>&amp;</b> ]]>".to_owned()),
        Just("bell\u{7}".to_owned()),
        Just("'''".to_owned()),
        Just("\"\"\"".to_owned()),
        Just("#N/A".to_owned()),
        Just("https://www.ilo.org".to_owned()),
        Just("mailto:a@b.c".to_owned()),
        Just("Égalité — 社会保護 🌍".to_owned()),
        "[ -~]{1,40}",
        "\\PC{1,20}",
    ];
    odd.prop_map(|text| text.trim().to_owned())
        .prop_filter("an empty text is not stated", |text| !text.is_empty())
}

/// A table by its number, and for each column a number from which its value is made, and a text.
type Seed = (usize, Vec<Option<u16>>, Vec<String>);

fn rows() -> impl Strategy<Value = Vec<Seed>> {
    let row = (0..TABLES.len(), vec(proptest::option::weighted(0.7, any::<u16>()), 20), vec(text(), 20));
    vec(row, 1..12)
}

/// The rows as JSON, every value of the kind that its column takes.
fn json(rows: &[Seed]) -> Vec<u8> {
    let mut tables = serde_json::Map::new();
    for (table, seeds, texts) in rows {
        let table = TABLES[*table];
        let mut row = serde_json::Map::new();
        for (n, column) in table.columns.iter().enumerate() {
            // A milestone and its year stand together or not at all, and so do the two ids of one item.
            let together = match table.name {
                "indicators" => matches!(column.name, "year" | "milestone"),
                "aliases" => matches!(column.name, "item" | "same_item"),
                _ => false,
            };
            let titled = column.name == "title" && table.column("title_fr").is_some();
            let needed = column.required || titled || together;
            let Some(seed) = seeds[n].or(needed.then_some(7)) else { continue };
            let words = column.words.map(|words| words());
            let word = |words: &[&str]| serde_json::Value::from(words[usize::from(seed) % words.len()]);
            let value = match (column.kind, &words) {
                (ColumnKind::Words, Some(words)) => serde_json::Value::from(vec![word(words)]),
                (ColumnKind::YesNo, _) => serde_json::Value::from(seed % 2 == 0),
                (_, Some(words)) => word(words),
                (ColumnKind::Year, _) => serde_json::Value::from(1945 + u64::from(seed) % 156),
                (ColumnKind::Fraction, _) => serde_json::Value::from(f64::from(seed % 1001) / 1000.0),
                (ColumnKind::WholeNumber, _) => serde_json::Value::from(seed),
                (ColumnKind::Number, _) => {
                    serde_json::Value::from(f64::from(i32::from(seed) - 30_000) / 100.0)
                }
                (ColumnKind::Date, _) => {
                    serde_json::Value::from(format!("{}-{:02}", 1990 + seed % 50, 1 + seed % 12))
                }
                (ColumnKind::Currency, _) => {
                    serde_json::Value::from(["USD", "EUR", "chf"][usize::from(seed) % 3])
                }
                (ColumnKind::Percent, _) => serde_json::Value::from(format!("{}.5%", seed % 100)),
                (ColumnKind::Milestone, _) => match seed % 4 {
                    3 => serde_json::Value::from("yes"),
                    0 => serde_json::Value::from(format!("+{seed}%")),
                    1 => serde_json::Value::from(format!("{} %", seed % 100)),
                    _ => serde_json::Value::from(seed),
                },
                (ColumnKind::Ids, _) if column.name == "sdg" => {
                    serde_json::Value::from(["8.10", "8", "8.b;8.5", "SDG 1.3"][usize::from(seed) % 4])
                }
                (ColumnKind::Id | ColumnKind::Ids, _) => serde_json::Value::from(
                    ["P1", "1.10", "1-2", "=X", "été", "@a", "-7"][usize::from(seed) % 7],
                ),
                _ => serde_json::Value::from(texts[n].clone()),
            };
            row.insert(column.name.to_owned(), value);
        }
        if table.name == "frameworks" {
            row.remove("end");
        }
        let list = tables.entry(table.name).or_insert_with(|| serde_json::Value::Array(Vec::new()));
        list.as_array_mut().expect("it is a list").push(serde_json::Value::Object(row));
    }
    serde_json::to_vec(&tables).expect("it is JSON")
}

proptest! {
    #![proptest_config(Config { cases: 48, failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_dataset_is_the_same_after_any_chain_of_forms(rows in rows(), chain in vec(form(), 1..5)) {
        let first = dataset(vec![("data.json".to_owned(), json(&rows))]);
        let mut last = first.clone();
        for form in &chain {
            last = through(*form, &last);
        }
        prop_assert_eq!(emit::json::json(&first), emit::json::json(&last), "through {:?}", chain);
    }
}

#[test]
fn the_same_data_give_the_same_bytes_in_every_form() {
    let data = || {
        dataset(vec![(
            "data.json".to_owned(),
            b"{\"frameworks\":[{\"country\":\"MDA\",\"framework\":\"d\",\"kind\":\"dwcp\"}]}".to_vec(),
        )])
    };
    let book = || workbook::dataset(&data(), Language::French).expect("it fits");
    assert_eq!(book(), book());
    assert_eq!(emit::toml::toml(&data()), emit::toml::toml(&data()));
}

#[test]
fn a_text_that_no_cell_can_hold_is_told() {
    let long = "x".repeat(40_000);
    let json = format!("{{\"sources\":[{{\"source\":\"s\",\"title\":\"{long}\"}}]}}");
    let data = dataset(vec![("data.json".to_owned(), json.into_bytes())]);
    let refused = workbook::dataset(&data, Language::English).expect_err("it does not fit");
    assert!(refused.to_string().contains("32,767"), "{refused}");
}
