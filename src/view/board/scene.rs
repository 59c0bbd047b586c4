//! What the board of one country shows.

use super::{Drawn, Options};
use crate::align::{PairingVerdict, Policy, pairings_with};
use crate::graph::{Country, Framework};
use crate::vocab::Language;

/// The pairings of a country that are drawn, judged, and what the country has beside them.
#[derive(Debug)]
pub struct Scene<'g> {
    /// The country's name and code.
    pub name: String,
    /// The pairings, at least one.
    pub verdicts: Vec<PairingVerdict<'g>>,
    /// Its frameworks in none of them.
    pub left_out: Vec<Framework<'g>>,
}

impl<'g> Scene<'g> {
    /// The pairings of a country, narrowed to a DWCP or a UN framework where its id is given; nothing where there is none.
    #[must_use]
    pub fn of(
        country: Country<'g>,
        dwcp: Option<&str>,
        un: Option<&str>,
        policy: &Policy,
        language: Language,
    ) -> Option<Self> {
        let wanted = |id: Option<&str>, framework: Framework<'_>| id.is_none_or(|id| id == framework.id());
        let verdicts: Vec<PairingVerdict<'g>> = pairings_with(country)
            .into_iter()
            .filter(|p| wanted(dwcp, p.dwcp) && wanted(un, p.un))
            .map(|pairing| pairing.judge(policy))
            .collect();
        if verdicts.is_empty() {
            return None;
        }
        let drawn = |f: &Framework<'_>| verdicts.iter().any(|v| v.pairing.dwcp == *f || v.pairing.un == *f);
        let left_out = country.frameworks().filter(|f| !drawn(f)).collect();
        let name = format!("{} ({})", country.name(language), country.code());
        Some(Self { name, verdicts, left_out })
    }

    /// The board of it.
    #[must_use]
    pub fn draw(&self, policy: &Policy, options: &Options<'_>) -> Drawn {
        super::country(&self.name, &self.verdicts, &self.left_out, policy, options)
    }
}
