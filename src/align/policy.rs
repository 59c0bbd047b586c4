//! The rules for counting: one file with a version, so that two offices get the same answer.

use serde::{Deserialize, Serialize};

use crate::record::Confidence;
use crate::vocab::{Basis, SatisfactionRule};

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
    /// A message that says what is wrong in the file, and where.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())?;
        let standard = Self::default();
        let word = |text: Option<String>| text.map(|t| t.parse()).transpose();
        let threshold = match file.threshold {
            None => standard.threshold,
            Some(number) => Confidence::parse(&number.to_string())
                .ok_or_else(|| format!("threshold is a number from 0 to 1, not {number}"))?,
        };
        let basis = word(file.basis)?.unwrap_or(standard.basis);
        if file.signed.is_some_and(|span| span.from > span.to) {
            return Err("signed.from is later than signed.to".to_owned());
        }
        if (basis == Basis::Signed) != file.signed.is_some() {
            return Err("the basis “signed” goes with signed = { from = YEAR, to = YEAR }, and only it does"
                .to_owned());
        }
        let satisfaction = file.satisfaction.map(|t| t.parse()).transpose()?.unwrap_or(standard.satisfaction);
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

impl std::fmt::Display for Policy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} (threshold {}", self.version, self.threshold)?;
        f.write_str(if self.engaged {
            ", engaged: the ILO leads or implements"
        } else {
            ", engaged: not asked"
        })?;
        match self.signed {
            Some(SignedBetween { from, to }) => write!(f, ", signed {from}–{to}")?,
            None => write!(f, ", {}", self.basis)?,
        }
        write!(f, ", {})", self.satisfaction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_file_is_read_and_its_slips_are_told() {
        let policy =
            Policy::parse("version = \"hq-3\"\nthreshold = 0.5\nengaged = true\n").expect("well formed");
        assert_eq!(
            (policy.version.as_str(), policy.engaged, policy.threshold.to_string()),
            ("hq-3", true, "0.5".into())
        );
        assert!(
            Policy::parse("version = \"x\"\nthreshhold = 1\n").expect_err("a slip").contains("threshhold")
        );
        assert!(Policy::parse("version = \"x\"\nthreshold = 7\n").is_err());
        assert!(Policy::parse("version = \"x\"\nbasis = \"signed\"\n").is_err());
        assert!(
            Policy::parse("version = \"x\"\nbasis = \"sined\"\n")
                .expect_err("a slip")
                .contains("in-force, signed")
        );
    }
}
