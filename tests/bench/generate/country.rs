//! What one country's rows say.

use std::fs::File;

use super::draw::Draw;
use super::words::{COUNTRIES, LANGUAGES, Words};
use super::{Set, Table};

const CYCLES: u64 = 3;
const YEARS: (u64, u64) = (2004, 2026);
const PILLARS: [&str; 4] = ["employment", "social-protection", "social-dialogue", "rights"];
const CONSTITUENTS: [&str; 3] = ["government", "employers", "workers"];
const PHASES: [&str; 4] = ["assessment", "formulation", "implementation", "joint-programme"];
const LEVELS: [&str; 6] = ["none", "indirect", "weak", "some", "active", "strong"];
const ROLES: [&str; 4] = ["lead", "implementing", "technical-assistance", "not-involved"];
const REGIONS: [&str; 5] =
    ["Africa", "Americas", "Arab States", "Asia and the Pacific", "Europe and Central Asia"];
/// Beside the ILO.
const AGENCIES: &str = "FAO;IFAD;IOM;ITC;OHCHR;UN Women;UN-Habitat;UNAIDS;UNCTAD;UNDP;UNEP;UNESCO;UNFPA;UNHCR;UNICEF;\
                        UNIDO;UNODC;UNOPS;WFP;WHO";

/// One framework.
pub(super) struct Plan<T> {
    pub(super) id: String,
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) parts: Vec<T>,
}

pub(super) struct Priority {
    pub(super) id: String,
    pub(super) elements: Vec<String>,
}

impl Priority {
    /// The priority as a whole, as an element: the cell stays empty.
    pub(super) const ITSELF: &'static str = "";

    pub(super) fn itself_or_element<'a>(&'a self, draw: &mut Draw) -> &'a str {
        if self.elements.is_empty() || draw.chance(0.5) {
            Self::ITSELF
        } else {
            draw.pick::<String>(&self.elements)
        }
    }
}

pub(super) struct Outcome {
    pub(super) id: String,
    pub(super) tagged: bool,
}

/// One country while it is written.
pub(super) struct Country<'t> {
    tables: &'t mut [csv::Writer<File>],
    pub(super) draw: Draw,
    words: &'static Words,
    pub(super) code: String,
    /// Are its ids such as need quoting, or are not ASCII?
    odd: bool,
    pub(super) evidence: u64,
}

impl<'t> Country<'t> {
    /// The country of this number, which draws from numbers of its own.
    pub(super) fn new(set: Set, number: u64, code: String, tables: &'t mut [csv::Writer<File>]) -> Self {
        let mut draw = Draw((set.seed << 32) ^ number);
        let words = &LANGUAGES[*draw.pick(&[0, 0, 0, 0, 0, 1, 1, 1, 2, 2])];
        let odd = draw.chance(0.03);
        Self { tables, draw, words, code, odd, evidence: set.evidence }
    }

    /// Writes every row of the country.
    pub(super) fn write(mut self, number: u64) -> csv::Result<()> {
        let name = format!("{} {number}", self.draw.word(&COUNTRIES));
        let region = self.draw.word(&REGIONS);
        self.row(Table::Countries, [&name, region])?;
        let dwcps = (0..CYCLES).map(|cycle| self.dwcp(cycle)).collect::<csv::Result<Vec<_>>>()?;
        let uns = (0..CYCLES).map(|cycle| self.un(cycle)).collect::<csv::Result<Vec<_>>>()?;
        for dwcp in &dwcps {
            for un in &uns {
                self.links(dwcp, un)?;
            }
        }
        dwcps.iter().try_for_each(|plan| self.constituents(plan))?;
        uns.iter().try_for_each(|plan| self.constituents(plan))
    }

    /// Writes a row; its first cell is the country in every table.
    pub(super) fn row<const N: usize>(&mut self, table: Table, cells: [&str; N]) -> csv::Result<()> {
        self.tables[table as usize].write_record(std::iter::once(self.code.as_str()).chain(cells))
    }

    fn title(&mut self) -> String {
        let (draw, words) = (&mut self.draw, self.words);
        let mut title = draw.word(words.openers).to_owned();
        let mut add = |words: &str| {
            title.push(' ');
            title.push_str(words);
            title.split(' ').count()
        };
        add(draw.word(words.subjects));
        add(draw.word(words.joins));
        let mut length = add(draw.word(words.ends));
        while length < 19 && draw.chance(0.45) {
            add(draw.word(words.joins));
            length = add(draw.word(words.subjects));
        }
        // A few cells hold a line break.
        if draw.chance(0.004) { title.replacen(' ', "\n", 1) } else { title }
    }

    fn pillars(&mut self, untagged: f64) -> String {
        if self.draw.chance(untagged) {
            return String::new();
        }
        let mut pillars: Vec<&str> = PILLARS.into_iter().filter(|_| self.draw.chance(0.35)).collect();
        if pillars.is_empty() {
            pillars.push(self.draw.word(&PILLARS));
        }
        pillars.join(";")
    }

    fn period(&mut self, cycle: u64) -> (u64, u64) {
        let start = YEARS.0 + cycle * (YEARS.1 - YEARS.0) / CYCLES + self.draw.between(0, 3) - 1;
        (start, start + self.draw.between(2, 5))
    }

    fn framework<T>(&mut self, id: String, kind: &str, (start, end): (u64, u64)) -> csv::Result<Plan<T>> {
        let title = self.title();
        self.row(Table::Frameworks, [&id, kind, &title, &start.to_string(), &end.to_string()])?;
        Ok(Plan { id, start, end, parts: Vec::new() })
    }

    fn dwcp(&mut self, cycle: u64) -> csv::Result<Plan<Priority>> {
        let period = self.period(cycle);
        let number = cycle + 1;
        let id = if self.odd { format!("Programme {number}, actualisé") } else { format!("DWCP-{number}") };
        let mut plan = self.framework(id, "dwcp", period)?;
        let few = self.draw.chance(0.2);
        for number in 1..=if few { self.draw.between(2, 3) } else { self.draw.between(3, 5) } {
            let id = if self.odd { format!("Volet «é» \"{number}\"") } else { format!("P{number}") };
            let (title, pillars) = (self.title(), self.pillars(0.1));
            self.row(Table::Priorities, [&plan.id, &id, &title, &pillars])?;
            let count = if self.draw.chance(0.3) { 0 } else { self.draw.between(1, 6) };
            let elements: Vec<String> = (1..=count).map(|element| format!("{number}.{element}")).collect();
            for element in &elements {
                let title = self.title();
                self.row(Table::Elements, [&plan.id, &id, element, &title])?;
            }
            plan.parts.push(Priority { id, elements });
        }
        Ok(plan)
    }

    fn un(&mut self, cycle: u64) -> csv::Result<Plan<Outcome>> {
        let period = self.period(cycle);
        let kinds = ["undaf", "undaf", "undaf", "undap", "one-programme"];
        let kind = if period.0 >= 2019 { "unsdcf" } else { self.draw.word(&kinds) };
        let number = cycle + 1;
        let id = if self.odd {
            format!("Plan {number}, {kind}")
        } else {
            format!("{}-{number}", kind.to_uppercase())
        };
        let mut plan = self.framework(id, kind, period)?;
        // Of some frameworks nobody has said which pillars the outcomes belong to.
        let untagged = if self.draw.chance(0.15) { 1.0 } else { 0.35 };
        for number in 1..=self.draw.between(4, 12) {
            let id = if self.odd { format!("Résultat {number}, volet A") } else { format!("O{number}") };
            let (title, pillars) = (self.title(), self.pillars(untagged));
            self.row(Table::Outcomes, [&plan.id, &id, &title, &pillars])?;
            self.roles(&plan.id, &id)?;
            plan.parts.push(Outcome { id, tagged: !pillars.is_empty() });
        }
        Ok(plan)
    }

    fn roles(&mut self, un: &str, outcome: &str) -> csv::Result<()> {
        let all: Vec<&str> = AGENCIES.split(';').collect();
        let count = self.draw.between(1, 4);
        let mut agencies: Vec<&str> = (0..count).map(|_| self.draw.word(&all)).collect();
        if self.draw.chance(0.55) {
            agencies[0] = "ILO";
        }
        for (n, agency) in agencies.iter().enumerate() {
            if !agencies[..n].contains(agency) {
                let role = self.draw.word(&ROLES);
                self.row(Table::Roles, [un, outcome, agency, role])?;
            }
        }
        Ok(())
    }

    fn constituents<T>(&mut self, plan: &Plan<T>) -> csv::Result<()> {
        let bias = self.draw.share();
        for phase in PHASES {
            for who in CONSTITUENTS {
                if self.draw.chance(0.9) {
                    let level = LEVELS[(6.0 * (0.6 * self.draw.share() + 0.4 * bias)) as usize];
                    self.row(Table::Participation, [&plan.id, phase, who, level])?;
                }
            }
        }
        for who in CONSTITUENTS {
            if self.draw.chance(0.1) {
                continue; // never asked
            }
            for year in plan.start..=plan.end + 1 {
                if self.draw.chance(0.45) {
                    let answer = if self.draw.chance(0.5 + 0.45 * bias) { "yes" } else { "no" };
                    self.row(Table::Satisfaction, [&plan.id, who, &year.to_string(), answer])?;
                }
            }
        }
        Ok(())
    }
}
