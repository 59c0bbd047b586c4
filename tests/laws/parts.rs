//! What is told of many pairings is made in parts, several at a time: it is what is told of each of them alone, in order.

use rayon::ThreadPoolBuilder;

use crate::support::{Data, graph, judged};
use dwalign::align::{PairingVerdict, Policy, best_classes, pairings};
use dwalign::graph::Item;
use dwalign::graph::name::item_of_plan;
use dwalign::view::alignment::{Alignment, render};
use dwalign::view::{Format, Surface};
use dwalign::vocab::{Language, Vocabulary};

const TERMINAL: Surface = Surface { width: Some(100), colour: false };

/// Two countries whose plans all meet: hundreds of pairings, and more than three threads make at a time.
fn crowded() -> Data {
    let mut data = Data::default();
    for country in ["MDA", "TZA"] {
        let ids = |letter: &str| -> Vec<String> {
            (1..=15).map(|n| format!("{letter}{n}{}", "-bis".repeat(n / 6))).collect()
        };
        let (dwcps, uns) = (ids("D"), ids("U"));
        for (n, (dwcp, un)) in dwcps.iter().zip(&uns).enumerate() {
            for (plan, kind) in [(dwcp, "dwcp"), (un, "undaf")] {
                let cells = [("country", country), ("framework", plan), ("kind", kind)];
                data.add("frameworks", &[&cells[..], &[("start", "2008"), ("end", "2012")]].concat());
            }
            let title = [("title", "Rights\nat work, “all” of them")];
            for priority in ["P1", "P2"] {
                let cells = [("country", country), ("framework", dwcp), ("priority", priority)];
                data.add("priorities", &[&cells[..], &title].concat());
            }
            let cells = [("country", country), ("framework", un), ("outcome", "O1"), ("pillars", "rights")];
            data.add("outcomes", &[&cells[..], &title].concat());
            let extent = if n % 4 == 0 { "whole" } else { "part" };
            for un in uns.iter().skip(n % 3).step_by(3) {
                let from = [("country", country), ("dwcp", dwcp), ("priority", "P1"), ("extent", extent)];
                data.add("links", &[&from[..], &[("undaf", un), ("outcome", "O1")]].concat());
            }
        }
    }
    data
}

/// What is told of the pairings themselves, without what stands before and below all of them.
fn body(told: &str, format: Format) -> &str {
    let first = |words: &str| told.find(words).unwrap_or_else(|| panic!("no {words:?} in {told}"));
    let foot = || told.find("In all its comparisons").unwrap_or_else(|| first("Counting rules: "));
    match format {
        Format::Csv => &told[first("\n") + 1..],
        Format::Json => &told[first("[") + 1..first("\n  ],\n  \"best\"")],
        Format::Markdown => told[first("## ")..foot()].trim_end_matches("- "),
        Format::Table => &told[..foot()],
    }
}

#[test]
fn many_pairings_are_told_as_each_of_them_is_and_in_order_whatever_the_number_of_threads() {
    let (graph, policy) = (graph(&crowded()), Policy::default());
    let alignment =
        |pairings| Alignment { policy: &policy, pairings, unpaired: Vec::new(), language: Language::English };
    let all = alignment(pairings(&graph).collect());
    assert_eq!(all.pairings.len(), 450);
    let alone: Vec<Alignment<'_>> = all.pairings.iter().map(|pairing| alignment(vec![*pairing])).collect();
    let classes = judged(&graph, &policy).iter().flat_map(PairingVerdict::classes).collect();
    let best: Vec<String> = (best_classes(classes).iter())
        .map(|(priority, class)| {
            let class = class.shown(Language::English);
            let name = item_of_plan(Item::Priority(*priority), Language::English);
            format!("In all its comparisons together {name} is {class}.")
        })
        .collect();
    assert_eq!(best.len(), 60);
    let forms = [
        (Format::Csv, Surface::PIPE, ""),
        (Format::Json, Surface::PIPE, ","),
        (Format::Markdown, Surface::PIPE, ""),
        (Format::Table, TERMINAL, ""),
    ];
    let each = forms.map(|(format, surface, between)| {
        let told = |one: &Alignment<'_>| body(&render(one, format, surface), format).to_owned();
        alone.iter().map(told).collect::<Vec<_>>().join(between)
    });
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let rows = |one: &Alignment<'_>| -> Vec<_> {
        body(&render(one, Format::Table, Surface::PIPE), Format::Table).lines().skip(1).map(words).collect()
    };
    let each_row: Vec<Vec<String>> = alone.iter().flat_map(rows).collect();
    for threads in 1..=3 {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started");
        let whole = |format, surface| pool.install(|| render(&all, format, surface));
        for ((format, surface, _), each) in forms.iter().zip(&each) {
            assert!(body(&whole(*format, *surface), *format) == each, "{format:?}, {threads} threads");
        }
        // In a pipe every cell is as wide as the widest of its column, wherever that one stands.
        let whole = whole(Format::Table, Surface::PIPE);
        let lines: Vec<&str> = body(&whole, Format::Table).lines().collect();
        assert!(lines[1..].iter().map(|line| words(line)).eq(each_row.clone()), "{threads} threads");
        for heading in ["end", "item", "class"] {
            let column = lines[0].find(heading).expect("the heading names it");
            // Names of plans have signs of several bytes, and each of them takes one column.
            let column = lines[0][..column].chars().count();
            let begins = |line: &&str| {
                let letters: Vec<char> = line.chars().skip(column - 2).take(3).collect();
                letters[..2] == [' ', ' '] && letters[2] != ' '
            };
            assert!(lines.iter().all(begins), "{heading}, {threads} threads");
        }
        let foot: Vec<&str> = whole.lines().skip(lines.len()).take(best.len()).collect();
        assert_eq!(foot, best, "{threads} threads");
    } // In Markdown each line below the verdicts is one of a list.
    let whole = render(&all, Format::Markdown, Surface::PIPE);
    let foot: Vec<String> = whole
        .lines()
        .filter_map(|line| Some(line.strip_prefix("- In all its comparisons")?.replace('\\', "")))
        .collect();
    assert_eq!(
        foot,
        best.iter().map(|line| line.replacen("In all its comparisons", "", 1)).collect::<Vec<_>>()
    );
    assert!(
        whole.ends_with(".\n")
            && whole.lines().last().is_some_and(|line| line.starts_with("- Counting rules: "))
    );
}
