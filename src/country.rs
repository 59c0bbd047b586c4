//! Countries and territories of ISO 3166-1: their codes and their names in English, French and Spanish.

mod currency;
mod everyday;

use std::collections::HashMap;
use std::sync::LazyLock;

pub use currency::{currency_meant, is_currency};
use everyday::{EVERYDAY, OTHER_CODES};

use crate::vocab::unaccented;

/// The table, a line each; `#` begins a comment. The head of the file says where the names come from.
const TABLE: &str = include_str!("country/names.tsv");

/// A country or territory of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IsoCountry {
    /// The alpha-3 code: `MDA`.
    pub alpha3: &'static str,
    /// The alpha-2 code: `MD`.
    pub alpha2: &'static str,
    /// The UN M49 code: `498`.
    pub m49: &'static str,
    /// The word of the ILO's region: `africa`; empty for Antarctica and what lies there.
    pub region: &'static str,
    /// Its short name in English, French and Spanish, in this order.
    pub names: [&'static str; 3],
}

/// Every entry of the standard, in order of alpha-3 code.
static ALL: LazyLock<Vec<IsoCountry>> = LazyLock::new(|| {
    let entry = |line: &'static str| {
        let mut cells = line.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        let [alpha3, alpha2, m49, region] = std::array::from_fn(|_| next());
        IsoCountry { alpha3, alpha2, m49, region, names: [next(), next(), next()] }
    };
    TABLE.lines().filter(|line| !line.starts_with('#')).map(entry).collect()
});

/// Every alpha-3 code of the standard, in order.
pub fn iso_codes() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|country| country.alpha3)
}

/// Is this an alpha-3 code of the standard?
#[must_use]
pub fn is_iso(code: &str) -> bool {
    by_code(code).is_some()
}

/// The country of an alpha-3 code, in capital letters.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static IsoCountry> {
    ALL.binary_search_by(|country| country.alpha3.cmp(code)).ok().map(|place| &ALL[place])
}

/// The country that somebody means by an alpha-2 code or by a name in English, French or Spanish. Letter case, accents,
/// punctuation and small words (`the`, `la`, `de` …) make no difference.
///
/// Nothing where no country has that name, and nothing where two have: `Congo` is of one of them only, by its own name.
#[must_use]
pub fn meant(text: &str) -> Option<&'static IsoCountry> {
    let text = text.trim();
    if text.len() == 2 {
        return ALL.iter().find(|country| country.alpha2.eq_ignore_ascii_case(text));
    }
    if text.len() == 3 {
        return by_code(&text.to_uppercase());
    }
    let folded = folded(text);
    let known = BY_NAME.get(&folded).filter(|_| folded.len() >= 3).copied();
    known.or_else(|| BY_WORDS.get(&in_order(text)).copied().flatten())
}

/// The country whose name a text probably misspells: one or two letters differ, or words are added to the name.
/// Nothing where two are equally near.
#[must_use]
pub fn nearest_name(text: &str) -> Option<&'static IsoCountry> {
    let wanted = folded(text);
    if !(5..=60).contains(&wanted.len()) {
        return None;
    }
    let most = if wanted.len() < 8 { 1 } else { 2 };
    let mut best: Option<(usize, &'static IsoCountry, bool)> = None;
    for (name, &country) in BY_NAME.iter().filter(|(name, _)| name.len().abs_diff(wanted.len()) <= most) {
        let distance = strsim::damerau_levenshtein(&wanted, name);
        best = match best {
            _ if distance > most => best,
            Some((least, known, _)) if least == distance && known != country => Some((least, known, true)),
            Some((least, ..)) if least <= distance => best,
            _ => Some((distance, country, false)),
        };
    }
    if let Some((_, country, tied)) = best {
        return (!tied).then_some(country);
    }
    // `Moldova (UNCT)`, `UN Country Team of Moldova`.
    let parts: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let names = (1..=parts.len().min(5)).flat_map(|size| parts.windows(size).map(|part| part.join(" ")));
    let mut found = names.filter(|name| name.len() > 3).filter_map(|name| meant(&name));
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// The countries by their folded names; where two have the same, the first by its official one.
static BY_NAME: LazyLock<HashMap<String, &'static IsoCountry>> = LazyLock::new(|| {
    let official = ALL.iter().flat_map(|country| country.names.map(|name| (name, country)));
    let everyday = EVERYDAY.iter().filter_map(|&(name, code)| Some((name, by_code(code)?)));
    let mut by_name = HashMap::new();
    for (name, country) in official.chain(everyday) {
        by_name.entry(folded(name)).or_insert(country);
    }
    by_name
});

/// The countries by the words of their names in any order, without the small ones: `Moldova, Republic of`. Nothing where
/// two countries have the same words.
static BY_WORDS: LazyLock<HashMap<String, Option<&'static IsoCountry>>> = LazyLock::new(|| {
    let official = ALL.iter().flat_map(|country| country.names.map(|name| (name, country)));
    let everyday = EVERYDAY.iter().filter_map(|&(name, code)| Some((name, by_code(code)?)));
    let mut by_words: HashMap<String, Option<&'static IsoCountry>> = HashMap::new();
    for (name, country) in official.chain(everyday) {
        by_words
            .entry(in_order(name))
            .and_modify(|known| *known = known.filter(|known| *known == country))
            .or_insert(Some(country));
    }
    by_words
});

/// The words of a name in alphabetical order, those that are shortened in their short form: `Rep. of Moldova` and `Moldova,
/// Republic of` are the same.
fn in_order(name: &str) -> String {
    let plain: String =
        name.chars().map(|letter| unaccented(letter.to_lowercase().next().unwrap_or(letter))).collect();
    let words = plain.split(|letter: char| !letter.is_alphanumeric());
    let mut words: Vec<&str> = words
        .filter(|word| !word.is_empty() && !SMALL.contains(word) && !["and", "et", "y", "e"].contains(word))
        .map(|word| match word {
            "republic" | "republique" | "republica" => "rep",
            "democratic" | "democratique" | "democratica" => "dem",
            "islands" | "island" | "iles" | "ile" | "islas" | "isla" => "is",
            "saint" | "sainte" | "santa" | "san" => "st",
            other => other,
        })
        .collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// The code of the standard for the country of another code of three letters, such as `ROM` or `GER`.
#[must_use]
pub fn code_now(code: &str) -> Option<&'static str> {
    OTHER_CODES.iter().find(|(other, _)| other.eq_ignore_ascii_case(code)).map(|(_, iso)| *iso)
}

/// Small words that are left out when names are compared.
const SMALL: [&str; 14] =
    ["the", "of", "la", "le", "les", "el", "los", "las", "de", "du", "des", "del", "d", "l"];

/// A name as it is compared: small letters without accents, its words joined without the small ones.
fn folded(name: &str) -> String {
    let plain: String =
        name.chars().map(|letter| unaccented(letter.to_lowercase().next().unwrap_or(letter))).collect();
    let words = plain.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty() && !SMALL.contains(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_its_codes_and_the_region_it_lies_in() {
        for country in ALL.iter() {
            assert!(country.m49.len() == 3 && country.m49.parse::<u16>().is_ok(), "{country:?}");
            assert!(country.alpha3.len() == 3 && country.alpha2.len() == 2, "{country:?}");
            let word = country.region.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            assert!(word && (country.region.is_empty() == ["ATA", "ATF", "BVT"].contains(&country.alpha3)));
        }
        let of = |code: &str| by_code(code).map(|country| (country.alpha2, country.m49, country.region));
        assert_eq!(of("MDA"), Some(("MD", "498", "europe-central-asia")));
        assert_eq!(of("EGY"), Some(("EG", "818", "africa")));
        assert_eq!(of("IRN"), Some(("IR", "364", "asia-pacific")));
    }

    #[test]
    fn the_standard_has_249_entries_in_order_each_with_its_codes_and_three_names() {
        let codes: Vec<&str> = iso_codes().collect();
        assert_eq!(codes.len(), 249);
        assert!(codes.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(codes.iter().all(|code| is_iso(code)));
        for country in ALL.iter() {
            assert_eq!((country.alpha2.len(), country.m49.len()), (2, 3), "{country:?}");
            assert!(country.names.iter().all(|name| !name.is_empty()), "{country:?}");
        }
        for other in ["XKX", "tza", "AAA", "ZZZ", "", "AB", "ABW ", "BW ", "TZAN"] {
            assert!(!is_iso(other), "{other}");
        }
    }

    #[test]
    fn a_code_of_another_list_leads_to_that_of_the_standard() {
        for &(other, iso) in OTHER_CODES {
            assert!(is_iso(iso) && !is_iso(other), "{other} {iso}");
            assert_eq!(code_now(&other.to_lowercase()), Some(iso));
        }
        assert_eq!(code_now("MDA"), None);
    }

    #[test]
    fn every_alpha_2_code_and_every_name_leads_to_its_own_country() {
        for country in ALL.iter() {
            assert_eq!(meant(country.alpha2).map(|c| c.alpha3), Some(country.alpha3));
            for name in country.names {
                assert_eq!(meant(name).map(|c| c.alpha3), Some(country.alpha3), "{name}");
            }
        }
        for (text, code) in [
            ("md", "MDA"),
            ("LK", "LKA"),
            ("NG", "NGA"),
            ("KM", "COM"),
            ("moldova", "MDA"),
            ("Republic of Moldova", "MDA"),
            ("REPUBLIQUE DE MOLDOVA", "MDA"),
            ("Cote d'Ivoire", "CIV"),
            ("Viêt Nam", "VNM"),
            ("United Republic of Tanzania", "TZA"),
        ] {
            assert_eq!(meant(text).map(|c| c.alpha3), Some(code), "{text}");
        }
        for other in ["", "X", "XX", "Africa", "Congo Brazza", "XKX", "Korea", "Sri", "Republic"] {
            assert_eq!(meant(other), None, "{other}");
        }
    }

    #[test]
    fn the_words_of_a_name_may_stand_in_another_order_and_be_shortened() {
        for country in ALL.iter() {
            for name in country.names {
                let turned: Vec<&str> = name.rsplit(' ').collect();
                let found = meant(&turned.join(" ")).map(|c| c.alpha3);
                assert!(found.is_none_or(|code| code == country.alpha3), "{turned:?} {found:?}");
            }
        }
        for (text, code) in [
            ("Moldova, Republic of", "MDA"),
            ("Rep. of Moldova", "MDA"),
            ("Tanzania (United Republic of)", "TZA"),
            ("Congo, Democratic Republic of the", "COD"),
            ("Congo, Dem. Rep.", "COD"),
            ("Rep. Dominicana", "DOM"),
            ("Bosnia & Herzegovina", "BIH"),
            ("mda", "MDA"),
            ("Lao", "LAO"),
            ("Turquía", "TUR"),
        ] {
            assert_eq!(meant(text).map(|c| c.alpha3), Some(code), "{text}");
        }
        for (text, code) in
            [("Kazakstan", "KAZ"), ("Philipines", "PHL"), ("Moldova UNCT", "MDA"), ("Zimbawe", "ZWE")]
        {
            assert_eq!(nearest_name(text).map(|c| c.alpha3), Some(code), "{text}");
        }
        for none in ["Korea", "Nowhere", "Atlantis"] {
            assert_eq!(nearest_name(none).map(|c| c.alpha3), None, "{none}");
        }
    }
}
