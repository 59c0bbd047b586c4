//! In which language the program speaks: as `--lang` says, else as the environment does, else English.

use std::ffi::OsString;

use crate::vocab::Language;

/// The languages, as the command line names them.
#[derive(clap::ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lang {
    En,
    Fr,
    Es,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::English,
            Lang::Fr => Self::French,
            Lang::Es => Self::Spanish,
        }
    }
}

impl Lang {
    /// The language of a code, or of a locale such as `fr_CD.UTF-8`.
    fn of(code: &str) -> Option<Self> {
        match code.get(..2)?.to_ascii_lowercase().as_str() {
            "en" => Some(Self::En),
            "fr" => Some(Self::Fr),
            "es" => Some(Self::Es),
            _ => None,
        }
    }
}

/// The language of a run, known before its arguments are parsed, so that help and mistakes are told in it, too.
pub(super) fn language(arguments: &[OsString]) -> Language {
    asked(arguments).or_else(|| stated(|name| std::env::var(name).ok())).unwrap_or(Lang::En).into()
}

/// What `--lang` says, the last time that it is given; what it must not say is told when the arguments are parsed.
fn asked(arguments: &[OsString]) -> Option<Lang> {
    let mut words = arguments.iter().map(|word| word.to_string_lossy()).take_while(|word| word != "--");
    let mut last = None;
    while let Some(word) = words.next() {
        let code = match word.split_once('=') {
            Some(("--lang", code)) => Some(code.to_owned()),
            None if word == "--lang" => words.next().map(Into::into),
            _ => None,
        };
        last = code.as_deref().filter(|code| code.len() == 2).and_then(Lang::of).or(last);
    }
    last
}

/// What the environment says: the first variable that is set decides, as everywhere on such systems.
fn stated(variable: impl Fn(&str) -> Option<String>) -> Option<Lang> {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set).and_then(|locale| Lang::of(&locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_by(line: &str) -> Option<Lang> {
        asked(&line.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_option_is_seen_wherever_it_stands_and_the_last_one_decides() {
        assert_eq!(asked_by("dwalign --lang fr align data"), Some(Lang::Fr));
        assert_eq!(asked_by("dwalign align data --lang=ES"), Some(Lang::Es));
        assert_eq!(asked_by("dwalign --lang en align --lang es"), Some(Lang::Es));
        assert_eq!(asked_by("dwalign align --lang xx"), None);
        assert_eq!(asked_by("dwalign align --lang"), None);
        assert_eq!(asked_by("dwalign align -- --lang fr"), None);
    }

    #[test]
    fn the_first_variable_that_is_set_decides_by_its_first_two_letters() {
        let stated_by = |set: &[(&str, &str)]| {
            stated(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(stated_by(&[("LANG", "fr_CD.UTF-8")]), Some(Lang::Fr));
        assert_eq!(stated_by(&[("LANG", "fr_FR"), ("LC_ALL", "es_BO.UTF-8")]), Some(Lang::Es));
        assert_eq!(stated_by(&[("LANG", "fr_FR"), ("LC_MESSAGES", "")]), Some(Lang::Fr));
        assert_eq!(stated_by(&[("LANG", "fr_FR"), ("LC_ALL", "C")]), None);
        assert_eq!(stated_by(&[("LANG", "de_CH")]), None);
        assert_eq!(stated_by(&[]), None);
    }
}
