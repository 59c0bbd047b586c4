//! The small inputs that were answered wrongly once, with what is right now. They lie beside the project; where they do not,
//! the test says so.

use crate::common::{program, root};

/// What is found in each: codes in order, and words that stand somewhere in it.
const ANSWERS: [(&str, &[&str], &[&str]); 28] = [
    ("agency_list", &["E315"], &["ILO; UNDP; UNICEF"]),
    ("amount_list_column", &["W201"], &["did you mean “outcome_ref”?"]),
    ("amount_thousands", &["E313", "E313"], &["write 500000"]),
    ("cascade_hides_cause", &["E201"], &["did you mean “outcome code”?"]),
    ("csv_negative", &[], &[]),
    ("csv_title_rows", &[], &[]),
    ("float_cents", &[], &[]),
    ("grid_code_date", &["E308"], &["Grid!D5"]),
    ("grid_code_number", &["E308"], &["Grid!D5"]),
    ("grid_code_twice", &["E314", "W506"], &["Grid!D5"]),
    ("grid_code_unknown", &["W206"], &["did you mean “O3”?", "Grid!D5"]),
    ("grid_column_inserted", &[], &[]),
    ("grid_good", &[], &[]),
    ("grid_header_told_87_times", &["E401"], &["Grid!B2", "did you mean “d”?"]),
    ("grid_merged", &["E206"], &["Grid!C7"]),
    ("grid_stray_text", &["W201"], &["Grid!F7"]),
    ("heading_row_meta", &[], &[]),
    ("heading_twice_place", &["E203", "W201"], &["Frameworks!F1", "Frameworks!D1"]),
    ("invisible_characters", &["E401", "E401"], &["“Р” is of another alphabet", "P\\u{ad}2"]),
    ("iso2", &["W301", "W501"], &["did you mean “ROU”?"]),
    ("json_array", &["E204"], &["the file holds a list"]),
    ("ods_password", &["E108"], &["password"]),
    ("ods_shape_text", &[], &[]),
    ("totals_row", &["W205"], &["400"]),
    ("true_or_TRUE", &["E303", "E303"], &["leave the cell empty", "did you mean “Oui”?"]),
    ("tsv_name", &["E401", "E401"], &[]),
    ("xlsx_lower_case_parts", &[], &[]),
    ("xlsx_state_show", &[], &[]),
];

#[test]
#[expect(clippy::print_stdout, reason = "whoever runs the test learns that there was nothing to look at")]
fn every_input_that_was_answered_wrongly_is_answered_right() {
    let cases = root().join("../shared/cases");
    if !cases.is_dir() {
        println!("../shared/cases is absent");
        return;
    }
    let mut wrong = Vec::new();
    for (name, codes, words) in ANSWERS {
        let run = program(&cases.join(name)).args(["check", "in", "--format", "json"]).output();
        let run = String::from_utf8(run.expect("it runs").stdout).expect("it is text");
        let answer: serde_json::Value = serde_json::from_str(&run).expect("it is JSON");
        let shown = answer["shown"].as_array().cloned().unwrap_or_default();
        let found: Vec<&str> = shown.iter().filter_map(|finding| finding["code"].as_str()).collect();
        let places: Vec<String> =
            shown.iter().map(|finding| crate::common::place(&finding["place"])).collect();
        let all = format!("{shown:?} {places:?}");
        if found != codes
            || !words.iter().all(|word| all.contains(&word.replace('\\', "\\\\")) || all.contains(word))
        {
            wrong.push(format!("{name}: {found:?}, not {codes:?} with {words:?}: {all}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
