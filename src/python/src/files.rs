//! Files and folders that are written whole or not at all.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use pyo3::exceptions::PyFileExistsError;
use pyo3::prelude::*;

/// What is wrong with a path, with its name.
pub(crate) fn world(path: &Path, error: std::io::Error) -> PyErr {
    std::io::Error::new(error.kind(), format!("{}: {error}", path.display())).into()
}

/// Writes a file whole or not at all. One that is there is replaced only where that is asked for, and one of those that
/// were read never.
pub(crate) fn write_file(path: &Path, bytes: &[u8], overwrite: bool, read: &[PathBuf]) -> PyResult<()> {
    not_read(path, read)?;
    let failed = |error| world(path, error);
    let mut draft = tempfile::Builder::new();
    draft.prefix(".dwalign-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The umask takes from it what the user wants taken.
        draft.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut draft = draft.tempfile_in(folder_of(path)).map_err(failed)?;
    draft.write_all(bytes).and_then(|()| draft.as_file().sync_all()).map_err(failed)?;
    let put = if overwrite { draft.persist(path) } else { draft.persist_noclobber(path) };
    put.map(drop).map_err(|error| match error.error.kind() {
        std::io::ErrorKind::AlreadyExists => exists(path),
        _ => failed(error.error),
    })
}

/// Writes the files of a new folder whole or not at all.
pub(crate) fn write_folder(path: &Path, files: &[(String, String)]) -> PyResult<()> {
    let failed = |error| world(path, error);
    if path.exists() {
        return Err(exists(path));
    }
    let drafts = tempfile::Builder::new().prefix(".dwalign-").tempdir_in(folder_of(path)).map_err(failed)?;
    let inner = drafts.path().join("new");
    std::fs::create_dir(&inner).map_err(failed)?;
    for (name, text) in files {
        let written = std::fs::File::create(inner.join(name)).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
        written.map_err(failed)?;
    }
    std::fs::rename(inner, path).map_err(failed)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn exists(path: &Path) -> PyErr {
    PyFileExistsError::new_err(format!("{} is there already and was left as it is", path.display()))
}

/// Fails where a path leads to a file, or into a folder, that was read.
fn not_read(path: &Path, read: &[PathBuf]) -> PyResult<()> {
    let real = |path: &Path| path.canonicalize().ok();
    let Some(place) = real(path) else { return Ok(()) };
    if read.iter().filter_map(|read| real(read)).any(|read| place.starts_with(read)) {
        let path = path.display();
        return Err(PyFileExistsError::new_err(format!("{path} is part of the data and is not replaced")));
    }
    Ok(())
}
