//! From files to a graph: the one straight path, for users of the library as for the command line.

use std::collections::BTreeSet;
use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Findings, NotRegular};
use crate::emit::{csv, package};
use crate::graph::PlanGraph;
use crate::ingest;
pub use crate::ingest::{Form, Input, Open, Options};
use crate::record::Dataset;
pub use crate::text::Detail;

/// A graph, and what was found while its data were read and their references resolved.
#[derive(Debug)]
pub struct Loaded {
    /// The graph. Rows with errors are left out of it.
    pub graph: PlanGraph,
    /// Everything that is wrong with the data, in order of place; empty where nothing is. [`crate::align::check`] finds
    /// more in the finished graph.
    pub findings: Findings,
    /// The number of rows that could be read; those with a cell that could not are left out.
    pub rows: usize,
}

/// Reads files and folders and builds the graph of what they state. Of a folder every data file is read, those in its
/// subfolders included.
///
/// # Errors
/// A path that does not exist or cannot be looked at. What goes wrong with a file inside a folder is a finding.
pub fn files<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>, options: &Options) -> io::Result<Loaded> {
    Ok(inputs(gather(paths)?, options))
}

/// Reads inputs and builds the graph of what they state: [`ingest::read`], then [`PlanGraph::build`]. The order of the
/// inputs does not matter.
#[must_use]
pub fn inputs(inputs: Vec<Input>, options: &Options) -> Loaded {
    // Enters the thread pool once; entering it for each piece of work would cost a wake-up each.
    rayon::scope(|_| {
        let (dataset, findings) = ingest::read(inputs, *options);
        dataset_read(dataset, findings)
    })
}

/// Builds the graph of a dataset that was read with these findings: [`PlanGraph::build`], and what is wrong with its
/// references.
#[must_use]
pub fn dataset_read(dataset: Dataset, mut findings: Findings) -> Loaded {
    let rows = dataset.rows();
    let (graph, found) = PlanGraph::build(dataset);
    findings.absorb(found);
    findings.sort();
    Loaded { graph, findings, rows }
}

impl Input {
    /// The rows of a table that a program has at hand: in each row a value for every column that is named, empty where
    /// nothing is stated. They are read and checked as a file `TABLE.csv` is, and findings name them so, the names of the
    /// columns being its first line. A table or a column that is not known is a finding as well.
    #[must_use]
    pub fn of_rows<R, V>(table: &str, columns: &[&str], rows: impl IntoIterator<Item = R>) -> Self
    where
        R: IntoIterator<Item = V>,
        V: AsRef<str>,
    {
        let mut text = columns.join(",");
        for row in rows {
            text.push('\n');
            for (n, value) in row.into_iter().enumerate() {
                text.push_str(if n > 0 { "," } else { "" });
                text.push_str(&csv::cell(value.as_ref()));
            }
        }
        Self::of_bytes(&format!("{table}.csv"), text.into_bytes())
    }
}

/// The data files that paths name or that lie in the folders they name, each once, ready to be opened.
///
/// # Errors
/// A path that does not exist or cannot be looked at; the message names it.
pub fn gather<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> io::Result<Vec<Input>> {
    let mut gathered = Gathered::default();
    for path in paths {
        let path = path.as_ref();
        let found = std::fs::metadata(path)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        if found.is_dir() { gathered.walk(path) } else { gathered.add(path, Ok(found), true) }
    }
    Ok(gathered.inputs)
}

/// The text of a file that stands beside the data, such as a policy.
///
/// # Errors
/// A file that cannot be read, is no regular file, or holds no UTF-8.
#[cfg(feature = "cli")]
pub(crate) fn text(path: &Path) -> io::Result<String> {
    ends(path, &std::fs::metadata(path)?)?;
    std::fs::read_to_string(path)
}

/// Fails for what may never end, or makes a reader wait: a pipe, a device, a file that the system makes up as it is read.
fn ends(path: &Path, found: &Metadata) -> io::Result<()> {
    let made_up = |path: &Path| ["/proc", "/sys"].iter().any(|of_system| path.starts_with(of_system));
    let is_made_up = cfg!(target_os = "linux") && path.canonicalize().is_ok_and(|real| made_up(&real));
    if found.is_dir() || (found.is_file() && !is_made_up) {
        return Ok(());
    }
    Err(io::Error::new(ErrorKind::InvalidInput, NotRegular))
}

/// The name of a file in findings: its path with `/` on every system.
#[must_use]
pub fn shown_name(path: &Path) -> String {
    let shown = path.to_string_lossy();
    if cfg!(windows) { shown.replace('\\', "/") } else { shown.into_owned() }
}

/// The files found so far, each once.
#[derive(Default)]
struct Gathered {
    inputs: Vec<Input>,
    seen: BTreeSet<PathBuf>,
}

impl Gathered {
    /// Adds a file unless it was added before. One that is no regular file is not opened, since it may never end; that,
    /// or an error of looking at it, becomes a finding when its turn comes.
    fn add(&mut self, path: &Path, found: io::Result<Metadata>, named: bool) {
        if self.is_new(path) {
            let refused = match &found {
                Ok(found) => ends(path, found).err(),
                Err(error) => Some(copy(error)),
            };
            self.push(path, named, found.map_or(0, |found| found.len()), refused);
        }
    }

    fn is_new(&mut self, path: &Path) -> bool {
        self.seen.insert(path.canonicalize().unwrap_or_else(|_| path.to_owned()))
    }

    /// Adds an input; one that is `refused` fails with that error when it is opened.
    fn push(&mut self, path: &Path, named: bool, size: u64, refused: Option<io::Error>) {
        let form = Form::of(&path.file_name().unwrap_or_default().to_string_lossy());
        let (name, path) = (shown_name(path), path.to_owned());
        let open: Open = Box::new(move || match &refused {
            Some(error) => Err(copy(error)),
            None => Ok(Box::new(std::fs::File::open(&path)?)),
        });
        self.inputs.push(Input { name, form, named, size, open });
    }

    /// Adds every data file of a folder and of its subfolders.
    fn walk(&mut self, folder: &Path) {
        match std::fs::read_dir(folder) {
            Ok(entries) => self.add_entries(folder, entries.map(|entry| Ok(entry?.path()))),
            Err(error) => self.push(folder, true, 0, Some(error)),
        }
    }

    /// Adds the entries of a folder; that one of them cannot be read becomes a finding about the folder.
    fn add_entries(&mut self, folder: &Path, entries: impl Iterator<Item = io::Result<PathBuf>>) {
        for entry in entries {
            let path = match entry {
                Ok(path) if is_data(&path) => path,
                Ok(_) => continue,
                Err(error) => {
                    self.push(folder, true, 0, Some(error));
                    continue;
                }
            };
            match std::fs::metadata(&path) {
                // A link to a folder that was walked already may lead round in a circle.
                Ok(found) if found.is_dir() => {
                    if self.is_new(&path) {
                        self.walk(&path);
                    }
                }
                found => self.add(&path, found, false),
            }
        }
    }
}

/// May this entry of a folder hold data? Hidden files, read-mes, policies, concept tables, decisions, the description of a
/// folder of tables, and pictures and graphs such as this program writes do not.
fn is_data(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let extension = path.extension().map(|end| end.to_string_lossy().to_lowercase()).unwrap_or_default();
    !name.starts_with(['.', '~'])
        && name != "policy.toml"
        && name != "concepts.toml"
        && name != package::FILE
        && !["md", "svg", "png", "pdf", "dot", "gv", "graphml", "gexf", "jsonl"].contains(&extension.as_str())
}

/// An error to be returned once more.
fn copy(error: &io::Error) -> io::Error {
    match error.get_ref() {
        Some(inner) if inner.is::<NotRegular>() => io::Error::new(error.kind(), NotRegular),
        _ => io::Error::new(error.kind(), error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    #[test]
    fn an_entry_or_a_folder_that_cannot_be_read_is_a_finding() {
        let mut gathered = Gathered::default();
        let entries = [Err(io::Error::other("the disk is gone")), Ok(PathBuf::from("plans/notes.md"))];
        gathered.add_entries(Path::new("plans"), entries.into_iter());
        // It was seen as an entry of the folder above before it could not be read.
        assert!(gathered.is_new(Path::new("plans/TZA")));
        gathered.walk(Path::new("plans/TZA"));
        let names: Vec<&str> = gathered.inputs.iter().map(|input| &*input.name).collect();
        assert_eq!(names, ["plans", "plans/TZA"]);
        let Loaded { findings, graph, rows } = inputs(gathered.inputs, &Options::default());
        assert_eq!(findings.counts().get(&Code::Unreadable), Some(&2));
        assert_eq!((graph.countries().count(), rows), (0, 0));
    }

    #[test]
    fn rows_at_hand_are_read_as_they_are_given() {
        let rows = [["MDA", "dwcp", "dwcp", "“Jobs”, \"fair\"\nand free"], ["MDA", "undaf", "undef", "=a"]];
        let input = Input::of_rows("frameworks", &["country", "framework", "kind", "title"], rows);
        let Loaded { findings, graph, rows } = inputs(vec![input], &Options::default());
        let spots: Vec<_> =
            findings.shown().map(|finding| (finding.code(), finding.spot.column.as_deref())).collect();
        assert_eq!((rows, spots), (1, vec![(Code::UnknownWord, Some("kind"))]));
        let titles: Vec<&str> = graph.frameworks().map(|f| f.title()).collect();
        assert_eq!(titles, ["“Jobs”, \"fair\"\nand free"]);
        let unknown = Input::of_rows("plans", &["country"], [["MDA"]]);
        let found = inputs(vec![unknown], &Options::default()).findings;
        assert_eq!(found.counts().get(&Code::UnknownFile), Some(&1));
    }

    #[test]
    fn a_file_named_twice_is_read_once() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let paths = [here.join("datasets"), here.join("datasets"), here.join("datasets/../datasets")];
        let names = |paths: &[PathBuf]| -> Vec<String> {
            let inputs = gather(paths).expect("the datasets can be read");
            inputs.into_iter().map(|input| input.name).collect()
        };
        assert_eq!(names(&paths), names(&paths[..1]));
        assert!(
            gather([here.join("no such folder")]).is_err_and(|e| e.to_string().contains("no such folder"))
        );
    }
}
