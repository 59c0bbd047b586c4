//! Where a value was read: a row of a file, and the column within it.
//!
//! A record holds one eight-byte [`Place`]; the exact line and column of a single value are worked out only when
//! they are shown, so that a million rows do not carry a million places each.

mod cells;

pub(crate) use cells::{cell_name, corners};

/// The number of a file in [`Files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct FileId(pub(crate) u32);

/// A row: the line in a CSV file, or the number of a row in a file of nested rows (TOML, JSON).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Line or row, from 1; 0 is the file as a whole.
    pub row: u32,
}

/// A place and, where one value is meant, its column.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The row.
    pub place: Place,
    /// The column's name, as the tables call it or as the file does.
    pub column: Option<String>,
}

impl Place {
    /// The value in `column` of this row.
    #[must_use]
    pub fn column(self, column: &str) -> Spot {
        Spot { place: self, column: Some(column.to_owned()) }
    }

    /// The place once its file begins at `from` in a larger run: so many files and lines further.
    pub(crate) fn moved(self, from: Self) -> Self {
        Self { file: FileId(self.file.0 + from.file.0), row: self.row + from.row }
    }

    /// The row as a whole.
    #[must_use]
    pub fn whole(self) -> Spot {
        Spot { place: self, column: None }
    }
}

/// A line and a column (in characters), both from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Position {
    /// Line, from 1.
    pub(crate) line: u32,
    /// Character in the line, from 1.
    pub(crate) character: u32,
}

/// Where a nested row and each of its values stand.
#[derive(Debug, Clone)]
pub(crate) struct RowSpan {
    /// Where the row begins.
    pub(crate) start: Position,
    /// Where the value of each column stands.
    pub(crate) cells: Vec<(String, Position)>,
}

/// How rows are found again in a file.
#[derive(Debug, Clone)]
pub(crate) enum Layout {
    /// Lines: a place's row is a line number, and a value is named by its column.
    Lines,
    /// Nested rows: a place's row is a number into this list, from 1.
    Rows(Vec<RowSpan>),
    /// A sheet of a workbook: a place's row is the row of the sheet.
    Sheet(Sheet),
    /// A sheet whose cells are statements of their own: a place's row is a number into this list, from 1.
    Grid {
        /// The sheet's name.
        sheet: String,
        /// Where each statement stands.
        cells: Vec<GridCells>,
    },
}

/// A sheet and which of its columns is which.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sheet {
    /// Its name.
    pub(crate) name: String,
    /// The row of the heading, from 1; 0 where there is none.
    pub(crate) heading: u32,
    /// The names that columns go by, and their numbers from 0; the first is where a row as a whole is shown.
    pub(crate) columns: Vec<(String, u32)>,
}

/// Where a statement of a grid and its single values stand, as row and column from 0.
#[derive(Debug, Clone)]
pub(crate) struct GridCells {
    /// The cell that makes the statement.
    pub(crate) cell: (u32, u32),
    /// The cells that hold single values of it.
    pub(crate) values: Vec<(String, (u32, u32))>,
}

/// One file that was read.
#[derive(Debug, Clone)]
pub struct File {
    /// Its name as the user knows it.
    pub name: String,
    /// How its rows are found.
    pub(crate) layout: Layout,
}

/// All files of a run.
#[derive(Debug, Clone, Default)]
pub struct Files {
    files: Vec<File>,
}

/// A spot written out for a reader: file, line, and character or column name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<'a> {
    /// The file's name.
    pub file: &'a str,
    /// The line, where there is one.
    pub line: Option<u32>,
    /// The character in the line, where it is known.
    pub character: Option<u32>,
    /// The column's name, where one value is meant.
    pub column: Option<&'a str>,
    /// The sheet, in a workbook.
    pub sheet: Option<&'a str>,
    /// The cell of the sheet, such as `D12`.
    pub cell: Option<String>,
}

impl Files {
    /// Adds a file.
    pub(crate) fn add(&mut self, file: File) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).expect("fewer than four billion files"));
        self.files.push(file);
        id
    }

    /// How many files there are; a workbook is one, however many sheets of it were read.
    #[must_use]
    pub fn len(&self) -> usize {
        let sheet = |f: &File| matches!(f.layout, Layout::Sheet(_) | Layout::Grid { .. });
        let again = |pair: &[File]| sheet(&pair[1]) && pair[0].name == pair[1].name;
        self.files.len() - self.files.windows(2).filter(|pair| again(pair)).count()
    }

    /// All of them; a workbook stands once for each of its sheets that were read.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.files.iter()
    }

    /// Which file this is, if it was read.
    #[must_use]
    pub(crate) fn file(&self, file: FileId) -> Option<&File> {
        self.files.get(file.0 as usize)
    }

    /// Was no file read?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The file's name.
    #[must_use]
    pub fn name(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |f| f.name.as_str())
    }

    /// Sets how the rows of a file are found, once it has been read.
    pub(crate) fn set_layout(&mut self, file: FileId, layout: Layout) {
        if let Some(file) = self.files.get_mut(file.0 as usize) {
            file.layout = layout;
        }
    }

    /// Adds a file of which only some places are named: each a line and a character, from 1.
    #[cfg(feature = "cli")]
    pub(crate) fn add_positions(
        &mut self,
        name: &str,
        places: impl Iterator<Item = (usize, usize)>,
    ) -> FileId {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let span = |(line, character)| RowSpan {
            start: Position { line: number(line), character: number(character) },
            cells: Vec::new(),
        };
        self.add(File { name: name.to_owned(), layout: Layout::Rows(places.map(span).collect()) })
    }

    /// How many nested rows of a file are known.
    pub(crate) fn rows(&self, file: FileId) -> usize {
        match self.files.get(file.0 as usize) {
            Some(File { layout: Layout::Rows(rows), .. }) => rows.len(),
            _ => 0,
        }
    }

    /// Adds places to a file of nested rows.
    pub(crate) fn extend_rows(&mut self, file: FileId, spans: Vec<RowSpan>) {
        if let Some(File { layout: Layout::Rows(rows), .. }) = self.files.get_mut(file.0 as usize) {
            rows.extend(spans);
        }
    }

    /// Takes in the files of another dataset; the answer is what has to be added to their numbers.
    pub(crate) fn absorb(&mut self, other: Self) -> u32 {
        let by = u32::try_from(self.files.len()).expect("fewer than four billion files");
        self.files.extend(other.files);
        by
    }

    /// The same; the answer moves places of the other dataset to where they are now.
    #[cfg(feature = "cli")]
    pub(crate) fn absorb_after(&mut self, other: Self) -> impl Fn(Place) -> Place + use<> {
        let from = Place { file: FileId(self.absorb(other)), row: 0 };
        move |place| place.moved(from)
    }

    /// The sheet and the cell, as row and column from 0, of a spot in a workbook; a sheet as a whole has no cell.
    #[must_use]
    pub fn cell(&self, spot: &Spot) -> Option<(&str, Option<(u32, u32)>)> {
        let column = spot.column.as_deref();
        let row = spot.place.row;
        match &self.file(spot.place.file)?.layout {
            Layout::Sheet(sheet) => {
                let named = column.and_then(|c| sheet.columns.iter().find(|(name, _)| name == c));
                let number = named.or(sheet.columns.first()).map_or(0, |(_, number)| *number);
                Some((&sheet.name, row.checked_sub(1).map(|row| (row, number))))
            }
            Layout::Grid { sheet, cells } => {
                let found = (row as usize).checked_sub(1).and_then(|n| cells.get(n));
                let at = found.map(|grid| {
                    let value = column.and_then(|c| grid.values.iter().find(|(name, _)| name == c));
                    value.map_or(grid.cell, |(_, at)| *at)
                });
                Some((sheet, at))
            }
            Layout::Lines | Layout::Rows(_) => None,
        }
    }

    /// The spot, for a reader.
    #[must_use]
    pub fn locate<'a>(&'a self, spot: &'a Spot) -> Located<'a> {
        let column = spot.column.as_deref();
        let Some(file) = self.files.get(spot.place.file.0 as usize) else {
            return Located { file: "", line: None, character: None, column, sheet: None, cell: None };
        };
        let whole =
            Located { file: &file.name, line: None, character: None, column, sheet: None, cell: None };
        let row = spot.place.row;
        match &file.layout {
            Layout::Lines => Located { line: (row > 0).then_some(row), ..whole },
            Layout::Sheet(_) | Layout::Grid { .. } => {
                let (sheet, at) = self.cell(spot).unzip();
                let at = at.flatten();
                let cell = at.map(|(row, column)| cell_name(row, column));
                Located { line: at.map(|(row, _)| row + 1), sheet, cell, ..whole }
            }
            Layout::Rows(rows) => {
                let found = (row as usize).checked_sub(1).and_then(|n| rows.get(n));
                let position = found.map(|span| {
                    let cell = column.and_then(|c| span.cells.iter().find(|(name, _)| name == c));
                    cell.map_or(span.start, |(_, position)| *position)
                });
                let (line, character) = (position.map(|p| p.line), position.map(|p| p.character));
                Located { line, character, ..whole }
            }
        }
    }
}

impl std::fmt::Display for Located<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.file)?;
        if let Some(sheet) = self.sheet {
            // A sheet's name that is more than one word is put between apostrophes, as in a formula.
            let plain = sheet.chars().all(|c| c.is_alphanumeric() || c == '_');
            let apostrophe = if plain { "" } else { "'" };
            write!(f, ", {apostrophe}{}{apostrophe}", sheet.replace('\'', "''"))?;
            return self.cell.as_ref().map_or(Ok(()), |cell| write!(f, "!{cell}"));
        }
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        match (self.character, self.column) {
            (Some(character), _) => write!(f, ":{character}"),
            (None, Some(column)) => write!(f, ", column {column}"),
            (None, None) => Ok(()),
        }
    }
}

/// The beginnings of a text's lines, for many positions in one text.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// The last place that was asked for, as byte and as character of its line: most are asked for in order, and a
    /// line may be megabytes long.
    last: std::cell::Cell<(usize, usize, usize)>,
}

impl<'a> Lines<'a> {
    /// Looks for the line ends of `text` once.
    #[must_use]
    pub(crate) fn new(text: &'a str) -> Self {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|n| n + 1));
        Self { text, starts, last: std::cell::Cell::default() }
    }

    /// The position of a byte; a byte past the end is the end.
    #[must_use]
    pub(crate) fn position(&self, byte: usize) -> Position {
        let byte = byte.min(self.text.len());
        let line = self.starts.partition_point(|&start| start <= byte).max(1) - 1;
        let start = self.starts[line];
        let mut end = byte;
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let (last_line, last_end, last_characters) = self.last.get();
        let (from, before) = if last_line == line && last_end >= start && last_end <= end {
            (last_end, last_characters)
        } else {
            (start, 0)
        };
        let characters = before + self.text[from..end].chars().count();
        self.last.set((line, end, characters));
        let number = |n: usize| u32::try_from(n + 1).unwrap_or(u32::MAX);
        Position { line: number(line), character: number(characters) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_counts_lines_and_characters_not_bytes() {
        let text = "é = 1\nprioriété = 2\n";
        let lines = Lines::new(text);
        let two = text.find('2').expect("it is there");
        assert_eq!(lines.position(0), Position { line: 1, character: 1 });
        assert_eq!(lines.position(two), Position { line: 2, character: 13 });
        assert_eq!(lines.position(999), Position { line: 3, character: 1 });
    }

    #[test]
    fn a_value_in_a_workbook_is_found_by_sheet_and_cell() {
        let mut files = Files::default();
        let columns = vec![("country".to_owned(), 1), ("outcome".to_owned(), 3)];
        let sheet = Sheet { name: "Links".into(), heading: 1, columns };
        let links = files.add(File { name: "moldova.xlsx".into(), layout: Layout::Sheet(sheet) });
        let at = GridCells { cell: (4, 5), values: vec![("outcome".into(), (1, 5))] };
        let layout = Layout::Grid { sheet: "W P N".into(), cells: vec![at] };
        let grid = files.add(File { name: "moldova.xlsx".into(), layout });
        let show = |spot: Spot| files.locate(&spot).to_string();
        assert_eq!(show(Place { file: links, row: 12 }.column("outcome")), "moldova.xlsx, Links!D12");
        assert_eq!(show(Place { file: links, row: 12 }.whole()), "moldova.xlsx, Links!B12");
        assert_eq!(show(Place { file: links, row: 0 }.whole()), "moldova.xlsx, Links");
        assert_eq!(show(Place { file: grid, row: 1 }.whole()), "moldova.xlsx, 'W P N'!F5");
        assert_eq!(show(Place { file: grid, row: 1 }.column("outcome")), "moldova.xlsx, 'W P N'!F2");
        assert_eq!(files.len(), 1);
    }

    #[test]
    fn a_value_is_found_again_in_lines_and_in_nested_rows() {
        let mut files = Files::default();
        let csv = files.add(File { name: "links.csv".into(), layout: Layout::Lines });
        let at = Position { line: 12, character: 7 };
        let row = RowSpan { start: Position { line: 9, character: 1 }, cells: vec![("outcome".into(), at)] };
        let toml = files.add(File { name: "plan.toml".into(), layout: Layout::Rows(vec![row]) });
        let show = |file, row, column: Option<&str>| {
            let place = Place { file, row };
            let spot = column.map_or(place.whole(), |c| place.column(c));
            files.locate(&spot).to_string()
        };
        assert_eq!(show(csv, 3, Some("outcome")), "links.csv:3, column outcome");
        assert_eq!(show(csv, 0, None), "links.csv");
        assert_eq!(show(toml, 1, Some("outcome")), "plan.toml:12:7");
        assert_eq!(show(toml, 1, Some("missing")), "plan.toml:9:1");
    }
}
