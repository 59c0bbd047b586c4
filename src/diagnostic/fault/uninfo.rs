//! What a UN INFO export lost or what is odd in it, and the words for it.

use crate::diagnostic::{Code, quoted_list};
use crate::locale::clauses;
use crate::say;
use crate::vocab::Language;

/// One thing that a UN INFO export lost or that is odd in it, with the facts its message needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields are the facts that the message below names")]
pub enum UninfoFault {
    CutNames {
        outcomes: u64,
        outputs: u64,
        rows: u64,
    },
    OrphanRows {
        rows: u64,
        of: u64,
        names: u64,
    },
    MissingTree {
        nodes: u64,
        parents: Vec<String>,
    },
    JointRows {
        joint: u64,
        rows: u64,
    },
    NoRows {
        outcomes: u64,
    },
    Shared {
        countries: Vec<String>,
        home: String,
    },
    Years {
        years: Option<(u16, u16)>,
        rows: u64,
        undated: u64,
    },
    Tidied {
        trimmed: u64,
        renamed: u64,
        prefixed: u64,
    },
    UnknownCountry {
        name: String,
        code: Option<String>,
    },
    Differing {
        countries: Vec<String>,
        read: String,
    },
    BadRow {
        nameless: bool,
        count: u64,
    },
    Totals {
        figure: &'static str,
        total: String,
        outcomes: String,
        lost: Option<String>,
        by_goal: Option<String>,
        goals_explain: bool,
    },
    Rounded {
        figures: u64,
    },
    Reversed {
        rows: u64,
        first: Vec<String>,
    },
    Outside {
        rows: u64,
        start: String,
        end: String,
        first: Vec<String>,
    },
    Status {
        rows: u64,
        first: Vec<String>,
    },
    NoPartner {
        rows: u64,
        first: Vec<String>,
    },
    NoParent {
        rows: u64,
        first: Vec<String>,
    },
    EmptyMoney {
        rows: u64,
        first: Vec<String>,
    },
    Zero {
        rows: u64,
        first: Vec<String>,
    },
}

/// The first of some rows in quotes, and whether there are others.
fn first_of(rows: u64, first: &[String], l: Language) -> String {
    let named = quoted_list(l, first.iter().map(String::as_str));
    if rows > first.len() as u64 { say!(l, "fault-and-others", first = named) } else { named }
}

impl UninfoFault {
    /// The code of this kind of fault.
    pub(super) const fn code(&self) -> Code {
        match self {
            Self::CutNames { .. } => Code::UninfoCutNames,
            Self::OrphanRows { .. } => Code::UninfoOrphanRows,
            Self::MissingTree { .. } => Code::UninfoMissingTree,
            Self::JointRows { .. } => Code::UninfoJointRows,
            Self::NoRows { .. } => Code::UninfoNoRows,
            Self::Shared { .. } => Code::UninfoShared,
            Self::Years { .. } => Code::UninfoYears,
            Self::Tidied { .. } => Code::UninfoTidied,
            Self::UnknownCountry { .. } => Code::UninfoUnknownCountry,
            Self::Differing { .. } => Code::UninfoDiffering,
            Self::BadRow { .. } => Code::UninfoBadRow,
            Self::Totals { .. } => Code::UninfoTotals,
            Self::Rounded { .. } => Code::UninfoRounded,
            Self::Reversed { .. } => Code::UninfoReversed,
            Self::Outside { .. } => Code::UninfoOutside,
            Self::Status { .. } => Code::UninfoStatus,
            Self::NoPartner { .. } => Code::UninfoNoPartner,
            Self::NoParent { .. } => Code::UninfoNoParent,
            Self::EmptyMoney { .. } => Code::UninfoEmptyMoney,
            Self::Zero { .. } => Code::UninfoZero,
        }
    }

    pub(super) fn words(&self, l: Language) -> String {
        match self {
            Self::CutNames { outcomes, outputs, rows } => {
                say!(l, "fault-cut-names", outcomes = *outcomes, outputs = *outputs, rows = *rows)
            }
            Self::OrphanRows { rows, of, names } => {
                say!(l, "fault-orphan-rows", rows = *rows, of = *of, names = *names)
            }
            Self::MissingTree { nodes, parents } => {
                let parents = quoted_list(l, parents.iter().map(String::as_str));
                say!(l, "fault-missing-tree", nodes = *nodes, parents = parents)
            }
            Self::JointRows { joint, rows } => {
                say!(l, "fault-joint-rows", joint = *joint, rows = *rows)
            }
            Self::NoRows { outcomes } => say!(l, "fault-no-rows", outcomes = *outcomes),
            Self::Shared { countries, home } => {
                let all = countries.join(", ");
                say!(l, "fault-shared", n = countries.len(), countries = all, home = home)
            }
            Self::Years { years: Some((start, end)), rows, undated } => {
                let (start, end) = (start.to_string(), end.to_string());
                if *undated == 0 {
                    return say!(l, "fault-years", start = start, end = end, rows = *rows);
                }
                say!(l, "fault-years-undated", start = start, end = end, rows = *rows, undated = *undated)
            }
            Self::Years { years: None, .. } => say!(l, "fault-no-years"),
            Self::Tidied { trimmed, renamed, prefixed } => {
                let parts = [
                    (*trimmed > 0).then(|| say!(l, "fault-trimmed", n = *trimmed)),
                    (*renamed > 0).then(|| say!(l, "fault-renamed", n = *renamed)),
                    (*prefixed > 0).then(|| say!(l, "fault-prefixed", n = *prefixed)),
                ];
                clauses(l, &parts.into_iter().flatten().collect::<Vec<_>>())
            }
            Self::UnknownCountry { name, code: Some(code) } => {
                say!(l, "fault-country-from-name", name = name, code = code)
            }
            Self::UnknownCountry { name, code: None } => say!(l, "fault-country-unknown", name = name),
            Self::Differing { countries, read } => {
                say!(l, "fault-differing", countries = countries.join(", "), read = read)
            }
            Self::BadRow { nameless: true, count } => {
                say!(l, "fault-nameless-nodes", n = *count)
            }
            Self::BadRow { count, .. } => say!(l, "fault-bad-rows", n = *count),
            Self::Totals { figure, total, outcomes, lost, by_goal, goals_explain } => {
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
                    figure = super::named::column(l, figure),
                    total = total,
                    outcomes = outcomes,
                    causes = causes.join("; ")
                )
            }
            Self::Rounded { figures } => say!(l, "fault-rounded", n = *figures),
            Self::Reversed { rows, first } => {
                say!(l, "fault-dates-reversed", n = *rows, first = first_of(*rows, first, l))
            }
            Self::Status { rows, first } => {
                say!(l, "fault-status-contradicted", n = *rows, first = first_of(*rows, first, l))
            }
            Self::NoPartner { rows, first } => {
                say!(l, "fault-no-partner", n = *rows, first = first_of(*rows, first, l))
            }
            Self::NoParent { rows, first } => {
                say!(l, "fault-no-parent", n = *rows, first = first_of(*rows, first, l))
            }
            Self::EmptyMoney { rows, first } => {
                say!(l, "fault-empty-money", n = *rows, first = first_of(*rows, first, l))
            }
            Self::Zero { rows, first } => {
                say!(l, "fault-zero-need", n = *rows, first = first_of(*rows, first, l))
            }
            Self::Outside { rows, start, end, first } => {
                let first = first_of(*rows, first, l);
                say!(l, "fault-dates-outside", n = *rows, first = first, start = start, end = end)
            }
        }
    }

    pub(super) fn remedy(&self, l: Language) -> String {
        match self {
            Self::CutNames { .. } => say!(l, "help-cut-names"),
            Self::OrphanRows { .. } => say!(l, "help-orphan-rows"),
            Self::MissingTree { .. } => say!(l, "help-missing-tree"),
            Self::JointRows { .. } => say!(l, "help-joint-rows"),
            Self::NoRows { .. } => say!(l, "help-no-rows"),
            Self::Shared { .. } => say!(l, "help-shared"),
            Self::Years { .. } => say!(l, "help-years"),
            Self::Tidied { .. } => say!(l, "help-tidied"),
            Self::UnknownCountry { code: Some(_), .. } => say!(l, "help-country-from-name"),
            Self::UnknownCountry { code: None, .. } => say!(l, "help-country-unknown"),
            Self::Differing { .. } => say!(l, "help-differing"),
            Self::BadRow { .. } => say!(l, "help-bad-row"),

            Self::Totals { .. } => say!(l, "help-totals"),
            Self::Rounded { .. } => say!(l, "help-rounded"),
            Self::Reversed { .. } => say!(l, "help-dates-reversed"),
            Self::Outside { .. } => say!(l, "help-dates-outside"),
            Self::Status { .. } => say!(l, "help-status-contradicted"),
            Self::NoPartner { .. } => say!(l, "help-no-partner"),
            Self::NoParent { .. } => say!(l, "help-no-parent"),
            Self::EmptyMoney { .. } => say!(l, "help-empty-money"),
            Self::Zero { .. } => say!(l, "help-zero-need"),
        }
    }
}
