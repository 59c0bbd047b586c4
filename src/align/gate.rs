//! Conditions on the counts of an alignment: `full>=3, open=0`.

use super::{Member, Tally};
use crate::diagnostic::nearest;
use crate::say;
use crate::vocab::{Count, Language, Vocabulary as _};

/// How a count is compared with the number that is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// `>=`
    AtLeast,
    /// `<=`
    AtMost,
    /// `=`
    Equal,
    /// `>`
    More,
    /// `<`
    Less,
}

impl Relation {
    /// Every relation as people write it; a sign that begins with another one stands before it.
    const SIGNS: [(&'static str, Self); 8] = [
        (">=", Self::AtLeast),
        ("≥", Self::AtLeast),
        ("<=", Self::AtMost),
        ("≤", Self::AtMost),
        ("==", Self::Equal),
        ("=", Self::Equal),
        (">", Self::More),
        ("<", Self::Less),
    ];

    /// Its sign.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::AtLeast => ">=",
            Self::AtMost => "<=",
            Self::Equal => "=",
            Self::More => ">",
            Self::Less => "<",
        }
    }
}

/// One condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    /// What is counted.
    pub count: Count,
    /// How it is compared.
    pub relation: Relation,
    /// The number that it is compared with.
    pub wanted: usize,
}

impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}{}", self.count, self.relation.sign(), self.wanted)
    }
}

impl Condition {
    /// Does the number meet it?
    #[must_use]
    pub const fn is_met(self, number: usize) -> bool {
        match self.relation {
            Relation::AtLeast => number >= self.wanted,
            Relation::AtMost => number <= self.wanted,
            Relation::Equal => number == self.wanted,
            Relation::More => number > self.wanted,
            Relation::Less => number < self.wanted,
        }
    }

    /// How many a number is short of the least that meets it: nothing where it is not too small.
    #[must_use]
    pub fn short_by(self, number: usize) -> Option<usize> {
        let least = match self.relation {
            Relation::AtLeast | Relation::Equal => self.wanted,
            Relation::More => self.wanted.saturating_add(1),
            Relation::AtMost | Relation::Less => 0,
        };
        least.checked_sub(number).filter(|short| *short > 0)
    }

    /// How many a number is above the most that meets it: nothing where it is not too large. No number is less than 0, so
    /// that of `<0` the whole number and one more is too many.
    #[must_use]
    pub fn over_by(self, number: usize) -> Option<usize> {
        let over = match self.relation {
            Relation::AtMost | Relation::Equal => number.saturating_sub(self.wanted),
            Relation::Less => (number + 1).saturating_sub(self.wanted),
            Relation::AtLeast | Relation::More => 0,
        };
        (over > 0).then_some(over)
    }

    /// The things by which it fails: where there are too few those that could still be among them, where there are too
    /// many all that are. Empty where it is met.
    #[must_use]
    pub fn failing<'g>(self, tally: &Tally<'g>) -> Vec<Member<'g>> {
        let number = tally.number(self.count);
        if self.short_by(number).is_some() {
            return tally.missing(self.count);
        }
        self.over_by(number).map_or_else(Vec::new, |_| tally.members(self.count))
    }
}

/// What is wrong with the text of some conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GateFault {
    /// There is no condition in it.
    Empty,
    /// A part has no relation: `full`.
    NoRelation(String),
    /// No count has this name.
    Unknown(String),
    /// The text after the relation sign is not a whole number.
    Number(String, String),
}

impl GateFault {
    /// The fault in words, with what would be right.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Empty => say!(language, "gate-empty"),
            Self::NoRelation(part) => say!(language, "gate-no-relation", part = part),
            Self::Number(part, number) => say!(language, "gate-number", part = part, number = number),
            Self::Unknown(name) => {
                let names = Count::ALL.iter().map(|count| count.word());
                match nearest(name, names) {
                    Some(near) => {
                        say!(language, "gate-unknown-near", name = name, near = near, names = Count::list())
                    }
                    None => say!(language, "gate-unknown", name = name, names = Count::list()),
                }
            }
        }
    }
}

/// Reads conditions, divided by commas or semicolons. Names may be written with `_` and with capital letters.
///
/// # Errors
/// The first part that is no condition.
pub fn conditions(text: &str) -> Result<Vec<Condition>, GateFault> {
    let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    let conditions: Vec<Condition> = parts.map(condition).collect::<Result<_, _>>()?;
    if conditions.is_empty() { Err(GateFault::Empty) } else { Ok(conditions) }
}

fn condition(part: &str) -> Result<Condition, GateFault> {
    let sign = Relation::SIGNS.iter().filter_map(|(sign, relation)| Some((part.find(sign)?, sign, relation)));
    // The first sign of the text; of those that begin at one place the longest, which stands first in the list.
    let first = sign.min_by_key(|(at, ..)| *at);
    let Some((at, sign, relation)) = first else { return Err(GateFault::NoRelation(part.to_owned())) };
    let (name, number) = (part[..at].trim(), part[at + sign.len()..].trim());
    let folded = name.to_lowercase().replace(['_', ' '], "-");
    let count = Count::from_word(&folded).ok_or_else(|| GateFault::Unknown(name.to_owned()))?;
    let wanted = number.parse().map_err(|_| GateFault::Number(part.to_owned(), number.to_owned()))?;
    Ok(Condition { count, relation: *relation, wanted })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read_as_people_write_them() {
        let text = " full >= 3, Outcomes_Open=0;unexamined≤2 , shared>1,taken-up<9,";
        let read = conditions(text).expect("they are well formed");
        let shown: Vec<String> = read.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["full>=3", "outcomes-open=0", "unexamined<=2", "shared>1", "taken-up<9"]);
    }

    #[test]
    fn what_is_no_condition_is_a_fault_that_says_what_would_be_right() {
        let text = |word: &str| word.to_owned();
        assert_eq!(conditions(" , "), Err(GateFault::Empty));
        assert_eq!(conditions("full"), Err(GateFault::NoRelation(text("full"))));
        assert_eq!(conditions("full=>3"), Err(GateFault::Number(text("full=>3"), text(">3"))));
        assert_eq!(conditions("full=-1"), Err(GateFault::Number(text("full=-1"), text("-1"))));
        assert_eq!(conditions("open=0, ful=1"), Err(GateFault::Unknown(text("ful"))));
        for language in Language::ALL {
            let words = GateFault::Unknown(text("ful")).words(language);
            assert!(words.contains("full") && words.contains("outcomes-unexamined"), "{words}");
        }
    }

    #[test]
    fn a_number_is_met_short_or_over_and_never_two_of_them() {
        let signs = [Relation::AtLeast, Relation::AtMost, Relation::Equal, Relation::More, Relation::Less];
        for relation in signs {
            for (wanted, number) in (0..5).flat_map(|wanted| (0..5).map(move |number| (wanted, number))) {
                let condition = Condition { count: Count::Full, relation, wanted };
                let states = [
                    condition.is_met(number),
                    condition.short_by(number).is_some(),
                    condition.over_by(number).is_some(),
                ];
                assert_eq!(states.iter().filter(|holds| **holds).count(), 1, "{number} for {condition}");
            }
        }
        let three = Condition { count: Count::Full, relation: Relation::More, wanted: 3 };
        assert_eq!((three.short_by(1), three.short_by(4)), (Some(3), None));
    }
}
