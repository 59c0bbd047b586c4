//! The interface that the browser calls: room for a question, then the question, then where its answer lies. The page
//! calls from one thread, and copies an answer before it asks again.

use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use crate::ask::{Session, answer};
use crate::pack::{packed, unpacked};

static SESSION: Mutex<Session> = Mutex::new(Session::new());
static BUFFER: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static PANIC: Mutex<String> = Mutex::new(String::new());

fn locked<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps the message of a panic; [`panicked`] returns it.
fn note_panics() {
    static NOTED: Once = Once::new();
    NOTED.call_once(|| std::panic::set_hook(Box::new(|info| *locked(&PANIC) = info.to_string())));
}

/// Makes room for a question of this many bytes; returns where they go.
#[expect(unsafe_code, reason = "the browser finds the function by its name")]
#[unsafe(no_mangle)]
extern "C" fn room(length: usize) -> *mut u8 {
    note_panics();
    // Made before the lock is taken: where there is no such room, the message of the panic has to be read through it.
    let fresh = vec![0; length];
    let mut buffer = locked(&BUFFER);
    *buffer = fresh;
    buffer.as_mut_ptr()
}

/// Answers the question that was written there; returns the length of the answer.
#[expect(unsafe_code, reason = "the browser finds the function by its name")]
#[unsafe(no_mangle)]
extern "C" fn ask() -> usize {
    note_panics();
    let question = std::mem::take(&mut *locked(&BUFFER));
    let parts = unpacked(&question).unwrap_or_default();
    drop(question);
    let answer = packed(&answer(&mut locked(&SESSION), parts));
    let length = answer.len();
    *locked(&BUFFER) = answer;
    length
}

/// Where the answer lies.
#[expect(unsafe_code, reason = "the browser finds the function by its name")]
#[unsafe(no_mangle)]
extern "C" fn answered() -> *const u8 {
    locked(&BUFFER).as_ptr()
}

/// After a run that ended in a panic: puts its message where an answer lies; returns its length.
#[expect(unsafe_code, reason = "the browser finds the function by its name")]
#[unsafe(no_mangle)]
extern "C" fn panicked() -> usize {
    let message = std::mem::take(&mut *locked(&PANIC)).into_bytes();
    let length = message.len();
    *locked(&BUFFER) = message;
    length
}

/// Tells the page that one more file is being read.
pub(crate) fn file_begun() {
    #[cfg(target_arch = "wasm32")]
    {
        #[expect(unsafe_code, reason = "a call to the browser")]
        #[link(wasm_import_module = "page")]
        unsafe extern "C" {
            fn begun();
        }
        #[expect(
            unsafe_code,
            reason = "the browser's function takes nothing, returns nothing and touches no memory"
        )]
        // SAFETY: as the reason says.
        unsafe {
            begun();
        }
    }
}
