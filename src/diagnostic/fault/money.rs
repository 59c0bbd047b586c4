//! The words of what can be wrong with money, dates and partners.

use super::Fault;
use crate::diagnostic::quoted_list;
use crate::locale::phrase;
use crate::say;
use crate::vocab::Language;

/// The first of some rows in quotes, and whether there are others.
fn first_of(rows: u64, first: &[String], l: Language) -> String {
    let named = quoted_list(l, first.iter().map(String::as_str));
    if rows > first.len() as u64 { say!(l, "fault-and-others", first = named) } else { named }
}

impl Fault {
    pub(super) fn money_words(&self, l: Language) -> String {
        match self {
            Self::CostsDiffer { cost, figure, total, parts } => say!(
                l,
                "fault-costs-differ",
                figure = phrase(l, figure),
                cost = cost,
                total = total,
                parts = parts
            ),
            Self::UninfoTotals { figure, total, outcomes, lost, by_goal, goals_explain } => {
                let lost = lost.as_ref().map(|lost| say!(l, "fault-totals-lost", lost = lost));
                let by_goal = by_goal.as_ref().map(|more| {
                    if *goals_explain {
                        say!(l, "fault-totals-by-goal", more = more)
                    } else {
                        say!(l, "fault-totals-unexplained", more = more)
                    }
                });
                let causes: Vec<String> = lost.into_iter().chain(by_goal).collect();
                say!(
                    l,
                    "fault-totals",
                    figure = phrase(l, figure),
                    total = total,
                    outcomes = outcomes,
                    causes = causes.join("; ")
                )
            }
            Self::MilestoneUnfit { indicator, milestone, is_share } => {
                if *is_share {
                    say!(l, "fault-milestone-of-share", indicator = indicator, milestone = milestone)
                } else {
                    say!(l, "fault-milestone-of-count", indicator = indicator, milestone = milestone)
                }
            }
            Self::UninfoRounded { figures } => say!(l, "fault-rounded", n = *figures),
            Self::UninfoReversed { rows, first } => {
                say!(l, "fault-dates-reversed", n = *rows, first = first_of(*rows, first, l))
            }
            Self::UninfoStatus { rows, first } => {
                say!(l, "fault-status-contradicted", n = *rows, first = first_of(*rows, first, l))
            }
            Self::UninfoNoPartner { rows, first } => {
                say!(l, "fault-no-partner", n = *rows, first = first_of(*rows, first, l))
            }
            Self::UninfoNoParent { rows, first } => {
                say!(l, "fault-no-parent", n = *rows, first = first_of(*rows, first, l))
            }
            Self::UninfoEmptyMoney { rows, first } => {
                say!(l, "fault-empty-money", n = *rows, first = first_of(*rows, first, l))
            }
            Self::UninfoZero { rows, first } => {
                say!(l, "fault-zero-need", n = *rows, first = first_of(*rows, first, l))
            }
            Self::UninfoOutside { rows, start, end, first } => {
                let first = first_of(*rows, first, l);
                say!(l, "fault-dates-outside", n = *rows, first = first, start = start, end = end)
            }
            _ => String::new(),
        }
    }

    pub(super) fn money_remedy(&self, l: Language) -> String {
        match self {
            Self::CostsDiffer { .. } => say!(l, "help-costs-differ"),
            Self::MilestoneUnfit { is_share: true, .. } => say!(l, "help-milestone-of-share"),
            Self::MilestoneUnfit { .. } => say!(l, "help-milestone-of-count"),
            Self::UninfoTotals { .. } => say!(l, "help-totals"),
            Self::UninfoRounded { .. } => say!(l, "help-rounded"),
            Self::UninfoReversed { .. } => say!(l, "help-dates-reversed"),
            Self::UninfoOutside { .. } => say!(l, "help-dates-outside"),
            Self::UninfoStatus { .. } => say!(l, "help-status-contradicted"),
            Self::UninfoNoPartner { .. } => say!(l, "help-no-partner"),
            Self::UninfoNoParent { .. } => say!(l, "help-no-parent"),
            Self::UninfoEmptyMoney { .. } => say!(l, "help-empty-money"),
            Self::UninfoZero { .. } => say!(l, "help-zero-need"),
            _ => String::new(),
        }
    }
}
