//! Bytes in, a dataset and findings out: the only readers.
//!
//! Reading never stops at a mistake and never panics on one: whatever can be read is read, and everything that is
//! wrong is told.

mod apart;
mod columns;
mod csv;
mod encoding;
mod json;
mod row;
mod sssom;
#[cfg(test)]
mod tests;
mod toml;
mod tree;
mod uninfo;
mod workbook;

pub use self::csv::strip_formula_guard;
pub(crate) use workbook::{COLUMNS, PREFIX, SHEET};
pub use workbook::{Cells, Marks, Origin, SheetCells, Typed, cells, marks_among};

use std::io::Read;

use rayon::prelude::*;

use crate::diagnostic::{Damage, Fault, Finding, Findings, LostPart, WorkbookFault, nearest};
use crate::place::{File, Layout, Place};
use crate::record::{Dataset, TABLES, Table};
use crate::text::Detail;
use crate::vocab::table_means;

/// What a file holds, as its name says.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// One table as CSV.
    Table(&'static Table),
    /// Nested rows as TOML.
    Toml,
    /// The record model or a UN INFO export as JSON.
    Json,
    /// Sheets as XLSX or ODS.
    Workbook,
    /// Mappings as SSSOM/TSV.
    Sssom,
    /// None of these.
    Unknown,
}

impl Form {
    /// The form of a file of this name.
    #[must_use]
    pub fn of(file_name: &str) -> Self {
        let (stem, extension) = file_name.rsplit_once('.').unwrap_or((file_name, ""));
        if file_name.to_ascii_lowercase().ends_with(crate::vocab::sssom::ENDING) {
            return Self::Sssom;
        }
        match extension.to_ascii_lowercase().as_str() {
            "toml" => Self::Toml,
            "json" => Self::Json,
            "xlsx" | "xlsm" | "xltx" | "ods" => Self::Workbook,
            // Spreadsheets save tables with tabs under these names; the delimiter is detected.
            "csv" | "tsv" | "txt" => TABLES
                .iter()
                .find(|t| t.name.eq_ignore_ascii_case(stem))
                .map_or(Self::Unknown, |t| Self::Table(t)),
            _ => Self::Unknown,
        }
    }
}

/// A source of bytes that can be opened when its turn comes.
pub type Open = Box<dyn Fn() -> std::io::Result<Box<dyn Read + Send>> + Send + Sync>;

/// One file to be read.
pub struct Input {
    /// Its name, as the user knows it; it is shown in findings.
    pub name: String,
    /// What it holds.
    pub form: Form,
    /// Did the user name this very file, so that it has to be of a known form?
    pub named: bool,
    /// Its size in bytes.
    pub size: u64,
    /// How it is opened.
    pub open: Open,
}

impl Input {
    /// A file whose bytes are at hand already.
    #[must_use]
    pub fn of_bytes(name: &str, bytes: Vec<u8>) -> Self {
        let size = bytes.len() as u64;
        let open: Open = Box::new(move || Ok(Box::new(std::io::Cursor::new(bytes.clone()))));
        Self {
            name: name.to_owned(),
            form: Form::of(name.rsplit(['/', '\\']).next().unwrap_or(name)),
            named: true,
            size,
            open,
        }
    }

    fn file_name(&self) -> &str {
        self.name.rsplit(['/', '\\']).next().unwrap_or(&self.name)
    }
}

/// How a run reads.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// What is kept of texts.
    pub detail: Detail,
    /// The largest file that is read, in bytes.
    pub max_size: u64,
    /// The largest workbook that is read, in bytes once it is unpacked.
    pub max_unpacked: u64,
}

impl Options {
    /// The largest file that is read unless the user says otherwise: 4 GiB.
    pub const MAX_SIZE: u64 = 4 << 30;
    /// The largest workbook that is read unless the user says otherwise: 64 MiB unpacked.
    pub const MAX_UNPACKED: u64 = 64 << 20;
}

impl Default for Options {
    fn default() -> Self {
        Self { detail: Detail::Full, max_size: Self::MAX_SIZE, max_unpacked: Self::MAX_UNPACKED }
    }
}

/// What one file gave.
pub(crate) struct Part {
    pub(crate) dataset: Dataset,
    pub(crate) findings: Findings,
}

impl Part {
    fn new(detail: Detail) -> Self {
        Self { dataset: Dataset::new(detail), findings: Findings::default() }
    }

    /// Takes in another part.
    fn take(&mut self, mut part: Self) {
        part.findings.move_places(self.dataset.absorb(part.dataset));
        self.findings.absorb(part.findings);
    }

    /// A part that is nothing but one finding about a file.
    fn refused(name: &str, fault: Fault, detail: Detail) -> Self {
        let mut part = Self::new(detail);
        let file = part.dataset.files.add(File { name: name.to_owned(), layout: Layout::Lines });
        part.findings.report(fault, Place { file, row: 0 }.whole());
        part
    }

    /// The same of a file whose rows may be named elsewhere: those of a table, or of any table.
    fn lost(name: &str, fault: Fault, table: Option<&'static str>, detail: Detail) -> Self {
        let mut part = Self::refused(name, fault.clone(), detail);
        let spot = Place::default().whole();
        part.findings.lose_table(table, Finding::new(fault, spot));
        part
    }
}

/// What parsing one file gave.
enum Parsed {
    Part(Box<Part>),
    Uninfo(Box<uninfo::Export>),
}

/// Reads every file and merges what they state. The order in which the files are given does not matter.
#[must_use]
pub fn read(mut inputs: Vec<Input>, options: Options) -> (Dataset, Findings) {
    inputs.sort_by(|a, b| a.name.cmp(&b.name));
    let mut whole = Part::new(options.detail);
    refuse_too_many(&mut inputs, &mut whole, options);
    let mut inputs = inputs.into_iter().peekable();
    let mut exports = Vec::new();
    // A large table is read by all threads at once, straight into the whole dataset.
    let large = |input: &Input| matches!(input.form, Form::Table(_)) && input.size >= LARGE;
    while inputs.peek().is_some() {
        if let Some(input) = inputs.next_if(large) {
            parse_into(&mut whole, &input, options);
        }
        // Other files are parsed a few at a time, so that not all of them are in memory twice.
        let some: Vec<Input> =
            std::iter::from_fn(|| inputs.next_if(|input| !large(input))).take(64).collect();
        let parsed: Vec<Parsed> = some.par_iter().map(|input| parse(input, options)).collect();
        for parsed in parsed {
            match parsed {
                Parsed::Part(part) => whole.take(*part),
                Parsed::Uninfo(export) => exports.push(*export),
            }
        }
    }
    // An export of UN INFO is converted last: it leaves out what other files state already.
    let known = if exports.is_empty() { uninfo::Known::default() } else { known_to_exports(&whole.dataset) };
    uninfo::into_parts(exports, options.detail, &known).into_iter().for_each(|part| whole.take(part));
    let Part { mut dataset, mut findings } = whole;
    workbook::settle(&mut dataset, &mut findings);
    findings.report_own(&dataset.files, &dataset.ignore);
    dataset.lost = findings.take_lost();
    if dataset.frameworks.is_empty() && !findings.has_errors() {
        findings.report(Fault::EmptyDataset, Place::default().whole());
    }
    findings.sort();
    (dataset, findings)
}

/// The most bytes that all files have together: what is read is numbered with 32 bits, and no byte takes more than one
/// number.
const MAX_TOTAL: u64 = u32::MAX as u64;

/// Takes out the files that make the others too large, and reports them.
fn refuse_too_many(inputs: &mut Vec<Input>, whole: &mut Part, options: Options) {
    let mut total = 0_u64;
    inputs.retain(|input| {
        // A file that is left aside or refused for itself does not count.
        let size = match input.form {
            Form::Unknown => 0,
            form if input.size > options.limit(form) => 0,
            _ => input.size,
        };
        let together = total.saturating_add(size);
        let fits = together <= MAX_TOTAL;
        if fits {
            total = together;
        } else {
            let fault = Fault::TooLargeTogether { size: together, limit: MAX_TOTAL };
            whole.take(Part::refused(&input.name, fault, options.detail));
        }
        fits
    });
}

/// The countries and frameworks that were stated elsewhere.
fn known_to_exports(dataset: &Dataset) -> uninfo::Known {
    let name = |symbol| dataset.store.names.text(symbol).to_owned();
    let countries = dataset.countries.iter().map(|c| name(c.country.symbol())).collect();
    let mut known = uninfo::Known { countries, ..uninfo::Known::default() };
    for framework in &dataset.frameworks {
        for code in name(framework.country.symbol()).split(';') {
            known.frameworks.insert((code.trim().to_owned(), name(framework.framework.symbol())));
        }
    }
    known
}

/// A table of at least this many bytes is large.
const LARGE: u64 = 4 * csv::BLOCK as u64;

/// Reads a file that is one table into what was read before it.
fn parse_into(whole: &mut Part, input: &Input, options: Options) {
    match (input.form, opened(input, options)) {
        (Form::Table(table), Ok(mut source)) => csv::read(&input.name, table, &mut *source, options, whole),
        (Form::Table(table), Err(fault)) => {
            whole.take(Part::lost(&input.name, fault, Some(table.name), options.detail));
        }
        (_, Err(fault)) => whole.take(Part::refused(&input.name, fault, options.detail)),
        _ => {}
    }
}

impl Options {
    /// The largest file of a form that is read. A workbook that is larger than it may be unpacked is not even looked
    /// into.
    fn limit(self, form: Form) -> u64 {
        match form {
            Form::Workbook => self.max_size.min(self.max_unpacked),
            _ => self.max_size,
        }
    }
}

/// The bytes of a file, if it is not too large and can be opened.
fn opened(input: &Input, options: Options) -> Result<Box<dyn Read + Send>, Fault> {
    let limit = options.limit(input.form);
    if input.size > limit {
        return Err(Fault::TooLarge { size: input.size, limit });
    }
    (input.open)().map_err(|error| Fault::Unreadable { reason: error.into() })
}

fn parse(input: &Input, options: Options) -> Parsed {
    let refused = |fault| {
        let table = if let Form::Table(table) = input.form { Some(table.name) } else { None };
        Parsed::Part(Box::new(Part::lost(&input.name, fault, table, options.detail)))
    };
    if let Form::Unknown = input.form {
        return Parsed::Part(Box::new(unknown(input, options)));
    }
    let mut source = match opened(input, options) {
        Ok(source) => source,
        Err(fault) => return refused(fault),
    };
    if let Form::Table(table) = input.form {
        let mut part = Part::new(options.detail);
        csv::read(&input.name, table, &mut *source, options, &mut part);
        return Parsed::Part(Box::new(part));
    }
    let (mut bytes, limit) = (Vec::new(), options.limit(input.form));
    if let Err(error) = source.by_ref().take(limit.saturating_add(1)).read_to_end(&mut bytes) {
        return refused(Fault::Unreadable { reason: error.into() });
    }
    if bytes.len() as u64 > limit {
        return refused(Fault::TooLarge { size: bytes.len() as u64, limit });
    }
    if let Form::Workbook = input.form {
        return Parsed::Part(Box::new(workbook::read(&input.name, &bytes, options)));
    }
    if encoding::is_utf16(&bytes) {
        return refused(Fault::Utf16);
    }
    match input.form {
        Form::Sssom => Parsed::Part(Box::new(sssom::read(&input.name, &bytes, options.detail))),
        Form::Toml => Parsed::Part(Box::new(toml::read(&input.name, &bytes, options.detail))),
        _ => match json::read(&input.name, &bytes, options.detail) {
            json::Json::Model(part) => Parsed::Part(part),
            json::Json::Uninfo(export) => Parsed::Uninfo(export),
        },
    }
}

/// A file that is of no known form. One that is likely to be a table under another name, or a workbook of another program, may
/// be what other rows need.
fn unknown(input: &Input, options: Options) -> Part {
    let (stem, extension) = input.file_name().rsplit_once('.').unwrap_or((input.file_name(), ""));
    if let Err(error) = (input.open)() {
        let fault = Fault::Unreadable { reason: error.into() };
        return Part::lost(&input.name, fault, None, options.detail);
    }
    if let Some(form) = OTHER_WORKBOOKS.iter().find(|form| extension.eq_ignore_ascii_case(form)) {
        let damage = Damage::OtherForm((*form).to_owned());
        let fault = Fault::Workbook(WorkbookFault::Damaged { damage });
        return Part::lost(&input.name, fault, None, options.detail);
    }
    let near = slip_of_table(stem, extension);
    let nearest = near.map(|table| format!("{}.csv", table.name));
    let root = Fault::UnknownFile { nearest: nearest.clone() };
    if input.named {
        return Part::lost(&input.name, root, near.map(|table| table.name), options.detail);
    }
    let mut part = Part::new(options.detail);
    let file = part.dataset.files.add(File { name: input.name.clone(), layout: Layout::Lines });
    let spot = Place { file, row: 0 }.whole();
    let fault = Fault::UnknownFileIgnored { nearest };
    let [reported, root] = [fault, root].map(|fault| Finding::new(fault, spot.clone()));
    if let Some(table) = near {
        part.findings.lose(Some(table.name), LostPart::Table, reported.clone(), root);
    }
    part.findings.own_file(input.file_name().to_owned(), reported);
    part
}

/// Workbooks of other programs and of other times, which are not read.
const OTHER_WORKBOOKS: [&str; 12] =
    ["xls", "xlsb", "xlt", "xlw", "fods", "numbers", "sxc", "wk1", "wks", "123", "gsheet", "et"];

/// The table that the name of a file probably means: `outcome`, `Liens`, `MDA_links`.
fn slip_of_table(stem: &str, extension: &str) -> Option<&'static Table> {
    let by_label = TABLES.iter().copied().find(|table| table_means(stem, table.name));
    let by_letters = || {
        let near = nearest(stem, TABLES.iter().map(|table| table.name))?;
        TABLES.iter().copied().find(|table| table.name == near)
    };
    let by_word = || {
        let words: Vec<&str> =
            stem.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let said = |table: &&'static Table| words.iter().any(|word| table_means(word, table.name));
        let mut found = TABLES.iter().copied().filter(said);
        let is_text = ["csv", "txt", "tsv", "tab"].iter().any(|form| extension.eq_ignore_ascii_case(form));
        found.next().filter(|_| is_text && words.len() <= 4 && found.next().is_none())
    };
    by_label.or_else(by_letters).or_else(by_word)
}
