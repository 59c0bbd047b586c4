//! Files of decisions as they are read, and what is wrong with their lines.

use std::collections::BTreeSet;

use super::{Act, Entry, Log, Undo};
use crate::record::Date;

/// What is wrong with a line of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogProblem {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1, where one is known.
    pub character: Option<usize>,
    /// What is wrong.
    pub fault: LogFault,
}

/// A fault of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogFault {
    /// It was cut off while it was written: the decision was never confirmed.
    CutOff,
    /// It is no decision; in the parser's words, which [`Fault::Syntax`](crate::diagnostic::Fault) has, too.
    Form(String),
    /// The date is none of the calendar.
    Date(String),
    /// Another line has this number.
    Twice(u64),
    /// It takes back what no line before it says.
    UndoesNothing(u64),
}

/// The largest number of an entry; there is room after it for later entries.
const MOST: u64 = 1 << 53;

impl Log {
    /// Reads the lines of a log. What could be read is taken whatever else is wrong; blank lines say nothing. An empty text
    /// is an empty log.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<LogProblem>) {
        let (mut log, mut problems, mut ids) = (Self::default(), Vec::new(), BTreeSet::new());
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let mut entry = match entry(line) {
                Ok(entry) => entry,
                Err((character, fault)) => {
                    problems.push(LogProblem { line: number + 1, character, fault });
                    continue;
                }
            };
            let mut problem = |fault| problems.push(LogProblem { line: number + 1, character: None, fault });
            let date = match &entry {
                Entry::Act(Act { date, .. }) | Entry::Undo(Undo { date, .. }) => date,
            };
            if let Some(date) = date.as_ref().filter(|date| Date::parse(date).is_none()) {
                problem(LogFault::Date(date.clone()));
                continue;
            }
            match &mut entry {
                Entry::Act(Act { id, .. }) | Entry::Undo(Undo { id, .. }) if *id == 0 => *id = log.next(),
                _ => {}
            }
            if entry.id() > MOST {
                problem(LogFault::Form("number out of range".to_owned()));
                continue;
            }
            if !ids.insert(entry.id()) {
                problem(LogFault::Twice(entry.id()));
                continue;
            }
            if let Entry::Undo(undo) = &entry
                && let Some(id) = undo.undo.iter().find(|id| **id == undo.id || !ids.contains(id))
            {
                problem(LogFault::UndoesNothing(*id));
                continue;
            }
            log.entries.push(entry);
        }
        (log, problems)
    }

    /// Reads a file of decisions. A line with bytes that are no UTF-8 is no decision, unless it is the beginning of one that
    /// was cut off within a letter.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> (Self, Vec<LogProblem>) {
        let (log, mut problems) = Self::read(&String::from_utf8_lossy(bytes));
        for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            let Err(error) = std::str::from_utf8(line) else { continue };
            let told = problems.iter().any(|problem| problem.line == number + 1);
            if !told {
                let before = String::from_utf8_lossy(&line[..error.valid_up_to()]).chars().count();
                let fault = LogFault::Form("invalid UTF-8".to_owned());
                problems.push(LogProblem { line: number + 1, character: Some(before + 1), fault });
            }
        }
        problems.sort_by_key(|problem| problem.line);
        (log, problems)
    }
}

/// Reads a line. One that ends in the middle was cut off while it was written, and so was one of nothing but zeros, which
/// some file systems leave when the power fails.
fn entry(line: &str) -> Result<Entry, (Option<usize>, LogFault)> {
    if line.chars().all(|sign| sign == '\0') {
        return Err((None, LogFault::CutOff));
    }
    let wrong = |error: serde_json::Error| {
        if error.is_eof() {
            return (None, LogFault::CutOff);
        }
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default().to_owned();
        // It counts bytes, and stands on the last one that it read.
        let before = line.floor_char_boundary(error.column().saturating_sub(1));
        (Some(line[..before].chars().count() + 1), LogFault::Form(message))
    };
    let value: serde_json::Value = serde_json::from_str(line).map_err(wrong)?;
    if value.get("undo").is_some() {
        serde_json::from_str(line).map(Entry::Undo).map_err(wrong)
    } else {
        serde_json::from_str(line).map(Entry::Act).map_err(wrong)
    }
}
