//! What the program says, in English, French and Spanish: Fluent catalogues and number formats.
//!
//! Every sentence that a user sees is a message of `locale/*.ftl`, the same keys in the three languages (held by a
//! test), and is asked for with [`say!`](crate::say). Numbers given as numbers choose the plural and are grouped as the
//! language does (`1,234`, `1 234` with U+202F, `1234` and `12.345`); numbers that are names (years, codes) are given as text.

mod number;
mod text;

use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentValue};
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use foldhash::fast::FixedState;
use hashbrown::HashMap;

use crate::vocab::Language;

pub use number::number;
pub use text::{date, decimal, labelled, os_error, os_words, years};

type Bundle = FluentBundle<FluentResource>;

/// The catalogues of a language, one file for each part of the program. The help and what only the command line says are left
/// out of a build without it; the words of the page's frame stand in the page itself.
macro_rules! catalogue {
    ($language:ident, $code:literal) => {
        (
            Language::$language,
            $code,
            &[
                include_str!(concat!("ask.", $code, ".ftl")),
                include_str!(concat!("board.", $code, ".ftl")),
                include_str!(concat!("brief.", $code, ".ftl")),
                include_str!(concat!("chart.", $code, ".ftl")),
                #[cfg(feature = "cli")]
                include_str!(concat!("cli.", $code, ".ftl")),
                include_str!(concat!("codes.", $code, ".ftl")),
                include_str!(concat!("common.", $code, ".ftl")),
                include_str!(concat!("diff.", $code, ".ftl")),
                include_str!(concat!("dot.", $code, ".ftl")),
                include_str!(concat!("findings.", $code, ".ftl")),
                include_str!(concat!("gate.", $code, ".ftl")),
                #[cfg(feature = "cli")]
                include_str!(concat!("help.", $code, ".ftl")),
                include_str!(concat!("indicator.", $code, ".ftl")),
                include_str!(concat!("judged.", $code, ".ftl")),
                include_str!(concat!("mark.", $code, ".ftl")),
                include_str!(concat!("merge.", $code, ".ftl")),
                include_str!(concat!("money.", $code, ".ftl")),
                #[cfg(feature = "cli")]
                include_str!(concat!("page.", $code, ".ftl")),
                include_str!(concat!("participation.", $code, ".ftl")),
                include_str!(concat!("picture.", $code, ".ftl")),
                include_str!(concat!("report.", $code, ".ftl")),
                include_str!(concat!("review.", $code, ".ftl")),
                include_str!(concat!("rollout.", $code, ".ftl")),
                include_str!(concat!("screen.", $code, ".ftl")),
                include_str!(concat!("suggest.", $code, ".ftl")),
                include_str!(concat!("template.", $code, ".ftl")),
                include_str!(concat!("view.", $code, ".ftl")),
                include_str!(concat!("why.", $code, ".ftl")),
                include_str!(concat!("workbook.", $code, ".ftl")),
                include_str!(concat!("world.", $code, ".ftl")),
            ],
        )
    };
}

/// Every language with its code and its catalogues.
const CATALOGUES: [(Language, &str, &[&str]); 3] =
    [catalogue!(English, "en"), catalogue!(French, "fr"), catalogue!(Spanish, "es")];

/// The catalogues of one language: each file is parsed when the first of its messages is said, so that a run that says
/// little reads little.
struct Catalogue {
    place: usize,
    /// The file that every key stands in.
    files: HashMap<&'static str, usize, FixedState>,
    bundles: Vec<OnceLock<Bundle>>,
}

static LANGUAGES: [LazyLock<Catalogue>; 3] = [
    LazyLock::new(|| Catalogue::of(0)),
    LazyLock::new(|| Catalogue::of(1)),
    LazyLock::new(|| Catalogue::of(2)),
];

impl Catalogue {
    fn of(place: usize) -> Self {
        let (_, _, texts) = CATALOGUES[place];
        let mut files = HashMap::with_hasher(FixedState::default());
        for (file, text) in texts.iter().enumerate() {
            let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
            let keys = text.lines().filter(begins).filter_map(|line| line.split_once(" ="));
            files.extend(keys.map(|(key, _)| (key, file)));
        }
        Self { place, files, bundles: texts.iter().map(|_| OnceLock::new()).collect() }
    }

    fn bundle(&self, key: &str) -> Option<&Bundle> {
        let file = *self.files.get(key)?;
        Some(self.bundles[file].get_or_init(|| bundle(self.place, file)))
    }

    fn has(&self, key: &str) -> bool {
        self.files.contains_key(key)
    }
}

fn bundle(place: usize, file: usize) -> Bundle {
    let (language, code, texts) = CATALOGUES[place];
    let tag = code.parse().expect("the codes of the three languages are well formed");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // The marks that keep a name in another script apart would be seen as signs on many terminals.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => |value, _| grouped(Language::English, value),
        Language::French => |value, _| grouped(Language::French, value),
        Language::Spanish => |value, _| grouped(Language::Spanish, value),
    }));
    let resource = FluentResource::try_new(texts[file].to_owned())
        .map_err(|(_, errors)| errors)
        .expect("the catalogues are part of the program, and a test parses each of them");
    bundle.add_resource(resource).expect("a key stands once in a catalogue");
    bundle
}

fn grouped(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) => Some(number(language, *value as i64)),
        _ => None,
    }
}

/// A value that a message takes.
#[derive(Debug, Clone)]
pub struct Argument<'a>(FluentValue<'a>);

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::from(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self(FluentValue::from(text.as_str()))
    }
}

impl<'a> From<std::borrow::Cow<'a, str>> for Argument<'a> {
    fn from(text: std::borrow::Cow<'a, str>) -> Self {
        Self(FluentValue::String(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::from(text))
    }
}

/// Numbers choose the plural and are grouped.
macro_rules! numbers {
    ($($kind:ty)+) => {$(
        impl From<$kind> for Argument<'_> {
            fn from(number: $kind) -> Self {
                Self(FluentValue::from(number))
            }
        }
    )+};
}
numbers!(u8 u16 u32 u64 usize i32 i64);

/// A message of the catalogues in a language. Use [`say!`](crate::say).
///
/// A key that is missing is shown as it is; a test holds that none is.
#[must_use]
pub fn message(language: Language, key: &str, arguments: Vec<(&str, Argument<'_>)>) -> String {
    let Some(bundle) = LANGUAGES[language.index()].bundle(key) else { return key.to_owned() };
    let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else { return key.to_owned() };
    if let Some(text) = put_together(language, pattern, &arguments) {
        return text;
    }
    let arguments: FluentArgs<'_> = arguments.into_iter().map(|(name, value)| (name, value.0)).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    debug_assert!(errors.is_empty(), "{key} in {language:?}: {errors:?}");
    text.into_owned()
}

/// The text of a message that is nothing but words and arguments, as most are; nothing of one that chooses among forms.
fn put_together(
    language: Language,
    pattern: &Pattern<&str>,
    arguments: &[(&str, Argument<'_>)],
) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        let name = match element {
            PatternElement::TextElement { value } => {
                text.push_str(value);
                continue;
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => id.name,
            PatternElement::Placeable { .. } => return None,
        };
        let (_, argument) = arguments.iter().find(|(known, _)| *known == name)?;
        match &argument.0 {
            FluentValue::String(words) => text.push_str(words),
            value => text.push_str(&grouped(language, value)?),
        }
    }
    Some(text)
}

/// A message of the catalogues: `say!(language, "links-set-aside", n = links.len())`.
#[macro_export]
macro_rules! say {
    ($language:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::locale::message($language, $key, vec![$((stringify!($name), $crate::locale::Argument::from($value)),)*])
    };
}

/// A message by a key that is not known before, if there is one.
#[must_use]
pub fn found(language: Language, key: &str) -> Option<String> {
    LANGUAGES[language.index()].has(key).then(|| message(language, key, Vec::new()))
}

/// What the words of a vocabulary say: `the status`, by the [name](crate::vocab::Vocabulary::NAME) of the vocabulary.
#[must_use]
pub fn vocabulary(language: Language, name: &str) -> String {
    found(language, &format!("vocabulary-{name}")).unwrap_or_else(|| name.to_owned())
}

/// `a`, `a and b`, `a, b and c`, in the language; `a; b and c` where a name holds the word itself.
#[must_use]
pub fn list(language: Language, names: &[String]) -> String {
    let pair = crate::say!(language, "list-last", first = "", last = "");
    match names {
        [_, .., _] if names.iter().any(|name| name.contains(&pair)) => clauses(language, names),
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => crate::say!(language, "list-last", first = first.join(", "), last = last),
    }
}

/// Clauses of one sentence, one after the other: `a; b; c`. Empty where there are none.
#[must_use]
pub fn clauses(language: Language, clauses: &[String]) -> String {
    // Between two of them stands always the same.
    clauses.join(&crate::say!(language, "list-clauses", first = "", next = ""))
}

#[cfg(test)]
mod tests;
