//! When a link counts, and which plans make a pairing (semantics, sections 1 and 2).

use super::notation::hold;
use crate::support::{Data, codes, graph, judged, read};
use dwalign::align::Policy;
use dwalign::text::Detail;

#[test]
fn a_link_counts_only_when_it_is_documented_or_reviewed() {
    hold(&[
        ("documented counts", "P1 / O1 <- P1 documented", "P1 full, P1→O1 counts"),
        ("reviewed counts", "P1 / O1 <- P1 reviewed", "P1 full, P1→O1 counts"),
        ("suggested does not", "P1 / O1 <- P1 suggested", "P1 unexamined, P1→O1 only suggested"),
        ("rejected does not", "P1 / O1 <- P1 rejected", "P1 unexamined, P1→O1 rejected"),
        ("not stated and with a source: documented", "P1 / O1 <- P1 source=paper", "P1 documented full"),
        ("not stated and without a source: reviewed", "P1 / O1 <- P1", "P1 documented unexamined, P1 full"),
        ("a rejected link takes nothing from another", "P1 / O1 <- P1 rejected, O1 <- P1 part", "P1 partial"),
    ]);
}

#[test]
fn a_link_counts_from_the_threshold_of_confidence_up() {
    hold(&[
        ("the standard threshold is 0", "P1 / O1 <- P1 0", "P1 full"),
        (
            "below",
            "P1 / O1 <- P1 0.49 / threshold 0.5",
            "P1 unexamined, P1→O1 confidence below the threshold",
        ),
        ("at the threshold", "P1 / O1 <- P1 0.5 / threshold 0.5", "P1 full"),
        ("above", "P1 / O1 <- P1 0.51 / threshold 0.5", "P1 full"),
        ("absent is 1", "P1 / O1 <- P1 / threshold 1", "P1 full"),
        ("the last decimal decides", "P1 / O1 <- P1 0.999999 / threshold 1", "P1 unexamined"),
        (
            "a suggestion below the threshold is not even possible",
            "P1 / O1 <- P1 suggested 0.2 / threshold 0.5",
            "P1 possible unexamined, O1 possible unexamined",
        ),
    ]);
}

#[test]
fn the_engaged_policy_asks_that_the_ilo_leads_or_implements() {
    let set_aside = "P1 unexamined, P1→O1 the ILO neither leads nor implements";
    hold(&[
        ("off by default", "P1 / O1 = ILO not-involved, O1 <- P1", "P1 full, O1 ILO not-involved"),
        ("lead", "P1 / O1 = ILO lead, O1 <- P1 / engaged", "P1 full, O1 shared"),
        ("implementing", "P1 / O1 = ILO implementing, O1 <- P1 / engaged", "P1 full"),
        ("technical assistance", "P1 / O1 = ILO technical-assistance, O1 <- P1 / engaged", set_aside),
        ("not involved", "P1 / O1 = ILO not-involved, O1 <- P1 / engaged", set_aside),
        ("no role given", "P1 / O1 <- P1 / engaged", set_aside),
        ("the role of another agency", "P1 / O1 = UNDP lead, O1 <- P1 / engaged", set_aside),
        ("a role on an output", "P1 / O1 outputs 1, O1/1 = ILO lead, O1 <- P1 / engaged", "P1 full"),
        (
            "a suggestion that is not engaged is not possible either",
            "P1 / O1 <- P1 suggested / engaged",
            "P1 possible unexamined",
        ),
    ]);
}

#[test]
fn a_link_counts_as_long_as_the_texts_it_was_judged_on_stand() {
    hold(&[
        ("a pin of today's texts", "P1 / O1 <- P1 pin=fresh", "P1 full, P1→O1 counts"),
        (
            "a pin of other texts",
            "P1 / O1 <- P1 pin=0123456789ab",
            "P1 unexamined, P1→O1 one of the two texts has changed since the link was reviewed",
        ),
        (
            "a stale suggestion is not possible",
            "P1 / O1 <- P1 suggested pin=0123456789ab",
            "P1 possible unexamined",
        ),
        ("an output has a text of its own", "P1 / O1 outputs 1, O1/1 <- P1 pin=fresh", "P1 full"),
        ("an element has a text of its own", "P1: E1 / O1 <- E1 pin=fresh", "P1 full"),
    ]);
}

#[test]
fn each_of_several_links_of_one_pair_is_judged_by_itself() {
    hold(&[
        ("the most that a counting one says", "P1 / O1 <- P1 part, O1 <- P1 whole", "P1 full"),
        (
            "one that counts is enough",
            "P1 / O1 <- P1 rejected, O1 <- P1 suggested, O1 <- P1 documented",
            "P1 full",
        ),
        (
            "what does not count adds nothing",
            "P1 / O1 <- P1 part, O1 <- P1 whole suggested",
            "P1 partial, P1 possible full",
        ),
        (
            "each on its own confidence",
            "P1 / O1 <- P1 whole 0.3, O1 <- P1 part 0.9 / threshold 0.5",
            "P1 partial",
        ),
    ]);
}

#[test]
fn plans_pair_when_they_share_a_year() {
    hold(&[
        ("touching in one year", "[2006-2010] P1 / [2010-2014] O1 <- P1", "P1 full, no caveat"),
        ("the UN framework first", "[2010-2014] P1 / [2006-2010] O1 <- P1", "P1 full, no caveat"),
        ("neighbouring years", "[2006-2010] P1 / [2011-2014] O1", "no pairing, D unpaired, U unpaired"),
        ("a link across periods counts nowhere", "[2006-2010] P1 / [2011-2014] O1 <- P1", "no pairing"),
        ("one within the other", "[2006-2014] P1 / [2009-2010] O1 <- P1", "P1 full, no caveat"),
        ("a single year", "[2010-2010] P1 / [2010-2010] O1 <- P1", "P1 full"),
    ]);
}

#[test]
fn an_unknown_period_is_taken_to_overlap_and_the_verdict_says_so() {
    hold(&[
        ("of the DWCP", "[?] P1 / [2010-2014] O1 <- P1", "P1 full, caveat"),
        ("of the UN framework", "[2006-2010] P1 / [?] O1 <- P1", "P1 full, caveat"),
        ("of both", "[?] P1 / [?] O1", "P1 unexamined, caveat"),
        ("an unknown end", "[2006-?] P1 / [2011-2014] O1 <- P1", "P1 full, caveat"),
        (
            "a known year in the other period settles it",
            "[2006-?] P1 / [2004-2006] O1 <- P1",
            "P1 full, no caveat",
        ),
        ("the same start settles it", "[2006-?] P1 / [2006-?] O1 <- P1", "P1 full, no caveat"),
        ("a known end that rules it out", "[?-2010] P1 / [2011-2014] O1", "no pairing"),
        ("a known start that rules it out", "[2015-?] P1 / [2011-2014] O1", "no pairing"),
    ]);
}

#[test]
fn a_plan_without_a_period_pairs_with_a_settled_one_only_where_somebody_names_both() {
    let plans = [("D", "dwcp", "2008", "2012"), ("U", "undaf", "2008", "2012"), ("V", "undaf", "", "")];
    let mut data = Data::default();
    for (id, kind, start, end) in plans {
        let cells = [("country", "TZA"), ("framework", id), ("kind", kind), ("start", start), ("end", end)];
        data.add("frameworks", &cells);
    }
    data.add("priorities", &[("country", "TZA"), ("priority", "P1"), ("title", "a title")]);
    for un in ["U", "V"] {
        let cells = [("country", "TZA"), ("framework", un), ("outcome", "O1"), ("title", "a title")];
        data.add("outcomes", &cells);
    }
    let paired = |data: &Data| {
        let graph = graph(data);
        let verdicts = judged(&graph, &Policy::default());
        verdicts.iter().map(|v| v.pairing.un.id().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(paired(&data), ["U"], "the DWCP has a pairing whose overlap is known");
    let link = |status| {
        [("country", "TZA"), ("priority", "P1"), ("undaf", "V"), ("outcome", "O1"), ("status", status)]
    };
    let with = |table, cells: &[(&'static str, &str)]| {
        let mut data = data.clone();
        data.add(table, cells);
        paired(&data)
    };
    assert_eq!(with("links", &link("reviewed")), ["U", "V"]);
    assert_eq!(with("links", &link("suggested")), ["U"]);
    let row = |status| {
        [("country", "TZA"), ("dwcp", "D"), ("undaf", "V"), ("examined", "partly"), ("status", status)]
    };
    assert_eq!(with("pairings", &row("")), ["U", "V"]);
    assert_eq!(with("pairings", &row("rejected")), ["U"]);
    let absence = [("country", "TZA"), ("item", "P1"), ("state", "open"), ("against", "V")];
    assert_eq!(with("absences", &absence), ["U", "V"]);
    assert_eq!(with("absences", &absence[..3]), ["U"]);
}

#[test]
fn a_link_across_periods_is_a_warning_and_not_an_error() {
    let line = "[2006-2010] P1 / [2011-2014] O1 <- P1";
    let (_, findings) = read(&super::notation::Sketch::of(line).data.files(), Detail::Full);
    assert_eq!(codes(&findings), ["W502"]);
    let line = "[2006-2010] P1 / [2011-2014] O1 <- P1 suggested";
    let (_, findings) = read(&super::notation::Sketch::of(line).data.files(), Detail::Full);
    assert_eq!(codes(&findings), Vec::<&str>::new(), "a suggestion is nobody's word yet");
}

#[test]
fn a_link_row_that_repeats_another_word_for_word_is_a_warning() {
    let (_, findings) =
        read(&super::notation::Sketch::of("P1 / O1 <- P1, O1 <- P1").data.files(), Detail::Full);
    assert_eq!(codes(&findings), ["W501"]);
    let (_, findings) =
        read(&super::notation::Sketch::of("P1 / O1 <- P1, O1 <- P1 part").data.files(), Detail::Full);
    assert_eq!(codes(&findings), ["W506"], "another extent is another statement, and they disagree");
    for (line, found) in [
        ("P1 / O1 <- P1, O1 <- P1 source=plan", vec![]),
        ("P1 / O1 <- P1, O1 <- P1 rejected", vec!["W506"]),
        ("P1 / O1 <- P1 part, O1 <- P1, O1 <- P1 rejected", vec!["W506"]),
        ("P1 / O1 <- P1 part, O1 <- P1 suggested", vec![]),
        ("P1 / O1 <- P1 suggested, O1 <- P1 rejected", vec![]),
        ("P1: E1 / O1 <- P1 part, O1 <- E1", vec![]),
    ] {
        let (_, findings) = read(&super::notation::Sketch::of(line).data.files(), Detail::Full);
        assert_eq!(codes(&findings), found, "{line}");
    }
}

/// Frameworks as country, id and kind, all of the same years, with a priority or an outcome in each.
fn frameworks(plans: &[(&str, &str, &str)]) -> Data {
    let mut data = Data::default();
    for &(country, id, kind) in plans {
        let cells =
            [("country", country), ("framework", id), ("kind", kind), ("start", "2008"), ("end", "2012")];
        data.add("frameworks", &cells);
        let home = country.split(';').next().unwrap_or_default();
        let within = [("country", home), ("framework", id), ("title", "a title")];
        match kind {
            "dwcp" => _ = data.add("priorities", &[&within[..], &[("priority", "P1")]].concat()),
            "cca" | "joint-programme" => {}
            _ => _ = data.add("outcomes", &[&within[..], &[("outcome", "O1")]].concat()),
        }
    }
    data
}

fn paired(plans: &[(&str, &str, &str)]) -> Vec<String> {
    let graph = graph(&frameworks(plans));
    let name = |v: &dwalign::align::PairingVerdict<'_>| {
        format!("{}: {} × {}", v.pairing.country.code(), v.pairing.dwcp.address(), v.pairing.un.address())
    };
    judged(&graph, &Policy::default()).iter().map(name).collect()
}

#[test]
fn a_framework_of_several_countries_pairs_once_with_each_countrys_dwcp() {
    let plans = [("COK", "D", "dwcp"), ("FJI", "D", "dwcp"), ("COK;FJI;KIR", "U", "unsdcf")];
    assert_eq!(paired(&plans), ["COK: COK/D × COK/U", "FJI: FJI/D × COK/U"]);
}

#[test]
fn two_frameworks_of_the_same_several_countries_pair_once() {
    assert_eq!(paired(&[("FJI;COK", "D", "dwcp"), ("COK;FJI;KIR", "U", "undaf")]), ["FJI: FJI/D × COK/U"]);
}

#[test]
fn a_link_into_a_shared_framework_may_name_any_of_its_countries() {
    let plans = [("COK", "D", "dwcp"), ("FJI", "D", "dwcp"), ("COK;FJI;KIR", "U", "unsdcf")];
    let mut data = frameworks(&plans);
    data.add("links", &[("country", "FJI"), ("priority", "P1"), ("outcome", "O1")]);
    let graph = graph(&data);
    let classes: Vec<String> =
        judged(&graph, &Policy::default()).iter().map(|v| v.priorities[0].class().to_string()).collect();
    assert_eq!(classes, ["unexamined", "full"]);
}

#[test]
fn plans_of_two_countries_never_pair() {
    assert_eq!(paired(&[("TZA", "D", "dwcp"), ("KEN", "U", "undaf")]), Vec::<String>::new());
}

#[test]
fn every_kind_of_un_framework_pairs_and_no_other_kind_does() {
    for kind in ["undaf", "undap", "one-programme", "unpaf", "unsdf", "msdf", "unsdcf"] {
        assert_eq!(paired(&[("TZA", "D", "dwcp"), ("TZA", "U", kind)]), ["TZA: TZA/D × TZA/U"], "{kind}");
    }
    for kind in ["cca", "joint-programme"] {
        assert_eq!(paired(&[("TZA", "D", "dwcp"), ("TZA", "U", kind)]), Vec::<String>::new(), "{kind}");
    }
}
