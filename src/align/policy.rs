//! The rules for counting: one file with a version, so that two offices get the same answer.

use serde::{Deserialize, Serialize};

use crate::diagnostic::plain;
use crate::record::Confidence;
use crate::say;
use crate::vocab::{Basis, Language, SatisfactionRule, Vocabulary};

/// A span of years of signature, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedBetween {
    /// First year.
    pub from: u16,
    /// Last year.
    pub to: u16,
}

/// What counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// The version, printed on everything made with the policy.
    pub version: String,
    /// The confidence from which a link counts; 0 unless stated.
    pub threshold: Confidence,
    /// Must the ILO lead or implement the outcome, too? No unless stated.
    pub engaged: bool,
    /// Which frameworks indicator 3.1 looks at.
    pub basis: Basis,
    /// The years of signature, where the basis is `signed`.
    pub signed: Option<SignedBetween>,
    /// When a constituent is satisfied.
    pub satisfaction: SatisfactionRule,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            version: "default-1".to_owned(),
            threshold: Confidence::parse("0").expect("0 is a confidence"),
            engaged: false,
            basis: Basis::InForce,
            signed: None,
            satisfaction: SatisfactionRule::LatestAllYes,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    threshold: Option<f64>,
    engaged: Option<bool>,
    basis: Option<String>,
    signed: Option<SignedBetween>,
    satisfaction: Option<String>,
}

impl Policy {
    /// Reads a policy file.
    ///
    /// # Errors
    /// A message in the language asked for that says what is wrong in the file, and where.
    pub fn parse(text: &str, language: Language) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())?;
        let standard = Self::default();
        let threshold = match file.threshold {
            None => standard.threshold,
            Some(number) => Confidence::parse(&number.to_string())
                .ok_or_else(|| say!(language, "policy-bad-threshold", value = number.to_string()))?,
        };
        let basis = word(file.basis, language)?.unwrap_or(standard.basis);
        if file.signed.is_some_and(|span| span.from > span.to) {
            return Err(say!(language, "policy-bad-span"));
        }
        if (basis == Basis::Signed) != file.signed.is_some() {
            return Err(say!(language, "policy-basis-and-span"));
        }
        let satisfaction = word(file.satisfaction, language)?.unwrap_or(standard.satisfaction);
        Ok(Self {
            version: file.version,
            threshold,
            engaged: file.engaged.unwrap_or(standard.engaged),
            basis,
            signed: file.signed,
            satisfaction,
        })
    }
}

impl Policy {
    /// The version, as everything made with the rules shows it: nothing in it is obeyed.
    #[must_use]
    pub fn version(&self) -> String {
        plain(&self.version)
    }

    /// The version and the rules, as everything made with them names them.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        if *self == (Self { version: self.version.clone(), ..Self::default() }) {
            return self.version();
        }
        let basis = match self.signed {
            Some(SignedBetween { from, to }) => {
                say!(language, "policy-signed", from = from.to_string(), to = to.to_string())
            }
            None => self.basis.shown(language).into_owned(),
        };
        say!(
            language,
            "policy-words",
            version = self.version(),
            threshold = crate::locale::decimal(language, &self.threshold.to_string()),
            engaged = if self.engaged { "yes" } else { "no" },
            basis = basis,
            satisfaction = self.satisfaction.shown(language)
        )
    }
}

impl std::fmt::Display for Policy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words(Language::English))
    }
}

/// A word of a closed vocabulary, where one is given.
fn word<V: Vocabulary>(text: Option<String>, language: Language) -> Result<Option<V>, String> {
    let read = |text: String| {
        let unknown = || say!(language, "policy-bad-word", setting = V::NAME, words = V::list_in(language));
        V::read(&text).ok_or_else(unknown)
    };
    text.map(read).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_file_is_read_and_its_slips_are_told() {
        let policy =
            Policy::parse("version = \"hq-3\"\nthreshold = 0.5\nengaged = true\n", Language::English)
                .expect("well formed");
        assert_eq!(
            (policy.version.as_str(), policy.engaged, policy.threshold.to_string()),
            ("hq-3", true, "0.5".into())
        );
        assert!(
            Policy::parse("version = \"x\"\nthreshhold = 1\n", Language::English)
                .expect_err("a slip")
                .contains("threshhold")
        );
        assert!(Policy::parse("version = \"x\"\nthreshold = 7\n", Language::English).is_err());
        assert!(Policy::parse("version = \"x\"\nbasis = \"signed\"\n", Language::English).is_err());
        assert!(
            Policy::parse("version = \"x\"\nbasis = \"sined\"\n", Language::English)
                .expect_err("a slip")
                .contains("in-force, signed")
        );
    }
}
