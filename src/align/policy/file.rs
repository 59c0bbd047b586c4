//! Reads a policy file setting by setting, and reports every mistake with its line, in the reader's language.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Policy, SignedBetween};
use crate::diagnostic::{nearest, parser_words, plain};
use crate::place::Lines;
use crate::record::Confidence;
use crate::say;
use crate::vocab::{Basis, Language, SatisfactionRule, Vocabulary};

/// The settings, in the order in which they are listed.
const SETTINGS: [&str; 6] = ["version", "threshold", "engaged", "basis", "signed", "satisfaction"];

/// What a setting has to be, by the word that its message knows it by.
const NUMBER: &str = "number";
const YES_OR_NO: &str = "truth";
const TEXT: &str = "text";
const SPAN: &str = "span";

/// The settings read so far, and the mistakes: the first byte of each, and its message.
struct Reader {
    language: Language,
    problems: Vec<(usize, String)>,
}

/// A value with the name of its setting and where it begins.
#[derive(Clone, Copy)]
struct Value<'v> {
    setting: &'v str,
    at: usize,
    value: &'v DeValue<'v>,
}

/// Reads a policy file.
///
/// # Errors
/// All that is wrong in it, a line for each.
pub(super) fn read(text: &str, language: Language) -> Result<Policy, String> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { language, problems: Vec::new() };
    for error in errors {
        let message = parser_words(language, error.message());
        let said = say!(language, "fault-syntax", form = "TOML", message = message);
        reader.problems.push((error.span().map_or(0, |span| span.start), said));
    }
    let table = table.into_inner();
    let policy = if reader.problems.is_empty() { Some(reader.policy(&table)) } else { None };
    let Reader { mut problems, .. } = reader;
    problems.sort();
    match policy {
        Some(policy) if problems.is_empty() => Ok(policy),
        _ => {
            let lines = Lines::new(text);
            let told = |(at, problem): &(usize, String)| {
                let line = lines.position(*at).line.to_string();
                say!(language, "policy-problem", line = line, problem = plain(problem))
            };
            Err(problems.iter().map(told).collect::<Vec<_>>().join("\n"))
        }
    }
}

impl Reader {
    fn policy(&mut self, table: &DeTable<'_>) -> Policy {
        let standard = Policy::default();
        for key in table.keys().filter(|key| !SETTINGS.contains(&&**key.get_ref())) {
            let (setting, settings) = (key.get_ref().to_string(), SETTINGS.join(", "));
            let said = match nearest(&setting, SETTINGS) {
                Some(near) => say!(self.language, "policy-unknown-near", setting = setting, near = near),
                None => say!(self.language, "policy-unknown", setting = setting, settings = settings),
            };
            self.problems.push((key.span().start, said));
        }
        let of = |setting: &'static str| value(table, setting);
        let version = of("version").and_then(|value| self.text(value));
        if of("version").is_none() {
            self.problems.push((0, say!(self.language, "policy-no-version")));
        }
        let threshold = of("threshold").and_then(|value| self.threshold(value));
        let engaged = of("engaged").and_then(|value| match value.value {
            DeValue::Boolean(answer) => Some(*answer),
            _ => self.wrong(value, YES_OR_NO),
        });
        let basis = of("basis").and_then(|value| self.word::<Basis>(value)).unwrap_or(standard.basis);
        let signed = of("signed").and_then(|value| self.signed(value));
        if of("basis").or(of("signed")).is_some()
            && (basis == Basis::Signed) != of("signed").is_some()
            && self.problems.is_empty()
        {
            let at = of("signed").or(of("basis")).map_or(0, |value| value.at);
            self.problems.push((at, say!(self.language, "policy-basis-and-span")));
        }
        let satisfaction = of("satisfaction").and_then(|value| self.word::<SatisfactionRule>(value));
        Policy {
            version: version.unwrap_or_default(),
            threshold: threshold.unwrap_or(standard.threshold),
            engaged: engaged.unwrap_or(standard.engaged),
            basis,
            signed,
            satisfaction: satisfaction.unwrap_or(standard.satisfaction),
        }
    }

    fn wrong<T>(&mut self, value: Value<'_>, kind: &str) -> Option<T> {
        let said = say!(self.language, "policy-wrong-type", setting = value.setting, kind = kind);
        self.problems.push((value.at, said));
        None
    }

    fn text(&mut self, value: Value<'_>) -> Option<String> {
        match value.value {
            DeValue::String(text) => Some(text.to_string()),
            _ => self.wrong(value, TEXT),
        }
    }

    fn threshold(&mut self, value: Value<'_>) -> Option<Confidence> {
        let number = match value.value {
            DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            _ => return self.wrong(value, NUMBER),
        };
        // In one form, however the number was written.
        let read = number.replace('_', "").parse::<f64>().ok();
        let confidence = read.and_then(|number| Confidence::parse(&number.to_string()));
        if confidence.is_none() {
            self.problems.push((value.at, say!(self.language, "policy-bad-threshold", value = number)));
        }
        confidence
    }

    /// A word of a closed vocabulary.
    fn word<V: Vocabulary>(&mut self, value: Value<'_>) -> Option<V> {
        let text = self.text(value)?;
        let word = V::read(&text);
        if word.is_none() {
            let words = V::list_in(self.language);
            let said = say!(self.language, "policy-bad-word", setting = V::NAME, words = words);
            self.problems.push((value.at, said));
        }
        word
    }

    fn signed(&mut self, value: Value<'_>) -> Option<SignedBetween> {
        let DeValue::Table(span) = value.value else { return self.wrong(value, SPAN) };
        let year = |key: &'static str| match self::value(span, key)?.value {
            DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse::<u16>().ok(),
            _ => None,
        };
        let (Some(from), Some(to), 2) = (year("from"), year("to"), span.len()) else {
            return self.wrong(value, SPAN);
        };
        if from > to {
            self.problems.push((value.at, say!(self.language, "policy-bad-span")));
            return None;
        }
        Some(SignedBetween { from, to })
    }
}

fn value<'v>(table: &'v DeTable<'v>, setting: &'v str) -> Option<Value<'v>> {
    let same = |(key, _): &(&Spanned<_>, &Spanned<DeValue<'v>>)| -> bool {
        let key: &std::borrow::Cow<'_, str> = key.get_ref();
        **key == *setting
    };
    let (_, value) = table.iter().find(same)?;
    Some(Value { setting, at: value.span().start, value: value.get_ref() })
}
