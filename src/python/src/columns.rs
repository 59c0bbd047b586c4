//! Tables as dicts of columns, which pandas and Polars take as they are.

use dwalign::ingest::strip_formula_guard;
use dwalign::record::{ColumnKind, Dataset, Table, Written};
use dwalign::view::columns::Numbers;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// A cell: nothing where nothing is stated.
pub(crate) enum Value {
    Nothing,
    Text(String),
    Whole(i64),
    Number(f64),
    YesNo(bool),
}

/// A table, column by column.
#[derive(Default)]
pub(crate) struct Columns(Vec<(String, Vec<Value>)>);

impl Columns {
    fn named<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self(names.into_iter().map(|name| (name.into(), Vec::new())).collect())
    }

    /// The rows of a table of the data, with all of its columns.
    pub(crate) fn of_table(dataset: &Dataset, table: &Table) -> Self {
        let mut columns = Self::named(table.columns.iter().map(|column| column.name));
        for (_, row) in dataset.written(table.id) {
            for ((cell, column), (_, cells)) in row.into_iter().zip(table.columns).zip(&mut columns.0) {
                cells.push(match cell {
                    None => Value::Nothing,
                    Some(Written::YesNo(answer)) => Value::YesNo(answer),
                    Some(other) => value(&other.text(), column.kind),
                });
            }
        }
        columns
    }

    /// The rows of a table that a view wrote as CSV.
    pub(crate) fn of_csv(text: &str, numbers: Numbers) -> PyResult<Self> {
        let broken = |error: csv::Error| PyRuntimeError::new_err(error.to_string());
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let mut columns = Self::named(reader.headers().map_err(broken)?);
        let kind = |name: &str| {
            numbers.iter().find(|(known, _)| *known == name).map_or(ColumnKind::Text, |(_, kind)| *kind)
        };
        let kinds: Vec<ColumnKind> = columns.0.iter().map(|(name, _)| kind(name)).collect();
        let mut row = csv::StringRecord::new();
        while reader.read_record(&mut row).map_err(broken)? {
            for ((cell, kind), (_, cells)) in row.iter().zip(&kinds).zip(&mut columns.0) {
                cells.push(value(strip_formula_guard(cell), *kind));
            }
        }
        Ok(columns)
    }

    /// Rows of text; an empty cell is nothing.
    pub(crate) fn of_text<'t, const N: usize>(
        names: [&str; N],
        rows: impl IntoIterator<Item = [&'t str; N]>,
    ) -> Self {
        let mut columns = Self::named(names);
        for row in rows {
            for (cell, (_, cells)) in row.into_iter().zip(&mut columns.0) {
                cells.push(value(cell, ColumnKind::Text));
            }
        }
        columns
    }

    /// The table as Python has it: a dict of lists.
    pub(crate) fn into_dict(self, py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
        let dict = PyDict::new(py);
        for (name, cells) in self.0 {
            let cells = cells.into_iter().map(|cell| cell.into_pyobject(py));
            dict.set_item(name, PyList::new(py, cells.collect::<PyResult<Vec<_>>>()?)?)?;
        }
        Ok(dict)
    }
}

impl<'py> IntoPyObject<'py> for Value {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(match self {
            Self::Nothing => py.None().into_bound(py),
            Self::Text(text) => text.into_pyobject(py)?.into_any(),
            Self::Whole(number) => number.into_pyobject(py)?.into_any(),
            Self::Number(number) => number.into_pyobject(py)?.into_any(),
            Self::YesNo(answer) => answer.into_pyobject(py)?.to_owned().into_any(),
        })
    }
}

/// A cell by what its column holds. What is no such number stays text, so that nothing is lost.
fn value(text: &str, kind: ColumnKind) -> Value {
    if text.is_empty() {
        return Value::Nothing;
    }
    let number = match kind {
        ColumnKind::Year | ColumnKind::WholeNumber => text.parse().ok().map(Value::Whole),
        ColumnKind::Number | ColumnKind::Fraction => text.parse().ok().map(Value::Number),
        _ => None,
    };
    number.unwrap_or_else(|| Value::Text(text.to_owned()))
}
