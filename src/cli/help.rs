//! The help of every command and argument in the language of the run: the catalogues are its only source.
//!
//! It is put in only where something is to be told, so that a run that goes well reads no catalogue for it.

use clap::{Arg, Command, CommandFactory as _};

use super::Arguments;
use super::brief::date;
use super::examples;
use super::load::{size, years};
use super::participation::word;
use crate::locale::{clauses, found, labelled};
use crate::say;
use crate::vocab::{Count, Language, Phase, Region, Vocabulary as _};

/// The command line with its help in a language.
pub(super) fn command(language: Language) -> Command {
    // Whether there is a longer help is settled when the command is built; help and version are arguments like others,
    // and global ones are in every command, only afterwards.
    let mut command = told(Arguments::command(), language);
    command.build();
    let after = say!(language, "help-dwalign-after");
    with_usage(told(command, language).after_help(after), language)
}

/// The lines on how to call each command, with what clap writes in English in the language of the run.
fn with_usage(mut command: Command, language: Language) -> Command {
    if language == Language::English {
        return command;
    }
    let usage = command.render_usage().to_string();
    let usage = usage.trim().trim_start_matches("Usage:").trim();
    let usage = usage.replace("[OPTIONS]", &say!(language, "usage-options"));
    let usage = ["<COMMAND>", "[COMMAND]"]
        .iter()
        .fold(usage, |usage, word| usage.replace(word, &say!(language, "usage-command")));
    command.override_usage(usage).mut_subcommands(|subcommand| with_usage(subcommand, language))
}

/// A heading before a colon that clap writes: with the space that French puts there.
fn headed(heading: String, language: Language) -> String {
    if language == Language::French { heading + "\u{a0}" } else { heading }
}

/// What clap would add to the help of an argument in English: the words that it takes, and what stands for it when it is
/// left out.
fn notes(argument: &Arg, language: Language) -> Option<String> {
    let values: Vec<String> =
        argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let defaults: Vec<String> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let takes = argument.get_action().takes_values();
    let values =
        (takes && !values.is_empty()).then(|| say!(language, "help-values", values = values.join(", ")));
    let default =
        (takes && !defaults.is_empty()).then(|| say!(language, "help-default", value = defaults.join(", ")));
    let notes: Vec<String> = values.into_iter().chain(default).collect();
    (!notes.is_empty()).then(|| format!(" [{}]", clauses(language, &notes)))
}

fn told(command: Command, language: Language) -> Command {
    let name = command.get_name().to_owned();
    let mut command = command
        .mut_args(|argument| with_help(&name, argument, language))
        .mut_subcommands(|subcommand| told(subcommand, language));
    if let Some(about) = found(language, &format!("help-{name}")) {
        command = command.about(about);
    }
    if let Some(about) = found(language, &format!("help-{name}-long")) {
        command = command.long_about(about);
    }
    let examples: Vec<String> = examples::of(&name).iter().map(|line| format!("  dwalign {line}")).collect();
    if !examples.is_empty() {
        command = command.after_help(format!("{}\n{}", say!(language, "help-examples"), examples.join("\n")));
    }
    if language == Language::English {
        return command;
    }
    let usage = say!(language, "help-usage");
    command
        .subcommand_help_heading(headed(say!(language, "help-commands"), language))
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"))
}

fn with_help(command: &str, mut argument: Arg, language: Language) -> Arg {
    let notes = if language == Language::English { None } else { notes(&argument, language) };
    let with_notes = |help: String| help + notes.as_deref().unwrap_or_default();
    if let Some(help) = help(command, &argument, language) {
        argument = argument.help(with_notes(help));
    }
    let id = argument.get_id().as_str().replace('_', "-");
    if let Some(help) = found(language, &format!("help-{command}-{id}-long")) {
        argument = argument.long_help(with_notes(help));
    }
    if notes.is_some() {
        argument = argument.hide_possible_values(true).hide_default_value(true);
    }
    argument = match argument.get_id().as_str() {
        "date" if command == "brief" => argument.value_parser(move |text: &str| date(text, language)),
        "years" => argument.value_parser(move |text: &str| years(text, language)),
        "region" => argument.value_parser(move |text: &str| word::<Region>(text, language)),
        "phase" => argument.value_parser(move |text: &str| word::<Phase>(text, language)),
        "max_size" => argument.value_parser(move |text: &str| size(text, language)),
        "require" => argument.long_help(say!(language, "gate-help", names = counts(language))),
        _ => argument,
    };
    if language == Language::English {
        return argument;
    }
    // Under a heading of their own arguments are put in the order of their names, unless told otherwise.
    if let Some(index) = argument.get_index() {
        argument = argument.display_order(index);
    }
    let heading = if argument.is_positional() {
        say!(language, "help-arguments")
    } else {
        say!(language, "help-options")
    };
    let heading = headed(heading, language);
    let value = argument.get_value_names().and_then(|names| names.first()).map(|name| name.to_lowercase());
    let value = value.and_then(|name| {
        found(language, &format!("value-{}", name.replace("..", "-").replace(['.', '|'], "-")))
    });
    match value {
        Some(value) => argument.value_name(value).help_heading(heading),
        None => argument.help_heading(heading),
    }
}

/// The names of all counts, a line each, with what they count.
fn counts(language: Language) -> String {
    let line = |count: &Count| labelled(language, &format!("- {count}"), count.label(language));
    Count::ALL.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What an argument is for: in this command, or in every one.
fn help(command: &str, argument: &Arg, language: Language) -> Option<String> {
    let id = argument.get_id().as_str().replace('_', "-");
    let own = found(language, &format!("help-{command}-{id}"));
    own.or_else(|| found(language, &format!("help-argument-{id}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn untold(command: &Command, language: Language, missing: &mut Vec<String>) {
        let name = command.get_name();
        if found(language, &format!("help-{name}")).is_none() {
            missing.push(name.to_owned());
        }
        for argument in command.get_arguments().filter(|a| help(name, a, language).is_none()) {
            missing.push(format!("{name} {}", argument.get_id()));
        }
        command.get_subcommands().for_each(|subcommand| untold(subcommand, language, missing));
    }

    #[test]
    fn every_command_and_argument_has_its_help_in_every_language() {
        for language in Language::ALL {
            let mut missing = Vec::new();
            untold(&command(language), language, &mut missing);
            // The arguments of “help” are the names of commands.
            missing.retain(|name| !name.starts_with("help "));
            assert!(missing.is_empty(), "{language:?}: {missing:?}");
        }
    }

    #[test]
    fn every_command_has_examples_and_each_is_a_command_line() {
        let whole = command(Language::English);
        for subcommand in whole.get_subcommands().filter(|command| command.get_name() != "help") {
            let name = subcommand.get_name();
            assert!(!examples::of(name).is_empty(), "{name}");
            for line in examples::of(name) {
                let words = std::iter::once("dwalign").chain(line.split(' '));
                let read = whole.clone().try_get_matches_from(words);
                assert!(read.is_ok_and(|read| read.subcommand_name() == Some(name)), "{line}");
            }
        }
    }

    #[test]
    fn the_command_line_is_well_formed_in_every_language() {
        for language in Language::ALL {
            command(language).debug_assert();
        }
    }

    #[test]
    fn a_mistake_in_a_value_is_told_in_the_language_of_the_run() {
        let told = |language| {
            let line = ["dwalign", "results", "data", "-o", "out", "--years", "2015..2010"];
            command(language).try_get_matches_from(line).expect_err("a mistake").to_string()
        };
        assert!(told(Language::English).contains("2015 is later than 2010"));
        assert!(told(Language::French).contains("2015 est postérieur à 2010"));
        assert!(told(Language::Spanish).contains("2015 es posterior a 2010"));
    }
}
