//! What could not be read and may be named elsewhere: a row that is refused, a column or a whole table. Rows that name it are
//! not wrong themselves, so they are counted at its finding.

use super::{Code, Fault, Finding, Findings};
use crate::place::{FileId, Place};

/// How many refused rows are remembered; what names a later one is reported as if it had never been there.
const REMEMBERED: usize = 50_000;

/// Something that could not be read.
#[derive(Debug, Clone)]
pub(crate) struct Lost {
    /// The table; none where any may be meant, as of a workbook that cannot be opened.
    pub(crate) table: Option<&'static str>,
    /// How much of it.
    pub(crate) what: Part,
    /// The file.
    pub(crate) file: FileId,
    /// The finding that says why, as it was reported.
    pub(crate) reported: Finding,
    /// The finding to show once it is known that something follows from it.
    pub(crate) root: Finding,
}

/// How much of a table could not be read.
#[derive(Debug, Clone)]
pub(crate) enum Part {
    /// All of it, or an unknown part.
    Table,
    /// A column.
    Column(&'static str),
    /// A row, with the ids that it states as far as they can be read.
    Row {
        /// The code of its country.
        country: Option<String>,
        /// The id of its framework.
        framework: Option<String>,
        /// Its own id.
        id: Option<String>,
    },
}

impl Findings {
    /// Notes that something could not be read, and the finding that says why.
    pub(crate) fn lose(&mut self, table: Option<&'static str>, what: Part, reported: Finding, root: Finding) {
        if self.lost.len() < REMEMBERED {
            let file = reported.spot.place.file;
            self.lost.push(Lost { table, what, file, reported, root });
        }
    }

    /// Notes that rows of a table could not be read, all of them or an unknown number.
    pub(crate) fn lose_table(&mut self, table: Option<&'static str>, reported: Finding) {
        self.lose(table, Part::Table, reported.clone(), reported);
    }

    /// What could not be read.
    pub(crate) fn take_lost(&mut self) -> Vec<Lost> {
        std::mem::take(&mut self.lost)
    }

    /// Moves what was noted, when its file becomes part of a larger run.
    pub(super) fn move_lost(&mut self, to: impl Fn(Place) -> Place) {
        for lost in &mut self.lost {
            lost.file = to(Place { file: lost.file, row: 0 }).file;
            for finding in [&mut lost.reported, &mut lost.root] {
                finding.spot.place = to(finding.spot.place);
                finding.related.iter_mut().for_each(|related| related.place = to(related.place));
            }
        }
    }

    /// Shows a finding from which others follow in place of what was reported of the same.
    pub(crate) fn raise(&mut self, reported: Finding, root: Finding) {
        self.raised.push((reported, root));
    }

    /// Takes back what was reported of the same, since another finding says why.
    pub(crate) fn withdraw(&mut self, fault: &Fault) {
        let (code, severity) = (fault.code(), fault.code().severity());
        let kept = self.kept(severity);
        let before = kept.len();
        kept.retain(|known| known.fault != *fault);
        let gone = (before - kept.len()) as u64;
        self.uncount(code, gone);
    }

    fn uncount(&mut self, code: Code, gone: u64) {
        if let Some(count) = self.counts.get_mut(&code) {
            *count = count.saturating_sub(gone);
            if *count == 0 {
                self.counts.remove(&code);
            }
        }
    }

    /// Puts the findings that were raised in their places.
    pub(super) fn settle_raised(&mut self) {
        for (reported, root) in std::mem::take(&mut self.raised) {
            let is_it = |known: &Finding| known.fault == reported.fault && known.spot == reported.spot;
            self.kept(reported.severity()).retain(|known| !is_it(known));
            self.uncount(reported.code(), 1);
            self.add(root);
        }
    }
}
