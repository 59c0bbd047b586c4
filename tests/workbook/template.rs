//! The template: complete, never read as data, and filled with what is known.

use calamine::{Data, Reader as _, Xlsx};

use crate::common::{Folder, PLANS, books};

const LANGUAGES: [&str; 3] = ["en", "fr", "es"];

fn open(folder: &Folder, name: &str) -> Xlsx<std::io::Cursor<Vec<u8>>> {
    let bytes = std::fs::read(folder.path().join(name)).expect("it was written");
    Xlsx::new(std::io::Cursor::new(bytes)).expect("it is a workbook")
}

#[test]
fn an_empty_template_states_nothing_whatever_its_language_and_layout() {
    for lang in LANGUAGES {
        for layout in [&[][..], &["--matrix"]] {
            let folder = Folder::new();
            let arguments = [&["template", "-o", "t.xlsx", "--lang", lang], layout].concat();
            folder.run(&arguments).ends(0);
            let run = folder.run(&["check", "t.xlsx"]).ends(1);
            assert!(run.stdout.contains("error[E105]"), "{lang} {layout:?}: {}", run.stdout);
            assert!(
                run.stdout.starts_with("1 error, no warnings. 0 rows read from 1 file.\n"),
                "{}",
                run.stdout
            );
        }
    }
}

#[test]
fn a_template_has_a_sheet_for_every_table_and_a_first_one_that_explains() {
    let folder = Folder::new();
    folder.run(&["template", "-o", "t.xlsx", "--lang", "fr", "--country", "sen"]).ends(0);
    let names = open(&folder, "t.xlsx").sheet_names();
    assert_eq!(names.first().map(String::as_str), Some("Lisez-moi"));
    // The first one, the tables, and the lists out of sight.
    assert_eq!(names.len(), 1 + dwalign::record::TABLES.len() + 1, "{names:?}");
}

#[test]
fn every_heading_of_a_template_is_a_column_and_every_column_has_one() {
    for (lang, language) in LANGUAGES.into_iter().zip([
        dwalign::vocab::Language::English,
        dwalign::vocab::Language::French,
        dwalign::vocab::Language::Spanish,
    ]) {
        let folder = Folder::new();
        folder.run(&["template", "-o", "t.xlsx", "--lang", lang]).ends(0);
        let mut book = open(&folder, "t.xlsx");
        for table in dwalign::record::TABLES {
            let sheet = dwalign::vocab::table_label(table.name, language);
            let range = book.worksheet_range(sheet).expect("the sheet is there");
            let headings: Vec<String> = range
                .rows()
                .next()
                .map(|row| row.iter().map(ToString::to_string).collect())
                .unwrap_or_default();
            for column in table.columns {
                let found = headings.iter().filter(|h| dwalign::vocab::heading_means(h, column.name)).count();
                assert_eq!(found, 1, "{}.{} in {headings:?}", table.name, column.name);
            }
            assert_eq!(headings.len(), table.columns.len());
        }
    }
}

#[test]
fn a_template_holds_what_is_known_and_reads_as_the_same_data() {
    let folder = Folder::of(PLANS);
    folder.run(&["convert", ".", "-o", "before.json"]).ends(0);
    for lang in LANGUAGES {
        folder.run(&["template", "-o", "out/t.xlsx", "--from", ".", "--lang", lang]);
        std::fs::create_dir_all(folder.path().join("out")).expect("a folder can be made");
        let csv: Vec<&str> = PLANS.iter().map(|(name, _)| *name).collect();
        let from: Vec<&str> = csv.iter().flat_map(|name| ["--from", name]).collect();
        folder.run(&[&["template", "-o", "out/t.xlsx", "--lang", lang][..], &from].concat()).ends(0);
        folder.run(&["convert", "out/t.xlsx", "-o", "out/after.json"]).ends(0);
        let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).expect("it was written");
        assert_eq!(read("before.json"), read("out/after.json"), "{lang}");
    }
}

#[test]
fn a_template_is_of_one_country_where_one_is_asked_for() {
    let folder = Folder::of(&[(
        "frameworks.csv",
        "country,framework,kind\nMDA,d,dwcp\nKEN,u,undaf\n\"COK;KEN\",p,undaf\n",
    )]);
    folder.run(&["template", "-o", "t.xlsx", "--from", "frameworks.csv", "--country", "KEN"]).ends(0);
    let range = open(&folder, "t.xlsx").worksheet_range("Plans").expect("it is there");
    let countries: Vec<String> = range
        .rows()
        .skip(2)
        .filter_map(|row| row.first())
        .filter(|c| **c != Data::Empty)
        .map(ToString::to_string)
        .collect();
    assert_eq!(countries, ["KEN", "COK;KEN"]);
    let wrong =
        folder.run(&["template", "-o", "t.xlsx", "--from", "frameworks.csv", "--country", "FRA"]).ends(2);
    assert!(wrong.stderr.contains("COK, KEN, MDA"), "{}", wrong.stderr);
}

#[test]
fn the_same_template_has_the_same_bytes() {
    let folder = Folder::new();
    for name in ["a.xlsx", "b.xlsx"] {
        std::fs::create_dir_all(folder.path().join(name.trim_end_matches(".xlsx")))
            .expect("a folder can be made");
        let path = format!("{}/t.xlsx", name.trim_end_matches(".xlsx"));
        folder.run(&["template", "-o", &path, "--lang", "es", "--matrix"]).ends(0);
    }
    let read = |path: &str| std::fs::read(folder.path().join(path)).expect("it was written");
    assert_eq!(read("a/t.xlsx"), read("b/t.xlsx"));
}

#[test]
fn a_grid_that_was_filled_in_is_judged() {
    let folder = Folder::of(&[("moldova.xlsx", books::grid("Grid", &["W", ""]))]);
    let run = folder.run(&["align", "moldova.xlsx", "--format", "csv"]).ends(0);
    assert!(run.stdout.lines().any(|line| line.contains(",P1,full,")), "{}", run.stdout);
}
