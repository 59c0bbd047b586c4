//! Codes of a grid that the tables do not have, though an item of the same title stands there under another code.

use super::{Builder, PlanTables};
use crate::diagnostic::{Fault, Finding, WorkbookFault};
use crate::graph::resolve::Contained;
use crate::graph::sorted::SortedTable;
use crate::place::Layout;
use crate::text::{Detail, Text};
use crate::vocab::same_words;

impl Builder {
    /// Warns of items that a grid states under a code of its own. Where titles are not kept nothing can be said.
    pub(super) fn grid_twins(&mut self, tables: &PlanTables) {
        let grids = self.dataset.files.iter().any(|file| matches!(file.layout, Layout::Grid { .. }));
        if !grids || self.index.store.detail() != Detail::Full {
            return;
        }
        let frameworks = self.index.frameworks.len() as u32;
        self.twins_in(&tables.outcomes, frameworks, |row| [row.title, row.title_fr, row.title_es]);
        self.twins_in(&tables.priorities, frameworks, |row| [row.title, row.title_fr, row.title_es]);
        let priorities = tables.priorities.rows.len() as u32;
        self.twins_in(&tables.elements, priorities, |row| [row.title, row.title_fr, row.title_es]);
    }

    fn twins_in<T: Contained>(
        &mut self,
        table: &SortedTable<T>,
        parents: u32,
        titles: impl Fn(&T) -> [Option<Text>; 3],
    ) {
        let files = &self.dataset.files;
        let of_grid = |row: &T| {
            files.file(row.place().file).is_some_and(|file| matches!(file.layout, Layout::Grid { .. }))
        };
        let store = &self.index.store;
        let text =
            |title: Option<Text>| title.map(|title| store.texts.get(title)).filter(|text| !text.is_empty());
        for parent in 0..parents {
            let rows = &table.rows
                [table.ranges.children(parent).start as usize..table.ranges.children(parent).end as usize];
            for row in rows.iter().filter(|row| of_grid(row)) {
                let own = titles(row).map(text);
                let twin = rows.iter().filter(|other| !of_grid(other)).find(|other| {
                    let known = titles(other).map(text);
                    own.iter()
                        .zip(known)
                        .any(|(one, other)| one.zip(other).is_some_and(|(one, other)| same_words(one, other)))
                });
                let Some(twin) = twin else { continue };
                let [code, twin_code] = [row, twin].map(|row| self.index.text(row.id()).to_owned());
                let fault = Fault::Workbook(WorkbookFault::GridTwin { code, twin: twin_code });
                let finding = Finding::new(fault, row.place().column(T::NOUN.column()));
                self.findings.add(finding.with_related(twin.place().column(T::NOUN.column())));
            }
        }
    }
}
