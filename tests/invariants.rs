//! The invariants of `src/lib.rs`, one test for each, named after its sentence; and the floors that they stand on.

mod behaviour;
mod floors;
mod source;

/// Every test is there whose sentence the library's documentation lists.
#[test]
fn every_invariant_of_the_library_has_a_test_of_its_name() {
    let tests = [include_str!("invariants/behaviour.rs"), include_str!("invariants/source.rs")].concat();
    let listed: Vec<&str> = include_str!("../src/lib.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! ")?.split_once(". "))
        .filter(|(number, _)| number.parse::<u8>().is_ok())
        .map(|(_, sentence)| sentence)
        .collect();
    assert!(listed.len() >= 7, "{listed:?}");
    for sentence in listed {
        let letters = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
        let words: String = sentence.chars().map(letters).collect();
        let name = words.split_whitespace().collect::<Vec<_>>().join("_");
        assert!(tests.contains(&format!("fn {name}()")), "no test is called {name}");
    }
}
