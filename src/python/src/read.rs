//! From paths to data.

use std::path::PathBuf;

use dwalign::align::{Policy, check};
use dwalign::country::{by_code, iso_codes};
use dwalign::ingest;
use dwalign::load::{self, Options};
use dwalign::vocab::Language;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::columns::Columns;
use crate::data::Data;
use crate::files::world;

pyo3::create_exception!(
    dwalign,
    DataError,
    PyValueError,
    "The data have errors, so that nothing is said of them; `Data.findings` lists what is wrong."
);

/// The version of dwalign.
#[pyfunction]
pub(crate) fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// Reads files and folders: TOML, CSV, JSON, workbooks and UN INFO exports. What is wrong with the data is in `findings`;
/// only what is wrong with the world is raised: a path that does not exist, a policy that cannot be read.
#[pyfunction]
#[pyo3(signature = (*paths, policy = None, lang = "en", max_size = None))]
pub(crate) fn read(
    py: Python<'_>,
    paths: &Bound<'_, PyTuple>,
    policy: Option<PathBuf>,
    lang: &str,
    max_size: Option<u64>,
) -> PyResult<Data> {
    let paths: Vec<PathBuf> = paths.iter().map(|path| path.extract()).collect::<PyResult<_>>()?;
    if paths.is_empty() {
        return Err(PyValueError::new_err("a path is needed: a file or a folder"));
    }
    let language = language(lang)?;
    let policy = match policy {
        None => Policy::default(),
        Some(path) => {
            let text = std::fs::read_to_string(&path).map_err(|error| world(&path, error))?;
            Policy::parse(&text, language)
                .map_err(|message| PyValueError::new_err(format!("{}: {message}", path.display())))?
        }
    };
    let options = Options {
        max_size: max_size.unwrap_or(Options::MAX_SIZE),
        max_unpacked: max_size.unwrap_or(Options::MAX_UNPACKED),
        ..Options::default()
    };
    py.detach(|| {
        let (dataset, found) = ingest::read(load::gather(&paths)?, options);
        let can_be_written = !found.has_errors();
        let mut loaded = load::dataset_read(dataset.clone(), found);
        loaded.findings.absorb(check(&loaded.graph));
        loaded.findings.sort();
        Ok(Data { paths, options, policy, language, dataset, can_be_written, loaded })
    })
}

/// The language of this code.
pub(crate) fn language(code: &str) -> PyResult<Language> {
    Language::ALL.into_iter().find(|language| language.code() == code).ok_or_else(|| {
        let codes = Language::ALL.map(Language::code).join(", ");
        PyValueError::new_err(format!("“{code}” is no language of dwalign; there are {codes}"))
    })
}

/// Every country and territory of ISO 3166-1: its codes, the ILO's region and its names.
#[pyfunction]
pub(crate) fn countries(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let names = ["country", "alpha2", "m49", "region", "name", "name_fr", "name_es"];
    let rows = iso_codes().filter_map(by_code).map(|country| {
        let [name, name_fr, name_es] = country.names;
        [country.alpha3, country.alpha2, country.m49, country.region, name, name_fr, name_es]
    });
    Columns::of_text(names, rows).into_dict(py)
}
