//! A build without pictures, where it differs from one with them: `cargo test --no-default-features --features cli`.

#![cfg(not(feature = "pictures"))]

mod common;

use common::plans_with;

#[test]
fn a_build_without_pictures_says_so_before_it_reads_and_still_draws() {
    let folder = plans_with(&[("links.csv", "country,priority,outcome\nMDA,P9,O1\n")]);
    for file in ["x.png", "x.pdf"] {
        let run = folder.run(&["diagram", ".", "-o", file]).ends(2);
        assert!(run.stderr.contains("“pictures”") && run.stderr.contains(".svg"), "{}", run.stderr);
        assert!(!run.stderr.contains("E401"), "nothing was read for nothing: {}", run.stderr);
    }
    plans_with(&[("links.csv", "country,priority,outcome\nMDA,P1,O1\n")])
        .run(&["diagram", ".", "-o", "x.svg"])
        .ends(0);
}
