//! Writing: to stdout, to stderr, and to files that are there whole or not at all.

use std::fs::File;
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::NamedTempFile;

use super::{Failure, Outcome};
use crate::view::Surface;

/// How wide text is given out.
#[derive(clap::Args, Debug)]
pub(super) struct Layout {
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..=400))]
    width: Option<u16>,
}

impl Layout {
    /// What stdout is, or is to be taken for.
    pub(super) fn surface(&self) -> Surface {
        let stdout = surface(std::io::stdout().is_terminal());
        Surface { width: self.width.map(usize::from).or(stdout.width), ..stdout }
    }
}

/// What stderr is.
pub(super) fn stderr_surface() -> Surface {
    let terminal = std::io::stderr().is_terminal();
    surface(terminal)
}

fn surface(terminal: bool) -> Surface {
    if !terminal {
        return Surface::PIPE;
    }
    let stated = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let width = stated.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)));
    let plain = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty())
        || std::env::var_os("TERM").is_some_and(|t| t == "dumb");
    Surface { width: Some(width.unwrap_or(80).clamp(40, 200)), colour: !plain }
}

/// Prints to stdout.
pub(super) fn print(text: &str) -> Outcome {
    print_as_made(|stdout| stdout.write_all(text.as_bytes()))
}

/// Prints to stdout what is written while it is made.
pub(super) fn print_as_made(write: impl FnOnce(&mut (dyn Write + Send)) -> std::io::Result<()>) -> Outcome {
    let mut stdout = std::io::stdout();
    match write(&mut stdout).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Failure::ReaderGone),
        Err(error) => Err(Failure::NotPrinted(error)),
    }
}

/// Tells something on stderr; when nobody can be told, that cannot be told either.
pub(super) fn tell(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Drafts that are not in their places yet: taken away when the run is stopped.
static DRAFTS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

fn drafts() -> MutexGuard<'static, Vec<PathBuf>> {
    DRAFTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes Ctrl-C, and whatever else asks the run to end, leave every file whole or as it was.
pub(super) fn end_cleanly_when_stopped() {
    // A second handler, or a system without signals, is no reason not to run.
    let _ = ctrlc::set_handler(|| {
        // Held to the end, so that no file is put in its place and none is begun any more.
        let mut drafts = drafts();
        take_away(&mut drafts);
        if std::io::stderr().is_terminal() {
            tell("\n");
        }
        std::process::exit(STOPPED);
    });
}

fn take_away(drafts: &mut Vec<PathBuf>) {
    for draft in drafts.drain(..) {
        let _ = std::fs::remove_file(draft);
    }
}

/// The exit status of a run that was stopped, as shells give it: 128 and the number of the signal.
const STOPPED: i32 = 130;

/// Writes a file that is there whole or not at all.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Outcome {
    let mut drafts = Drafts::default();
    drafts.begin(path)?.write_all(bytes).map_err(|error| unwritten(path, error))?;
    drafts.keep()
}

/// Files that are being written: beside their places first, and put into them only when all are written, so that no half
/// file and no half set of files is ever seen.
#[derive(Default)]
pub(super) struct Drafts {
    files: Vec<(PathBuf, NamedTempFile)>,
}

impl Drafts {
    /// Begins a file.
    pub(super) fn begin(&mut self, path: &Path) -> Result<&mut File, Failure> {
        let draft = draft(path).map_err(|error| unwritten(path, error))?;
        self.files.push((path.to_owned(), draft));
        let (_, draft) = self.files.last_mut().expect("a file was just begun");
        Ok(draft.as_file_mut())
    }

    /// The files that were begun, in order.
    pub(super) fn files(&mut self) -> impl Iterator<Item = &mut File> {
        self.files.iter_mut().map(|(_, draft)| draft.as_file_mut())
    }

    /// What is told when one of them, by its number, could not be written.
    pub(super) fn unwritten(&self, (number, error): (usize, std::io::Error)) -> Failure {
        unwritten(&self.files[number].0, error)
    }

    /// Puts all of them in their places.
    pub(super) fn keep(self) -> Outcome {
        let mut drafts = drafts();
        for (path, draft) in self.files {
            drafts.retain(|known| known != draft.path());
            draft.persist(&path).map_err(|error| unwritten(&path, error.error))?;
        }
        Ok(())
    }
}

fn unwritten(path: &Path, error: std::io::Error) -> Failure {
    Failure::NotWritten(path.to_owned(), error)
}

fn draft(path: &Path) -> std::io::Result<NamedTempFile> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut drafts = drafts();
    let file = tempfile::Builder::new().prefix(".dwalign-").tempfile_in(folder)?;
    drafts.push(file.path().to_owned());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A temporary file is for its owner only; what is written for the user follows the usual rules.
        let _ = file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644));
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_taken_away_when_the_run_is_stopped_and_a_file_in_its_place_is_not() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let names = || std::fs::read_dir(folder.path()).expect("the folder is there").count();
        write(&folder.path().join("whole.csv"), b"whole").expect("a file can be written");
        let _half = draft(&folder.path().join("half.csv")).expect("a draft can be made");
        assert_eq!(names(), 2);
        take_away(&mut drafts());
        assert_eq!(names(), 1);
        assert!(folder.path().join("whole.csv").exists());
    }
}
