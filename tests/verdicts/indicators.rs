//! The second table: indicators, their frameworks and their targets (semantics, section 5).

use super::notation::Sketch;
use crate::support::{Data, graph};
use dwalign::align::Policy;
use dwalign::indicator::{Evaluation, Measures, Targets, definitions};
use dwalign::record::Amount;
use dwalign::vocab::{Language, Measure, SatisfactionRule, Vocabulary};

/// An indicator of one line in one year, as `value: via-dwcp-only + other-only + both, documented ≤ counted ≤ possible`.
fn taking_account(line: &str, year: u16) -> String {
    let sketch = Sketch::of(line);
    let graph = sketch.graph();
    let measures = Measures::of(&graph, &sketch.policy);
    let found = measures.evaluate(Measure::UnFrameworksTakingAccount, year);
    let (parts, range) =
        (found.breakdown.expect("3.1 is broken down"), found.range.expect("it rests on links"));
    assert_eq!(found.value, found.counted.len(), "each framework that counts is listed");
    assert_eq!(
        found.value,
        parts.via_dwcp_only + parts.other_only + parts.both,
        "the parts make up the value"
    );
    assert_eq!(found.value, range.counted);
    format!(
        "{}{}: {}+{}+{}, {}≤{}≤{}",
        found.value,
        if found.undecided > 0 { format!(" and {} undecided", found.undecided) } else { String::new() },
        parts.via_dwcp_only,
        parts.other_only,
        parts.both,
        range.documented,
        range.counted,
        range.possible
    )
}

#[test]
fn indicator_3_1_counts_frameworks_by_why_they_count() {
    for (rule, line, year, wanted) in [
        ("reached, and no pillar", "P1 / O1 <- P1 documented", 2010, "1: 1+0+0, 1≤1≤1"),
        ("a part link reaches, too", "P1 / O1 <- P1 part documented", 2010, "1: 1+0+0, 1≤1≤1"),
        ("a pillar, and none reached", "P1 / O1 rights", 2010, "1: 0+1+0, 0≤1≤1"),
        ("a documented pillar", "P1 / O1, O1 serves rights documented", 2010, "1: 0+1+0, 1≤1≤1"),
        (
            "a suggested pillar",
            "P1 / O1, O1 serves rights suggested",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤1",
        ),
        ("a rejected pillar", "P1 / O1, O1 serves rights rejected", 2010, "0 and 1 undecided: 0+0+0, 0≤0≤0"),
        (
            "a suggested none decides nothing",
            "P1 / O1, O1 serves none suggested, examined complete",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤0",
        ),
        (
            "a pillar below the threshold",
            "P1 / O1, O1 serves rights 0.4 / threshold 0.5",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤0",
        ),
        ("a pillar, and no DWCP priorities at all", " / O1 rights", 2010, "1: 0+1+0, 0≤1≤1"),
        (
            "all none, both plans gone through: decided",
            "P1 / O1 none, O2 none, examined complete",
            2010,
            "0: 0+0+0, 0≤0≤0",
        ),
        ("all none, not gone through", "P1 / O1 none, O2 none", 2010, "0 and 1 undecided: 0+0+0, 0≤0≤0"),
        (
            "gone through, a cell is empty",
            "P1 / O1 none, O2, examined complete",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤0",
        ),
        ("all none, and no DWCP of its years", "[2020-2022] P1 / O1 none", 2010, "0: 0+0+0, 0≤0≤0"),
        ("no outcome in the data", "P1 / examined complete", 2010, "0 and 1 undecided: 0+0+0, 0≤0≤0"),
        ("a source states that it is aligned", "P1 / O1, stated aligned", 2010, "1: 1+0+0, 0≤1≤1"),
        (
            "a source states none: decides nothing",
            "P1 / O1 none, stated none",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤0",
        ),
        (
            "a suggested row has no effect",
            "P1 / O1, stated full suggested",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤0",
        ),
        (
            "counted by what is stated only, and engaged",
            "P1 / O1, stated full / engaged",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤0",
        ),
        (
            "a link that does not count is no gap",
            "P1 / O1 none, O1 <- P1 0.4, examined complete / threshold 0.5",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤0",
        ),
        ("both in one outcome", "P1 / O1 rights, O1 <- P1", 2010, "1: 0+0+1, 0≤1≤1"),
        ("both in two outcomes", "P1 / O1 rights, O2 <- P1", 2010, "1: 0+0+1, 0≤1≤1"),
        ("neither", "P1 / O1, O2", 2010, "0 and 1 undecided: 0+0+0, 0≤0≤0"),
        ("counted once, however many outcomes", "P1 / O1 <- P1, O2 <- P1, O3", 2010, "1: 1+0+0, 0≤1≤1"),
        ("reached by reviewed links only", "P1 / O1 <- P1 reviewed", 2010, "1: 1+0+0, 0≤1≤1"),
        ("reached by a suggestion only", "P1 / O1 <- P1 suggested", 2010, "0 and 1 undecided: 0+0+0, 0≤0≤1"),
        (
            "reached by a rejected link only",
            "P1 / O1 <- P1 rejected",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤0",
        ),
        ("a pillar and a suggestion", "P1 / O1 rights, O1 <- P1 suggested", 2010, "1: 0+1+0, 0≤1≤1"),
        ("a link to an output", "P1 / O1 outputs 1, O1/1 <- P1 documented", 2010, "1: 1+0+0, 1≤1≤1"),
        ("the year before the start", "P1 / [2009-2011] O1 rights", 2008, "0: 0+0+0, 0≤0≤0"),
        ("the first year", "P1 / [2009-2011] O1 rights", 2009, "1: 0+1+0, 0≤1≤1"),
        ("the last year", "P1 / [2009-2011] O1 rights", 2011, "1: 0+1+0, 0≤1≤1"),
        ("the year after the end", "P1 / [2009-2011] O1 rights", 2012, "0: 0+0+0, 0≤0≤0"),
        ("no period: in force in no year", "P1 / [?] O1 rights, O1 <- P1", 2010, "0: 0+0+0, 0≤0≤0"),
        ("no end: in force in the year of its start", "P1 / [2009-?] O1 rights", 2009, "1: 0+1+0, 0≤1≤1"),
        ("no end: not known of the years after", "P1 / [2009-?] O1 rights", 2010, "0: 0+0+0, 0≤0≤0"),
        (
            "the DWCP behind the link need not be in force itself",
            "[2006-2009] P1 / [2009-2012] O1 <- P1 documented",
            2012,
            "1: 1+0+0, 1≤1≤1",
        ),
        (
            "a link across periods counts in no year",
            "[2006-2008] P1 / [2009-2012] O1 <- P1",
            2010,
            "0 and 1 undecided: 0+0+0, 0≤0≤0",
        ),
        ("below the threshold", "P1 / O1 <- P1 0.4 / threshold 0.5", 2010, "0 and 1 undecided: 0+0+0, 0≤0≤0"),
        ("not engaged", "P1 / O1 <- P1 / engaged", 2010, "0 and 1 undecided: 0+0+0, 0≤0≤0"),
        ("engaged", "P1 / O1 <- P1, O1 = ILO lead / engaged", 2010, "1: 1+0+0, 0≤1≤1"),
    ] {
        assert_eq!(taking_account(line, year), wanted, "{rule}: {line} in {year}");
    }
}

#[test]
fn indicator_3_1_says_why_each_framework_counts() {
    let sketch = Sketch::of("P1: E1 / O1 rights+employment, O2 <- E1");
    let graph = sketch.graph();
    let measures = Measures::of(&graph, &sketch.policy);
    let measure = Measure::UnFrameworksTakingAccount;
    let framework = measures.evaluate(measure, 2010).counted[0];
    assert_eq!(framework.address(), "TZA/U");
    let why = measures.why(measure, framework, 2010, Language::English);
    assert_eq!(
        why,
        "outcome 2 is linked to P1/E1 of the DWCP 2008–2012; \
         outcome 1 itself is tagged “employment; fundamental principles and rights at work”"
    );
}

#[test]
fn frameworks_without_a_period_are_listed_as_undatable() {
    let sketch = Sketch::of("[?] P1 / [2009-?] O1 rights");
    let graph = sketch.graph();
    let measures = Measures::of(&graph, &sketch.policy);
    let listed = |measure| measures.undatable(measure).iter().map(|f| f.address()).collect::<Vec<_>>();
    assert_eq!(listed(Measure::UnFrameworksTakingAccount), ["TZA/U"]);
    assert_eq!(listed(Measure::UnFrameworksSatisfied), ["TZA/U"]);
    assert_eq!(listed(Measure::DwcpsSatisfied), ["TZA/D"]);
}

#[test]
fn a_framework_of_several_countries_is_counted_once() {
    let mut data = Data::default();
    let un = [("framework", "U"), ("kind", "unsdcf"), ("start", "2008"), ("end", "2012")];
    data.add("frameworks", &[&[("country", "COK;FJI;KIR")][..], &un].concat());
    let outcome = [("country", "FJI"), ("outcome", "O1"), ("title", "a title"), ("pillars", "rights")];
    data.add("outcomes", &outcome);
    let graph = graph(&data);
    let policy = Policy::default();
    assert_eq!(Measures::of(&graph, &policy).evaluate(Measure::UnFrameworksTakingAccount, 2010).value, 1);
}

/// The data of a line with answers about its DWCP: `government 2009 yes, workers 2010 no`.
fn answered(line: &str, answers: &str) -> Data {
    let mut data = Sketch::of(line).data;
    for answer in answers.split(", ").filter(|a| !a.is_empty()) {
        let words: Vec<&str> = answer.split(' ').collect();
        let cells = [
            ("country", "TZA"),
            ("framework", "D"),
            ("constituent", words[0]),
            ("year", words[1]),
            ("satisfied", words[2]),
        ];
        data.add("satisfaction", &cells);
    }
    data
}

fn in_words(found: &Evaluation<'_>) -> String {
    match (&found.incomplete[..], found.among, found.value) {
        (_, 0, 0) => "not looked at".to_owned(),
        ([], 1, 1) => "satisfied".to_owned(),
        ([], 1, 0) => "not satisfied".to_owned(),
        ([(_, missing)], 1, 0) => {
            format!("incomplete: {}", missing.iter().map(|c| c.word()).collect::<Vec<_>>().join(" "))
        }
        other => panic!("one framework was asked about, not {other:?}"),
    }
}

#[test]
fn indicators_3_2_and_3_3_take_the_latest_answer_of_each_of_the_three() {
    let all = "government 2009 yes, employers 2009 yes, workers 2009 yes";
    let any_yes = SatisfactionRule::LatestAnyYes;
    let all_yes = SatisfactionRule::LatestAllYes;
    for (rule, answers, year, satisfaction, wanted) in [
        ("all three yes", all.to_owned(), 2010, all_yes, "satisfied"),
        ("in the year of the answers itself", all.to_owned(), 2009, all_yes, "satisfied"),
        (
            "before the year of the answers nothing is known",
            all.to_owned(),
            2008,
            all_yes,
            "incomplete: government employers workers",
        ),
        ("one no", all.replace("workers 2009 yes", "workers 2009 no"), 2010, all_yes, "not satisfied"),
        (
            "a later no takes the place of a yes",
            format!("{all}, workers 2010 no"),
            2010,
            all_yes,
            "not satisfied",
        ),
        (
            "a later no does not count before its year",
            format!("{all}, workers 2011 no"),
            2010,
            all_yes,
            "satisfied",
        ),
        (
            "a later yes takes the place of a no",
            format!("{all}, workers 2008 no"),
            2010,
            all_yes,
            "satisfied",
        ),
        ("yes and no in the latest year", format!("{all}, workers 2009 no"), 2010, all_yes, "not satisfied"),
        ("the same under the rule any", format!("{all}, workers 2009 no"), 2010, any_yes, "satisfied"),
        (
            "the rule any looks at the latest year only",
            format!("{all}, workers 2010 no"),
            2010,
            any_yes,
            "not satisfied",
        ),
        (
            "an answer from before the framework's start counts",
            all.replace("2009", "2006"),
            2008,
            all_yes,
            "satisfied",
        ),
        (
            "a missing answer: incomplete, not dissatisfied",
            "government 2009 yes, employers 2009 yes".to_owned(),
            2010,
            all_yes,
            "incomplete: workers",
        ),
        (
            "one no decides, whoever has not answered",
            "government 2009 no".to_owned(),
            2010,
            all_yes,
            "not satisfied",
        ),
        ("no answer at all", String::new(), 2010, all_yes, "incomplete: government employers workers"),
        (
            "civil society is observed and never counted",
            format!("{all}, civil-society 2009 no"),
            2010,
            all_yes,
            "satisfied",
        ),
        ("not in force", all.to_owned(), 2013, all_yes, "not looked at"),
    ] {
        let data = answered("P1 / O1", &answers);
        let graph = graph(&data);
        let policy = Policy { satisfaction, ..Policy::default() };
        let found = Measures::of(&graph, &policy).evaluate(Measure::DwcpsSatisfied, year);
        assert_eq!(in_words(&found), wanted, "{rule}: {answers} in {year}");
    }
}

#[test]
fn indicator_3_2_looks_at_dwcps_and_3_3_at_un_frameworks() {
    let answers = "government 2009 yes, employers 2009 yes, workers 2009 yes";
    let graph = graph(&answered("P1 / O1", answers));
    let policy = Policy::default();
    let measures = Measures::of(&graph, &policy);
    assert_eq!(in_words(&measures.evaluate(Measure::DwcpsSatisfied, 2010)), "satisfied");
    let un = measures.evaluate(Measure::UnFrameworksSatisfied, 2010);
    assert_eq!(in_words(&un), "incomplete: government employers workers");
}

/// So many UN frameworks that count from 2010 to 2015, and an indicator with two milestones.
fn targets(frameworks: usize, given: &str, milestones: [&str; 2]) -> Data {
    let mut data = Data::default();
    for code in ["TZA", "KEN", "UGA", "RWA", "MOZ", "AGO", "NPL", "IND"].iter().take(frameworks) {
        let un =
            [("country", *code), ("framework", "U"), ("kind", "undaf"), ("start", "2010"), ("end", "2015")];
        data.add("frameworks", &un);
        data.add(
            "outcomes",
            &[("country", *code), ("outcome", "O1"), ("title", "a title"), ("pillars", "rights")],
        );
    }
    // A plan that is in force before the baseline year only, so that the dataset is never empty.
    let old = [("country", "LAO"), ("framework", "D"), ("kind", "dwcp"), ("start", "2004"), ("end", "2006")];
    data.add("frameworks", &old);
    for (year, milestone) in [("2012", milestones[0]), ("2014", milestones[1])] {
        let cells = [
            ("indicator", "3.1"),
            ("measure", "un-frameworks-taking-account"),
            ("baseline_year", "2010"),
            ("baseline", given),
            ("year", year),
            ("milestone", milestone),
        ];
        data.add("indicators", &cells);
    }
    data
}

/// The targets of such data, for a look at them.
fn with_targets<T>(data: &Data, look: impl Fn(&Targets) -> T) -> T {
    let (graph, policy) = (graph(data), Policy::default());
    let known = definitions(&graph);
    look(&Targets::of(&known[0], Measure::UnFrameworksTakingAccount, &Measures::of(&graph, &policy)))
}

#[test]
fn a_baseline_is_given_or_taken_from_the_data_of_its_year_or_there_is_none() {
    let baseline = |n, given| {
        with_targets(&targets(n, given, ["+20%", "+50%"]), |t| {
            (t.baseline.map(|(_, value)| value), t.from_data)
        })
    };
    assert_eq!(baseline(7, ""), (Some(Amount::whole(7)), true));
    assert_eq!(baseline(7, "10"), (Some(Amount::whole(10)), false));
    assert_eq!(baseline(0, "10"), (Some(Amount::whole(10)), false));
    assert_eq!(baseline(0, "").0, None, "no framework was in force in 2010: no baseline, and not zero");
}

#[test]
fn a_milestone_is_the_least_whole_number_not_below_the_increase() {
    let values = |n, given, milestones| {
        with_targets(&targets(n, given, milestones), |t| {
            t.milestones.iter().map(|m| m.value).collect::<Vec<_>>()
        })
    };
    assert_eq!(values(7, "", ["+20%", "+50%"]), [9, 11], "8.4 asks for 9, 10.5 for 11");
    assert_eq!(values(0, "10", ["+20%", "+50%"]), [12, 15], "exact values stay");
    assert_eq!(values(0, "3", ["+33.333%", "+33.334%"]), [4, 5], "3.99999 asks for 4, 4.00002 for 5");
    assert_eq!(values(7, "", ["8", "12"]), [8, 12], "a milestone may be a number");
    assert_eq!(values(0, "", ["+20%", "+50%"]), Vec::<usize>::new(), "an increase of nothing known");
}

#[test]
fn a_status_follows_the_straight_line_to_the_next_milestone() {
    // 10 in 2010, 12 by 2012 and 15 by 2014: the first line is at 11 in 2011, the second at 13.75 in 2013.
    let data = targets(0, "10", ["+20%", "+50%"]);
    for (year, value, wanted) in [
        (2009, 99, "–"),
        (2010, 9, "behind"),
        (2010, 10, "on-track"),
        (2010, 12, "met"),
        (2011, 10, "behind"),
        (2011, 11, "on-track"),
        (2011, 12, "met"),
        (2012, 11, "behind"),
        (2012, 12, "met"),
        (2013, 13, "behind"),
        (2013, 14, "on-track"),
        (2013, 15, "met"),
        (2014, 14, "behind"),
        (2014, 15, "met"),
        (2015, 14, "–"),
        (2020, 15, "–"),
    ] {
        let status = with_targets(&data, |t| t.status_of(year, value, 0).map(|status| status.word()));
        assert_eq!(status.unwrap_or("–"), wanted, "{value} in {year}");
    }
    let none = with_targets(&targets(0, "", ["+20%", "+50%"]), |t| t.status_of(2012, 99, 0));
    assert_eq!(none.map(|status| status.word()), Some("no-baseline"));
}
