//! A run that is stopped leaves every file whole or as it was, and says by which signal it was stopped.

use std::io::IsTerminal as _;

use super::files::remove_drafts;
use super::output::tell;

/// Makes Ctrl-C, and the other signals that ask a run to end, remove the drafts of files before the run ends. The exit
/// status is 128 and the number of the signal, as shells give it.
///
/// To be called before any other thread is started: the threads started later leave these signals to the one that waits.
#[cfg(unix)]
pub(super) fn end_cleanly_when_stopped() {
    use nix::sys::signal::{SigSet, Signal};
    let mut signals = SigSet::empty();
    for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP] {
        // One that is ignored, as under `nohup`, stays ignored.
        if !is_ignored(signal) {
            signals.add(signal);
        }
    }
    // Without it a signal ends the run at once, as it does by default.
    if signals.thread_block().is_err() {
        return;
    }
    std::thread::spawn(move || {
        if let Ok(signal) = signals.wait() {
            end(128 + signal as i32);
        }
    });
}

/// Is the signal ignored, as the caller of the program wished?
#[cfg(target_os = "linux")]
fn is_ignored(signal: nix::sys::signal::Signal) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask & (1 << (signal as i32 - 1)) != 0)
}

/// Elsewhere nothing tells it without unsafe code.
#[cfg(all(unix, not(target_os = "linux")))]
const fn is_ignored(_: nix::sys::signal::Signal) -> bool {
    false
}

/// The same where there are no signals but Ctrl-C.
#[cfg(not(unix))]
pub(super) fn end_cleanly_when_stopped() {
    // A second handler is no reason not to run.
    let _ = ctrlc::set_handler(|| end(130));
}

fn end(status: i32) -> ! {
    // Held to the end, so that no file is put in its place and none is begun any more.
    let _held = remove_drafts();
    if std::io::stderr().is_terminal() {
        tell("\n");
    }
    std::process::exit(status)
}
