//! One verdict with all that it rests on, line by line.

use anstyle::Style;

use crate::align::{ElementCover, JudgedLink, OutcomeVerdict, Pairing, PriorityVerdict};
use crate::graph::name::{item_of_plan, plan, target, target_of_plan};
use crate::graph::{Absence, AgencyPart, Evidence, Item, Overlap, PlanGraph, Target};
use crate::locale::list;
use crate::say;
use crate::sdg::{sdg_place, sdg_targets};
use crate::view::text::findings::at_place;
use crate::view::text::style;
use crate::view::text::wrap::lines;
use crate::view::{Surface, titled, with_state};
use crate::vocab::{Certainty, Language, Vocabulary};

/// The derivation as it is written, in one language for one surface.
pub(super) struct Page<'g> {
    pub(super) graph: &'g PlanGraph,
    pub(super) surface: Surface,
    pub(super) language: Language,
    pub(super) text: String,
}

impl Page<'_> {
    fn line(&mut self, indent: usize, words: &str) {
        self.text += &lines(words, indent, Style::new(), self.surface);
    }

    fn head(
        &mut self,
        pairing: &Pairing<'_>,
        [name, address]: [&str; 2],
        title: Option<(&str, Language)>,
        class: &str,
    ) {
        let (language, title) = (self.language, titled(title, self.language));
        let head = say!(language, "explain-head", name = name, class = class);
        self.text += &lines(&head, 0, style::HEADING, self.surface);
        if !title.is_empty() {
            self.line(2, &say!(language, "quoted", text = title));
        }
        self.line(2, &say!(language, "explain-address", address = address));
        let (dwcp, un) = (plan(pairing.dwcp, language), plan(pairing.un, language));
        let years = match pairing.overlap {
            Overlap::Years(first, last) => {
                let n = last.number() - first.number() + 1;
                let (first, last) = (first.to_string(), last.to_string());
                say!(language, "explain-years", n = n, dwcp = dwcp, un = un, first = first, last = last)
            }
            Overlap::SomeYears => say!(language, "explain-years-some", dwcp = dwcp, un = un),
            Overlap::Assumed => say!(language, "explain-years-assumed", dwcp = dwcp, un = un),
            Overlap::None => say!(language, "explain-years-none", dwcp = dwcp, un = un),
        };
        self.line(2, &years);
    }

    fn verdict(
        &mut self,
        why: String,
        rule: String,
        lift: Option<String>,
        class_at: impl Fn(Certainty) -> String,
    ) {
        let language = self.language;
        self.line(2, &say!(language, "explain-why", why = why));
        self.line(2, &say!(language, "explain-rule", rule = rule));
        if let Some(lift) = lift {
            self.line(2, &say!(language, "explain-lift", lift = lift));
        }
        let at = [Certainty::Documented, Certainty::Counted, Certainty::Possible].map(class_at);
        let [documented, counted, possible] = &at;
        // Where all are equal one is shown, above.
        if documented != possible || counted != possible {
            let bounds = say!(
                language,
                "explain-bounds",
                documented = documented,
                counted = counted,
                possible = possible
            );
            self.line(2, &bounds);
        }
    }

    pub(super) fn priority(mut self, verdict: &PriorityVerdict<'_>) -> String {
        let (priority, language) = (verdict.priority, self.language);
        let class = with_state(language, verdict.label(language), verdict.nothing());
        let names = [item_of_plan(Item::Priority(priority), language), priority.address()];
        let [name, address] = names.each_ref().map(String::as_str);
        self.head(&verdict.pairing, [name, address], priority.title_found(language), &class);
        let class_at = |certainty| verdict.class_at(certainty).shown(language).into_owned();
        self.verdict(verdict.why(language), verdict.rule(language), verdict.lift(language), class_at);
        self.stated_in(priority.evidence(), priority.note());
        self.sdgs(priority.sdgs());
        let mut elements = verdict.elements().peekable();
        if elements.peek().is_some() {
            let all = if priority.is_exhaustive() { "yes" } else { "no" };
            self.line(2, &say!(language, "explain-elements", all = all));
        }
        for (element, cover) in elements {
            let cover = match cover {
                ElementCover::Own => "own",
                ElementCover::ThroughPriority => "through-priority",
                ElementCover::Part => "part",
                ElementCover::NotCovered => "not-covered",
                ElementCover::Unexamined => "unexamined",
            };
            let title = titled(element.title_found(language), language);
            self.line(4, &say!(language, "explain-element", id = element.id(), title = title, cover = cover));
            self.absence(6, element.absence_in(verdict.pairing.un));
        }
        self.absence(2, verdict.absence());
        self.links(&verdict.links);
        self.text + "\n"
    }

    pub(super) fn outcome(mut self, verdict: &OutcomeVerdict<'_>) -> String {
        let (outcome, language) = (verdict.outcome, self.language);
        let class = with_state(language, verdict.label(language), verdict.nothing());
        let names = [target_of_plan(Target::Outcome(outcome), language), outcome.address()];
        let [name, address] = names.each_ref().map(String::as_str);
        self.head(&verdict.pairing, [name, address], outcome.title_found(language), &class);
        let class_at = |certainty| verdict.class_at(certainty).shown(language).into_owned();
        self.verdict(verdict.why(language), verdict.rule(language), verdict.lift(language), class_at);
        self.stated_in(outcome.evidence(), outcome.note());
        let pillars: Vec<_> = verdict.pillars.iter().map(|pillar| pillar.shown(language)).collect();
        self.line(
            2,
            &match pillars.len() {
                0 => say!(language, "explain-no-pillars"),
                _ => say!(language, "explain-pillars", pillars = pillars.join(", ")),
            },
        );
        self.sdgs(outcome.sdgs());
        if let Some(uptake) = verdict.uptake() {
            let uptake = uptake.shown(language);
            self.line(
                2,
                &match verdict.outputs_reached() {
                    (_, 0) => say!(language, "explain-uptake-no-outputs", uptake = uptake),
                    (0, n) => say!(language, "explain-uptake-outputs", uptake = uptake, n = n),
                    (reached, n) => {
                        say!(language, "explain-uptake", uptake = uptake, reached = reached, n = n)
                    }
                },
            );
        }
        self.line(2, &say!(language, "explain-ilo", engagement = verdict.engagement().shown(language)));
        self.agencies(&outcome.agencies());
        self.absence(2, verdict.absence());
        self.links(&verdict.links);
        self.text + "\n"
    }

    /// Who has which role: agencies with the same role on the same evidence share a line.
    fn agencies(&mut self, parts: &[AgencyPart<'_>]) {
        let language = self.language;
        type Said<'p> = (String, Option<&'p str>, Option<String>);
        let mut groups: Vec<(Said<'_>, Vec<String>)> = Vec::new();
        for part in parts {
            let role = part.role.shown(language).into_owned();
            let said = (role, part.output.map(|output| output.id()), part.evidence.cited());
            let agency = part.agency.shown(language).to_owned();
            match groups.iter_mut().find(|(known, _)| *known == said) {
                Some((_, agencies)) => agencies.push(agency),
                None => groups.push((said, vec![agency])),
            }
        }
        for ((role, output, cited), agencies) in groups {
            let agency = list(language, &agencies);
            let words = match output {
                None => say!(language, "explain-agency", agency = agency, role = role),
                Some(output) => {
                    say!(language, "explain-agency-output", agency = agency, role = role, output = output)
                }
            };
            self.line(4, &(words + &cited.map_or_else(String::new, |cited| format!(", {cited}"))));
        }
    }

    fn stated_in(&mut self, evidence: Evidence<'_>, note: Option<&str>) {
        if let Some(cited) = evidence.cited() {
            let words = say!(self.language, "explain-stated-in", source = cited) + &self.read_at(evidence);
            self.line(2, &words);
        }
        if let Some(note) = note {
            self.line(2, &say!(self.language, "explain-note", note = note));
        }
    }

    fn read_at(&self, evidence: Evidence<'_>) -> String {
        let spot = evidence.place.map(crate::place::Place::whole);
        spot.map_or(String::new(), |spot| {
            format!(" [{}]", at_place(&self.graph.files().locate(&spot), self.language))
        })
    }

    /// The Sustainable Development Goals and targets, each with what its goal is about.
    fn sdgs(&mut self, ids: impl Iterator<Item = &'static str>) {
        let language = self.language;
        let about = |id: &str| sdg_place(id).map_or("", |place| sdg_targets()[place].about(language));
        let targets: Vec<String> = ids.map(|id| format!("{id} ({})", about(id))).collect();
        if !targets.is_empty() {
            self.line(2, &say!(language, "explain-sdg", targets = targets.join(", ")));
        }
    }

    fn absence(&mut self, indent: usize, absence: Option<Absence<'_>>) {
        let Some(absence) = absence else { return };
        let state = absence.state().shown(self.language);
        let mut words = match absence.reason() {
            Some(reason) => say!(self.language, "explain-absence", state = state, reason = reason),
            None => state.into_owned(),
        };
        for said in [
            absence.reviewer().map(str::to_owned),
            absence.date().map(|d| crate::locale::date(self.language, &d.to_string())),
            absence.evidence().cited(),
        ] {
            words += &said.map_or(String::new(), |s| format!(" ({s})"));
        }
        words += &self.read_at(absence.evidence());
        self.line(indent, &words);
    }

    fn links(&mut self, links: &[JudgedLink<'_>]) {
        let language = self.language;
        self.line(2, &say!(language, "explain-links", n = links.len()));
        for judged in links {
            let link = judged.link;
            let (from, to) = (link.item().path(), target(link.target(), language));
            let mut extent = link.extent().shown(language).into_owned();
            if !link.states_extent() {
                extent = say!(language, "explain-extent-unstated", extent = extent);
            }
            if let Some(un) = link.extent_un() {
                extent = say!(language, "explain-extent-un", extent = extent, extent_un = un.shown(language));
            }
            let mut status = link.status().shown(language).into_owned();
            if let Some(sure) = link.stated_confidence() {
                let confidence = crate::locale::decimal(language, &sure.to_string());
                status = say!(language, "explain-confidence", status = status, confidence = confidence);
            }
            let words = say!(
                language,
                "explain-link",
                from = from,
                to = to,
                extent = extent,
                status = status,
                standing = judged.standing.words(language)
            );
            self.line(4, &words);
            let source = match link.evidence().cited() {
                Some(cited) => say!(language, "explain-evidence", source = cited),
                None => say!(language, "explain-no-source"),
            };
            let source = source + &self.read_at(link.evidence());
            self.line(6, &source);
            let note = link.note().map(|note| say!(language, "explain-note", note = note));
            let reviewer = link.reviewer().map(|who| say!(language, "explain-reviewer", reviewer = who));
            let date = link.date().map(|date| {
                say!(language, "explain-date", date = crate::locale::date(language, &date.to_string()))
            });
            let pin = say!(language, "explain-pin", pin = link.current_pin());
            for words in [note, reviewer, date, Some(pin)].into_iter().flatten() {
                self.line(6, &words);
            }
        }
    }
}
