//! What a notebook shows: a picture, and a page.

use std::path::PathBuf;

use dwalign::view::svg;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::files::write_file;

/// A picture that a notebook shows.
#[pyclass(frozen, module = "dwalign")]
pub(crate) struct Picture {
    drawn: svg::Picture,
    title: String,
}

impl Picture {
    pub(crate) fn new(drawn: svg::Picture, title: String) -> Self {
        Self { drawn, title }
    }
}

#[pymethods]
impl Picture {
    /// The picture as SVG.
    #[getter]
    fn svg(&self) -> String {
        self.drawn.to_string()
    }

    fn _repr_svg_(&self) -> String {
        self.svg()
    }

    fn __repr__(&self) -> String {
        format!("<dwalign.Picture: {}>", self.title)
    }

    /// Writes the picture to a file that ends with .svg.
    #[pyo3(signature = (path, *, overwrite = false))]
    fn save(&self, py: Python<'_>, path: PathBuf, overwrite: bool) -> PyResult<()> {
        ends_with(&path, &["svg"])?;
        py.detach(|| write_file(&path, self.svg().as_bytes(), overwrite, &[]))
    }
}

/// A page that a notebook shows.
#[pyclass(frozen, module = "dwalign")]
pub(crate) struct Page {
    html: String,
    markdown: String,
    json: String,
    title: String,
}

impl Page {
    pub(crate) fn new([html, markdown, json, title]: [String; 4]) -> Self {
        Self { html, markdown, json, title }
    }
}

#[pymethods]
impl Page {
    /// The page as HTML: one file that needs nothing beside it.
    #[getter]
    fn html(&self) -> &str {
        &self.html
    }

    /// The same as Markdown.
    #[getter]
    fn markdown(&self) -> &str {
        &self.markdown
    }

    /// The same as JSON.
    #[getter]
    fn json(&self) -> &str {
        &self.json
    }

    /// The page in a frame of its own, so that its styles do not reach the notebook's.
    fn _repr_html_(&self) -> String {
        let page = self.html.replace('&', "&amp;").replace('"', "&quot;");
        let style = "width:100%;height:80vh;border:1px solid #ccc";
        format!(
            "<iframe sandbox=\"allow-scripts allow-popups\" style=\"{style}\" srcdoc=\"{page}\"></iframe>"
        )
    }

    fn __repr__(&self) -> String {
        format!("<dwalign.Page: {}>", self.title)
    }

    /// Writes the page to a file that ends with .html, .md or .json.
    #[pyo3(signature = (path, *, overwrite = false))]
    fn save(&self, py: Python<'_>, path: PathBuf, overwrite: bool) -> PyResult<()> {
        let text = match ends_with(&path, &["html", "htm", "md", "markdown", "json"])?.as_str() {
            "json" => &self.json,
            "md" | "markdown" => &self.markdown,
            _ => &self.html,
        };
        py.detach(|| write_file(&path, text.as_bytes(), overwrite, &[]))
    }
}

/// The ending of a path, which is one of those given.
pub(crate) fn ends_with(path: &std::path::Path, known: &[&str]) -> PyResult<String> {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if known.contains(&ending.as_str()) {
        return Ok(ending);
    }
    let endings: Vec<String> = known.iter().map(|ending| format!(".{ending}")).collect();
    Err(PyValueError::new_err(format!(
        "{}: the name has to end with {}",
        path.display(),
        endings.join(" or ")
    )))
}
