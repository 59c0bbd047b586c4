//! The floors: a module imports only from floors below its own. The table is the one in `src/lib.rs`.

use std::collections::BTreeMap;

use super::source::{Source, sources};

/// The floor of every module, from the table in the library's documentation.
fn floors() -> BTreeMap<String, u8> {
    let mut floors = BTreeMap::new();
    for line in include_str!("../../src/lib.rs").lines() {
        let cells: Vec<&str> = line.trim_start_matches("//!").split('|').map(str::trim).collect();
        let [_, floor, modules, _] = cells[..] else { continue };
        let Ok(floor) = floor.parse::<u8>() else { continue };
        for module in modules.split('`').skip(1).step_by(2) {
            floors.insert(module.to_owned(), floor);
        }
    }
    floors
}

/// The modules that a source names as `crate::module` or in `crate::{module, …}`.
fn imports(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in source.text.match_indices("crate::") {
        let rest = &source.text[at + "crate::".len()..];
        let word = |text: &str| -> String {
            text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        };
        match rest.strip_prefix('{') {
            None => found.push(word(rest)),
            Some(group) => {
                // The names at the top of the group: `{align::{a, b}, graph}`.
                let mut depth = 0;
                let mut start = true;
                for (n, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start = true,
                        c if start && !c.is_whitespace() => {
                            found.push(word(&group[n..]));
                            start = false;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    found.retain(|name| !name.is_empty());
    // A macro lies at the root under its own name; the one of the messages belongs to the catalogues.
    found.iter_mut().filter(|name| *name == "say").for_each(|name| *name = "locale".to_owned());
    found
}

#[test]
fn every_module_stands_on_a_floor_and_every_floor_is_declared() {
    let declared: Vec<&str> = include_str!("../../src/lib.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    let floors = floors();
    let listed: Vec<&str> = floors.keys().map(String::as_str).collect();
    assert_eq!(listed, declared, "the table of floors lists the modules of the library");
}

#[test]
fn a_module_imports_only_from_floors_below_its_own() {
    let floors = floors();
    for source in sources().iter().filter(|s| !matches!(s.path.as_str(), "lib.rs" | "main.rs")) {
        let own = floors[source.module()];
        for import in imports(source).iter().filter(|import| *import != source.module()) {
            let floor = floors.get(import);
            assert!(
                floor.is_some_and(|floor| *floor < own),
                "src/{} (floor {own}) imports {import} (floor {floor:?})",
                source.path
            );
        }
    }
}

#[test]
fn no_module_goes_round_the_floors_by_way_of_its_parents() {
    for source in sources() {
        let longest = (1..4).take_while(|n| source.text.contains(&"super::".repeat(*n))).count();
        // From a file at depth one the first `super` is the crate itself. Modules inside a file lie one deeper.
        let inner = usize::from(source.text.lines().any(|l| l.starts_with("mod ") && l.ends_with('{')));
        assert!(longest < source.depth() + inner, "src/{} reaches the crate's root by super::", source.path);
    }
}

#[test]
fn the_test_of_floors_sees_an_import_in_each_of_its_forms() {
    let source = |text: &str| Source { path: "graph/x.rs".to_owned(), text: text.to_owned() };
    assert_eq!(imports(&source("use crate::align::Policy;")), ["align"]);
    assert_eq!(
        imports(&source("use crate::{\n    align::{Policy, check},\n    view,\n};")),
        ["align", "view"]
    );
    assert_eq!(imports(&source("fn a() -> crate::cli::Outcome { crate::view::json() }")), ["cli", "view"]);
}
