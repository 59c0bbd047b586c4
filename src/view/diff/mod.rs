//! What changed between two versions, for people and for programs; and between two cycles of a country.

mod cycles;
mod json;
mod names;
mod schema;
mod words;

pub use cycles::{part as cycles_part, render as render_cycles};
pub use schema::{cycles as cycles_schema, diff as schema};

use names::place;
use words::{change_words, state_words, titled};

use super::Surface;
use crate::diff::{Change, Difference, Fate, Gap, Kind, MovedIndicator, MovedVerdict};
use crate::record::{TABLES, TableId};
use crate::say;
use crate::view::markup::page;
use crate::view::text::page::{Page, Reworded, Titled};
use crate::view::text::table::{Cell, Table};
use crate::vocab::{Language, table_label};

/// The forms of what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Text for a terminal or a pipe.
    Text,
    /// Markdown.
    Markdown,
    /// JSON.
    Json,
    /// One web page.
    Html,
}

/// What is shown.
#[derive(Debug)]
pub struct Changed<'a> {
    /// What differs.
    pub difference: &'a Difference,
    /// How the two versions are called: the paths that were given.
    pub names: [String; 2],
    /// How many entries of a list are shown; all where nothing is given.
    pub limit: Option<usize>,
    /// The rules that the verdicts were made by.
    pub policy: String,
}

/// What changed, in a form.
#[must_use]
pub fn render(changed: &Changed<'_>, form: Form, surface: Surface, language: Language) -> String {
    match form {
        Form::Json => json::json(changed),
        Form::Text => page(changed, language).text(surface),
        Form::Markdown => page(changed, language).markdown(),
        Form::Html => page::html(&page(changed, language), language),
    }
}

/// What changed, as a part of an HTML page.
#[must_use]
pub fn part(changed: &Changed<'_>, language: Language) -> String {
    page(changed, language).html()
}

/// What changed, as a page.
fn page(changed: &Changed<'_>, language: Language) -> Page {
    let difference = changed.difference;
    let mut page = Page::default();
    let [old, new] = &changed.names;
    page.heading(1, say!(language, "diff-title", old = old, new = new));
    if difference.is_empty() {
        page.paragraph(say!(language, "diff-same"));
    } else {
        page.paragraph(summary(difference, language));
    }
    let list = Listed { changed, language };
    list.verdicts(&mut page);
    list.gaps(&mut page);
    list.indicators(&mut page);
    list.items(&mut page);
    list.rows(&mut page);
    page.aside(say!(language, "policy-line", policy = &changed.policy));
    page
}

/// How much changed, in one sentence.
fn summary(difference: &Difference, language: Language) -> String {
    let of = |wanted: fn(TableId) -> bool| {
        difference.changes.iter().filter(|change| wanted(change.table().id)).count()
    };
    let items = of(is_item);
    let links = of(|table| table == TableId::Link);
    let others = difference.changes.len() - items - links;
    say!(
        language,
        "diff-summary",
        items = items,
        links = links,
        others = others,
        verdicts = difference.verdicts.len(),
        indicators = difference.indicators.len()
    )
}

/// Is the table one of plans and of what stands in them?
fn is_item(table: TableId) -> bool {
    matches!(
        table,
        TableId::Framework | TableId::Priority | TableId::Element | TableId::Outcome | TableId::Output
    )
}

/// The lists of a page, each cut where it is too long.
struct Listed<'a> {
    changed: &'a Changed<'a>,
    language: Language,
}

impl Listed<'_> {
    /// So many entries as are shown; what is left out is said at the end of the list.
    fn cut<T>(&self, mut entries: Vec<T>, page: &mut Page, add: impl FnOnce(Vec<T>, &mut Page)) {
        let all = entries.len();
        entries.truncate(self.changed.limit.unwrap_or(all));
        let left = all - entries.len();
        if all > 0 {
            add(entries, page);
        }
        if left > 0 {
            page.aside(say!(self.language, "diff-more", n = left));
        }
    }

    /// The verdicts of items that both versions have, comparison by comparison, and how many others there are.
    fn verdicts(&self, page: &mut Page) {
        let (difference, language) = (self.changed.difference, self.language);
        let in_both = |verdict: &&MovedVerdict| verdict.old.is_some() && verdict.new.is_some();
        let both: Vec<&MovedVerdict> = difference.verdicts.iter().filter(in_both).collect();
        let others = difference.verdicts.len() - both.len();
        if difference.verdicts.is_empty() {
            return;
        }
        page.heading(2, say!(language, "diff-verdicts"));
        self.cut(both, page, |shown, page| {
            let comparison =
                |verdict: &MovedVerdict| format!("{} × {}", verdict.subject.dwcp, verdict.subject.un);
            for of_one in shown.chunk_by(|a, b| comparison(a) == comparison(b)) {
                page.paragraph(place(difference, &comparison(of_one[0]), language));
                page.titled(of_one.iter().map(|verdict| self.verdict(verdict)).collect());
            }
        });
        if others > 0 {
            page.paragraph(say!(language, "diff-other-verdicts", n = others));
        }
    }

    fn verdict(&self, verdict: &MovedVerdict) -> Titled {
        const NAMED: usize = 3;
        let (difference, language) = (self.changed.difference, self.language);
        let above = [verdict.subject.dwcp.as_str(), verdict.subject.un.as_str()];
        let causes = || verdict.causes.iter().filter_map(|n| difference.changes.get(*n));
        let mut because: Vec<String> =
            causes().take(NAMED).map(|change| change_words(difference, change, &above, language)).collect();
        if verdict.causes.len() > NAMED {
            because.push(say!(language, "diff-more-causes", n = verdict.causes.len() - NAMED));
        }
        let after = say!(
            language,
            "diff-verdict",
            was = state_words(verdict.old, language),
            now = state_words(verdict.new, language),
            because = crate::locale::clauses(language, &because)
        );
        match &verdict.subject.item {
            Some(item) => titled(difference, item, &above, after, language),
            None => {
                Titled { before: say!(language, "diff-comparison"), title: String::new(), other: None, after }
            }
        }
    }

    fn gaps(&self, page: &mut Page) {
        let (difference, language) = (self.changed.difference, self.language);
        if difference.gaps.is_empty() {
            return;
        }
        page.heading(2, say!(language, "diff-gaps"));
        for fate in Fate::ALL {
            let gaps: Vec<&Gap> = difference.gaps.iter().filter(|gap| gap.fate == fate).collect();
            if gaps.is_empty() {
                continue;
            }
            page.paragraph(words::fate_words(fate, gaps.len(), language));
            self.cut(gaps, page, |shown, page| {
                let line = |gap: &Gap| {
                    let item = gap.subject.item.as_deref().unwrap_or_default();
                    let comparison = format!("{} × {}", gap.subject.dwcp, gap.subject.un);
                    let after = say!(
                        language,
                        "diff-gap",
                        comparison = place(difference, &comparison, language),
                        was = state_words(gap.old, language),
                        now = state_words(gap.new, language)
                    );
                    let above = [gap.subject.dwcp.as_str(), gap.subject.un.as_str()];
                    titled(difference, item, &above, after, language)
                };
                page.titled(shown.into_iter().map(line).collect());
            });
        }
    }

    fn indicators(&self, page: &mut Page) {
        let (difference, language) = (self.changed.difference, self.language);
        let moved: Vec<&MovedIndicator> = difference.indicators.iter().collect();
        if moved.is_empty() {
            return;
        }
        page.heading(2, say!(language, "diff-indicators"));
        self.cut(moved, page, |shown, page| {
            let mut table = Table::new(&[
                say!(language, "diff-column-indicator"),
                say!(language, "diff-column-years"),
                say!(language, "diff-column-was"),
                say!(language, "diff-column-is"),
                say!(language, "diff-column-frameworks"),
            ]);
            for moved in shown {
                table.row(words::indicator(difference, moved, language).map(Cell::from));
            }
            page.table(table);
        });
    }

    /// Plans and what stands in them.
    fn items(&self, page: &mut Page) {
        let (difference, language) = (self.changed.difference, self.language);
        let all: Vec<&Change> = difference.changes.iter().filter(|c| is_item(c.table().id)).collect();
        if all.is_empty() {
            return;
        }
        page.heading(2, say!(language, "diff-items"));
        for kind in [Kind::Added, Kind::Removed, Kind::Moved] {
            let some: Vec<&Change> = all.iter().copied().filter(|change| change.kind == kind).collect();
            let heading = match kind {
                Kind::Added => say!(language, "diff-added", n = some.len()),
                Kind::Removed => say!(language, "diff-removed", n = some.len()),
                _ => say!(language, "diff-moved", n = some.len()),
            };
            if some.is_empty() {
                continue;
            }
            page.paragraph(heading);
            self.cut(some, page, |shown, page| {
                page.titled(
                    shown.into_iter().map(|change| words::item(difference, change, language)).collect(),
                );
            });
        }
        let reworded: Vec<Reworded> =
            all.iter().flat_map(|change| words::reworded(difference, change, language)).collect();
        if !reworded.is_empty() {
            page.paragraph(say!(language, "diff-reworded", n = reworded.len()));
            self.cut(reworded, page, |shown, page| page.reworded(shown));
        }
        let restated: Vec<String> = (all.iter().filter(|change| change.restated().next().is_some()))
            .map(|change| change_words(difference, change, &[], language))
            .collect();
        if !restated.is_empty() {
            page.paragraph(say!(language, "diff-restated", n = restated.len()));
            self.cut(restated, page, |shown, page| page.list(shown));
        }
    }

    /// Links first, then every other table.
    fn rows(&self, page: &mut Page) {
        let language = self.language;
        let mut tables: Vec<TableId> = TABLES.iter().map(|table| table.id).collect();
        tables.sort_by_key(|table| (*table != TableId::Link, *table));
        for table in tables.into_iter().filter(|table| !is_item(*table)) {
            let changes: Vec<&Change> =
                self.changed.difference.of_table(table).map(|(_, change)| change).collect();
            let Some(first) = changes.first() else { continue };
            page.heading(2, table_label(first.table().name, language));
            self.cut(changes, page, |shown, page| {
                let rows = shown
                    .into_iter()
                    .map(|change| words::row(self.changed.difference, change, &[], language));
                page.list(rows.collect());
            });
        }
    }
}
