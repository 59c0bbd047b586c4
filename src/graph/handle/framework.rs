//! Countries and frameworks.

use super::{Country, Framework, Outcome, Priority};
use crate::country::by_code;
use crate::graph::grouped::PartRow;
use crate::graph::index::codes_of;
use crate::graph::period::Period;
use crate::graph::statement::{Answers, TookPart};
use crate::id::Symbol;
use crate::record;
use crate::vocab::{FrameworkKind, Language};

impl<'g> Country<'g> {
    /// Its code.
    #[must_use]
    pub fn code(self) -> &'g str {
        self.graph.called(self.row().id.symbol())
    }

    /// The same as its code: what names it in every list.
    #[must_use]
    pub fn address(self) -> String {
        self.code().to_owned()
    }

    /// Its name in the language asked for: the data's own, else the short name of its ISO code, else the data's own in
    /// another language; its code where there is none of these.
    #[must_use]
    pub fn name(self, language: Language) -> &'g str {
        let names = self.row().row.as_ref().map(|row| [row.name, row.name_fr, row.name_es]);
        let own = names.and_then(|names| self.graph.title_found(names, language));
        match (own, by_code(self.code())) {
            (Some((name, found)), _) if found == language => name,
            (_, Some(country)) => country.names[language as usize],
            (Some((name, _)), None) => name,
            (None, None) => self.code(),
        }
    }

    /// Its ILO region, where one is given.
    #[must_use]
    pub fn region(self) -> Option<&'g str> {
        self.graph.text(self.row().row.as_ref()?.region)
    }

    /// Is it a Delivering-as-One pilot? Nothing where it is not said.
    #[must_use]
    pub fn dao_pilot(self) -> Option<bool> {
        self.row().row.as_ref()?.dao_pilot.map(|answer| answer.0)
    }

    /// Do its plans make more comparisons than the limit (E509)? Then none is made.
    #[must_use]
    pub fn is_crowded(self) -> bool {
        self.graph.crowded.binary_search(&self.index).is_ok()
    }

    /// Its frameworks, of every kind.
    pub fn frameworks(self) -> impl Iterator<Item = Framework<'g>> {
        self.graph.frameworks_of(self.index)
    }
}

impl<'g> Framework<'g> {
    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.called(self.symbol())
    }

    /// Is it a framework of this country, alone or with others?
    #[must_use]
    pub fn belongs_to(self, country: Country<'_>) -> bool {
        self.is_only_of(country) || self.countries().any(|own| own == country)
    }

    /// The symbol of its id.
    pub(crate) fn symbol(self) -> Symbol {
        self.row().framework.symbol()
    }

    /// Its number among frameworks as they were read.
    pub(crate) const fn number(self) -> usize {
        self.index as usize
    }

    /// Home country and id: `MDA/dwcp-2008-2011`.
    #[must_use]
    pub fn address(self) -> String {
        format!("{}/{}", self.home(), self.id())
    }

    /// The code of its home country: the first of those it is stated for.
    #[must_use]
    pub fn home(self) -> &'g str {
        codes_of(self.graph.called(self.row().country.symbol())).next().unwrap_or_default()
    }

    /// Is it stated for this country and no other?
    #[must_use]
    pub fn is_only_of(self, country: Country<'_>) -> bool {
        // A list of one is the code itself.
        self.row().country.symbol() == country.row().id.symbol()
    }

    /// Its countries, in order of code.
    pub fn countries(self) -> impl Iterator<Item = Country<'g>> {
        self.graph.countries_of(self.index)
    }

    /// What it is.
    #[must_use]
    pub fn kind(self) -> FrameworkKind {
        self.row().kind
    }

    /// Its title; empty where none is given.
    #[must_use]
    pub fn title(self) -> &'g str {
        self.graph.text(self.row().title).unwrap_or_default()
    }

    /// Its period.
    #[must_use]
    pub fn period(self) -> Period {
        Period { start: self.row().start, end: self.row().end }
    }

    /// The year in which it was signed, where that is known.
    #[must_use]
    pub fn signed(self) -> Option<u16> {
        self.row().signed.map(record::Year::number)
    }

    /// Its priorities, when it is a DWCP.
    pub fn priorities(self) -> impl Iterator<Item = Priority<'g>> {
        let graph = self.graph;
        graph.containment.priorities.children(self.index).map(move |index| Priority { graph, index })
    }

    /// Its outcomes, when it is a UN framework.
    pub fn outcomes(self) -> impl Iterator<Item = Outcome<'g>> {
        let graph = self.graph;
        graph.containment.outcomes.children(self.index).map(move |index| Outcome { graph, index })
    }

    /// The numbers of its outcomes, in order.
    pub(crate) fn outcome_numbers(self) -> std::ops::Range<u32> {
        self.graph.containment.outcomes.children(self.index)
    }

    /// Who took part in it: in order of constituent, phase and level.
    #[must_use]
    pub fn participation(self) -> Vec<TookPart<'g>> {
        let graph = self.graph;
        let part = |(row, said): (&PartRow, _)| {
            let PartRow { constituent, phase, level, .. } = *row;
            TookPart { graph, constituent, phase, level, said }
        };
        let mut parts: Vec<TookPart<'g>> = graph.took_part.iter(self.index).map(part).collect();
        parts.sort_by_key(|part| (part.constituent, part.phase, part.level, part.evidence().place));
        parts
    }

    /// The answers about satisfaction with it, in order of constituent and year.
    #[must_use]
    pub fn answers(self) -> Answers<'g> {
        Answers::of_framework(self.graph, self.index)
    }
}
