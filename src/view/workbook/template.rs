//! The workbook that a country team fills in.

use crate::emit::{self, Filled};
use crate::ingest::{self, Input, Options};
use crate::record::{Dataset, TABLES};
use crate::view::review::Questions;
use crate::view::svg::theme;
use crate::vocab::Language;

use super::lists::Lists;
use super::style::Styles;
use super::{Unwritable, grid, new, readme, table};

/// How links are entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A row for each link.
    Tables,
    /// A grid of priorities and outcomes.
    Grid,
}

/// What a template is made with.
#[derive(Debug)]
pub struct Template<'a> {
    /// The language of headings, notes and lists.
    pub language: Language,
    /// How links are entered.
    pub layout: Layout,
    /// The country, by its code and its name, if it is for one.
    pub country: Option<(&'a str, &'a str)>,
    /// What is known already.
    pub filled: Vec<Filled<'a>>,
    /// The name of the file, as the user will see it.
    pub file: &'a str,
    /// Suggestions to be decided on, on a sheet of their own.
    pub review: Option<&'a Questions<'a, 'a>>,
}

/// The sheets that are always filled in, in the order in which that is done.
const STEPS: [&str; 5] = ["frameworks", "priorities", "elements", "outcomes", "links"];

/// The other sheets, the more common ones first.
const MORE: [&str; 18] = [
    "roles",
    "absences",
    "pairings",
    "participation",
    "satisfaction",
    "sources",
    "outputs",
    "agencies",
    "pillars",
    "aliases",
    "countries",
    "statements",
    "barriers",
    "events",
    "resources",
    "projects",
    "indicators",
    "costs",
];

/// How many rows are made ready in each sheet.
const ROOM: usize = 1000;

/// The template as an XLSX workbook.
///
/// # Errors
/// Where what is known already does not fit into a sheet.
pub fn template(template: &Template<'_>) -> Result<Vec<u8>, Unwritable> {
    let (mut book, styles) = (new(), Styles::new());
    let sheets: Vec<&'static str> = template.steps().into_iter().chain(template.more()).collect();
    let lists = Lists::of(&sheets, template.language, 2);
    readme::write(book.add_worksheet(), template, &styles)?;
    for name in sheets {
        if name == GRID {
            grid::write(book.add_worksheet(), template, &lists, &styles)?;
            continue;
        }
        let Some(filled) = filled(template, name) else { continue };
        let sheet = book.add_worksheet();
        let room = filled.rows.len() + ROOM;
        table::write(sheet, &table::Sheet { filled: &filled, example: true, room }, &lists, &styles)?;
        sheet.set_tab_color(theme::SHEET_TABS[usize::from(!template.steps().contains(&name))]);
    }
    if let Some(review) = template.review {
        super::review::write(book.add_worksheet(), review, template.language, &styles)?;
    }
    lists.write(&mut book)?;
    Ok(book.save_to_buffer()?)
}

/// The template with what a dataset has of a country, or of all of them. Where the dataset has none, the template is for
/// the country all the same.
///
/// # Errors
/// As for [`template`].
pub fn start(
    dataset: &Dataset,
    country: Option<&str>,
    layout: Layout,
    file: &str,
    review: Option<&Questions<'_, '_>>,
    language: Language,
) -> Result<Vec<u8>, Unwritable> {
    let name = country.map(|code| emit::country_name(dataset, code, language));
    let nothing_but = country.filter(|_| emit::countries(dataset).is_empty()).map(one_country);
    let dataset = nothing_but.as_ref().unwrap_or(dataset);
    template(&Template {
        language,
        layout,
        country: country.zip(name.as_deref()),
        filled: emit::tables(dataset, country),
        file,
        review,
    })
}

/// A dataset that states nothing but a country.
fn one_country(code: &str) -> Dataset {
    let text = format!("country\n{code}\n");
    ingest::read(vec![Input::of_bytes("countries.csv", text.into_bytes())], Options::default()).0
}

/// The sheet with the grid, among the names of the tables.
pub(super) const GRID: &str = "grid";

impl Template<'_> {
    /// The sheets in the order in which they are filled in.
    pub(super) fn steps(&self) -> Vec<&'static str> {
        match self.layout {
            Layout::Tables => STEPS.to_vec(),
            // What is known of outcomes stands in their own sheet; what is not is entered above the grid.
            Layout::Grid if self.knows("outcomes") => vec!["frameworks", "outcomes", GRID],
            Layout::Grid => vec!["frameworks", GRID],
        }
    }

    /// The other sheets.
    pub(super) fn more(&self) -> Vec<&'static str> {
        let steps = self.steps();
        // In a grid, links and their ends are entered once; only what is known already has a sheet beside it.
        let wanted =
            |name: &&str| !steps.contains(name) && (self.layout == Layout::Tables || self.knows(name));
        STEPS.iter().copied().filter(wanted).chain(MORE).collect()
    }

    fn knows(&self, name: &str) -> bool {
        self.filled.iter().any(|filled| filled.table.name == name && !filled.rows.is_empty())
    }
}

fn filled<'a>(template: &Template<'a>, name: &str) -> Option<Filled<'a>> {
    let known = template.filled.iter().find(|filled| filled.table.name == name).cloned();
    let table = TABLES.iter().copied().find(|table| table.name == name)?;
    Some(known.unwrap_or(Filled { table, rows: Vec::new() }))
}
