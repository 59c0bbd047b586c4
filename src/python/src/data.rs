//! Data as they were read, and what dwalign says of them.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use dwalign::align::{Policy, pairings, unpaired};
use dwalign::diagnostic::{Severity, nearest};
use dwalign::emit;
use dwalign::graph::{Country, PlanGraph};
use dwalign::indicator::{Measures, definitions, years_of};
use dwalign::ingest::Form;
use dwalign::load::{Loaded, Options};
use dwalign::participation::{Participation, Scope};
use dwalign::record::{Dataset, TABLES, TableId, Year};
use dwalign::suggest::{self, Concepts};
use dwalign::view::alignment::{self, Alignment};
use dwalign::view::board::{self, Scene};
use dwalign::view::report::{self, Report};
use dwalign::view::suggest::Suggested;
use dwalign::view::text::findings;
use dwalign::view::{Format, Surface, columns, indicators, participation, results, workbook};
use dwalign::vocab::Language;
use pyo3::exceptions::{PyKeyError, PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::columns::Columns;
use crate::files::{world, write_file, write_folder};
use crate::read::DataError;
use crate::shown::{Page, Picture, ends_with};

/// Data as they were read, and what dwalign says of them.
#[pyclass(frozen, module = "dwalign")]
pub(crate) struct Data {
    pub(crate) paths: Vec<PathBuf>,
    pub(crate) options: Options,
    pub(crate) policy: Policy,
    pub(crate) language: Language,
    pub(crate) dataset: Dataset,
    /// Could every row be read, so that the data can be written in another form?
    pub(crate) can_be_written: bool,
    pub(crate) loaded: Loaded,
}

#[pymethods]
impl Data {
    /// Are the data without an error? Warnings may still be among the findings.
    #[getter]
    fn ok(&self) -> bool {
        !self.loaded.findings.has_errors()
    }

    /// The number of rows that were read.
    #[getter]
    fn rows(&self) -> usize {
        self.loaded.rows
    }

    /// What is wrong with the data, errors first: code, severity, message, help and place of each.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let text = findings::json(&self.loaded.findings, self.graph().files(), self.language);
        py.import("json")?.call_method1("loads", (text,))?.get_item("shown")
    }

    /// How many findings there are of each code, those that are not shown as well.
    #[getter]
    fn counts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let counts = PyDict::new(py);
        for (code, n) in self.loaded.findings.counts() {
            counts.set_item(code.name(), *n)?;
        }
        Ok(counts)
    }

    fn __repr__(&self) -> String {
        let findings = &self.loaded.findings;
        let (countries, rows) = (self.graph().countries().count(), self.loaded.rows);
        let (errors, warnings) = (findings.count(Severity::Error), findings.count(Severity::Warning));
        format!("<dwalign.Data: {countries} countries, {rows} rows, {errors} errors, {warnings} warnings>")
    }

    /// The verdict on each priority and outcome in each comparison, with why and what would lift it.
    fn verdicts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.judged(py, columns::VERDICTS, |graph| {
            let alignment = Alignment {
                policy: &self.policy,
                pairings: pairings(graph).collect(),
                unpaired: unpaired(graph).collect(),
                language: self.language,
            };
            alignment::render(&alignment, Format::Csv, Surface::PIPE)
        })
    }

    /// The three tables of `dwalign results`: classes of priorities and outcomes, and indicators.
    fn results<'py>(&self, py: Python<'py>, years: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
        let (graph, years) = (self.checked()?, span(years)?);
        let mut files: [Vec<u8>; 3] = Default::default();
        let written = py.detach(|| {
            let [priorities, outcomes, values] = &mut files;
            results::write(graph, &self.policy, &definitions(graph), years, [priorities, outcomes, values])
        });
        written.map_err(|(_, error)| error)?;
        let tables = PyDict::new(py);
        for (name, bytes) in results::FILES.iter().zip(files) {
            let columns =
                py.detach(|| Columns::of_csv(&String::from_utf8_lossy(&bytes), columns::RESULTS))?;
            tables.set_item(name.trim_end_matches(".csv"), columns.into_dict(py)?)?;
        }
        Ok(tables)
    }

    /// The priorities as the data have them.
    fn priorities<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.rows_of(py, TableId::Priority)
    }

    /// The outcomes as the data have them.
    fn outcomes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.rows_of(py, TableId::Outcome)
    }

    /// The links as the data have them.
    fn links<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.rows_of(py, TableId::Link)
    }

    /// A table as the data have it, by its name.
    fn table<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
        match TABLES.iter().find(|table| table.name == name) {
            Some(table) => self.rows_of(py, table.id),
            None => {
                let names: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
                let near = nearest(name, names.iter().copied());
                let near = near.map_or(String::new(), |near| format!("; did you mean “{near}”?"));
                Err(PyKeyError::new_err(format!("there is no table “{name}”{near} ({})", names.join(", "))))
            }
        }
    }

    /// Who took part, statements on regions, barriers and events.
    fn participation<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.judged(py, columns::PARTICIPATION, |graph| {
            let all = Participation::of(graph, Scope { country: None, region: None, phase: None });
            participation::render(&all, self.language, Format::Csv, Surface::PIPE)
        })
    }

    /// The indicators over some years; without them over all years of the data.
    #[pyo3(signature = (years = None))]
    fn indicators<'py>(
        &self,
        py: Python<'py>,
        years: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let years = years.map(span).transpose()?;
        self.judged(py, columns::INDICATORS, |graph| {
            let years = years.clone().unwrap_or_else(|| years_of(graph));
            let (definitions, measures) = (definitions(graph), Measures::of(graph, &self.policy));
            let counts = indicators::evaluate(&definitions, &measures, years.clone(), self.language);
            let shares = indicators::shares::evaluate(&definitions, &measures, years);
            let (policy, language) = (&self.policy, self.language);
            indicators::render(&counts, &shares, &definitions, policy, Format::Csv, Surface::PIPE, language)
        })
    }

    /// What may be missing: links between items, or strategic objectives (`of="pillars"`). None of it counts.
    #[pyo3(signature = (of = "links", *, limit = 3, all = false))]
    fn suggestions<'py>(
        &self,
        py: Python<'py>,
        of: &str,
        limit: u16,
        all: bool,
    ) -> PyResult<Bound<'py, PyDict>> {
        let concepts = Concepts::default();
        let (graph, language, limit) = (self.checked()?, self.language, usize::from(limit));
        let columns = py.detach(|| match of {
            "links" => {
                let links = Some(suggest::Search::of(graph, &concepts, None, all));
                let found = Suggested {
                    concepts: &concepts,
                    links,
                    pillars: Vec::new(),
                    limit,
                    all,
                    by_outcome: false,
                };
                Columns::of_csv(&dwalign::view::suggest::csv(&found, language), columns::SUGGESTIONS)
            }
            "pillars" => {
                let pillars = suggest::pillars(graph, &concepts, None, all);
                let found =
                    Suggested { concepts: &concepts, links: None, pillars, limit, all, by_outcome: false };
                let rows = dwalign::view::suggest::dataset(&found, language);
                Ok(table(&rows, TableId::PillarRow))
            }
            other => Err(PyValueError::new_err(format!("“{other}” is neither “links” nor “pillars”"))),
        });
        columns?.into_dict(py)
    }

    /// The board of a country: its priorities, the outcomes, and what links them.
    #[pyo3(signature = (country, *, outputs = false, columns = false, limit = 60))]
    fn board(
        &self,
        py: Python<'_>,
        country: &str,
        outputs: bool,
        columns: bool,
        limit: u32,
    ) -> PyResult<Picture> {
        let country = country_named(self.checked()?, country)?;
        let language = self.language;
        py.detach(|| {
            let scene = Scene::of(country, &self.policy, language, |_| true);
            if scene.verdicts.is_empty() {
                let name = &scene.name;
                return Err(PyValueError::new_err(format!("{name}: no DWCP and UN framework that overlap")));
            }
            let limit = limit.max(1) as usize;
            let options = board::Options { language, outputs, columns, limit, ..board::Options::default() };
            Ok(Picture::new(scene.draw(&self.policy, &options).picture, scene.name))
        })
    }

    /// The board of all countries: a line for each comparison.
    fn portfolio(&self, py: Python<'_>) -> PyResult<Picture> {
        let graph = self.checked()?;
        py.detach(|| {
            let verdicts: Vec<_> = pairings(graph).map(|pairing| pairing.judge(&self.policy)).collect();
            let options = board::Options { language: self.language, ..board::Options::default() };
            let drawn = board::portfolio(graph, &verdicts, &self.policy, &options).picture;
            Ok(Picture::new(drawn, format!("{} countries", graph.countries().count())))
        })
    }

    /// The report on some countries, on all where none is named.
    #[pyo3(signature = (*countries))]
    fn report(&self, py: Python<'_>, countries: Vec<String>) -> PyResult<Page> {
        let graph = self.checked()?;
        let wanted = countries.iter().map(|code| country_named(graph, code)).collect::<PyResult<Vec<_>>>()?;
        Ok(py.detach(|| {
            let definitions = definitions(graph);
            let report = Report::of(graph, &self.policy, &definitions, &wanted, self.language);
            Page::new([
                report::html(&report),
                report::markdown(&report),
                report::json(&report),
                report::title(&report),
            ])
        }))
    }

    /// Writes the workbook that was read, marked with its problems and verdicts.
    #[pyo3(signature = (path, *, overwrite = false))]
    fn mark(&self, py: Python<'_>, path: PathBuf, overwrite: bool) -> PyResult<()> {
        let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut books = self.paths.iter().filter(|path| matches!(Form::of(&name(path)), Form::Workbook));
        let (Some(book), None) = (books.next(), books.next()) else {
            return Err(PyValueError::new_err("one workbook has to be among the paths that were read"));
        };
        let own = book.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        ends_with(&path, &[if own == "ods" { "xlsx" } else { &own }])?;
        py.detach(|| {
            let bytes = std::fs::read(book).map_err(|error| world(book, error))?;
            let (graph, findings) = (self.graph(), &self.loaded.findings);
            let shown = dwalign::load::shown_name(book);
            let marked = workbook::marked_with(&shown, &bytes, self.options, graph, findings, &self.policy);
            let marked = marked.map_err(|error| PyOSError::new_err(error.to_string()))?;
            let Some(marked) = marked else {
                return Err(DataError::new_err(format!("{shown} cannot be opened as a workbook")));
            };
            write_file(&path, &marked.bytes, overwrite, &self.paths)
        })
    }

    /// Writes the data in another form: .toml, .json, .xlsx, or a new folder of CSV tables.
    #[pyo3(signature = (path, *, overwrite = false))]
    fn convert(&self, py: Python<'_>, path: PathBuf, overwrite: bool) -> PyResult<()> {
        if !self.can_be_written {
            return Err(self.has_errors());
        }
        py.detach(|| {
            if path.extension().is_none() {
                return write_folder(&path, &emit::csv::folder(&self.dataset));
            }
            let bytes = match ends_with(&path, &["toml", "json", "xlsx"])?.as_str() {
                "toml" => emit::toml::toml(&self.dataset).into_bytes(),
                "json" => emit::json::json(&self.dataset).into_bytes(),
                _ => workbook::dataset(&self.dataset, self.language)
                    .map_err(|error| PyOSError::new_err(error.to_string()))?,
            };
            write_file(&path, &bytes, overwrite, &self.paths)
        })
    }
}

impl Data {
    fn graph(&self) -> &PlanGraph {
        &self.loaded.graph
    }

    /// The graph, of which something is said only where the data have no errors, as the command line has it.
    fn checked(&self) -> PyResult<&PlanGraph> {
        if self.ok() { Ok(self.graph()) } else { Err(self.has_errors()) }
    }

    fn has_errors(&self) -> PyErr {
        DataError::new_err(findings::summary(&self.loaded.findings, self.language))
    }

    /// The table that a view writes as CSV.
    fn judged<'py>(
        &self,
        py: Python<'py>,
        numbers: columns::Numbers,
        view: impl Fn(&PlanGraph) -> String + Send + Sync,
    ) -> PyResult<Bound<'py, PyDict>> {
        let graph = self.checked()?;
        py.detach(|| Columns::of_csv(&view(graph), numbers))?.into_dict(py)
    }

    fn rows_of<'py>(&self, py: Python<'py>, id: TableId) -> PyResult<Bound<'py, PyDict>> {
        py.detach(|| table(&self.dataset, id)).into_dict(py)
    }
}

/// The rows of a table.
fn table(dataset: &Dataset, id: TableId) -> Columns {
    let of_id = TABLES.iter().filter(|table| table.id == id);
    of_id.map(|table| Columns::of_table(dataset, table)).next().unwrap_or_default()
}

/// The country of a code.
fn country_named<'g>(graph: &'g PlanGraph, code: &str) -> PyResult<Country<'g>> {
    graph.country(&code.to_ascii_uppercase()).ok_or_else(|| {
        let codes: Vec<&str> = graph.countries().map(|country| country.code()).collect();
        let near = nearest(code, codes.iter().copied());
        let near = near.map_or(String::new(), |near| format!("; did you mean “{near}”?"));
        PyKeyError::new_err(format!("the data name no country “{code}”{near}"))
    })
}

/// A year, or a first and a last one; a `range` ends before its last, as everywhere in Python.
fn span(years: &Bound<'_, PyAny>) -> PyResult<RangeInclusive<u16>> {
    let (from, to) = if let Ok(year) = years.extract::<u16>() {
        (year, year)
    } else if let Ok(span) = years.extract::<(u16, u16)>() {
        span
    } else if let Ok(all) = years.extract::<Vec<u16>>()
        && let (Some(first), Some(last)) = (all.first(), all.last())
        && all.windows(2).all(|two| two[1] == two[0] + 1)
    {
        (*first, *last)
    } else {
        return Err(PyTypeError::new_err("years are a year, the first and the last, or a range"));
    };
    if from > to || !Year::RANGE.contains(&from) || !Year::RANGE.contains(&to) {
        return Err(PyValueError::new_err(format!("{from}–{to} are no years from 1945 to 2100 in order")));
    }
    Ok(from..=to)
}
