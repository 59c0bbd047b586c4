//! What a picture shows of a country.

use super::{Drawn, Options, country};
use crate::align::{Pairing, PairingVerdict, Policy, pairings_with};
use crate::graph::{Country, Framework};
use crate::vocab::Language;

/// The pairings of a country that are shown, and what the country has beside them.
#[derive(Debug)]
pub struct Scene<'g> {
    /// The name of the country, and its code.
    pub name: String,
    /// The pairings, judged; empty where the country has none that is wanted.
    pub verdicts: Vec<PairingVerdict<'g>>,
    /// Its frameworks in none of them.
    pub left_out: Vec<Framework<'g>>,
}

impl<'g> Scene<'g> {
    /// Judges those pairings of a country that are wanted.
    #[must_use]
    pub fn of(
        country: Country<'g>,
        policy: &Policy,
        language: Language,
        wanted: impl Fn(&Pairing<'g>) -> bool,
    ) -> Self {
        let pairings = pairings_with(country).into_iter().filter(wanted);
        let verdicts: Vec<PairingVerdict<'_>> = pairings.map(|pairing| pairing.judge(policy)).collect();
        let drawn = |f: &Framework<'_>| verdicts.iter().any(|v| v.pairing.dwcp == *f || v.pairing.un == *f);
        let left_out: Vec<Framework<'_>> = country.frameworks().filter(|f| !drawn(f)).collect();
        Self { name: format!("{} ({})", country.name(language), country.code()), verdicts, left_out }
    }

    /// The board of it.
    #[must_use]
    pub fn draw(&self, policy: &Policy, options: &Options<'_>) -> Drawn {
        country(&self.name, &self.verdicts, &self.left_out, policy, options)
    }
}
