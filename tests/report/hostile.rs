//! Labels that try to be something else.

use dwalign::view::report::{html, json, markdown};

use super::html::elements;
use super::written;
use crate::support::{Data, graph};
use dwalign::vocab::Language;

pub(crate) const LABELS: [&str; 12] = [
    "</script><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</style></title></svg><b>",
    "<!-- --> <![CDATA[ ]]> &lt;b&gt; &amp; &#60;",
    "العمل اللائق \u{202e}evil\u{2066}",
    "\u{0}\u{1b}[31m\u{7}\u{8}\r\n\t",
    "{ $n } {\"\"} %n %of ${x} `y`",
    "javascript:alert(1)",
    "|]]> | --- | **x** [y](z) # h",
    "¡ñ 漢字 😀 \u{301}\u{301}\u{301}",
    "   ",
];

/// One country where every text is the label.
pub(crate) fn data(label: &str) -> Data {
    let mut data = Data::default();
    let title = [("title", label), ("title_fr", label), ("title_es", label)];
    let evidence = [("source", label), ("locator", label)];
    let name = [("name", label), ("name_fr", label), ("name_es", label), ("region", label)];
    data.add("countries", &[&[("country", "MDA")][..], &name].concat());
    for (id, kind) in [("d", "dwcp"), ("u", "undaf")] {
        let own = [
            ("country", "MDA"),
            ("framework", id),
            ("kind", kind),
            ("title", label),
            ("start", "2010"),
            ("end", "2012"),
        ];
        data.add("frameworks", &[&own[..], &evidence].concat());
    }
    for priority in ["P1", "P2"] {
        data.add(
            "priorities",
            &[&[("country", "MDA"), ("priority", priority)][..], &title, &evidence].concat(),
        );
    }
    data.add(
        "elements",
        &[&[("country", "MDA"), ("priority", "P1"), ("element", "E1")][..], &title].concat(),
    );
    let outcome = [("country", "MDA"), ("outcome", "O1"), ("group", label), ("pillars", "rights;employment")];
    data.add("outcomes", &[&outcome[..], &title, &evidence].concat());
    data.add("outputs", &[&[("country", "MDA"), ("outcome", "O1"), ("output", "1")][..], &title].concat());
    data.add(
        "roles",
        &[&[("country", "MDA"), ("outcome", "O1"), ("agency", "A"), ("role", "lead")][..], &evidence]
            .concat(),
    );
    data.add("agencies", &[("agency", "A"), ("name", label)]);
    let link = [
        ("country", "MDA"),
        ("priority", "P1"),
        ("element", "E1"),
        ("outcome", "O1"),
        ("note", label),
        ("reviewer", label),
    ];
    data.add("links", &[&link[..], &evidence].concat());
    data.add(
        "absences",
        &[("country", "MDA"), ("item", "P2"), ("state", "accepted"), ("reason", label), ("reviewer", label)],
    );
    let part = [
        ("country", "MDA"),
        ("framework", "u"),
        ("phase", "formulation"),
        ("constituent", "workers"),
        ("level", "weak"),
    ];
    data.add("participation", &[&part[..], &[("organisation", label), ("note", label)], &evidence].concat());
    data.add(
        "sources",
        &[("source", label), ("title", label), ("symbol", label), ("language", label), ("url", label)],
    );
    data
}

#[test]
fn hostile_labels_break_nothing() {
    let long = "long word ".repeat(500) + &"x".repeat(5_000);
    for label in LABELS.iter().copied().chain([long.as_str()]) {
        // What is only blanks is no label, and an empty required cell is an error of the data.
        let label = if label.trim().is_empty() { "\u{2003}x" } else { label };
        let graph = graph(&data(label));
        let usual = crate::support::graph(&data("x"));
        for language in Language::ALL {
            let page = written(&graph, &[], language, html);
            let parsed = elements(&page);
            let shape = |page: &str| elements(page).iter().filter(|e| e.name != "a" && !e.is_drawn()).count();
            assert_eq!(
                shape(&page),
                shape(&written(&usual, &[], language, html)),
                "{label:?} adds or hides elements"
            );
            for element in &parsed {
                let handler = element.attribute_names().into_iter().find(|name| name.starts_with("on"));
                assert!(handler.is_none(), "{label:?}: {element:?}");
                let to = element.attribute("href").unwrap_or_default();
                assert!(to.is_empty() || to.starts_with(['#']) || to.starts_with("http"), "{label:?}: {to}");
            }
            for c in page.chars() {
                assert!(!c.is_control() || c == '\n', "{label:?} leaves {c:?} in the page");
                assert!(!('\u{202a}'..='\u{202e}').contains(&c) && !('\u{2066}'..='\u{2069}').contains(&c));
            }
            let text = written(&graph, &[], language, markdown);
            assert!(!text.contains("<script") && !text.contains("<img"), "{label:?}");
            let json = written(&graph, &[], language, json);
            serde_json::from_str::<serde_json::Value>(&json).expect("it is still JSON");
        }
    }
}
