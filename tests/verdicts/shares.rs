//! The third table: indicators that are shares, worked out by hand (semantics, section 5).

use crate::support::{Data, graph};
use dwalign::align::Policy;
use dwalign::indicator::{Marks, Measures, definitions};
use dwalign::vocab::{Measure, Vocabulary};

/// Two countries in 2010–11 and 2012–13, with gaps in what is stated.
fn worked() -> Data {
    let mut data = Data::default();
    for code in ["MDA", "TZA"] {
        let un = [
            ("country", code),
            ("framework", "U"),
            ("kind", "undaf"),
            ("start", "2010"),
            ("end", "2013"),
            ("signed", ""),
        ];
        data.add("frameworks", &un);
        for outcome in ["O1", "O2"] {
            data.add("outcomes", &[("country", code), ("outcome", outcome), ("title", "a title")]);
        }
        data.add("outputs", &[("country", code), ("outcome", "O1"), ("output", "1"), ("title", "a title")]);
    }
    for (country, of, biennium, fund, need, available, supports, currency) in [
        // O1 lacks 40 of 100; O2 has 30 too much, which fills no gap: 60 + 50 of 150 are met.
        ("MDA", "U/O1", "2010", "xb", "100", "60", "yes", "USD"),
        ("MDA", "U/O2", "2010", "rbsa", "50", "80", "", "USD"),
        // A need without what there is for it is left out.
        ("TZA", "U/O1", "2010", "xb", "70", "", "", "USD"),
        // Regional money, of no country and no outcome: 10 of 20.
        ("", "", "2010", "xb", "20", "10", "no", "USD"),
        // The regular budget is no voluntary contribution; its need is met whole: 40 of 40.
        ("TZA", "", "2010", "rb", "40", "40", "", "USD"),
        // Of one row nobody said whether it supports a DWCP.
        ("TZA", "U/O2", "2010", "xb", "25", "25", "", "USD"),
        ("TZA", "U/O2", "2010", "xb", "5", "15", "no", "USD"),
        // Another currency is another share.
        ("MDA", "U/O1", "2012", "xb", "100", "90", "yes", "EUR"),
        ("MDA", "U/O2", "2012", "xb", "10", "1", "yes", "USD"),
        // An output breaks its outcome down and is not added to it.
        ("MDA", "U/O1/1", "2012", "xb", "70", "70", "yes", "EUR"),
    ] {
        let cells = [
            ("country", country),
            ("outcome_ref", of),
            ("biennium", biennium),
            ("fund", fund),
            ("need", need),
            ("available", available),
            ("supports_dwcp", supports),
            ("currency", currency),
        ];
        data.add("resources", &cells);
    }
    for (project, biennium, allocation, expenditure, appraised, approved) in [
        ("A", "2010", "100", "60", "yes", "yes"),
        ("B", "2010", "50.50", "40.25", "no", "yes"),
        ("C", "2010", "10", "", "", "yes"),
        ("D", "2010", "", "", "yes", "no"),
        ("E", "2010", "", "", "yes", "yes"),
        ("F", "2012", "0", "0", "yes", "no"),
    ] {
        let cells = [
            ("project", project),
            ("biennium", biennium),
            ("allocation", allocation),
            ("expenditure", expenditure),
            ("appraised", appraised),
            ("approved", approved),
            ("currency", "USD"),
        ];
        data.add("projects", &cells);
    }
    data
}

/// A measure in a year, as `USD 60/150, … without X, Y`.
fn told(measures: &Measures<'_>, measure: Measure, year: u16) -> String {
    let ratio = measures.ratio(measure, year).expect("the measure is a share");
    let share = |s: &dwalign::indicator::Share| {
        let currency = s.currency.map_or_else(String::new, |c| format!("{c} "));
        format!("{currency}{}/{}", s.part, s.whole)
    };
    let shares: Vec<String> = ratio.shares.iter().map(share).collect();
    let shares = if shares.is_empty() { "no data".to_owned() } else { shares.join(", ") };
    if ratio.left_out.is_empty() { shares } else { format!("{shares} without {}", ratio.left_out.join(", ")) }
}

#[test]
fn shares_are_sums_with_their_numerator_and_denominator() {
    let (graph, policy) = (graph(&worked()), Policy::default());
    let measures = Measures::of(&graph, &policy);
    for (measure, year, wanted) in [
        // MDA 60+50 of 150, TZA O2 30 of 30, regional 10 of 20, regular budget 40 of 40.
        (Measure::ResourceGapsFilled, 2010, "USD 190/240 without TZA/U/O1"),
        (Measure::ResourceGapsFilled, 2011, "USD 190/240 without TZA/U/O1"),
        (Measure::ResourceGapsFilled, 2012, "EUR 90/100, USD 1/10"),
        (Measure::ResourceGapsFilled, 2009, "no data"),
        (Measure::ResourceGapsFilled, 2014, "no data"),
        // 60 that support a DWCP and 80 of the RBSA; 10 and 15 do not.
        (Measure::ContributionsToPriorities, 2010, "USD 140/165 without TZA/U/O2"),
        (Measure::ContributionsToPriorities, 2012, "EUR 90/90, USD 1/1"),
        // Extra-budgetary money of countries: 60 of 60 + 15.
        (Measure::FundingForNationalOutcomes, 2010, "USD 60/75 without TZA/U/O2"),
        // Approved: A and E were appraised, B was not; of C nobody said. D was not approved.
        (Measure::ProposalsAppraised, 2010, "2/3 without C 2010"),
        (Measure::ProposalsAppraised, 2012, "no data"),
        (Measure::DeliveryRate, 2011, "USD 100.25/150.5 without C 2010"),
        // An empty denominator is no data, and not nought.
        (Measure::DeliveryRate, 2013, "no data"),
        (Measure::DeliveryRate, 2009, "no data"),
    ] {
        assert_eq!(told(&measures, measure, year), wanted, "{} in {year}", measure.word());
    }
}

#[test]
fn a_measure_that_counts_frameworks_is_no_share() {
    let (graph, policy) = (graph(&worked()), Policy::default());
    let measures = Measures::of(&graph, &policy);
    for measure in Measure::ALL {
        assert_eq!(measures.ratio(*measure, 2010).is_some(), measure.is_share(), "{}", measure.word());
    }
}

/// A delivery rate: base, milestones, and expenditure of 100 by biennium.
fn delivery(base: &str, milestones: [&str; 2], spent: &[(&str, &str)]) -> Data {
    let mut data = Data::default();
    data.add("frameworks", &[("country", "MDA"), ("framework", "D"), ("kind", "dwcp")]);
    for (year, milestone) in [("2011", milestones[0]), ("2015", milestones[1])] {
        let cells = [
            ("indicator", "own"),
            ("title", "A rate of our own"),
            ("measure", "delivery-rate"),
            ("baseline_year", "2009"),
            ("baseline", base),
            ("year", year),
            ("milestone", milestone),
        ];
        data.add("indicators", &cells);
    }
    for (biennium, spent) in spent {
        let cells =
            [("project", "A"), ("biennium", *biennium), ("allocation", "100"), ("expenditure", *spent)];
        data.add("projects", &cells);
    }
    data
}

/// The status of the share in a year, and what it lacks to the milestone ahead.
fn status(data: &Data, year: u16) -> String {
    let (graph, policy) = (graph(data), Policy::default());
    let measures = Measures::of(&graph, &policy);
    let known = definitions(&graph);
    let marks = Marks::of(&known[0], Measure::DeliveryRate, &measures);
    let ratio = measures.ratio(Measure::DeliveryRate, year).expect("it is a share");
    let Some(share) = ratio.only() else { return "no data".to_owned() };
    let lacking = marks.ahead(year).map(|mark| mark.lacking(share).to_string());
    let status = marks.status(year, share).map_or_else(|| "none".to_owned(), |status| status.to_string());
    format!("{status}, {} to go", lacking.unwrap_or_default())
}

#[test]
fn a_share_has_a_status_against_its_milestones_at_every_boundary() {
    let plain = ["75%", "85%"];
    for (rule, data, year, wanted) in [
        ("exactly on the milestone", delivery("", plain, &[("2010", "75")]), 2011, "met, 0 to go"),
        ("a hundredth below it", delivery("", plain, &[("2010", "74.99")]), 2011, "behind, 0.01 to go"),
        (
            "before it is due, no baseline",
            delivery("", plain, &[("2010", "74")]),
            2010,
            "no-baseline, 1 to go",
        ),
        ("met early, no baseline needed", delivery("", plain, &[("2010", "80")]), 2010, "met, 0 to go"),
        (
            "exactly on the line: 65 to 75 over two years",
            delivery("65", plain, &[("2010", "70")]),
            2010,
            "on-track, 5 to go",
        ),
        (
            "a hundredth below the line",
            delivery("65", plain, &[("2010", "69.99")]),
            2010,
            "behind, 5.01 to go",
        ),
        ("a baseline of nought", delivery("0", plain, &[("2010", "37.5")]), 2010, "on-track, 37.5 to go"),
        (
            "the baseline from the data",
            delivery("", plain, &[("2008", "65"), ("2010", "70")]),
            2010,
            "on-track, 5 to go",
        ),
        ("before the baseline year", delivery("65", plain, &[("2008", "70")]), 2008, "none, 5 to go"),
        ("the year before the first datum", delivery("65", plain, &[("2010", "70")]), 2009, "no data"),
        ("after the last milestone", delivery("65", plain, &[("2016", "84")]), 2017, "none,  to go"),
        ("growth of the baseline", delivery("50", ["+20%", "+50%"], &[("2010", "60")]), 2011, "met, 0 to go"),
        (
            "growth of the baseline, below",
            delivery("50", ["+20%", "+50%"], &[("2010", "59")]),
            2011,
            "behind, 1 to go",
        ),
        ("growth of nothing known", delivery("", ["+20%", "+50%"], &[("2010", "60")]), 2011, "none,  to go"),
    ] {
        assert_eq!(status(&data, year), wanted, "{rule}");
    }
}

#[test]
fn something_to_be_in_place_is_a_milestone_beside_a_figure_of_the_same_year() {
    for (reached, wanted) in [("yes", Some(true)), ("no", Some(false)), ("", None)] {
        let mut data = delivery("", ["75%", "85%"], &[]);
        let cells = [
            ("indicator", "own"),
            ("title", "A system is in place"),
            ("year", "2011"),
            ("milestone", "yes"),
            ("reached", reached),
        ];
        data.add("indicators", &cells);
        let graph = graph(&data);
        let known = definitions(&graph);
        assert_eq!(known[0].milestones.len(), 2, "the figures stay");
        let due = &known[0].in_place[..];
        assert_eq!((due.len(), due[0].reached, due[0].what[0].as_str()), (1, wanted, "A system is in place"));
        assert_eq!(known[0].title, "A rate of our own");
    }
}

#[test]
fn the_seven_indicators_of_the_strategy_ship_with_their_milestones_in_three_languages() {
    let graph = graph(&delivery_without_definitions());
    let known = definitions(&graph);
    let told: Vec<String> = (known.iter())
        .map(|d| {
            let milestones: Vec<String> =
                d.milestones.iter().map(|(year, milestone)| format!("{year} {milestone}")).collect();
            let measure = d.measure.map_or("", |m| m.word());
            assert!(![&d.title, &d.title_fr, &d.title_es].iter().any(|title| title.is_empty()), "{}", d.id);
            format!("{} {measure}: {}", d.id, milestones.join(", "))
        })
        .collect();
    assert_eq!(
        told,
        [
            "1.1 resource-gaps-filled: 2011 70 %, 2013 80 %, 2015 90 %",
            "1.2 contributions-to-priorities: 2011 60 %, 2013 70 %, 2015 80 %",
            "2.1 proposals-appraised: 2011 75 %, 2013 90 %, 2015 100 %",
            "2.2 delivery-rate: 2011 75 %, 2013 85 %, 2015 90 %",
            "3.1 un-frameworks-taking-account: 2011 +20 %, 2013 +40 %, 2015 +50 %",
            "3.2 dwcps-satisfied: 2011 +30 %, 2013 +60 %, 2015 +80 %",
            "3.3 un-frameworks-satisfied: 2011 +20 %, 2013 +30 %, 2015 +40 %",
            "¶26 funding-for-national-outcomes: ",
        ]
    );
    let in_place: Vec<(&str, u16, Option<bool>)> = (known.iter())
        .flat_map(|d| d.in_place.iter().map(|due| (d.id.as_str(), due.year.number(), due.reached)))
        .collect();
    assert_eq!(in_place, [("2.2", 2011, None)], "the text does not say that it is in place");
}

fn delivery_without_definitions() -> Data {
    let mut data = Data::default();
    data.add("frameworks", &[("country", "MDA"), ("framework", "D"), ("kind", "dwcp")]);
    data
}
