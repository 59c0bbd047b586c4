//! Indicators that are shares: numerator and denominator in each year, against baseline and milestones.

use serde::Serialize;

use crate::diagnostic::plain;
use crate::indicator::{Definition, Mark, Marks, Measures, NO_COUNTRY, Ratio, Share};
use crate::locale::clauses;
use crate::record::{Amount, Milestone};
use crate::say;
use crate::view::text::amount::{amount, currency, plain_share, set_as, share};
use crate::view::text::table::Table;
use crate::vocab::{Language, TargetStatus, Vocabulary};

/// One indicator that is a share, over some years.
#[derive(Debug)]
pub struct ShareIndicator<'d> {
    /// What it is.
    pub definition: &'d Definition,
    /// Baseline and milestones.
    pub marks: Marks,
    /// Its shares in each year.
    pub years: Vec<Ratio>,
}

/// Every indicator that is a share, over some years.
#[must_use]
pub fn evaluate<'d>(
    definitions: &'d [Definition],
    measures: &Measures<'_>,
    years: std::ops::RangeInclusive<u16>,
) -> Vec<ShareIndicator<'d>> {
    let shares = definitions.iter().filter_map(|d| Some((d, d.measure.filter(|m| m.is_share())?)));
    shares
        .map(|(definition, measure)| ShareIndicator {
            definition,
            marks: Marks::of(definition, measure, measures),
            years: years.clone().filter_map(|year| measures.ratio(measure, year)).collect(),
        })
        .collect()
}

impl ShareIndicator<'_> {
    /// Is there a share in any of the years?
    pub(in crate::view) fn has_data(&self) -> bool {
        self.years.iter().any(|ratio| !ratio.shares.is_empty())
    }

    /// Its share in the first of its years: `66.6% (200 of 300)`, one for each currency; nothing where there are no data.
    pub(in crate::view) fn in_one_year(&self, language: Language) -> Option<String> {
        self.in_year(self.years.first()?.year, language)
    }

    /// The same in a year.
    pub(in crate::view) fn in_year(&self, year: u16, language: Language) -> Option<String> {
        let ratio = self.years.iter().find(|ratio| ratio.year == year && !ratio.shares.is_empty())?;
        let one = |of: &Share| {
            let status = self.marks.status(ratio.year, *of).map(|s| format!(", {}", s.small(language)));
            let share = share(language, of.part, of.whole).unwrap_or_default();
            let (part, whole) = (amount(language, of.part), amount(language, of.whole));
            let figure = say!(
                language,
                "share-figure",
                share = share,
                part = part,
                whole = whole,
                currency = currency(of.currency)
            );
            figure.trim_end().to_owned() + &status.unwrap_or_default()
        };
        Some(clauses(language, &ratio.shares.iter().map(one).collect::<Vec<_>>()))
    }

    /// Id and title.
    pub(in crate::view) fn title(&self, language: Language) -> String {
        format!("{} {}", self.definition.id, plain(self.definition.title_in(language)))
    }

    /// Baseline and milestones in a sentence.
    pub(in crate::view) fn baseline(&self, language: Language) -> String {
        let baseline = match (self.marks.baseline, self.definition.baseline_year) {
            (Some((year, base)), _) => {
                let how = if self.marks.from_data {
                    say!(language, "share-from-data")
                } else {
                    say!(language, "share-given")
                };
                let of = share(language, base.part, base.whole).unwrap_or_default();
                say!(language, "share-baseline", year = year.to_string(), share = of, how = how)
            }
            (None, Some(year)) => say!(language, "share-no-baseline", year = year.to_string()),
            (None, None) => say!(language, "share-no-baseline-year"),
        };
        let by = |mark: &Mark| {
            let year = mark.year.to_string();
            say!(language, "share-milestone-by", share = shown(mark, language), year = year)
        };
        let milestones: Vec<String> = self.marks.milestones.iter().map(by).collect();
        if milestones.is_empty() {
            return baseline;
        }
        format!("{baseline} {}", say!(language, "share-milestones", list = milestones.join(", ")))
    }

    /// One row for each year and currency, for a reader.
    pub(in crate::view) fn table(&self, language: Language) -> Table {
        let mut table = Table::new(&[
            say!(language, "share-year"),
            say!(language, "share-currency"),
            say!(language, "share-part"),
            say!(language, "share-whole"),
            say!(language, "share-share"),
            say!(language, "share-milestone"),
            say!(language, "share-lacking"),
            say!(language, "share-status"),
        ]);
        for ratio in &self.years {
            let ahead = self.marks.ahead(ratio.year);
            let milestone = ahead.map_or_else(String::new, |mark| shown(mark, language));
            for of in &ratio.shares {
                let status = self.marks.status(ratio.year, *of);
                table.row(
                    [
                        ratio.year.to_string(),
                        currency(of.currency),
                        amount(language, of.part),
                        amount(language, of.whole),
                        share(language, of.part, of.whole).unwrap_or_default(),
                        milestone.clone(),
                        ahead.map_or_else(String::new, |mark| amount(language, self.lacking(mark, *of))),
                        status.map_or_else(String::new, |s| s.small(language)),
                    ]
                    .map(Into::into),
                );
            }
            if ratio.shares.is_empty() {
                let none = ["", "", ""].map(str::to_owned);
                let [a, b, c] = none;
                let cells = [ratio.year.to_string(), a, b, c, say!(language, "share-no-data"), milestone];
                table.row(cells.into_iter().chain([String::new(), String::new()]).map(Into::into));
            }
        }
        table
    }

    /// What a share lacks to a mark: money, or whole things.
    fn lacking(&self, mark: &Mark, of: Share) -> Amount {
        let lacking = mark.lacking(of);
        match self.definition.measure {
            Some(crate::vocab::Measure::ProposalsAppraised) => Amount((lacking.0 + 99) / 100 * 100),
            _ => lacking,
        }
    }

    /// How it goes, how far it is to the milestone ahead, what is to be in place, and what is left out.
    pub(in crate::view) fn remarks(&self, language: Language) -> Vec<String> {
        // One year is no trend, but that there are no data of it is to be said.
        let mut remarks =
            if self.years.len() > 1 || !self.has_data() { vec![self.trend(language)] } else { Vec::new() };
        let last = self.years.iter().rev().find_map(|ratio| Some((ratio.year, ratio.only()?)));
        if let Some((year, of)) = last
            && let Some(mark) = self.marks.ahead(year)
        {
            let (due, year) = (mark.year.to_string(), year.to_string());
            let (needed, so_far) =
                (shown(mark, language), share(language, of.part, of.whole).unwrap_or_default());
            let lacking = [amount(language, self.lacking(mark, of)), currency(of.currency)].join(" ");
            remarks.push(if mark.is_met(of) {
                say!(language, "distance-share-met", due = due, mark = needed, share = so_far, year = year)
            } else {
                let lacking = lacking.trim_end().to_owned();
                say!(
                    language,
                    "distance-share",
                    due = due,
                    mark = needed,
                    share = so_far,
                    year = year,
                    lacking = lacking,
                )
            });
        }
        for due in &self.definition.in_place {
            let reached = match due.reached {
                Some(true) => "yes",
                Some(false) => "no",
                None => "unknown",
            };
            let (year, what) = (due.year.to_string(), due.what_in(language));
            remarks.push(say!(language, "share-in-place", year = year, what = what, reached = reached));
        }
        if self.years.iter().any(|ratio| ratio.shares.len() > 1) {
            remarks.push(say!(language, "share-currencies"));
        }
        if let [ratio] = &self.years[..]
            && !ratio.left_out.is_empty()
        {
            remarks.push(say!(language, "share-left-out", list = left_out(ratio, language)));
        }
        remarks
    }

    fn trend(&self, language: Language) -> String {
        let known = self.years.iter().filter_map(|ratio| Some((ratio.year, ratio.only()?)));
        let known: Vec<(String, String)> = known
            .map(|(year, of)| (year.to_string(), share(language, of.part, of.whole).unwrap_or_default()))
            .collect();
        crate::view::indicators::progress::trend(&known, language)
    }
}

/// A milestone as a share.
fn shown(mark: &Mark, language: Language) -> String {
    let of = share(language, mark.per_cent(), Amount(10_000)).unwrap_or_default();
    match mark.set_as {
        Milestone::Increase(_) => format!("{of} ({})", set_as(language, mark.set_as)),
        _ => of,
    }
}

/// One row for each year and currency, for a program.
pub(in crate::view) fn rows(indicators: &[ShareIndicator<'_>]) -> Vec<[String; 10]> {
    let mut rows = Vec::new();
    for indicator in indicators {
        for ratio in &indicator.years {
            let ahead = indicator.marks.ahead(ratio.year);
            let milestone = ahead.map_or_else(String::new, |m| m.per_cent().to_string());
            let id = &indicator.definition.id;
            for of in &ratio.shares {
                rows.push([
                    id.clone(),
                    ratio.year.to_string(),
                    plain_share(of.part, of.whole).unwrap_or_default(),
                    of.part.to_string(),
                    of.whole.to_string(),
                    currency(of.currency),
                    ratio.left_out.len().to_string(),
                    milestone.clone(),
                    ahead.map_or_else(String::new, |mark| indicator.lacking(mark, *of).to_string()),
                    indicator.marks.status(ratio.year, *of).map_or_else(String::new, |s| s.to_string()),
                ]);
            }
        }
    }
    rows
}

#[derive(Serialize)]
pub(in crate::view) struct JsonShare<'a> {
    id: &'a str,
    title: &'a str,
    unit: &'a str,
    measure: Option<&'static str>,
    /// Year, numerator and denominator.
    baseline: Option<(u16, String, String)>,
    /// Year, per cent, and as it was set.
    milestones: Vec<(u16, String, String)>,
    in_place: Vec<JsonInPlace<'a>>,
    years: Vec<JsonYear<'a>>,
}

#[derive(Serialize)]
struct JsonInPlace<'a> {
    year: u16,
    what: &'a str,
    reached: Option<bool>,
}

/// What is left out of a share, as a reader is told.
fn left_out(ratio: &Ratio, language: Language) -> String {
    let told = |name: &String| match name.strip_prefix(NO_COUNTRY) {
        Some(rest) => say!(language, "no-country") + rest,
        None => name.clone(),
    };
    ratio.left_out.iter().map(told).collect::<Vec<_>>().join(", ")
}

#[derive(Serialize)]
struct JsonYear<'a> {
    year: u16,
    /// None: no data.
    shares: Vec<JsonOne>,
    left_out: &'a [String],
}

#[derive(Serialize)]
struct JsonOne {
    currency: Option<crate::record::Currency>,
    part: String,
    whole: String,
    per_cent: Option<String>,
    to_go: Option<String>,
    status: Option<TargetStatus>,
}

pub(in crate::view) fn json<'a>(
    indicators: &'a [ShareIndicator<'_>],
    language: Language,
) -> Vec<JsonShare<'a>> {
    let one = |indicator: &ShareIndicator<'_>, year: u16, of: &Share| JsonOne {
        currency: of.currency,
        part: of.part.to_string(),
        whole: of.whole.to_string(),
        per_cent: plain_share(of.part, of.whole),
        to_go: indicator.marks.ahead(year).map(|mark| indicator.lacking(mark, *of).to_string()),
        status: indicator.marks.status(year, *of),
    };
    let of = |indicator: &'a ShareIndicator<'_>| JsonShare {
        id: &indicator.definition.id,
        title: indicator.definition.title_in(language),
        unit: &indicator.definition.unit,
        measure: indicator.definition.measure.map(|m| m.word()),
        baseline: indicator.marks.baseline.map(|(y, s)| (y, s.part.to_string(), s.whole.to_string())),
        milestones: (indicator.marks.milestones.iter())
            .map(|m| (m.year, m.per_cent().to_string(), m.set_as.to_string()))
            .collect(),
        in_place: (indicator.definition.in_place.iter())
            .map(|due| JsonInPlace {
                year: due.year.number(),
                what: due.what_in(language),
                reached: due.reached,
            })
            .collect(),
        years: (indicator.years.iter())
            .map(|ratio| JsonYear {
                year: ratio.year,
                shares: ratio.shares.iter().map(|s| one(indicator, ratio.year, s)).collect(),
                left_out: &ratio.left_out,
            })
            .collect(),
    };
    indicators.iter().map(of).collect()
}
