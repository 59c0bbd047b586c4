//! Files and sets of files that are written whole or not at all, and never over what is somebody else's.
//!
//! A file is first written as a draft beside its place, made safe on the disk, and then put there by one renaming. A set
//! of files is exchanged as a whole, by one renaming where the system can exchange two folders: whoever looks, and whenever
//! the machine stops, finds the old set or the new one. Links are followed; the new file has the mode of the one it
//! replaces, or else the one the umask gives.

mod exchange;
mod left;

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{NamedTempFile, TempDir};

use left::{PREFIX, remove_left_drafts};

use super::ours::{Product, is_ours};
use super::{Failure, Outcome};

/// Drafts that are not in their places yet, files and folders: removed when the run is stopped.
static DRAFTS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// The files that this run reads, by their real paths: none of them is ever replaced.
static READ: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// Has a file been put in its place?
static WRITTEN: AtomicBool = AtomicBool::new(false);

/// May files be replaced that the same command did not write: was `--force` given?
static FORCE: AtomicBool = AtomicBool::new(false);

fn locked<T>(mutex: &'static Mutex<T>) -> MutexGuard<'static, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Allows files to be replaced that the same command did not write.
pub(super) fn force() {
    FORCE.store(true, Ordering::Relaxed);
}

/// Has this run written any file?
pub(super) fn has_written() -> bool {
    WRITTEN.load(Ordering::Relaxed)
}

/// Notes that a file is read by this run, so that it is not replaced.
pub(super) fn note_read(path: &Path) {
    if let Ok(real) = path.canonicalize() {
        locked(&READ).insert(real);
    }
}

/// Removes all drafts. While what is returned is held, no file is begun and none is put in its place.
pub(super) fn remove_drafts() -> impl Drop {
    let mut drafts = locked(&DRAFTS);
    for draft in drafts.drain(..) {
        let _ = if draft.is_dir() { std::fs::remove_dir_all(draft) } else { std::fs::remove_file(draft) };
    }
    drafts
}

/// Writes a file that is there whole or not at all.
pub(super) fn write(path: &Path, bytes: &[u8], product: Product) -> Outcome {
    write_as_made(path, product, |to| to.write_all(bytes))
}

/// The same, of what is written while it is made.
pub(super) fn write_as_made(
    path: &Path,
    product: Product,
    write: impl FnOnce(&mut BufWriter<&File>) -> std::io::Result<()>,
) -> Outcome {
    let whole = |file: &File| {
        let mut to = BufWriter::with_capacity(1 << 16, file);
        write(&mut to).and_then(|()| to.flush())
    };
    // What other programs read from, such as a pipe or a device, has no place to put a file into.
    if std::fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir()) {
        let written = OpenOptions::new().write(true).open(path).and_then(|file| whole(&file));
        return written.map_err(|error| unwritten(path, error));
    }
    let file = NewFile::begin(path)?;
    whole(file.draft.as_file()).map_err(|error| unwritten(path, error))?;
    file.may_replace(product)?;
    file.put()
}

/// A file that is being written beside its place.
struct NewFile {
    /// As the user named it.
    named: PathBuf,
    /// Its place, behind all links.
    place: PathBuf,
    draft: NamedTempFile,
}

impl NewFile {
    fn begin(named: &Path) -> Result<Self, Failure> {
        let failed = |error| unwritten(named, error);
        let place = place_of(named).map_err(failed)?;
        must_be_writable(&place).map_err(failed)?;
        let draft = draft(folder_of(&place), &place).map_err(failed)?;
        Ok(Self { named: named.to_owned(), place, draft })
    }

    /// Fails where the file in its place was read by this run, or was not written by the same command.
    fn may_replace(&self, product: Product) -> Outcome {
        may_replace(&self.named, &self.place, self.draft.path(), product)
    }

    fn put(self) -> Outcome {
        let mut drafts = locked(&DRAFTS);
        drafts.retain(|known| known != self.draft.path());
        let put = self.draft.as_file().sync_all();
        let put = put.and_then(|()| self.draft.persist(&self.place).map_err(|error| error.error));
        put.map_err(|error| unwritten(&self.named, error))?;
        WRITTEN.store(true, Ordering::Relaxed);
        sync_folder(folder_of(&self.place));
        Ok(())
    }
}

fn may_replace(named: &Path, place: &Path, draft: &Path, product: Product) -> Outcome {
    if !place.exists() {
        return Ok(());
    }
    let shown = named.to_owned();
    if place.canonicalize().is_ok_and(|real| locked(&READ).contains(&real)) {
        return Err(Failure::WouldReplaceRead(shown));
    }
    if FORCE.load(Ordering::Relaxed) || is_ours(place, draft, product) {
        return Ok(());
    }
    Err(Failure::NotOurs(shown))
}

/// Files of one folder that are exchanged as a whole.
pub(super) struct NewSet {
    /// The folder as the user named it.
    named: PathBuf,
    /// The folder, behind all links.
    folder: PathBuf,
    /// Is the folder made by this set?
    is_new: bool,
    /// Where the files are written until they are put in their places.
    drafts: TempDir,
    files: Vec<(String, File)>,
    product: Product,
}

impl NewSet {
    /// Begins a set of files in a folder, which is made with the folders above it where it does not exist.
    pub(super) fn begin(named: &Path, product: Product) -> Result<Self, Failure> {
        let not_made = |error| Failure::NotMade(named.to_owned(), error);
        let folder = place_of(named).map_err(not_made)?;
        let is_new = !folder.is_dir();
        if is_new && folder.exists() {
            return Err(not_made(ErrorKind::NotADirectory.into()));
        }
        let beside = folder_of(&folder);
        std::fs::create_dir_all(if is_new { beside } else { &folder }).map_err(not_made)?;
        [beside, &folder].into_iter().for_each(remove_left_drafts);
        let mut held = locked(&DRAFTS);
        let drafts_in = |above| tempfile::Builder::new().prefix(PREFIX).tempdir_in(above);
        let drafts = match drafts_in(beside) {
            // Where nothing may be put beside the folder, they are put into it.
            Err(_) if !is_new => drafts_in(&folder),
            drafts => drafts,
        };
        let drafts = drafts.map_err(|error| unwritten(named, error))?;
        held.push(drafts.path().to_owned());
        Ok(Self { named: named.to_owned(), folder, is_new, drafts, files: Vec::new(), product })
    }

    /// Begins a file of the set, by its name.
    pub(super) fn file(&mut self, name: &str) -> Result<&mut File, Failure> {
        let place = place_of(&self.folder.join(name));
        let made = place.and_then(|place| {
            must_be_writable(&place)?;
            let file = File::create(self.drafts.path().join(name))?;
            mode_of(&place, &file)?;
            Ok(file)
        });
        let file = made.map_err(|error| unwritten(&self.named.join(name), error))?;
        self.files.push((name.to_owned(), file));
        let (_, file) = self.files.last_mut().expect("a file was just begun");
        Ok(file)
    }

    /// The files that were begun, in order.
    pub(super) fn files(&mut self) -> impl Iterator<Item = &mut File> {
        self.files.iter_mut().map(|(_, file)| file)
    }

    /// The failure for the file of this number, which could not be written.
    pub(super) fn unwritten(&self, (number, error): (usize, std::io::Error)) -> Failure {
        unwritten(&self.named.join(&self.files[number].0), error)
    }

    /// Puts all of them in their places. Files of an older run with one of the names in `stale` that this set does not
    /// have go with the old set.
    pub(super) fn put(self, stale: &[String]) -> Outcome {
        let mut old: Vec<&str> = Vec::new();
        for name in self.files.iter().map(|(name, _)| name).chain(stale) {
            if !old.contains(&&**name) {
                old.push(name);
            }
        }
        for name in &old {
            let (named, place) = (self.named.join(name), self.folder.join(name));
            let place = place_of(&place).map_err(|error| unwritten(&named, error))?;
            may_replace(&named, &place, &self.drafts.path().join(name), self.product)?;
        }
        for (name, file) in &self.files {
            file.sync_all().map_err(|error| unwritten(&self.named.join(name), error))?;
        }
        let mut drafts = locked(&DRAFTS);
        let failed = |error| unwritten(&self.named, error);
        WRITTEN.store(true, Ordering::Relaxed);
        if self.is_new {
            // The folder of drafts becomes the folder itself.
            open_to_others(self.drafts.path()).map_err(failed)?;
            std::fs::rename(self.drafts.path(), &self.folder).map_err(failed)?;
            drafts.retain(|known| known != self.drafts.path());
            let _ = self.drafts.keep();
            sync_folder(folder_of(&self.folder));
            return Ok(());
        }
        let at_once = exchange::at_once(&self.folder, self.drafts.path(), &old);
        let exchanged = if at_once {
            Ok(())
        } else {
            exchange::one_by_one(&self.folder, self.drafts.path(), &old, &self.files)
        };
        drafts.retain(|known| known != self.drafts.path());
        exchanged.map_err(failed)?;
        sync_folder(folder_of(&self.folder));
        sync_folder(&self.folder);
        Ok(())
    }
}

fn unwritten(path: &Path, error: std::io::Error) -> Failure {
    Failure::NotWritten(path.to_owned(), error)
}

fn folder_of(place: &Path) -> &Path {
    place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The place that a path leads to: links are followed, also one to a file that does not exist yet; links that lead round
/// in a circle are an error.
fn place_of(path: &Path) -> std::io::Result<PathBuf> {
    let mut place = path.to_owned();
    for _ in 0..40 {
        match std::fs::read_link(&place) {
            Ok(target) => place = folder_of(&place).join(target),
            Err(_) => return Ok(place),
        }
    }
    Err(ErrorKind::InvalidInput.into())
}

/// A file that may not be written is not replaced either, though the rules of its folder would allow it.
fn must_be_writable(place: &Path) -> std::io::Result<()> {
    match std::fs::metadata(place) {
        Ok(found) if found.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(found) if found.permissions().readonly() => Err(ErrorKind::PermissionDenied.into()),
        Ok(_) => OpenOptions::new().append(true).open(place).map(drop),
        Err(_) => Ok(()),
    }
}

fn draft(folder: &Path, place: &Path) -> std::io::Result<NamedTempFile> {
    remove_left_drafts(folder);
    let mut drafts = locked(&DRAFTS);
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The umask takes from it what the user wants taken.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let draft = builder.tempfile_in(folder)?;
    mode_of(place, draft.as_file())?;
    drafts.push(draft.path().to_owned());
    Ok(draft)
}

/// Gives a file the mode of the one that it is to replace.
fn mode_of(place: &Path, file: &File) -> std::io::Result<()> {
    std::fs::metadata(place).map_or(Ok(()), |old| file.set_permissions(old.permissions()))
}

/// Gives a folder the mode that other new folders get; a temporary one is for its owner only.
#[cfg(unix)]
fn open_to_others(folder: &Path) -> std::io::Result<()> {
    // The mode that the umask gives is seen on a folder made in the ordinary way.
    let sample = folder.join("mode");
    std::fs::create_dir(&sample)?;
    let mode = std::fs::metadata(&sample)?.permissions();
    std::fs::remove_dir(&sample)?;
    std::fs::set_permissions(folder, mode)
}

#[cfg(not(unix))]
fn open_to_others(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Makes renamings safe on the disk where the system can; where it cannot, they are as safe as it makes them.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).expect("the folder is there");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_draft_is_removed_when_the_run_is_stopped_and_a_file_in_its_place_is_not() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let whole = folder.path().join("whole.csv");
        write(&whole, b"whole", Product::View).expect("a file can be written");
        let _half = NewFile::begin(&folder.path().join("half.csv")).expect("a draft can be made");
        assert_eq!(names(folder.path()).len(), 2);
        drop(remove_drafts());
        assert_eq!(names(folder.path()), ["whole.csv"]);
    }
}
