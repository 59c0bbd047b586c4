//! What is long is made in parts, side by side, and each is taken in its turn while more are being made.

use rayon::prelude::*;

/// How many parts are made at a time, for each thread: enough that none waits long for the others, and few enough that
/// what is made and not yet taken stays small.
const PARTS: usize = 16;

/// Makes a part of every so many items, and takes the parts in the order of the items.
///
/// # Errors
/// The first of taking; nothing more is made after it.
pub(in crate::view) fn ordered_chunks<I: Sync, P: Send, E: Send>(
    items: &[I],
    items_of_a_part: usize,
    make: impl Fn(&[I]) -> P + Sync,
    mut take: impl FnMut(P) -> Result<(), E> + Send,
) -> Result<(), E> {
    let mut made = Vec::new();
    // The last round makes nothing, and takes what the one before it made.
    for some in items.chunks(items_of_a_part * PARTS * rayon::current_num_threads()).chain([&[][..]]) {
        let (taken, more) = rayon::join(
            || made.into_iter().try_for_each(&mut take),
            || some.par_chunks(items_of_a_part).map(&make).collect(),
        );
        taken?;
        made = more;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_threads<T: Send>(threads: usize, run: impl FnOnce() -> T + Send) -> T {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        pool.expect("a pool of a few threads can be made").install(run)
    }

    #[test]
    fn parts_come_in_the_order_of_the_items_whatever_their_number() {
        for threads in 1..=3 {
            let round = 2 * PARTS * threads;
            for number in [0, 1, 2, 3, round - 1, round, round + 1, 2 * round, 5 * round + 3] {
                let items: Vec<usize> = (0..number).collect();
                let mut taken = Vec::new();
                let take = |part: Vec<usize>| -> Result<(), ()> {
                    assert!((1..=2).contains(&part.len()), "{part:?}");
                    taken.extend(part);
                    Ok(())
                };
                let done = with_threads(threads, || ordered_chunks(&items, 2, <[usize]>::to_vec, take));
                assert_eq!((done, taken), (Ok(()), items), "{threads} threads");
            }
        }
    }

    #[test]
    fn nothing_more_is_made_once_a_part_could_not_be_taken() {
        let items: Vec<usize> = (0..100 * PARTS).collect();
        let made = std::sync::atomic::AtomicUsize::new(0);
        let make = |some: &[usize]| {
            made.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            some[0]
        };
        let take = |first: usize| if first == 3 { Err("full") } else { Ok(()) };
        assert_eq!(with_threads(2, || ordered_chunks(&items, 1, make, take)), Err("full"));
        assert!(made.into_inner() <= 4 * PARTS);
    }
}
