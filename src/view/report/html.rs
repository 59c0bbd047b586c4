//! The page: one file, no request, readable without scripts.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::parts::{Anchors, pairing_badge, share};
use super::{
    Overview, Report, chapter, gaps, heat, indicators, money, outlook, participation, review, sources,
    summary,
};
use crate::align::engagement;
use crate::graph::name::plan;
use crate::graph::{Framework, Outcome};
use crate::say;
use crate::view::markup::html::{Data, content_policy};
use crate::view::review::Questions;
use crate::view::svg::theme;
use crate::vocab::{Engagement, Language, OutcomeClass, Pillar, PriorityClass, Role, Vocabulary};

const STYLE: &str = include_str!("page.css");
const DARK: &str = include_str!("dark.css");
const SCRIPT: &str = include_str!("page.js");
/// The hash of the script as the page's policy names it, so that no other script can run. A test holds that it is right.
const SCRIPT_HASH: &str = include_str!("page.js.sha256");

/// The script of the section on which suggestions are decided, and its hash.
const REVIEW_SCRIPT: &str = include_str!("review.js");
const REVIEW_HASH: &str = include_str!("review.js.sha256");

/// The scripts that the page has.
fn scripts(with_review: bool) -> &'static [&'static str] {
    if with_review { &[SCRIPT_HASH, REVIEW_HASH] } else { &[SCRIPT_HASH] }
}

/// The report as one HTML file.
#[must_use]
pub fn html(report: &Report<'_>) -> String {
    page(report, None)
}

/// The same with a section on which suggestions are decided; the decisions can be saved as a file.
#[must_use]
pub fn html_with_review(report: &Report<'_>, asked: &Questions<'_, '_>) -> String {
    page(report, Some(asked))
}

fn page(report: &Report<'_>, asked: Option<&Questions<'_, '_>>) -> String {
    let language = report.language;
    let anchors = Anchors::of(report);
    let overview = Overview::of(report);
    let title = summary::title(report);
    let mut sections = sections(report, &anchors, &overview, true);
    if let Some(asked) = asked {
        sections.insert(4, ("review", say!(language, "report-review"), review::section(asked, language)));
    }
    let page = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(content_policy(scripts(asked.is_some())));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content={ "dwalign " (env!("CARGO_PKG_VERSION")) };
                title { (title) }
                style { (PreEscaped(style())) (PreEscaped(DARK)) }
            }
            body {
                a.skip href="#summary" { (say!(language, "report-skip")) }
                header {
                    p.kind { (say!(language, "report-kind")) }
                    h1 { (title) }
                    p.policy { (say!(language, "report-made-with", policy = report.policy.words(language))) }
                }
                nav aria-label=(say!(language, "report-contents")) {
                    ul { @for (id, name, _) in &sections { li { a href={ "#" (id) } { (name) } } } }
                }
                main {
                    @for (id, name, body) in &sections {
                        section.sheet id=(id) {
                            h2 { (name) }
                            (body)
                        }
                    }
                }
                footer {
                    p { (say!(language, "report-foot")) }
                    p { (say!(language, "report-made-with", policy = report.policy.words(language))) }
                }
                script { (PreEscaped(SCRIPT)) }
                @if asked.is_some() { script { (PreEscaped(REVIEW_SCRIPT)) } }
            }
        }
    };
    page.into_string()
}

/// A section of the page.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub name: String,
    /// Its contents, without the heading, as HTML.
    pub html: String,
}

/// The sections of the page, for another page that shows them in the same [`style`]; without the chapters of the
/// countries where these are shown one at a time.
#[must_use]
pub fn parts(report: &Report<'_>, chapters: bool) -> Vec<Part> {
    let (anchors, overview) = (Anchors::of(report), Overview::of(report));
    let part = |(id, name, body): (_, _, Markup)| Part { id, name, html: body.into_string() };
    sections(report, &anchors, &overview, chapters).into_iter().map(part).collect()
}

/// The style of the page: the colours of the theme, as variables, and the look of every part.
#[must_use]
pub fn style() -> String {
    theme::page() + STYLE
}

/// The anchor of the chapters.
const VERDICTS: &str = "verdicts";

/// The sections in order: anchor, name, contents.
fn sections<'g>(
    report: &Report<'g>,
    anchors: &Anchors<'g>,
    overview: &Overview,
    chapters: bool,
) -> Vec<(&'static str, String, Markup)> {
    let language = report.language;
    let chapters = chapters.then(|| (VERDICTS, say!(language, "report-verdicts"), verdicts(report, anchors)));
    let mut sections = vec![
        ("summary", say!(language, "report-summary"), summary::section(report, overview)),
        ("countries", say!(language, "report-where-each-stands"), index(report, anchors)),
        ("objectives", say!(language, "report-by-objective"), heat::section(report)),
        ("indicators", say!(language, "report-indicators"), indicators::section(report)),
        ("participation", say!(language, "report-participation"), participation::section(report)),
        ("gaps", say!(language, "report-gaps"), gaps::section(report, anchors)),
        ("sources", say!(language, "report-sources"), sources::section(report)),
        ("how-to-read", say!(language, "report-how-to-read"), summary::legend(language)),
    ];
    let more = [
        outlook::section(report).map(|body| ("rollouts", say!(language, "report-rollouts"), body)),
        money::section(report).map(|body| ("resources", say!(language, "report-resources"), body)),
    ];
    sections.splice(5..5, more.into_iter().flatten());
    if report.chapters.len() > chapter::UNFOLDED {
        for (id, _, body) in &mut sections {
            if APPENDICES.contains(id) {
                *body = appendix(std::mem::take(body), language);
            }
        }
    }
    // They stand below what is shown of all countries.
    sections.splice(3..3, chapters);
    sections
}

/// The sections that are folded where they are long.
const APPENDICES: [&str; 5] = ["participation", "rollouts", "resources", "gaps", "sources"];

/// How many rows a section of a report on many countries may have before it is folded.
const LONG: usize = 60;

/// A section that is folded where it is long, and printed where it is unfolded.
fn appendix(body: Markup, language: Language) -> Markup {
    let rows = body.0.matches("<tr").count() + body.0.matches("<li").count();
    if rows <= LONG {
        return body;
    }
    html! {
        details.appendix {
            summary { (say!(language, "report-appendix", n = rows)) }
            (body)
        }
    }
}

/// One row for each pairing, and one for each country without any.
fn index<'g>(report: &Report<'g>, anchors: &Anchors<'g>) -> Markup {
    let language = report.language;
    let headings: Vec<String> = [
        say!(language, "report-country"),
        say!(language, "report-pairing"),
        say!(language, "report-verdict"),
        say!(language, "report-full"),
        say!(language, "report-taken-up"),
        say!(language, "report-shared"),
        say!(language, "report-ilo-takes-part"),
        say!(language, "report-unexamined"),
    ]
    .into();
    let rows = html! {
        @for chapter in &report.chapters {
            @for verdict in &chapter.verdicts {
                @let counts = verdict.counts();
                tr data-country=(chapter.country.code()) data-verdict=(verdict.class().word()) {
                    td { (Data(chapter.country.name(language))) }
                    td { a href={ "#" (anchors.pairing(verdict.pairing)) } { (Data(&plan(verdict.pairing.dwcp, language))) " × " (Data(&plan(verdict.pairing.un, language))) } }
                    td { (pairing_badge(verdict, language)) }
                    (linked(counts.full.counted, counts.priorities, counts.unexamined, language))
                    (linked(counts.taken_up.counted, counts.priorities, counts.unexamined, language))
                    (linked(counts.shared.counted, counts.outcomes, counts.outcomes_unexamined, language))
                    (ilo(verdict.pairing.un.outcomes(), language))
                    (share(gaps::unexamined(verdict), counts.priorities + counts.outcomes, language))
                }
            }
            @if chapter.verdicts.is_empty() {
                tr data-country=(chapter.country.code()) data-verdict=(super::card::NOT_COMPARED) {
                    td { (Data(chapter.country.name(language))) }
                    td { a href={ "#" (anchors.chapter(chapter.country)) } { (super::summary::what_there_is(chapter, language)) } }
                    td { span class="badge plain" { (say!(language, "report-not-compared")) } }
                    @for _ in 0..3 { td.n.quiet data-v="-1" { "–" } }
                    @let shared = chapter.elsewhere.iter().map(|(framework, _)| *framework);
                    (ilo(chapter.unpaired.iter().copied().chain(shared).flat_map(Framework::outcomes), language))
                    td.n.quiet data-v="-1" { "–" }
                }
            }
        }
    };
    let table = super::parts::table(&say!(language, "report-where-each-stands"), &headings, &rows);
    html! { (find(report)) (table) }
}

/// How many of how many are linked; a dash where none is and not all of them are examined: a figure would say that somebody
/// looked.
fn linked(n: usize, of: usize, unexamined: usize, language: Language) -> Markup {
    if n > 0 || unexamined == 0 {
        return share(n, of, language);
    }
    html! {
        td.n.quiet data-v="-1" {
            span aria-hidden="true" { "–" } span.hidden { (say!(language, "state-unexamined")) }
        }
    }
}

/// What the first table is searched by; it shows only where scripts run.
fn find(report: &Report<'_>) -> Markup {
    let language = report.language;
    let mut verdicts: Vec<(&str, String)> = Vec::new();
    let not_compared = (super::card::NOT_COMPARED, say!(language, "report-not-compared"));
    let compared =
        report.verdicts().map(|verdict| (verdict.class().word(), verdict.class().label(language).to_owned()));
    for (word, label) in compared.chain([not_compared]) {
        if verdicts.iter().all(|(known, _)| *known != word) {
            verdicts.push((word, label));
        }
    }
    html! {
        form.find hidden aria-label=(say!(language, "report-find")) {
            label { span { (say!(language, "report-search")) } input type="search" name="search" autocomplete="off"; }
            label { span { (say!(language, "report-verdict")) } select name="verdict" {
                option value="" { (say!(language, "report-all")) }
                @for (word, label) in &verdicts { option value=(Data(word)) { (Data(label)) } }
            } }
            button type="reset" { (say!(language, "report-reset")) }
            output role="status" data-words=(say!(language, "report-rows-shown", n = "%n", of = "%of")) {}
        }
    }
}

/// On how many outcomes the ILO does something; nothing where no agency's role is stated.
fn ilo<'g>(outcomes: impl Iterator<Item = Outcome<'g>>, language: Language) -> Markup {
    let outcomes: Vec<Outcome<'g>> = outcomes.collect();
    let stated = outcomes.iter().any(|o| !o.agencies().is_empty());
    let part = |o: &&Outcome<'g>| engagement(**o) > Engagement::Stated(Role::NotInvolved);
    share(outcomes.iter().filter(part).count(), if stated { outcomes.len() } else { 0 }, language)
}

/// The chapters, below the filters, which show only where scripts run.
fn verdicts<'g>(report: &Report<'g>, anchors: &Anchors<'g>) -> Markup {
    let language = report.language;
    let mut agencies: Vec<&str> = Vec::new();
    for framework in report.frameworks() {
        for outcome in framework.outcomes() {
            agencies.extend(outcome.agencies().iter().map(|part| part.agency.acronym()));
        }
    }
    agencies.sort_by_cached_key(|name| (crate::view::markup::html::in_order(name), *name));
    agencies.dedup();
    let countries: Vec<(&str, &str)> =
        report.chapters.iter().map(|c| (c.country.code(), c.country.name(language))).collect();
    let not_compared = say!(language, "report-not-compared");
    // Only what there is can be looked for.
    let priorities: Vec<PriorityClass> =
        report.verdicts().flat_map(|v| &v.priorities).map(|p| p.class()).collect();
    let outcomes: Vec<OutcomeClass> =
        report.verdicts().flat_map(|v| &v.outcomes).map(|o| o.class()).collect();
    let priorities = PriorityClass::ALL.iter().filter(|class| priorities.contains(class));
    let outcomes = OutcomeClass::ALL.iter().filter(|class| outcomes.contains(class));
    let mut classes: Vec<(&str, &str)> = (priorities.map(|c| (c.word(), c.label(language))))
        .chain(outcomes.map(|c| (c.word(), c.label(language))))
        .chain([(super::card::NOT_COMPARED, not_compared.as_str())])
        .collect();
    let mut known = std::collections::BTreeSet::new();
    classes.retain(|(word, _)| known.insert(*word));
    let pillars: Vec<(&str, &str)> = Pillar::ALL.iter().map(|p| (p.word(), p.label(language))).collect();
    let agencies: Vec<(&str, &str)> = agencies.into_iter().map(|a| (a, a)).collect();
    let select = |name: &str, label: String, options: &[(&str, &str)]| {
        html! {
            label { span { (label) } select name=(name) {
                option value="" { (say!(language, "report-all")) }
                @for (value, word) in options { option value=(Data(value)) { (Data(word)) } }
            } }
        }
    };
    html! {
        form.filters hidden aria-label=(say!(language, "report-filters")) {
            (select("country", say!(language, "report-country"), &countries))
            (select("class", say!(language, "report-class"), &classes))
            (select("pillar", say!(language, "report-objective"), &pillars))
            (select("agency", say!(language, "report-agency"), &agencies))
            button type="reset" { (say!(language, "report-reset")) }
            output role="status" data-words=(say!(language, "report-cards-shown", n = "%n", of = "%of")) {}
        }
        @if report.chapters.len() > chapter::UNFOLDED {
            p.print-all hidden { button type="button" { (say!(language, "report-print-all")) } }
        }
        @for one in &report.chapters { (chapter::chapter(report, one, anchors)) }
    }
}
