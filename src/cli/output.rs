//! Writing to stdout and to stderr.

use std::io::{BufWriter, ErrorKind, IsTerminal, Write};
use std::path::Path;

use super::{Failure, Outcome};
use crate::diagnostic::plain_lines;
use crate::say;
use crate::view::Surface;
use crate::vocab::Language;

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

/// Prints to stdout what is written while it is made, many lines at a time.
pub(super) fn print_as_made(write: impl FnOnce(&mut (dyn Write + Send)) -> std::io::Result<()>) -> Outcome {
    let mut stdout = BufWriter::with_capacity(1 << 16, std::io::stdout());
    match write(&mut stdout).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Failure::ReaderGone),
        Err(error) => Err(Failure::NotPrinted(error)),
    }
}

/// Prints lines on stderr; whatever in them would steer a terminal is shown, not obeyed. When stderr cannot be written,
/// that cannot be said either.
pub(super) fn tell(text: &str) {
    tell_painted(&plain_lines(text));
}

/// Prints on stderr what has colours, and in which everything from outside was made plain before.
pub(super) fn tell_painted(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// The bytes of a document, or why there are none.
pub(super) fn packed(bytes: Option<Vec<u8>>, path: &Path, language: Language) -> Result<Vec<u8>, Failure> {
    bytes.ok_or_else(|| Failure::World(say!(language, "cli-not-packed", file = path.display().to_string())))
}
