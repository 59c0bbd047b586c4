//! The file of decisions: appended to, never rewritten, and on the disk before an answer is confirmed.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::cli::{Failure, Outcome};
use crate::say;
use crate::vocab::Language;

/// A file of decisions that this run alone writes to.
pub(super) struct DecisionFile {
    path: PathBuf,
    file: File,
}

impl DecisionFile {
    /// Opens the file, or makes it; returns what it holds. The end of a line that was cut off is written first, so that the
    /// next decision begins on a line of its own.
    pub(super) fn open(path: &Path, language: Language) -> Result<(Self, Vec<u8>), Failure> {
        let failed = |error| Failure::NotWritten(path.to_owned(), error);
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let file = path.display().to_string();
                return Err(Failure::Usage(say!(language, "review-locked", file = file)));
            }
            // A file system without locks: nothing can be said of other runs.
            Err(TryLockError::Error(_)) => {}
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        let mut opened = Self { path: path.to_owned(), file };
        if !bytes.is_empty() && !bytes.ends_with(b"\n") {
            opened.keep("\n")?;
            bytes.push(b'\n');
        }
        // The entry of a new file in its folder has to be on the disk as well.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if let Ok(folder) = File::open(folder) {
            let _ = folder.sync_all();
        }
        Ok((opened, bytes))
    }

    /// Appends a line. After this returns it is on the disk, whatever happens to this run.
    pub(super) fn keep(&mut self, line: &str) -> Outcome {
        let written = self.file.write_all(line.as_bytes()).and_then(|()| self.file.sync_data());
        written.map_err(|error| Failure::NotWritten(self.path.clone(), error))
    }
}
