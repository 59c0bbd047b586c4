//! The page of decisions: what it saves gives the same rows as the keys. The script itself is run by `tests/browser/`.

use super::PLANS;
use super::session::{read, review};
use crate::common::Folder;
use dwalign::review::About;

/// What each row of the page asks about, in order.
pub(super) fn asked(page: &str) -> Vec<About> {
    let rows = page.split("data-on=\"").skip(1).map(|rest| rest.split('"').next().expect("it ends"));
    rows.map(|on| {
        let text = on.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        serde_json::from_str(&text).expect("it is what a decision is about")
    })
    .collect()
}

#[test]
fn what_the_page_asks_gives_the_same_rows_as_the_keys() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    folder.run(&["report", "plans.toml", "-o", "page.html", "--review"]).ends(0);
    let page = read(&folder, "page.html");
    let of = |address: &str| {
        let found = asked(&page).into_iter().find(|about| about.address() == address);
        found.unwrap_or_else(|| panic!("{address} is asked about"))
    };
    // As the script writes them.
    let mut lines = String::new();
    for (id, (answer, address)) in (1..).zip([
        ("part", "MDA/dwcp/P1/E1 × un/O1/1.1"),
        ("not-this", "MDA/dwcp/P1/E1 × un/O1"),
        ("none-found", "MDA/dwcp/P1/E2 × un"),
        ("whole", "MDA/dwcp/P2 × un/O2"),
    ]) {
        let on = serde_json::to_string(&of(address)).expect("it can be written");
        lines += &format!(
            "{{\"id\":{id},\"answer\":\"{answer}\",\"on\":[{on}],\"reviewer\":\"Reviewer A\",\"date\":\"2026-03-01\",\"note\":\"seen\"}}\n"
        );
    }
    folder.file("saved.jsonl", lines);
    folder.run(&["review", "plans.toml", "--decisions", "saved.jsonl", "-o", "page.toml"]).ends(0);
    review(&folder, "g P1/E1\np1 x2 # seen\ng P1/E2\nn # seen\ng P2\nw1 # seen\nq\n", &[]).ends(0);
    folder.run(&["review", "plans.toml", "-o", "keys.toml"]).ends(0);
    assert_eq!(read(&folder, "page.toml"), read(&folder, "keys.toml"));
    assert!(read(&folder, "keys.toml").contains("none-found"));
}

#[test]
fn the_policy_of_the_page_names_both_scripts_and_a_report_without_review_has_one() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    folder.run(&["report", "plans.toml", "-o", "page.html", "--review"]).ends(0);
    folder.run(&["report", "plans.toml", "-o", "plain.html"]).ends(0);
    let (page, plain) = (read(&folder, "page.html"), read(&folder, "plain.html"));
    assert_eq!((page.matches("<script>").count(), page.matches("sha256-").count()), (2, 2));
    assert_eq!((plain.matches("<script>").count(), plain.matches("id=\"review\"").count()), (1, 0));
    let script =
        page.rsplit("<script>").next().and_then(|rest| rest.split("</script>").next()).expect("a script");
    let hash = crate::report::base64(&<sha2::Sha256 as sha2::Digest>::digest(script.as_bytes()));
    assert!(page.contains(&format!("'sha256-{hash}'")), "review.js.sha256 is to hold {hash}");
    folder.run(&["report", "plans.toml", "-o", "page.md", "--review"]).ends(2);
}
