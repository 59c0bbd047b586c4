//! What clap finds wrong with a command line, in the language of the run.

use std::error::Error as _;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::locale::list;
use crate::say;
use crate::vocab::Language;

/// The words of an error, with the usage and where more is to be found; nothing where help or the version was asked
/// for, which is no error.
pub(super) fn message(error: &Error, language: Language) -> Option<String> {
    let first = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::InvalidValue | ErrorKind::NoEquals => invalid_value(error, language),
        ErrorKind::ValueValidation => invalid_value_because(error, language),
        ErrorKind::UnknownArgument => {
            say!(language, "usage-unknown-argument", argument = text(error, ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => {
            say!(language, "usage-unknown-command", command = text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => say!(language, "usage-missing-command"),
        ErrorKind::MissingRequiredArgument => {
            let all = texts(error, ContextKind::InvalidArg);
            say!(language, "usage-missing-argument", n = all.len(), arguments = list(language, &all))
        }
        ErrorKind::ArgumentConflict => {
            let other = list(language, &texts(error, ContextKind::PriorArg));
            say!(language, "usage-conflict", argument = text(error, ContextKind::InvalidArg), other = other)
        }
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            say!(language, "usage-number-of-values", argument = text(error, ContextKind::InvalidArg))
        }
        ErrorKind::InvalidUtf8 => say!(language, "usage-not-utf8"),
        _ => return Some(error.to_string()),
    };
    let mut lines = vec![say!(language, "usage-error", message = first)];
    lines.extend(suggestions(error, language));
    let usage = text(error, ContextKind::Usage);
    let usage = usage.trim().strip_prefix("Usage:").unwrap_or(&usage).trim();
    if !usage.is_empty() {
        lines.push(String::new());
        let usage = usage.replace("[OPTIONS]", &say!(language, "usage-options"));
        lines.push(format!("{} {usage}", say!(language, "help-usage")));
    }
    lines.push(String::new());
    lines.push(say!(language, "usage-more"));
    Some(lines.join("\n") + "\n")
}

/// The arguments without `--lang` where help on a command is asked for: the word `help` takes names of commands only,
/// and the language of the run is known already.
pub(super) fn arranged(arguments: &[OsString]) -> Vec<OsString> {
    let is_lang = |word: &OsString| word == "--lang";
    let says_lang = |word: &OsString| word.to_string_lossy().starts_with("--lang=");
    let mut kept = Vec::with_capacity(arguments.len());
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if is_lang(word) {
            words.next();
        } else if !says_lang(word) {
            kept.push(word.clone());
        }
    }
    if kept.get(1).is_some_and(|word| word == "help") { kept } else { arguments.to_vec() }
}

fn invalid_value(error: &Error, language: Language) -> String {
    let (value, argument) = (text(error, ContextKind::InvalidValue), text(error, ContextKind::InvalidArg));
    let allowed = texts(error, ContextKind::ValidValue);
    match (value.is_empty(), allowed.is_empty()) {
        (true, _) => say!(language, "usage-missing-value", argument = argument),
        (false, true) => say!(language, "usage-invalid-value", value = value, argument = argument),
        (false, false) => say!(
            language,
            "usage-invalid-value-of",
            value = value,
            argument = argument,
            allowed = allowed.join(", ")
        ),
    }
}

/// A value that was refused with a reason: one of ours, which is in the language of the run, or one of clap's.
fn invalid_value_because(error: &Error, language: Language) -> String {
    let (value, argument) = (text(error, ContextKind::InvalidValue), text(error, ContextKind::InvalidArg));
    let reason = error.source().map(ToString::to_string).unwrap_or_default();
    // Clap writes a range as `1945..=2100`; the reasons of ours that name years write `2010..2015`.
    let range = reason.split(' ').find_map(|word| word.split_once("..="));
    let reason = match range {
        Some((from, to)) => {
            say!(language, "usage-not-in-range", from = from, to = to)
        }
        None if error.source().is_some_and(|why| why.is::<std::num::ParseIntError>()) => {
            say!(language, "usage-not-a-number")
        }
        None => reason,
    };
    say!(language, "usage-invalid-value-why", value = value, argument = argument, reason = reason)
}

/// Names that are near to the one that is not known.
fn suggestions(error: &Error, language: Language) -> Option<String> {
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near: Vec<String> = kinds.into_iter().flat_map(|kind| texts(error, kind)).collect();
    (!near.is_empty()).then(|| say!(language, "usage-did-you-mean", near = near.join(", ")))
}

fn text(error: &Error, kind: ContextKind) -> String {
    texts(error, kind).join(" ")
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        Some(ContextValue::Number(number)) => vec![number.to_string()],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::help;

    fn told(line: &str, language: Language) -> String {
        let error = help::command(language).try_get_matches_from(line.split(' ')).expect_err("a mistake");
        message(&error, language).expect("a mistake has words")
    }

    #[test]
    fn every_kind_of_mistake_is_told_in_the_language_of_the_run() {
        for (line, english, french, spanish) in [
            (
                "dwalign alin data",
                "no command “alin”",
                "commande « alin » inconnue",
                "el comando «alin» no existe",
            ),
            (
                "dwalign align data --foo",
                "no option “--foo”",
                "option « --foo » inconnue",
                "la opción «--foo» no existe",
            ),
            ("dwalign results data", "missing", "il manque", "falta"),
            ("dwalign align data --format x", "not a valid value", "n’est pas une valeur", "no es un valor"),
            ("dwalign indicators data --year 22", "from 1945 to 2100", "de 1945 à 2100", "de 1945 a 2100"),
            (
                "dwalign indicators data --year 2010 --years 2010..2015",
                "cannot be used with",
                "ne s’emploie pas avec",
                "no se puede usar con",
            ),
        ] {
            for (language, words) in
                [(Language::English, english), (Language::French, french), (Language::Spanish, spanish)]
            {
                let said = told(line, language).replace(['\u{a0}', '\u{202f}'], " ");
                assert!(said.contains(words), "{line}: {said}");
                let of_clap = ["error: the", "For more information, try '", "Usage: dwalign"];
                let foreign = |words: &str| language != Language::English && said.contains(words);
                assert!(!of_clap.iter().any(|words| foreign(words)), "{line}: {said}");
            }
        }
    }

    #[test]
    fn help_on_a_command_takes_the_language_of_the_run() {
        let line = |text: &str| text.split(' ').map(OsString::from).collect::<Vec<_>>();
        for asked in
            ["dwalign help align --lang fr", "dwalign --lang=fr help align", "dwalign --lang fr help align"]
        {
            assert_eq!(arranged(&line(asked)), line("dwalign help align"), "{asked}");
        }
        let other = line("dwalign align help --lang fr");
        assert_eq!(arranged(&other), other);
    }
}
