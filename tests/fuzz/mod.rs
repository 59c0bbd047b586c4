//! A few of the made-up inputs of `cargo bench --bench fuzz`, the same ones each time.

mod generate;
mod targets;

#[test]
fn made_up_inputs_are_read_or_refused_and_what_is_read_is_read_again_the_same() {
    for target in targets::TARGETS {
        for seed in 1..=u64::from(crate::support::tried(150)) {
            let wrong = targets::tried(target, seed);
            assert_eq!(wrong, None, "{target}, seed {seed}");
        }
    }
}
