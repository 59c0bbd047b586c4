//! UN entities: the one id of each, whatever the language it is written in, and what it is called in each language.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::LazyLock;

use foldhash::fast::FixedState;

/// The table, a line each; `#` begins a comment. The head of the file says where the names come from.
const TABLE: &str = include_str!("agency/names.tsv");

/// A UN entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnEntity {
    /// Its acronym in English, French and Spanish; the first is its id in every dataset.
    pub acronyms: [&'static str; 3],
    /// Its full name in English, French and Spanish.
    pub names: [&'static str; 3],
    /// The identifier under which it publishes to the International Aid Transparency Initiative, where that is known.
    pub iati: Option<&'static str>,
    synonyms: &'static str,
}

impl UnEntity {
    /// Its id: the English acronym.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.acronyms[0]
    }

    /// Everything it is called.
    fn called(&self) -> impl Iterator<Item = &'static str> {
        let synonyms = self.synonyms.split(';').filter(|name| !name.is_empty());
        self.acronyms.into_iter().chain(self.names).chain(synonyms)
    }
}

/// What an entity is called, and its place among the entities.
type Called = (&'static str, usize);

/// The entities, and everything that one is called with its place among them, in order of what it is called.
static KNOWN: LazyLock<(Vec<UnEntity>, Vec<Called>)> = LazyLock::new(|| {
    let entity = |line: &'static str| {
        let mut cells = line.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        let [en, fr, es, name, name_fr, name_es, iati, synonyms] = std::array::from_fn(|_| next());
        let iati = Some(iati).filter(|reference| !reference.is_empty());
        UnEntity { acronyms: [en, fr, es], names: [name, name_fr, name_es], iati, synonyms }
    };
    let entities: Vec<UnEntity> = TABLE.lines().filter(|line| !line.starts_with('#')).map(entity).collect();
    let mut called: Vec<(&str, usize)> = (entities.iter().enumerate())
        .flat_map(|(place, one)| one.called().map(move |name| (name, place)))
        .collect();
    called.sort_by(|(a, _), (b, _)| in_any_case(a, b));
    (entities, called)
});

/// The entity of this acronym or full name in English, French or Spanish, in any letter case; `OIT`, `BIT` and
/// `International Labour Office` are the ILO.
#[must_use]
#[inline]
pub fn un_entity(called: &str) -> Option<&'static UnEntity> {
    let (entities, names) = &*KNOWN;
    // Most data write the acronym itself, in a row of every outcome.
    if let Some(entity) = BY_ID.get(called) {
        return Some(entity);
    }
    let place = names.binary_search_by(|(name, _)| in_any_case(name, called.trim())).ok()?;
    entities.get(names[place].1)
}

/// The entity that a cell names: as [`un_entity`] knows it, also with its other name in brackets.
#[must_use]
pub fn one_entity(called: &str) -> Option<&'static UnEntity> {
    if let Some(entity) = un_entity(called) {
        return Some(entity);
    }
    // `I.L.O.`
    if called.contains('.') && !called.contains(' ') {
        return un_entity(&called.replace('.', ""));
    }
    if let Some(entity) = office_of(called) {
        return Some(entity);
    }
    let dashed = || [" - ", " – ", " — "].iter().find_map(|mark| called.split_once(mark));
    let bracketed = called.trim().strip_suffix(')').and_then(|rest| rest.split_once('('));
    let (name, other) = bracketed.or_else(dashed)?;
    let (entity, same) = (un_entity(name)?, un_entity(other)?);
    (entity == same).then_some(entity)
}

/// The words for an office of an entity, in small letters.
const OFFICES: [&str; 6] = ["office", "offices", "bureau", "bureaux", "oficina", "oficinas"];

/// The entity of whose office a cell speaks: `ILO Office in Moldova`, `OIT – Bureau de pays`, `Oficina de la OIT para los Países
/// Andinos`. Nothing where it names two entities, or none by its acronym in capitals or by a name that stands first.
fn office_of(called: &str) -> Option<&'static UnEntity> {
    let divided = |c: char| !c.is_alphanumeric() && c != '-';
    let words: Vec<&str> = called.split(divided).filter(|word| !word.is_empty()).collect();
    let place = words.iter().position(|word| OFFICES.contains(&word.to_lowercase().as_str()))?;
    let shouted = |word: &&&str| word.len() > 2 && !word.chars().any(char::is_lowercase);
    let mut named: Vec<&UnEntity> = words.iter().filter(shouted).filter_map(|word| un_entity(word)).collect();
    // `UN Women Country Office`
    named.extend((1..=place).filter_map(|end| un_entity(&words[..end].join(" "))));
    named.dedup();
    match named[..] {
        [entity] => Some(entity),
        _ => None,
    }
}

/// The entities by their id.
static BY_ID: LazyLock<HashMap<&str, &UnEntity, FixedState>> =
    LazyLock::new(|| KNOWN.0.iter().map(|entity| (entity.id(), entity)).collect());

/// The order of two names, letter case aside.
fn in_any_case(a: &str, b: &str) -> Ordering {
    let letters = |text: &'_ str| text.chars().flat_map(char::to_lowercase).collect::<Vec<char>>();
    if a.is_ascii() && b.is_ascii() {
        let small = |byte: u8| byte.to_ascii_lowercase();
        return a.bytes().map(small).cmp(b.bytes().map(small));
    }
    letters(a).cmp(&letters(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entity_is_found_by_all_that_it_is_called() {
        for entity in &KNOWN.0 {
            for name in entity.called() {
                assert_eq!(un_entity(name).map(UnEntity::id), Some(entity.id()), "{name}");
                assert_eq!(un_entity(&name.to_uppercase()).map(UnEntity::id), Some(entity.id()), "{name}");
            }
            assert!(entity.acronyms.iter().chain(&entity.names).all(|name| !name.is_empty()), "{entity:?}");
        }
        let iati = |called| un_entity(called).and_then(|entity| entity.iati);
        assert_eq!((iati("OIT"), iati("WHO"), iati("IMF")), (Some("XM-DAC-41302"), Some("XM-DAC-928"), None));
        let references = KNOWN.0.iter().filter_map(|entity| entity.iati);
        let mut references: Vec<&str> =
            references.inspect(|one| assert!(one.starts_with("XM-DAC-"))).collect();
        let all = references.len();
        references.sort_unstable();
        references.dedup();
        assert_eq!(references.len(), all);
        for (name, id) in [
            ("oit", "ILO"),
            ("BIT", "ILO"),
            ("PNUD", "UNDP"),
            ("organisation internationale du travail", "ILO"),
        ] {
            assert_eq!(un_entity(name).map(UnEntity::id), Some(id), "{name}");
        }
        assert_eq!(one_entity("ILO - International Labour Organization").map(UnEntity::id), Some("ILO"));
        assert_eq!(one_entity("I.L.O.").map(UnEntity::id), Some("ILO"));
        assert_eq!(one_entity("Organisation internationale du Travail (OIT)").map(UnEntity::id), Some("ILO"));
        for (office, id) in [
            ("ILO Office in Moldova", "ILO"),
            ("OIT – Bureau de pays de Dakar", "ILO"),
            ("Bureau de l’OIT pour la République démocratique du Congo", "ILO"),
            ("Oficina de la OIT para los Países Andinos", "ILO"),
            ("ILO Country Office for South Africa", "ILO"),
            ("UN Women Country Office", "UN Women"),
            ("WHO Regional Office for Africa", "WHO"),
        ] {
            assert_eq!(one_entity(office).map(UnEntity::id), Some(id), "{office}");
        }
        for other in ["Office of the Prime Minister", "ILO and UNDP offices", "Bureau de la statistique"] {
            assert_eq!(one_entity(other), None, "{other}");
        }
        for other in ["", "ILO and UNDP", "ILO (lead)", "XYZ", "Ministry of Labour"] {
            assert_eq!(un_entity(other), None, "{other}");
        }
    }
}
