//! What `--help` of each command shows at its end: command lines as people type them, the same in every language.

/// The command lines, one a line, each without the name of the program.
const LINES: &str = include_str!("examples.txt");

/// The command lines of a command.
pub(super) fn of(command: &str) -> Vec<&'static str> {
    LINES.lines().filter(|line| line.split(' ').next() == Some(command)).collect()
}
