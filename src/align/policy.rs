//! The rules for counting: one file with a version, so that two offices get the same answer.

mod file;

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

impl Policy {
    /// Reads a policy file.
    ///
    /// # Errors
    /// All that is wrong in the file, in the language asked for, a line for each with the line of the file.
    pub fn parse(text: &str, language: Language) -> Result<Self, String> {
        file::read(text, language)
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

    #[test]
    fn every_slip_of_a_policy_file_is_told_with_its_line_in_the_language_of_the_reader() {
        let file = "version = 3\nthreshhold = 1\nengaged = \"si\"\nbasis = \"signed\"\n\
                    signed = { from = 2012, to = 2010 }\nsatisfaction = \"some\"\nthreshold = \"high\"\n";
        for (language, line) in
            [(Language::English, "line "), (Language::French, "ligne "), (Language::Spanish, "línea ")]
        {
            let told = Policy::parse(file, language).expect_err("nothing in it is right");
            let lines: Vec<&str> = told.lines().collect();
            assert_eq!(lines.len(), 6, "{told}");
            let numbers = [1, 2, 3, 5, 6, 7];
            for (said, number) in lines.iter().zip(numbers) {
                assert!(said.starts_with(&format!("{line}{number}")), "{told}");
            }
            for english in ["invalid type", "expected", "unknown field", "missing field"] {
                assert!(!told.contains(english), "{told}");
            }
        }
        let broken = Policy::parse("version = \"x\n", Language::French).expect_err("it is not closed");
        assert!(broken.starts_with("ligne 1") && !broken.contains("basic string"), "{broken}");
        let nameless = Policy::parse("threshold = 1\n", Language::Spanish).expect_err("it has no name");
        assert!(nameless.contains("version") && !nameless.contains("missing"), "{nameless}");
    }
}
