//! Data in the manner of the load generator, small enough for every run, and with what it leaves out: outputs, plans of
//! several countries, unknown periods, priorities whose elements are not the whole of them.

use crate::support::{Data, Dice, File, columns, csv};

const PILLARS: [&str; 4] = ["employment", "social-protection", "social-dialogue", "rights"];
const ROLES: [&str; 4] = ["lead", "implementing", "technical-assistance", "not-involved"];
const STATUSES: [&str; 5] = ["documented", "reviewed", "suggested", "rejected", ""];
const TITLES: [&str; 4] = [
    "Improved \"decent work\" targets, 2010-2015",
    "Amélioration de l'emploi des jeunes, y compris ruraux",
    "Promoción del diálogo social; la informalidad",
    "A title\nof two lines",
];

/// A plan while its rows are written.
struct Plan {
    id: String,
    years: (usize, usize),
    /// Priorities with their elements, or outcomes with their outputs.
    items: Vec<(String, Vec<String>)>,
}

/// The files of some countries with so many cycles each: rows shuffled, lines ended in either way.
pub(crate) fn files(seed: u64) -> Vec<File> {
    let mut dice = Dice::new(seed);
    let mut data = Data::default();
    let codes = ["TZA", "MDA", "SYR", "COK", "FJI", "KIR", "NPL"];
    for code in codes {
        country(&mut data, &mut dice, code);
    }
    shared(&mut data, &mut dice);
    plain(&mut data);
    let line_end = if seed.is_multiple_of(2) { "\n" } else { "\r\n" };
    let mut files = Vec::new();
    for (name, rows) in data.tables() {
        let (mut rows, mut columns) = (rows.to_vec(), columns(rows));
        dice.shuffle(&mut rows);
        dice.shuffle(&mut columns);
        files.push((format!("{name}.csv"), csv(&columns, &rows, line_end).into_bytes()));
    }
    files
}

fn pillars(dice: &mut Dice, empty: usize) -> String {
    if dice.chance(empty) {
        return (*dice.pick(&["", "none"])).to_owned();
    }
    let first = dice.below(4);
    let some: Vec<&str> =
        PILLARS.iter().enumerate().filter(|(n, _)| *n == first || dice.chance(30)).map(|(_, p)| *p).collect();
    some.join(";")
}

fn period(dice: &mut Dice, cycle: usize) -> (usize, usize) {
    let start = 2004 + cycle * 6 + dice.below(4);
    (start, start + dice.between(2, 5))
}

fn framework(data: &mut Data, dice: &mut Dice, country: &str, kind: &str, id: &str, years: (usize, usize)) {
    let (start, end) = (years.0.to_string(), years.1.to_string());
    let unknown = dice.chance(6);
    let cells = [
        ("country", country),
        ("framework", id),
        ("kind", kind),
        ("title", *dice.pick(&TITLES)),
        ("start", if unknown { "" } else { &start }),
        ("end", if unknown && dice.chance(60) { "" } else { &end }),
    ];
    data.add("frameworks", &cells);
}

fn country(data: &mut Data, dice: &mut Dice, code: &str) {
    let odd = dice.chance(40);
    let (mut dwcps, mut uns) = (Vec::new(), Vec::new());
    for cycle in 0..3 {
        let id = if odd { format!("PPTD {}, révisé", cycle + 1) } else { format!("DWCP-{}", cycle + 1) };
        let years = period(dice, cycle);
        framework(data, dice, code, "dwcp", &id, years);
        let items = (0..dice.between(1, 12)).map(|n| priority(data, dice, code, &id, n, odd)).collect();
        dwcps.push(Plan { id, years, items });
        let kind = *dice.pick(&["undaf", "undap", "one-programme", "unpaf", "unsdcf"]);
        let id =
            if odd { format!("Cadre {}, \"{kind}\"", cycle + 1) } else { format!("{kind}-{}", cycle + 1) };
        let years = period(dice, cycle);
        framework(data, dice, code, kind, &id, years);
        let untagged = if dice.chance(20) { 100 } else { 35 };
        let items = (0..dice.between(1, 12)).map(|n| outcome(data, dice, code, &id, n, (odd, untagged)));
        let items = items.collect();
        uns.push(Plan { id, years, items });
    }
    for plan in dwcps.iter().chain(&uns) {
        answers(data, dice, code, plan);
    }
    for dwcp in &dwcps {
        for un in &uns {
            for _ in 0..dice.between(0, 9) {
                link(data, dice, code, dwcp, un);
            }
            judged(data, dice, code, dwcp, un);
        }
    }
}

fn priority(
    data: &mut Data,
    dice: &mut Dice,
    code: &str,
    dwcp: &str,
    n: usize,
    odd: bool,
) -> (String, Vec<String>) {
    let id = if odd { format!("Priorité \"{}\"", n + 1) } else { format!("P{}", n + 1) };
    let within = [("country", code), ("framework", dwcp), ("priority", id.as_str())];
    let exhaustive = *dice.pick(&["", "", "yes", "no"]);
    let own = [("title", *dice.pick(&TITLES)), ("exhaustive", exhaustive)];
    data.add("priorities", &[&within[..], &own].concat());
    let elements: Vec<String> = (0..dice.below(4)).map(|e| format!("{}.{}", n + 1, e + 1)).collect();
    for element in &elements {
        let own = [("element", element.as_str()), ("title", *dice.pick(&TITLES))];
        data.add("elements", &[&within[..], &own].concat());
    }
    (id, elements)
}

fn outcome(
    data: &mut Data,
    dice: &mut Dice,
    code: &str,
    un: &str,
    n: usize,
    (odd, untagged): (bool, usize),
) -> (String, Vec<String>) {
    let id = if odd { format!("Effet {}, axe é", n + 1) } else { format!("O{}", n + 1) };
    let within = [("country", code), ("framework", un), ("outcome", id.as_str())];
    let pillars = pillars(dice, untagged);
    let own = [("title", *dice.pick(&TITLES)), ("pillars", pillars.as_str())];
    data.add("outcomes", &[&within[..], &own].concat());
    let outputs: Vec<String> = (0..dice.below(3)).map(|o| format!("{}.{}", n + 1, o + 1)).collect();
    for output in &outputs {
        let own = [("output", output.as_str()), ("title", *dice.pick(&TITLES))];
        data.add("outputs", &[&within[..], &own].concat());
    }
    for agency in ["ILO", "UNDP", "UN Women"] {
        if dice.chance(45) {
            let output =
                if outputs.is_empty() || dice.chance(60) { "" } else { dice.pick(&outputs).as_str() };
            let own = [("output", output), ("agency", agency), ("role", *dice.pick(&ROLES))];
            data.add("roles", &[&within[..], &own].concat());
        }
    }
    (id, outputs)
}

fn answers(data: &mut Data, dice: &mut Dice, code: &str, plan: &Plan) {
    let yes = dice.between(40, 100);
    for who in ["government", "employers", "workers", "civil-society"] {
        for year in plan.years.0 - 1..=plan.years.1 + 1 {
            for _ in 0..dice.below(3) {
                let (year, answer) = (year.to_string(), if dice.chance(yes) { "yes" } else { "no" });
                let cells = [
                    ("country", code),
                    ("framework", plan.id.as_str()),
                    ("constituent", who),
                    ("year", year.as_str()),
                    ("satisfied", answer),
                ];
                data.add("satisfaction", &cells);
            }
        }
    }
}

/// An alignment with one to five documents that speak of it; some across plans whose periods do not meet.
fn link(data: &mut Data, dice: &mut Dice, code: &str, dwcp: &Plan, un: &Plan) {
    let ((priority, elements), (outcome, outputs)) = (dice.pick(&dwcp.items), dice.pick(&un.items));
    let element = if elements.is_empty() || dice.chance(35) { "" } else { dice.pick(elements).as_str() };
    let output = if outputs.is_empty() || dice.chance(70) { "" } else { dice.pick(outputs).as_str() };
    for _ in 0..dice.between(1, 5) {
        let confidence = if dice.chance(30) { format!("0.{:02}", dice.below(100)) } else { String::new() };
        let source = format!("src-{code}-{}.pdf", dice.below(40));
        let locator = format!("Results matrix, \"row\" {}", dice.below(60));
        let cells = [
            ("country", code),
            ("dwcp", dwcp.id.as_str()),
            ("priority", priority.as_str()),
            ("element", element),
            ("undaf", un.id.as_str()),
            ("outcome", outcome.as_str()),
            ("output", output),
            ("extent", *dice.pick(&["", "whole", "part", "part"])),
            ("status", *dice.pick(&STATUSES)),
            ("confidence", confidence.as_str()),
            ("source", source.as_str()),
            ("locator", locator.as_str()),
        ];
        data.add("links", &cells);
    }
}

/// Some pairs were gone through, or a source states how far they are aligned.
fn judged(data: &mut Data, dice: &mut Dice, code: &str, dwcp: &Plan, un: &Plan) {
    if dice.chance(80) {
        let cells = [
            ("country", code),
            ("dwcp", dwcp.id.as_str()),
            ("undaf", un.id.as_str()),
            ("examined", *dice.pick(&["complete", "complete", "complete", "partly", ""])),
            ("stated", *dice.pick(&["", "full", "partial", "aligned", "none"])),
            ("status", *dice.pick(&["", "", "documented", "reviewed", "suggested", "rejected"])),
        ];
        data.add("pairings", &cells);
    }
}

/// Frameworks of several countries, and DWCPs of those countries that are linked to them.
fn shared(data: &mut Data, dice: &mut Dice) {
    for (id, countries) in [("Pacific", "COK;FJI;KIR"), ("North, Pacific", "KIR; COK")] {
        let years = period(dice, 1);
        framework(data, dice, countries, "unsdcf", id, years);
        let home = &countries[..3];
        let items = (0..4).map(|n| outcome(data, dice, home, id, n, (false, 40))).collect();
        let un = Plan { id: id.to_owned(), years, items };
        answers(data, dice, "COK", &un);
        for code in ["COK", "KIR"] {
            let dwcp = format!("{id} of {code}");
            let years = period(dice, 1);
            framework(data, dice, code, "dwcp", &dwcp, years);
            let dwcp_items = (0..3).map(|n| priority(data, dice, code, &dwcp, n, false)).collect();
            let dwcp = Plan { id: dwcp, years, items: dwcp_items };
            for _ in 0..8 {
                link(data, dice, code, &dwcp, &un);
            }
        }
    }
}

/// A country with one plan of each side, whose rows leave out what is plain.
fn plain(data: &mut Data) {
    for (id, kind) in [("dwcp", "dwcp"), ("undaf", "undaf"), ("cca", "cca")] {
        let cells =
            [("country", "LAO"), ("framework", id), ("kind", kind), ("start", "2008"), ("end", "2012")];
        data.add("frameworks", &cells);
    }
    data.add("priorities", &[("country", "LAO"), ("priority", "P1"), ("title", TITLES[0])]);
    data.add("outcomes", &[("country", "LAO"), ("outcome", "O1"), ("title", TITLES[1])]);
    data.add("links", &[("country", "LAO"), ("priority", "P1"), ("outcome", "O1")]);
    data.add("roles", &[("country", "LAO"), ("outcome", "O1"), ("agency", "ILO"), ("role", "lead")]);
}
