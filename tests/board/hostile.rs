//! Labels that try to break a picture.

use super::picture::Picture;
use super::{POLICY, boards, support};
use dwalign::view::board::Options;
use dwalign::vocab::Language;

const LABELS: [&str; 12] = [
    "quotes \" and ' and `",
    "</script><script>alert(1)</script>",
    "</text></svg>",
    "a & b &amp; c &#0;",
    "\u{202e}txt.exe\u{202c} right to left",
    "العمل اللائق للجميع",
    "体面劳动与社会保护，人人有份",
    "Việc làm thỏa đáng và bảo trợ xã hội cho mọi người lao động",
    "control \u{1} \u{7} \u{1b}[31m \u{7f} \u{9b} end",
    "🏗️👷‍♀️ emoji and a very-long-word-that-nobody-would-write-but-somebody-will-paste-into-a-cell-one-day",
    "]]><![CDATA[ x ]]>",
    "{ $missing } - { plural }",
];

fn hostile() -> Vec<(String, Vec<u8>)> {
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let long = format!("{} end", "long label ".repeat(450));
    let unbroken = "x".repeat(5000);
    let labels: Vec<&str> = LABELS.iter().copied().chain([long.as_str(), unbroken.as_str()]).collect();
    let mut priorities = "country,framework,priority,title\n".to_owned();
    let mut elements = "country,framework,priority,element,title\n".to_owned();
    let mut outcomes = "country,framework,outcome,title,group,pillars\n".to_owned();
    let mut outputs = "country,framework,outcome,output,title\n".to_owned();
    let mut links = "country,dwcp,priority,undaf,outcome,source,note\n".to_owned();
    let mut roles = "country,framework,outcome,agency,role\n".to_owned();
    for (n, label) in labels.iter().enumerate() {
        let label = cell(label);
        priorities += &format!("MDA,d,P{n},{label}\n");
        elements += &format!("MDA,d,P{n},E,{label}\n");
        outcomes += &format!("MDA,u,O{n},{label},{label},rights\n");
        outputs += &format!("MDA,u,O{n},1,{label}\n");
        links += &format!("MDA,d,P{n},u,O{},{label},{label}\n", labels.len() - 1 - n);
        let acronym = cell(
            &labels[n]
                .chars()
                .filter(|&c| !dwalign::diagnostic::steers(c) && c != '/')
                .take(90)
                .collect::<String>(),
        );
        roles += &format!("MDA,u,O{n},{acronym},lead\n");
    }
    let title = cell(LABELS[1]);
    let frameworks = format!("country,framework,kind,title\nMDA,d,dwcp,{title}\nMDA,u,undaf,{title}\n");
    let countries = format!("country,name\nMDA,{title}\n");
    [
        ("countries", countries),
        ("frameworks", frameworks),
        ("priorities", priorities),
        ("elements", elements),
        ("outcomes", outcomes),
        ("outputs", outputs),
        ("links", links),
        ("roles", roles),
    ]
    .map(|(name, text)| (format!("{name}.csv"), text.into_bytes()))
    .to_vec()
}

#[test]
fn hostile_labels_break_nothing() {
    let graph = support::graph_of(&hostile());
    for language in Language::ALL {
        for live in [false, true] {
            let options = Options { language, live, outputs: true, ..Options::default() };
            let drawn = boards(&graph, &POLICY(), &options);
            let [(_, drawn)] = &drawn[..] else { panic!("there is one country") };
            assert!(
                !drawn.picture.to_string().contains("<script")
                    && !drawn.picture.to_string().contains("<![CDATA[")
            );
            assert!(!drawn.picture.to_string().chars().any(|c| c.is_control() && c != '\n'));
            Picture::of(&drawn.picture.to_string()).holds();
        }
    }
}
