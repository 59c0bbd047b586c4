//! Drawing through an installed Graphviz: by pipe, with a time limit, and with words where it is missing.

use std::io::{ErrorKind, Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::Failure;
use crate::locale::os_error;
use crate::say;
use crate::vocab::Language;

/// How long a drawing may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// The drawing in a format that Graphviz knows.
pub(super) fn draw(dot: &str, format: &str, language: Language) -> Result<Vec<u8>, Failure> {
    let started = Command::new("dot")
        .arg(format!("-T{format}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(Failure::World(say!(language, "graphviz-missing", format = format)));
        }
        Err(error) => {
            return Err(Failure::World(say!(
                language,
                "graphviz-unstarted",
                why = os_error(language, &error)
            )));
        }
    };
    let input = child.stdin.take();
    let (output, complaints) = (child.stdout.take(), child.stderr.take());
    let text = dot.to_owned();
    // Each pipe has a thread of its own: a full pipe must never keep another from being emptied.
    let unstarted = |error: std::io::Error| {
        Failure::World(say!(language, "graphviz-unstarted", why = os_error(language, &error)))
    };
    let thread = std::thread::Builder::new;
    let write = move || input.map(|mut input| input.write_all(text.as_bytes()));
    let writer = thread().spawn(write).map_err(unstarted)?;
    let reader = thread().spawn(move || everything(output)).map_err(unstarted)?;
    let listener = thread().spawn(move || everything(complaints)).map_err(unstarted)?;
    let begun = Instant::now();
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if begun.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(5)),
            Ok(None) => {
                let _ = child.kill();
                let _ = child.wait();
                let seconds = PATIENCE.as_secs();
                return Err(Failure::World(say!(language, "graphviz-too-slow", seconds = seconds)));
            }
            Err(error) => {
                return Err(Failure::World(say!(
                    language,
                    "graphviz-unwaited",
                    why = os_error(language, &error)
                )));
            }
        }
    };
    let _ = writer.join();
    let drawing = reader.join().unwrap_or_default();
    let complaints = listener.join().unwrap_or_default();
    if status.success() && !drawing.is_empty() {
        return Ok(drawing);
    }
    let complaints = String::from_utf8_lossy(&complaints);
    Err(Failure::World(say!(language, "graphviz-failed", why = complaints.trim())))
}

fn everything(pipe: Option<impl Read>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(mut pipe) = pipe {
        let _ = pipe.read_to_end(&mut bytes);
    }
    bytes
}
