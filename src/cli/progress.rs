//! How far long work has come: a bar on a terminal after half a second, nothing in a pipe.

use std::io::{IsTerminal as _, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::ingest::{Input, Open};
use crate::say;
use crate::vocab::Language;

/// How long work stays silent: what takes less needs no bar.
const SILENT: Duration = Duration::from_millis(500);
/// How often the bar is drawn.
const TICK: Duration = Duration::from_millis(100);

/// A bar that shows how much of the input has been read, and then that it is being checked. It is cleared away when
/// this is dropped.
pub(super) struct Progress {
    counted: Arc<Counted>,
    /// Dropped to end the drawing.
    done: Option<Sender<()>>,
    drawing: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Counted {
    bytes: AtomicU64,
    checking: AtomicBool,
}

impl Progress {
    /// Counts what is read of the inputs; the bar appears after half a second, where stderr is a terminal that can
    /// draw one.
    pub(super) fn of(inputs: &mut [Input], language: Language) -> Self {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let target = (std::io::stderr().is_terminal() && !dumb).then(ProgressDrawTarget::stderr);
        Self::on(target, SILENT, inputs, language)
    }

    fn on(
        target: Option<ProgressDrawTarget>,
        silent: Duration,
        inputs: &mut [Input],
        language: Language,
    ) -> Self {
        let counted = Arc::new(Counted::default());
        let Some(target) = target else { return Self { counted, done: None, drawing: None } };
        let total = inputs.iter().map(|input| input.size).sum();
        for input in inputs {
            count(&mut input.open, &counted);
        }
        let (done, ended) = channel::<()>();
        let seen = Arc::clone(&counted);
        let draw = move || {
            let goes_on = |time| ended.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
            if goes_on(silent) {
                let bar = ProgressBar::with_draw_target(Some(total), target).with_style(style());
                loop {
                    seen.show(&bar, language);
                    if !goes_on(TICK) {
                        break;
                    }
                }
                bar.finish_and_clear();
            }
        };
        // A bar that cannot be drawn is no reason to stop the work.
        let drawing = std::thread::Builder::new().spawn(draw).ok();
        Self { counted, done: Some(done), drawing }
    }

    /// All is read; what follows is checking and judging.
    pub(super) fn checking(&self) {
        self.counted.checking.store(true, Ordering::Relaxed);
    }
}

impl Counted {
    fn show(&self, bar: &ProgressBar, language: Language) {
        bar.set_message(if self.checking.load(Ordering::Relaxed) {
            say!(language, "progress-checking")
        } else {
            say!(language, "progress-reading")
        });
        bar.set_position(self.bytes.load(Ordering::Relaxed));
        bar.tick();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done = None;
        if let Some(drawing) = self.drawing.take() {
            let _ = drawing.join();
        }
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{msg} {wide_bar} {percent:>3} % {elapsed_precise}")
        .expect("the template is well formed")
        .progress_chars("█▉▊▋▌▍▎▏ ")
}

/// Counts every byte that comes through an input.
fn count(open: &mut Open, counted: &Arc<Counted>) {
    let counted = Arc::clone(counted);
    let inner = std::mem::replace(open, Box::new(|| Ok(Box::new(std::io::empty()))));
    *open = Box::new(move || {
        let counted = Arc::clone(&counted);
        inner().map(|source| Box::new(Counting { source, counted }) as Box<_>)
    });
}

struct Counting<R> {
    source: R,
    counted: Arc<Counted>,
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.counted.bytes.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use indicatif::{InMemoryTerm, TermLike};

    fn progress(silent: Duration) -> (InMemoryTerm, Progress, Vec<Input>) {
        let terminal = InMemoryTerm::new(4, 80);
        let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
        let mut inputs = vec![Input::of_bytes("links.csv", vec![b'x'; 1000])];
        let progress = Progress::on(Some(target), silent, &mut inputs, Language::English);
        (terminal, progress, inputs)
    }

    fn waits_for(terminal: &InMemoryTerm, words: &str) {
        while !terminal.contents().contains(words) {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[test]
    fn the_bar_shows_what_was_read_and_is_cleared_away() {
        let (terminal, progress, inputs) = progress(Duration::ZERO);
        waits_for(&terminal, "  0 %");
        let mut half = [0; 500];
        (inputs[0].open)().and_then(|mut source| source.read_exact(&mut half)).expect("bytes are at hand");
        waits_for(&terminal, " 50 %");
        progress.checking();
        waits_for(&terminal, "checking");
        drop(progress);
        assert_eq!(terminal.contents(), "");
        assert_eq!(terminal.width(), 80);
    }

    #[test]
    fn short_work_shows_no_bar() {
        let (terminal, progress, _) = progress(Duration::from_secs(3600));
        drop(progress);
        assert_eq!(terminal.moves_since_last_check(), "", "nothing was ever drawn");
    }
}
