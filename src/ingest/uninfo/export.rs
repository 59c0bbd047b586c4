//! The shape of an export.

use serde::Deserialize;

/// One exported file, as it came.
pub(in crate::ingest) struct Export {
    /// The file's name.
    pub(super) file: String,
    /// The number of the framework's work space; copies of one framework share it.
    pub(super) workspace: Option<i64>,
    /// The country or territory.
    pub(super) name: String,
    /// Strategic priorities with their outcomes and outputs.
    pub(super) tree: Vec<RawNode>,
    /// Sub-output rows.
    pub(super) rows: Vec<RawRow>,
}

#[derive(Deserialize)]
struct Raw {
    #[serde(default)]
    workspace_id: Option<i64>,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    framework: Vec<RawNode>,
    #[serde(default)]
    projects: Vec<RawRow>,
}

/// A strategic priority, outcome or output.
#[derive(Deserialize, PartialEq)]
pub(super) struct RawNode {
    #[serde(default)]
    pub(super) code: Option<String>,
    #[serde(default)]
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) required: Option<f64>,
    #[serde(default)]
    pub(super) children: Vec<RawNode>,
}

/// A sub-output, once for each of its agencies.
#[derive(Deserialize, PartialEq)]
pub(super) struct RawRow {
    #[serde(default)]
    pub(super) id: Option<i64>,
    #[serde(default)]
    pub(super) agency: Option<String>,
    #[serde(default)]
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) start: Option<String>,
    #[serde(default)]
    pub(super) end: Option<String>,
    /// The text of the output it belongs to.
    #[serde(default)]
    pub(super) outcome: Option<String>,
}

/// Do these keys at the top of a JSON file make it an export?
pub(in crate::ingest) fn is_export<'a>(keys: impl Iterator<Item = &'a str>) -> bool {
    let keys: Vec<&str> = keys.collect();
    keys.contains(&"workspace_id") || (keys.contains(&"framework") && keys.contains(&"projects"))
}

impl Export {
    pub(in crate::ingest) fn parse(file: &str, text: &str) -> serde_json::Result<Self> {
        let raw: Raw = serde_json::from_str(text)?;
        Ok(Self {
            file: file.to_owned(),
            workspace: raw.workspace_id,
            name: raw.name.unwrap_or_default().trim().to_owned(),
            tree: raw.framework,
            rows: raw.projects,
        })
    }

    /// The country's code: the export holds none, so it is taken from the file's name.
    pub(super) fn code(&self) -> Option<String> {
        let file = self.file.rsplit(['/', '\\']).next().unwrap_or(&self.file);
        let stem = file.split('.').next().unwrap_or_default();
        (stem.len() == 3 && stem.bytes().all(|b| b.is_ascii_alphabetic())).then(|| stem.to_ascii_uppercase())
    }

    /// Is the code written as codes are?
    pub(super) fn code_is_plain(&self) -> bool {
        self.code().is_some_and(|code| crate::country::is_iso(&code))
    }

    /// Do two copies of a framework say the same?
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.tree == other.tree && self.rows == other.rows
    }

    /// The years that the rows show, first and last.
    pub(super) fn years(&self) -> Option<(u16, u16)> {
        let year = |date: &Option<String>| date.as_deref()?.get(..4)?.parse::<u16>().ok();
        let years = || self.rows.iter().flat_map(|r| [year(&r.start), year(&r.end)]).flatten();
        Some((years().min()?, years().max()?))
    }
}
