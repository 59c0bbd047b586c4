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
    // A file that grows over its limit is an error of writing, which is reported, and not the end of the run.
    let mut too_large = SigSet::empty();
    too_large.add(Signal::SIGXFSZ);
    let _ = too_large.thread_block();
    // Without it a signal ends the run at once, as it does by default.
    if signals.thread_block().is_err() {
        return;
    }
    let listen = move || {
        if let Ok(signal) = signals.wait() {
            end(128 + signal as i32);
        }
    };
    if std::thread::Builder::new().spawn(listen).is_err() {
        let _ = signals.thread_unblock();
    }
}

/// Where no threads can be started, the work is done on the one there is. To be called before any work is shared out.
pub(super) fn make_do_with_the_threads_there_are() {
    let wanted = std::thread::available_parallelism().map_or(1, usize::from);
    let (hold, held) = std::sync::mpsc::channel::<()>();
    let held = std::sync::Arc::new(std::sync::Mutex::new(held));
    // As many at one time as will be started; each waits until all are there.
    let started: Vec<_> = (0..wanted)
        .map_while(|_| {
            let held = std::sync::Arc::clone(&held);
            let wait = move || drop(held.lock().map(|held| held.recv()));
            std::thread::Builder::new().spawn(wait).ok()
        })
        .collect();
    drop(hold);
    let all = started.len() == wanted;
    started.into_iter().for_each(|thread| drop(thread.join()));
    if !all {
        // Only where the pool is there already, which then works as it is.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
    }
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
