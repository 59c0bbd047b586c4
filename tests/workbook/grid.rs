//! The grid of priorities and outcomes, read as the links, rejections and absences that it states.

use crate::common::{Folder, books, found};

fn toml(bytes: Vec<u8>) -> String {
    let folder = Folder::of(&[("grid.xlsx", bytes)]);
    folder.run(&["convert", "grid.xlsx", "-o", "out.toml"]).ends(0);
    std::fs::read_to_string(folder.path().join("out.toml")).expect("it was written")
}

/// The rows of a table, each as its lines without what every row has.
fn rows(toml: &str, table: &str) -> Vec<String> {
    let heading = format!("[[{table}]]");
    let blocks = toml.split("\n\n").filter(|block| block.starts_with(&heading));
    let said = |line: &&str| !line.starts_with("[[") && !line.contains("MDA");
    blocks.map(|block| block.lines().filter(said).collect::<Vec<_>>().join(", ").replace('"', "")).collect()
}

#[test]
fn whole_part_and_looked_are_links_and_a_rejection() {
    let toml = toml(books::grid("Grid", &["W", "N"]));
    let links = rows(&toml, "links");
    let ends = "dwcp = dwcp, priority = P1, undaf = undaf";
    assert_eq!(
        links,
        [format!("{ends}, outcome = O1, extent = whole"), format!("{ends}, outcome = O2, status = rejected")]
    );
    assert_eq!(rows(&toml, "absences"), Vec::<String>::new(), "P1 is taken up, and P2 says nothing");
}

#[test]
fn an_item_for_which_every_cell_says_looked_has_no_counterpart() {
    let toml = toml(books::grid("Grille", &["N", "aucun"]));
    let absences = rows(&toml, "absences");
    assert_eq!(
        absences,
        ["framework = dwcp, item = P1, state = none-found, against = undaf"],
        "P2 was not looked at"
    );
    assert_eq!(rows(&toml, "links").len(), 2);
}

#[test]
fn what_the_tables_state_is_not_stated_again() {
    let toml = toml(books::grid("Cuadrícula MDA", &["p", "Whole"]));
    assert_eq!(rows(&toml, "priorities").len(), 2);
    assert_eq!(rows(&toml, "outcomes").len(), 2);
    assert!(rows(&toml, "links")[0].ends_with("extent = part"), "{toml}");
}

#[test]
fn a_sign_that_is_none_is_told_at_its_cell() {
    let folder = Folder::of(&[("grid.xlsx", books::grid("Grid", &["W", "X"]))]);
    let found = found(&folder, &["grid.xlsx"]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].code.as_str(), found[0].place.as_str()), ("E312", "grid.xlsx, Grid!D7"));
}

#[test]
fn a_grid_alone_states_its_items_with_their_titles() {
    let rows_of_grid: books::Rows<'_> = &[
        &["Pays", "MDA"],
        &["Code *", "Titre *", "O1", "O2"],
        &["", "", "Croissance", "Eau"],
        &["Piliers", "", "Emploi", ""],
        &["Exemple : P1", "Un exemple", "W", "W"],
        &["P1", "Emplois", "", ""],
        &["P1/E1", "Jeunes", "W", ""],
    ];
    let frameworks = books::PLANS[0];
    let toml = toml(books::book(&[frameworks, ("Grille", rows_of_grid)]));
    assert_eq!(rows(&toml, "priorities"), ["priority = P1, title_fr = Emplois"]);
    assert_eq!(rows(&toml, "elements"), ["priority = P1, element = E1, title_fr = Jeunes"]);
    assert_eq!(rows(&toml, "outcomes")[0], "outcome = O1, title_fr = Croissance, pillars = [employment]");
    assert_eq!(rows(&toml, "links"), ["priority = P1, element = E1, outcome = O1, extent = whole"]);
}

/// The codes of what is found in a grid, each with its cell.
fn told(bytes: Vec<u8>) -> Vec<(String, String)> {
    let folder = Folder::of(&[("grid.xlsx", bytes)]);
    let cell = |place: String| place.rsplit(", ").next().unwrap_or_default().to_owned();
    found(&folder, &["grid.xlsx"]).into_iter().map(|f| (f.code, cell(f.place))).collect()
}

fn one(code: &str, cell: &str) -> Vec<(String, String)> {
    vec![(code.to_owned(), cell.to_owned())]
}

const ITEM: books::Rows<'static> = &[&["P1", "Jobs", "W", "P"]];

#[test]
fn codes_that_a_spreadsheet_changed_are_told_in_a_grid_as_in_a_table() {
    let number = books::grid_changed(&["1.1", "1.10"], ITEM, |sheet| {
        sheet.write_number(3, 3, 1.1).expect("a number can be written");
    });
    assert_eq!(told(number)[0], ("E308".to_owned(), "Grid!D4".to_owned()));
    let date = books::grid_changed(&["1-1", "1-2"], ITEM, |sheet| {
        let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2024, 2, 1).expect("it is a date");
        let format = rust_xlsxwriter::Format::new().set_num_format("d-mmm");
        sheet.write_datetime_with_format(3, 3, &date, &format).expect("a date can be written");
    });
    assert_eq!(told(date), one("E308", "Grid!D4"));
    let item = books::grid_changed(&["O1", "O2"], ITEM, |sheet| {
        sheet.write_number(5, 0, 1.1).expect("a number can be written");
    });
    assert_eq!(told(item), one("E308", "Grid!A6"));
}

#[test]
fn a_code_heads_one_column_and_one_row() {
    assert_eq!(told(books::grid_of(&["O1", "O1"], ITEM))[0], ("E314".to_owned(), "Grid!D4".to_owned()));
    let rows: books::Rows<'_> = &[&["P1", "Jobs", "W"], &["P1", "Skills", "", "P"]];
    assert_eq!(told(books::grid_of(&["O1", "O2"], rows))[0], ("E314".to_owned(), "Grid!A7".to_owned()));
}

#[test]
fn an_element_that_does_not_name_its_priority_is_asked_about() {
    for code in ["P1.1", "E2"] {
        let rows: books::Rows<'_> = &[&["P1", "Jobs"], &[code, "Youth", "W"]];
        assert_eq!(told(books::grid_of(&["O1", "O2"], rows)), one("W204", "Grid!A7"), "{code}");
    }
    let rows: books::Rows<'_> = &[&["P1", "Jobs"], &["P1/E1", "Youth", "W"], &["P2", "Skills"]];
    assert_eq!(told(books::grid_of(&["O1", "O2"], rows)), []);
}

#[test]
fn merged_cells_and_cells_under_no_heading_are_told_in_a_grid() {
    let merged = books::grid_changed(&["O1", "O2"], &[&["P1", "Jobs"]], |sheet| {
        sheet.merge_range(5, 2, 5, 3, "W", &rust_xlsxwriter::Format::new()).expect("cells can be merged");
    });
    assert_eq!(told(merged), one("E206", "Grid!C6"));
    let astray: books::Rows<'_> = &[&["P1", "Jobs", "W", "", "", "to discuss"]];
    assert_eq!(told(books::grid_of(&["O1", "O2"], astray)), one("W201", "Grid!F6"));
}

#[test]
fn columns_and_rows_that_were_inserted_before_a_grid_change_nothing() {
    let rows: books::Rows<'_> = &[
        &["", "Country", "MDA"],
        &["", "Programme", "dwcp"],
        &["", "UN framework", "undaf"],
        &["", "Code", "Title", "O1", "O2"],
        &[],
        &["", "", "", "Migrants", "Water"],
        &["", "P1", "Jobs", "", "W"],
    ];
    let toml = toml(books::book(&[books::PLANS[0], ("Grid", rows)]));
    assert_eq!(rows_of(&toml), ["dwcp = dwcp, priority = P1, undaf = undaf, outcome = O2, extent = whole"]);
    assert!(toml.contains("title = \"Water\""), "{toml}");
}

fn rows_of(toml: &str) -> Vec<String> {
    rows(toml, "links")
}

#[test]
fn a_priority_has_no_counterpart_only_where_all_its_elements_have_none() {
    let absences =
        |rows_of_grid: books::Rows<'_>| rows(&toml(books::grid_of(&["O1", "O2"], rows_of_grid)), "absences");
    let said = |item: &str| format!("framework = dwcp, item = {item}, state = none-found, against = undaf");
    assert_eq!(absences(&[&["P1", "Jobs", "N", "N"], &["P1/E1", "Youth"]]), Vec::<String>::new());
    assert_eq!(
        absences(&[&["P1", "Jobs", "N", "N"], &["P1/E1", "Youth", "N", "N"], &["P2", "Skills", "W"]]),
        [said("P1"), said("P1/E1")]
    );
}

#[test]
fn the_sheet_says_whether_both_plans_are_here_whole() {
    let with = |answer: &str| {
        let rows_of_grid: books::Rows<'_> = &[
            &["Country", "MDA"],
            &["Programme", "dwcp"],
            &["UN framework", "undaf"],
            &["Complete", answer],
            &["Code", "Title", "O1", "O2"],
            &["", "", "Migrants", "Water"],
            &["P1", "Jobs", "", "W"],
        ];
        books::book(&[books::PLANS[0], ("Grid", rows_of_grid)])
    };
    for yes in ["Yes", "oui", "Sí", "x"] {
        let pairings = rows(&toml(with(yes)), "pairings");
        assert_eq!(pairings, ["dwcp = dwcp, undaf = undaf, examined = complete"], "{yes}");
    }
    for no in ["No", ""] {
        assert_eq!(rows(&toml(with(no)), "pairings"), Vec::<String>::new(), "{no}");
    }
    assert_eq!(told(with("perhaps")), one("E303", "Grid!B4"));
}
