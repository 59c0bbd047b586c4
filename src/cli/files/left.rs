//! Files that a killed run left.

use std::path::Path;
use std::time::{Duration, SystemTime};

/// What the names of drafts begin with; six letters or digits follow.
pub(super) const PREFIX: &str = ".dwalign-";

/// No run takes so long: a draft this old is of one that was killed.
const OLD: Duration = Duration::from_secs(24 * 60 * 60);

/// Removes the drafts in a folder, files and folders, that a killed run left there. What cannot be removed stays; it is in
/// nobody's way.
pub(super) fn remove_left_drafts(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let drawn = name.to_str().and_then(|name| name.strip_prefix(PREFIX)).unwrap_or_default();
        if drawn.len() != 6 || !drawn.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            continue;
        }
        let Ok(found) = entry.metadata() else { continue };
        let age = found.modified().ok().and_then(|made| SystemTime::now().duration_since(made).ok());
        if age.is_some_and(|age| age > OLD) {
            let place = entry.path();
            let _ = if found.is_dir() { std::fs::remove_dir_all(place) } else { std::fs::remove_file(place) };
        }
    }
}
