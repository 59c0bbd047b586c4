//! Writing: to stdout, to stderr, and to files that are there whole or not at all.

use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;

use super::{Failure, Outcome};
use crate::view::Surface;

/// How wide text is given out.
#[derive(clap::Args, Debug)]
pub(super) struct Layout {
    /// Fit text to so many columns, as on a terminal of that width.
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
    let mut stdout = std::io::stdout().lock();
    let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    match written {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Failure::ReaderGone),
        Err(error) => Err(Failure::World(format!("the output could not be written: {error}"))),
    }
}

/// Tells something on stderr; when nobody can be told, that cannot be told either.
pub(super) fn tell(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Writes a file: beside its place first, then renamed into it, so that no half file is ever seen.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Outcome {
    write_pieces(path, &[bytes])
}

/// The same, from pieces that follow one another.
pub(super) fn write_pieces(path: &Path, pieces: &[impl AsRef<[u8]>]) -> Outcome {
    let failed = |error: &dyn std::fmt::Display| {
        Failure::World(format!("{} could not be written: {error}", path.display()))
    };
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file =
        tempfile::Builder::new().prefix(".dwalign-").tempfile_in(folder).map_err(|e| failed(&e))?;
    for piece in pieces {
        file.write_all(piece.as_ref()).map_err(|e| failed(&e))?;
    }
    file.flush().map_err(|e| failed(&e))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A temporary file is for its owner only; what is written for the user follows the usual rules.
        let _ = file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644));
    }
    file.persist(path).map_err(|e| failed(&e.error))?;
    Ok(())
}
