//! A question of the page, and its answer.

use dwalign::diagnostic::Code;
use dwalign::review::Act;
use dwalign::vocab::Language;
use serde::Deserialize;

use crate::open::Open;
use crate::pack::Part;
use crate::{open, show, take};

/// What the page asks for. Names of languages are codes (`fr`), countries alpha-3 codes.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Request {
    /// The style of the parts, and the countries by name.
    Hello {
        /// The language of the names.
        language: String,
    },
    /// Reads the files that come with the question, and keeps them open.
    Open {
        /// The language of the answer.
        language: String,
    },
    /// What is open, in another language.
    State {
        /// The language of the answer.
        language: String,
    },
    /// One part of what is known.
    Show {
        /// Which: see [`show::show`].
        part: String,
        /// Of which country; of all where it is not given.
        country: Option<String>,
        /// The first and the last year, where the part asks for years.
        years: Option<(u16, u16)>,
        /// The year of today, which a brief is read in.
        today: u16,
        /// An agency or an address, where the part asks for one.
        about: Option<String>,
        /// The language of the answer.
        language: String,
    },
    /// What changed since the older version that comes with the question.
    Changes {
        /// The language of the answer.
        language: String,
    },
    /// Links whose texts changed since they were judged; an older version may come with the question.
    Texts {
        /// The language of the answer.
        language: String,
    },
    /// A file to be saved.
    Take(take::Wanted),
    /// The workbook to begin with.
    Start {
        /// The country it is for.
        country: Option<String>,
        /// Is the grid wanted?
        grid: bool,
        /// Are the files that come with the question put into it?
        language: String,
    },
    /// What is left to decide, and what was decided.
    Review {
        /// Of which country; of all where it is not given.
        country: Option<String>,
        /// The language of the answer.
        language: String,
    },
    /// A decision.
    Decide {
        /// The decision.
        act: Act,
        /// The language of the answer.
        language: String,
    },
    /// Decisions that are taken back.
    Undo {
        /// Their numbers.
        undo: Vec<u64>,
        /// The day.
        date: Option<String>,
        /// The language of the answer.
        language: String,
    },
    /// What decisions would change.
    Effects {
        /// The decisions, each by itself.
        acts: Vec<Act>,
        /// The language of the answer.
        language: String,
    },
    /// Everything that can be decided on.
    Everything {
        /// Of which country; of all where it is not given.
        country: Option<String>,
        /// The language of the answer.
        language: String,
    },
    /// What a code means.
    Explain {
        /// The code: `E101`.
        code: String,
        /// The language of the answer.
        language: String,
    },
}

/// What was opened.
#[derive(Debug, Default)]
pub struct Session(pub(crate) Option<Open>);

impl Session {
    /// Nothing is open.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }
}

/// Why there is no answer, in words.
pub(crate) type Refused = String;

/// The language of a code; English where no language has it.
pub(crate) fn language(code: &str) -> Language {
    Language::ALL.into_iter().find(|language| language.code() == code).unwrap_or_default()
}

/// The parts of the answer. Where there is none, one part `error` says why.
pub fn answer(session: &mut Session, mut parts: Vec<Part>) -> Vec<Part> {
    if parts.is_empty() {
        return refused("the question was not packed");
    }
    let request = parts.remove(0);
    match serde_json::from_slice(&request.bytes) {
        Ok(request) => answered(session, request, parts).unwrap_or_else(|why| refused(&why)),
        Err(error) => refused(&error.to_string()),
    }
}

fn refused(why: &str) -> Vec<Part> {
    vec![Part::new("error", why)]
}

fn answered(session: &mut Session, request: Request, files: Vec<Part>) -> Result<Vec<Part>, Refused> {
    match request {
        Request::Hello { language: code } => Ok(open::hello(language(&code))),
        Request::Open { language: code } => {
            // What was open goes first, so that two are never in memory at once.
            session.0 = None;
            let open = session.0.insert(Open::of(files));
            let mut parts = open.state(language(&code));
            parts.extend(open.decisions(language(&code)));
            Ok(parts)
        }
        Request::State { language: code } => Ok(opened(session)?.state(language(&code))),
        Request::Show { part, country, years, today, about, language: code } => {
            let (about, spoken) = (about.as_deref(), language(&code));
            show::show(opened(session)?, &part, country.as_deref(), years, today, about, spoken)
        }
        Request::Changes { language: code } => opened(session)?.changes(&files, language(&code)),
        Request::Texts { language: code } => Ok(opened(session)?.texts(&files, language(&code))),
        Request::Take(wanted) => take::take(opened(session)?, &wanted, files),
        Request::Start { country, grid, language: code } => {
            take::start(&files, country.as_deref(), grid, language(&code)).map(|part| vec![part])
        }
        Request::Review { country, language: code } => {
            opened_to_change(session)?.asked(country.as_deref(), language(&code))
        }
        Request::Decide { act, language: code } => opened_to_change(session)?.decide(act, language(&code)),
        Request::Undo { undo, date, language: code } => {
            Ok(opened_to_change(session)?.undo(undo, date, language(&code)))
        }
        Request::Effects { acts, language: code } => {
            Ok(opened_to_change(session)?.effects(acts, language(&code)))
        }
        Request::Everything { country, language: code } => {
            opened(session)?.everything(country.as_deref(), language(&code))
        }
        Request::Explain { code, language: words } => {
            let found = Code::ALL.iter().find(|known| known.name() == code);
            let found = found.ok_or_else(|| code.clone())?;
            let words = dwalign::view::explain::code(*found, dwalign::view::Surface::PIPE, language(&words));
            Ok(vec![Part::new("text", words)])
        }
    }
}

fn opened(session: &Session) -> Result<&Open, Refused> {
    session.0.as_ref().ok_or_else(|| "nothing is open".to_owned())
}

fn opened_to_change(session: &mut Session) -> Result<&mut Open, Refused> {
    session.0.as_mut().ok_or_else(|| "nothing is open".to_owned())
}
