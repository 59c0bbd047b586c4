//! The hostile table.

use serde_json::{Value, json};

/// Texts that try to be markup, a formula, an order to a terminal, or the end of what they stand in.
pub(super) const LABELS: [&str; 9] = [
    "\u{1b}]0;evil\u{7}\u{9b}2J </script><script>alert(1)</script>\u{fffe}",
    "＝1+1 \u{202e}evil\u{2066} ]]> --> */",
    "1. ~~gone~~ [y](http://x) ![z](q) <img src=x onerror=alert(1)> $a$",
    "=HYPERLINK(\"http://x\")\u{2028}second\u{2029}third",
    "- \"'`|\\ ' onmouseover='alert(1) &lt; \\\" ; END:VCALENDAR",
    "@SUM(1)\u{ffff}\u{0}x\u{61c}\u{e0041}\u{fff9}",
    "+cmd|' /C calc'!A0 {$x} #{y} %n _x000D_ _xFFFE_",
    "-----\nBEGIN:VEVENT\r\nSUMMARY:x\n# head\n> quoted\n| a | b |",
    "'=already guarded\u{feff}\u{ad}\u{200b}",
];

/// A programme, a priority, an outcome, an agency, an element, a framework, an output.
pub(super) const CODES: [&str; 7] = ["=d|\"1\"", "＝P&<1>", "1. ~O~", "@A\";x", "-E'1", "+u[1](x)", "#1 `o`"];

/// A policy whose version is the label.
pub(super) fn policy(label: &str) -> String {
    format!("version = {}\nthreshold = 0.5\n", json!(label)).replace('\u{fffe}', "\\ufffe")
}

/// One country where every text is the next label.
pub(super) fn dataset(labels: &[&str]) -> String {
    let mut number = 0;
    let mut filled = |mut row: Value, texts: &[&str]| {
        for text in texts {
            row[text] = json!(labels[number % labels.len()]);
            number += 1;
        }
        row
    };
    let [dwcp, priority, outcome, agency, element, un, output] = CODES;
    let titles = ["title", "title_fr", "title_es"];
    let cited = ["source", "locator", "note"];
    let titled = [&titles[..], &cited].concat();
    let judged = ["source", "locator", "note", "reviewer"];
    let country = filled(json!({"country": "MDA"}), &["name", "name_fr", "name_es", "region"]);
    let framework = |id: &str, kind: &str, from: u16| json!({"country": "MDA", "framework": id, "kind": kind, "start": from, "end": from + 3, "signed": from});
    let frameworks = [framework(dwcp, "dwcp", 2009), framework(un, "undaf", 2009)];
    let frameworks = frameworks.map(|row| filled(row, &["title", "source", "locator", "note"]));
    let of = |keys: &[(&str, &str)]| {
        let mut row = json!({"country": "MDA"});
        keys.iter().for_each(|(key, value)| row[key] = json!(value));
        row
    };
    let priorities = [priority, "P2", "P3"].map(|id| {
        let mut row = of(&[("framework", dwcp), ("priority", id)]);
        row["pillars"] = json!(["rights", "employment"]);
        filled(row, &titled)
    });
    let elements = [(priority, element), (priority, "E2"), ("P2", "E1")]
        .map(|(p, e)| filled(of(&[("framework", dwcp), ("priority", p), ("element", e)]), &titles));
    let outcomes = [outcome, "O2", "O3"].map(|id| {
        let mut row = of(&[("framework", un), ("outcome", id)]);
        row["pillars"] = json!(["rights"]);
        filled(row, &[&titled[..], &["group"]].concat())
    });
    let outputs = [output, "2"]
        .map(|id| filled(of(&[("framework", un), ("outcome", outcome), ("output", id)]), &titles));
    let role = |o: &str, a: &str, role: &str| {
        of(&[("framework", un), ("outcome", o), ("agency", a), ("role", role)])
    };
    let roles =
        [role(outcome, agency, "lead"), role(outcome, "ILO", "implementing"), role("O2", "ILO", "lead")];
    let roles = roles.map(|row| filled(row, &["source", "locator"]));
    let agencies = filled(json!({"agency": agency}), &["name"]);
    let link = |p: &str, e: Option<&str>, o: &str, status: &str| {
        let mut row =
            of(&[("dwcp", dwcp), ("undaf", un), ("priority", p), ("outcome", o), ("status", status)]);
        if let Some(element) = e {
            row["element"] = json!(element);
        }
        row
    };
    let links = [
        link(priority, Some(element), outcome, "documented"),
        link(priority, None, outcome, "reviewed"),
        link("P2", Some("E1"), "O2", "suggested"),
    ];
    let links = links.map(|row| filled(row, &judged));
    let absence = of(&[("framework", dwcp), ("item", "P3"), ("state", "accepted")]);
    let absence = filled(absence, &["reason", "reviewer", "source", "locator"]);
    let pairing = of(&[("dwcp", dwcp), ("undaf", un), ("examined", "partly"), ("stated", "partial")]);
    let mut parts = Vec::new();
    for (id, phase) in [(dwcp, "assessment"), (un, "formulation")] {
        for constituent in ["government", "employers", "workers"] {
            let row = [("framework", id), ("phase", phase), ("constituent", constituent), ("level", "weak")];
            parts.push(filled(of(&row), &["organisation", "source", "locator", "note"]));
        }
    }
    let mut saying =
        json!({"country": "MDA", "phase": "formulation", "constituent": "workers", "level": "weak"});
    saying = filled(saying, &["organisation", "source", "locator", "note", "note_fr", "note_es"]);
    let mut regional =
        json!({"region": "africa", "phase": "formulation", "constituent": "workers", "level": "weak"});
    regional = filled(regional, &["area", "area_fr", "area_es", "source", "locator", "note"]);
    let barrier = filled(of(&[("barrier", "limited-capacity"), ("constituent", "workers")]), &cited);
    let event = filled(of(&[("kind", "workshop")]), &titled);
    let mut resource = of(&[("outcome_ref", &format!("{un}/{outcome}"))]);
    resource["need"] = json!(10);
    resource["available"] = json!(4);
    let satisfied = json!({"country": "MDA", "framework": dwcp, "constituent": "workers", "year": 2011, "satisfied": true});
    let satisfied = filled(satisfied, &["source", "locator"]);
    let own = json!({"indicator": "X1", "measure": "dwcps-satisfied", "year": 2011, "milestone": 5});
    let own = filled(own, &["title", "title_fr", "title_es", "unit", "source", "locator"]);
    let mut source = json!({});
    source = filled(source, &["source", "title", "symbol", "language", "url"]);
    let tables = json!({
        "countries": [country], "frameworks": frameworks, "priorities": priorities, "elements": elements,
        "outcomes": outcomes, "outputs": outputs, "agencies": [agencies], "roles": roles, "links": links,
        "absences": [absence], "pairings": [filled(pairing, &judged)], "participation": parts,
        "statements": [saying, regional], "barriers": [barrier], "events": [event],
        "resources": [filled(resource, &cited)], "indicators": [own], "satisfaction": [satisfied], "sources": [source],
    });
    tables.to_string()
}
