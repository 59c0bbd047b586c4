//! Everything that the paper says of participation (¶6–14) comes out of the dataset again, row by row.

use std::collections::BTreeMap;

use super::rows;
use crate::common::{root, run};

/// A line of the paper's own account: its paragraph, and for each statement the cells that tell it; `note` holds these
/// words, every other cell is this word.
type Line = (&'static str, Vec<Vec<(&'static str, &'static str)>>);

const SOCIAL_PARTNERS: [&str; 2] = ["employers", "workers"];
const CONSTITUENTS: [&str; 3] = ["government", "employers", "workers"];

/// The same statement of each of several constituents.
fn each(
    constituents: &[&'static str],
    cells: &[(&'static str, &'static str)],
) -> Vec<Vec<(&'static str, &'static str)>> {
    constituents.iter().map(|c| [&[("constituent", *c)], cells].concat()).collect()
}

/// The same statement of each of several countries.
fn in_each(
    countries: &[&'static str],
    constituents: &[&'static str],
    cells: &[(&'static str, &'static str)],
) -> Vec<Vec<(&'static str, &'static str)>> {
    countries.iter().flat_map(|c| each(constituents, &[&[("country", *c)], cells].concat())).collect()
}

fn lines() -> Vec<Line> {
    let (partners, all) = (&SOCIAL_PARTNERS[..], &CONSTITUENTS[..]);
    let formulation = ("phase", "formulation");
    let undaf = ("kind", "undaf");
    let joint = ("kind", "joint-programme");
    vec![
        (
            "¶6",
            each(partners, &[("region", ""), ("country", ""), ("note", "stronger where it goes through")]),
        ),
        (
            "¶7",
            each(
                partners,
                &[
                    ("region", "asia-pacific"),
                    ("breadth", "most"),
                    ("kind", "dwcp"),
                    formulation,
                    ("level", "some"),
                ],
            ),
        ),
        (
            "¶7",
            each(
                partners,
                &[("region", "asia-pacific"), ("breadth", "most"), undaf, formulation, ("level", "weak")],
            ),
        ),
        ("¶7", in_each(&["LKA", "NPL", "IND"], all, &[undaf, formulation, ("level", "some")])),
        (
            "¶7",
            in_each(
                &["PAK"],
                partners,
                &[
                    ("framework", "PAK/undaf-2004-2008"),
                    formulation,
                    ("attendance", "took-part"),
                    ("note", "opened in March 2003"),
                ],
            ),
        ),
        (
            "¶7",
            vec![vec![
                ("country", "PAK"),
                ("constituent", ""),
                (
                    "note",
                    "in the DWCP 2006–2010 and in the five thematic areas and joint programmes of the One Programme 2008–2012",
                ),
            ]],
        ),
        (
            "¶7",
            vec![
                vec![("record", "event"), ("country", "PAK"), ("kind", "training"), ("audience", "workers")],
                vec![("record", "event"), ("country", "VNM"), ("kind", "training"), ("audience", "workers")],
            ],
        ),
        (
            "¶8",
            in_each(
                &["COM", "KEN", "UGA", "AGO"],
                partners,
                &[undaf, formulation, ("attendance", "took-part")],
            ),
        ),
        (
            "¶8",
            in_each(
                &["MUS", "SYC"],
                partners,
                &[("kind", "cca"), ("phase", "assessment"), ("level", "strong")],
            ),
        ),
        (
            "¶8",
            in_each(
                &["TZA", "MOZ"],
                &["civil-society"],
                &[
                    ("phase", "governance"),
                    ("organisation", "Civil-society advisory committees"),
                    ("note", "donors"),
                ],
            ),
        ),
        (
            "¶8",
            each(
                all,
                &[
                    ("region", "africa"),
                    ("breadth", "others"),
                    ("level", "weak"),
                    ("note", "this may improve"),
                ],
            ),
        ),
        (
            "¶8",
            [undaf, joint]
                .iter()
                .flat_map(|kind| {
                    each(
                        &["employers", "workers", "civil-society"],
                        &[
                            ("area", "Southern African Customs Union"),
                            *kind,
                            ("note", "begins to be recognised"),
                        ],
                    )
                })
                .collect(),
        ),
        (
            "¶9",
            in_each(
                &["URY"],
                partners,
                &[
                    ("kind", "one-programme"),
                    ("attendance", "none-reported"),
                    ("note", "non-resident agency"),
                ],
            ),
        ),
        (
            "¶9",
            in_each(&["ARG"], partners, &[undaf, ("attendance", "proposed"), ("note", "judged too hard")]),
        ),
        (
            "¶9",
            ["SUR", "MEX", "SLV", "CRI"]
                .iter()
                .map(|c| {
                    vec![
                        ("country", *c),
                        ("constituent", ""),
                        (
                            "note",
                            "social dialogue and the Decent Work Agenda are in UN programming documents",
                        ),
                    ]
                })
                .collect(),
        ),
        (
            "¶9",
            each(
                partners,
                &[
                    ("area", "Central America"),
                    ("note", "initiatives to soften the economic and financial crisis"),
                ],
            ),
        ),
        (
            "¶9",
            each(
                all,
                &[
                    ("area", "Latin America and the Caribbean"),
                    undaf,
                    ("level", "indirect"),
                    ("note", "through the ILO"),
                ],
            ),
        ),
        (
            "¶9",
            vec![vec![
                ("area", "Europe"),
                ("breadth", "general"),
                undaf,
                ("constituent", ""),
                ("level", "indirect"),
                ("note", "through the ILO and the DWCPs"),
            ]],
        ),
        (
            "¶9",
            in_each(
                &["TUR"],
                partners,
                &[undaf, formulation, ("attendance", "took-part"), ("note", "the only country")],
            ),
        ),
        (
            "¶10",
            in_each(&["LBN"], partners, &[undaf, formulation, ("attendance", "took-part"), ("note", "four")]),
        ),
        ("¶10", in_each(&["IRQ"], partners, &[("level", "proposed"), ("note", "Resident Coordinator")])),
        (
            "¶10",
            each(partners, &[("region", "arab-states"), ("country", ""), ("note", "ad hoc and limited")]),
        ),
        ("¶11", in_each(&["BGD", "KHM", "CRI", "PRY"], partners, &[joint, ("attendance", "took-part")])),
        ("¶11", each(partners, &[("breadth", "some"), joint, ("note", "UNDP–Spain MDG Achievement Fund")])),
        ("¶11", in_each(&["PSE"], all, &[joint, ("level", "proposed"), ("note", "gender equality")])),
        (
            "¶12",
            each(
                &["government"],
                &[("breadth", "few"), undaf, formulation, ("organisation", "Labour ministries")],
            ),
        ),
        ("¶13", each(partners, &[("breadth", "one"), ("level", "weak"), ("note", "not named")])),
        (
            "¶13",
            each(
                &["government"],
                &[("breadth", "one"), ("level", "strong"), ("organisation", "Labour ministry")],
            ),
        ),
    ]
}

fn participation(arguments: &[&str]) -> String {
    run(root(), &[&["participation", "datasets/gb306-2009"], arguments].concat()).ends(0).stdout
}

fn tells(row: &BTreeMap<String, String>, cells: &[(&str, &str)]) -> bool {
    cells.iter().all(|(column, wanted)| match *column {
        "note" => row["note"].contains(wanted),
        column => row[column] == *wanted,
    })
}

#[test]
fn every_line_of_the_paper_on_participation_comes_out_of_the_dataset() {
    let rows = rows(&participation(&["--format", "csv"]));
    let lines = lines();
    assert_eq!(lines.len(), 28, "the lines of the paper");
    for (paragraph, statements) in lines {
        for cells in statements {
            let cells = [&[("source", "gb306-tc-1"), ("locator", paragraph)], &cells[..]].concat();
            assert!(rows.iter().any(|row| tells(row, &cells)), "nothing says {cells:?}");
        }
    }
}

#[test]
fn every_barrier_of_the_paper_comes_out_with_a_label_in_each_language() {
    use dwalign::vocab::{Barrier, Language, Vocabulary};
    let rows = rows(&participation(&["--format", "csv"]));
    for barrier in Barrier::ALL {
        let cells = [("record", "barrier"), ("barrier", barrier.word()), ("locator", "¶13")];
        assert!(rows.iter().any(|row| tells(row, &cells)), "{barrier}");
        let labels = Language::ALL.map(|l| barrier.label(l));
        assert!(labels[0] != labels[1] && labels[1] != labels[2] && labels[0] != labels[2], "{labels:?}");
    }
    assert_eq!(Barrier::ALL.len(), 10);
}

#[test]
fn what_was_held_and_what_is_planned_are_never_one_sum() {
    let text = participation(&["--notes"]);
    assert!(text.contains("120 people trained or informed."), "{text}");
    assert!(text.contains("about 40 people to be trained or informed."), "{text}");
    assert!(!text.contains("160"), "{text}");
}

/// The paragraphs can be read back: these lines stand in this order in the section of their region.
#[test]
fn the_paragraphs_can_be_read_back_region_by_region() {
    for (region, lines) in [
        (
            "Africa",
            &[
                "Angola, Comoros, Kenya and Uganda — UN Development Assistance Framework, formulation — social partners (employers and workers): active [GB.306/TC/1 ¶8]",
                "Mauritius and Seychelles — Common Country Assessment or Analysis, country analysis (CCA) — social partners (employers and workers): strong [GB.306/TC/1 ¶8]",
                "Africa (the others) — constituents (government, employers and workers): weak [GB.306/TC/1 ¶8]",
            ][..],
        ),
        (
            "Americas",
            &[
                "Uruguay — One UN Programme, formulation — social partners (employers and workers): none reported [GB.306/TC/1 ¶9]",
                "Costa Rica, Mexico, El Salvador and Suriname — content of the plans [GB.306/TC/1 ¶9]",
                "Costa Rica and Paraguay — Joint programme — social partners (employers and workers): took part (degree not stated) [GB.306/TC/1 ¶11]",
            ],
        ),
        (
            "Arab States",
            &[
                "Lebanon — UN Development Assistance Framework, formulation — social partners (employers and workers): took part (degree not stated) [GB.306/TC/1 ¶10]",
                "Arab States — social partners (employers and workers): weak [GB.306/TC/1 ¶10]",
            ],
        ),
        (
            "Asia and the Pacific",
            &[
                "India, Sri Lanka and Nepal — UN Development Assistance Framework, formulation — constituents (government, employers and workers): took part (degree not stated) [GB.306/TC/1 ¶7]",
                "Asia and the Pacific (most) — Decent Work Country Programme, formulation — social partners (employers and workers): took part (degree not stated) [GB.306/TC/1 ¶7]",
                "Bangladesh and Cambodia — Joint programme — social partners (employers and workers): took part (degree not stated) [GB.306/TC/1 ¶11]",
            ],
        ),
    ] {
        let text = participation(&["--notes", "--region", region]);
        let mut rest = text.as_str();
        for line in lines {
            let (_, after) = rest.split_once(line).unwrap_or_else(|| panic!("{region}: {line}\n{text}"));
            rest = after;
        }
    }
}

#[test]
fn a_region_and_a_phase_narrow_what_is_shown() {
    let africa = rows(&participation(&["--region", "Afrique", "--format", "csv"]));
    assert!(africa.iter().all(|row| row["region"].split(';').any(|r| r == "africa")), "{africa:#?}");
    assert!(africa.iter().any(|row| row["country"] == "KEN"));
    let assessment = rows(&participation(&["--phase", "assessment", "--format", "csv"]));
    let countries: std::collections::BTreeSet<&str> =
        assessment.iter().map(|row| row["country"].as_str()).collect();
    assert_eq!(countries.into_iter().collect::<Vec<_>>(), ["MUS", "SYC"]);
    let one = rows(&participation(&["--country", "lka", "--format", "csv"]));
    assert_eq!(one.len(), 3);
}
