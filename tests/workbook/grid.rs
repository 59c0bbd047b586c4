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
    assert_eq!(absences, ["framework = dwcp, item = P1, state = none-found"], "P2 was not looked at");
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
