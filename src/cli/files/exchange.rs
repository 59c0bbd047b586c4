//! A set of new files in the place of an old one.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};

use super::place_of;

/// Puts the folder of drafts in the place of the folder, by one renaming, and the old folder in the place of the drafts.
/// What else lies in the folder comes along. Answers whether it could be done: not where the folder holds more than plain
/// files, is somebody else’s, is where a program works at this moment, or where the system cannot exchange folders; then
/// all is as it was.
pub(super) fn at_once(folder: &Path, drafts: &Path, old: &[&str]) -> bool {
    let Some(kept) = kept(folder, drafts, old) else { return false };
    for name in &kept {
        if std::fs::hard_link(folder.join(name), drafts.join(name)).is_err() {
            return false;
        }
    }
    let like_before =
        std::fs::metadata(folder).and_then(|found| std::fs::set_permissions(drafts, found.permissions()));
    if like_before.is_err() {
        return false;
    }
    super::sync_folder(drafts);
    if !swapped(drafts, folder) {
        return false;
    }
    // What somebody put into the folder since it was looked through.
    for entry in std::fs::read_dir(drafts).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if !kept.contains(&name) && !old.iter().any(|old| name == **old) && !folder.join(&name).exists() {
            let _ = std::fs::rename(entry.path(), folder.join(&name));
        }
    }
    true
}

/// The files of the folder that are none of the old set; nothing where the folder cannot be exchanged.
fn kept(folder: &Path, drafts: &Path, old: &[&str]) -> Option<BTreeSet<OsString>> {
    let real = folder.canonicalize().ok()?;
    // Whoever works in the folder would be left in the old one.
    if drafts.starts_with(folder) || std::env::current_dir().is_ok_and(|here| here.starts_with(&real)) {
        return None;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let owner = |path: &Path| std::fs::metadata(path).map(|found| (found.uid(), found.gid())).ok();
        if owner(folder)? != owner(drafts)? {
            return None;
        }
    }
    let mut kept = BTreeSet::new();
    for entry in std::fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        if !entry.file_type().ok()?.is_file() {
            return None;
        }
        let name = entry.file_name();
        if !old.iter().any(|old| name == **old) {
            kept.insert(name);
        }
    }
    Some(kept)
}

/// Exchanges two folders by one renaming; answers whether it could.
#[cfg(target_os = "linux")]
fn swapped(one: &Path, other: &Path) -> bool {
    use nix::fcntl::{AT_FDCWD, RenameFlags, renameat2};
    renameat2(AT_FDCWD, one, AT_FDCWD, other, RenameFlags::RENAME_EXCHANGE).is_ok()
}

/// Elsewhere no renaming exchanges two folders.
#[cfg(not(target_os = "linux"))]
const fn swapped(_: &Path, _: &Path) -> bool {
    false
}

/// Moves the old files of a folder aside and the new ones in; when that fails, all is as it was.
pub(super) fn one_by_one(
    folder: &Path,
    drafts: &Path,
    old: &[&str],
    new: &[(String, File)],
) -> std::io::Result<()> {
    let aside = drafts.join("replaced");
    std::fs::create_dir(&aside)?;
    let mut moved: Vec<(PathBuf, PathBuf)> = Vec::new();
    let mut move_file = |from: PathBuf, to: PathBuf| {
        std::fs::rename(&from, &to)?;
        moved.push((from, to));
        Ok::<(), std::io::Error>(())
    };
    let mut all = || -> std::io::Result<()> {
        for name in old {
            let place = place_of(&folder.join(name))?;
            if place.exists() {
                move_file(place, aside.join(name))?;
            }
        }
        for (name, _) in new {
            move_file(drafts.join(name), place_of(&folder.join(name))?)?;
        }
        Ok(())
    };
    all().inspect_err(|_| {
        for (from, to) in moved.iter().rev() {
            let _ = std::fs::rename(to, from);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn when_an_exchange_fails_the_old_set_is_as_it_was() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let drafts = folder.path().join("drafts");
        std::fs::create_dir(&drafts).expect("a folder can be made");
        for (name, text) in [("a.csv", "old a"), ("b.csv", "old b")] {
            std::fs::write(folder.path().join(name), text).expect("a file can be written");
        }
        let new = File::create(drafts.join("a.csv")).expect("a file can be made");
        let other = new.try_clone().expect("a file can be opened twice");
        // The draft of the second file is missing.
        let new = [("a.csv".to_owned(), new), ("b.csv".to_owned(), other)];
        assert!(one_by_one(folder.path(), &drafts, &["a.csv", "b.csv"], &new).is_err());
        for (name, text) in [("a.csv", "old a"), ("b.csv", "old b")] {
            assert_eq!(std::fs::read_to_string(folder.path().join(name)).expect("a file"), text);
        }
    }

    #[test]
    fn what_else_lies_in_a_folder_comes_along() {
        let above = tempfile::tempdir().expect("a temporary folder");
        let (folder, drafts) = (above.path().join("set"), above.path().join("drafts"));
        for (path, text) in
            [(folder.join("a.csv"), "old"), (folder.join("own.txt"), "own"), (drafts.join("a.csv"), "new")]
        {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            std::fs::write(path, text).expect("a file can be written");
        }
        if at_once(&folder, &drafts, &["a.csv", "gone.csv"]) {
            let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a file");
            assert_eq!([read("a.csv"), read("own.txt")], ["new", "own"]);
            assert_eq!(std::fs::read_to_string(drafts.join("a.csv")).expect("a file"), "old");
        }
        std::fs::create_dir(folder.join("more")).expect("a folder can be made");
        assert!(!at_once(&folder, &drafts, &["a.csv"]), "a folder in it is left where it is");
    }
}
