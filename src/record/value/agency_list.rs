//! Cells for one agency that name several, or say more than a name.

use crate::agency::{one_entity, un_entity};
use crate::vocab::{Role, Vocabulary as _};

/// The agencies of a cell that names several (`ILO, UNDP and UNICEF`), or the one of a cell that says more (`ILO (lead)`).
/// Nothing where it names one agency and no more, or none that is known: a ministry may well have a comma in its name.
pub(super) fn several(text: &str) -> Option<Vec<String>> {
    if one_entity(text).is_some() {
        return None;
    }
    let bare = text.trim();
    let more = bare.strip_suffix(')').and_then(|rest| rest.split_once('(')).or_else(|| {
        let parts = [" - ", " – ", ": "].iter().find_map(|mark| bare.split_once(mark));
        parts.filter(|(_, role)| Role::read(role).is_some())
    });
    if let Some((name, inside)) = more
        && let Some(entity) = un_entity(name).or_else(|| un_entity(inside))
    {
        return Some(vec![entity.id().to_owned()]);
    }
    if let Some(entities) = named_by_acronyms(bare) {
        return Some(entities);
    }
    let divided = bare.split([',', ';', '/', '&', '+', '|', '\n']);
    let words = divided.flat_map(|part| {
        AND.iter().fold(vec![part], |parts, and| parts.into_iter().flat_map(|part| part.split(and)).collect())
    });
    // “…, and UNICEF”
    let parts = words.map(|part| {
        let part = part.trim();
        AND.iter().find_map(|and| part.strip_prefix(and.trim_start())).unwrap_or(part).trim()
    });
    let all: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let parts: Vec<&str> = all.iter().copied().filter(|part| !is_rest(part)).collect();
    let bare_name = |part: &str| un_entity(part.split('(').next().unwrap_or(part));
    if all.len() < 2 || !parts.iter().any(|part| bare_name(part).is_some()) {
        return None;
    }
    let mut agencies: Vec<String> = Vec::new();
    for part in parts {
        let agency = bare_name(part).map_or(part, |entity| entity.id());
        if agencies.iter().all(|known| known != agency) {
            agencies.push(agency.to_owned());
        }
    }
    Some(agencies)
}

/// Agencies that are named by their acronyms and nothing else, in a way that no list is written: `ILO-UNDP`, `ILO or UNDP`; or
/// one followed by its role or a mark: `ILO lead`, `ILO*`.
fn named_by_acronyms(text: &str) -> Option<Vec<String>> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() || "¹²³".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() > 6 || text.contains([',', ';', '/', '&', '+', '|', '\n', '(']) {
        return None;
    }
    let acronym = |word: &str| {
        let is_shouted = word.len() > 2 && word.chars().all(char::is_uppercase);
        un_entity(word).filter(|_| is_shouted)
    };
    let known: Vec<_> = words.iter().filter_map(|word| acronym(word)).collect();
    let others: Vec<&str> = words.iter().copied().filter(|word| acronym(word).is_none()).collect();
    let first = known.first()?;
    let says_a_role = || Role::read(&others.join(" ")).is_some();
    let joins = ["or", "ou", "o", "and", "et", "y", "e", "with", "avec", "con"];
    let marked = words.len() == 1 && text.trim() != words[0] && !text.contains('.');
    if known.len() == 1 {
        return (marked || (!others.is_empty() && says_a_role())).then(|| vec![first.id().to_owned()]);
    }
    if !others.iter().all(|word| joins.contains(&word.to_lowercase().as_str())) {
        return None;
    }
    let mut agencies: Vec<String> = known.iter().map(|entity| entity.id().to_owned()).collect();
    agencies.dedup();
    Some(agencies)
}

/// Is this what stands at the end of a list for those that it does not name: `etc.`, `2 others`?
fn is_rest(part: &str) -> bool {
    let words =
        part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ').trim_end_matches(['.', '…']);
    ["etc", "others", "other", "autres", "autre", "otros", "otras"].contains(&words.to_lowercase().as_str())
}

/// The words that join the last of several names.
const AND: [&str; 4] = [" and ", " et ", " y ", " e "];

#[cfg(test)]
mod tests {
    use super::several;

    #[test]
    fn a_list_of_agencies_is_known_where_one_of_them_is() {
        let lists: [(&str, &[&str]); 17] = [
            ("ILO-UNDP", &["ILO", "UNDP"]),
            ("ILO UNDP", &["ILO", "UNDP"]),
            ("OIT ou PNUD", &["ILO", "UNDP"]),
            ("ILO*", &["ILO"]),
            ("ILO lead", &["ILO"]),
            ("ILO, UNDP, etc.", &["ILO", "UNDP"]),
            ("ILO + 2 others", &["ILO"]),
            ("ILO, International Labour Organization", &["ILO"]),
            ("ILO, UNDP and UNICEF", &["ILO", "UNDP", "UNICEF"]),
            ("OIT, PNUD et UNICEF", &["ILO", "UNDP", "UNICEF"]),
            ("OIT, PNUD y FAO", &["ILO", "UNDP", "FAO"]),
            ("ILO; UNDP", &["ILO", "UNDP"]),
            ("ILO / UNDP", &["ILO", "UNDP"]),
            ("ILO & Ministry of Labour", &["ILO", "Ministry of Labour"]),
            ("ILO, UNDP, and FAO", &["ILO", "UNDP", "FAO"]),
            ("ILO (lead)", &["ILO"]),
            ("OIT - chef de file", &["ILO"]),
        ];
        for (text, agencies) in lists {
            assert_eq!(several(text).unwrap_or_default(), agencies, "{text}");
        }
        for one in [
            "ILO",
            "International Labour Organization (ILO)",
            "Food and Agriculture Organization of the United Nations",
            "Ministry of Labour, Social Affairs and Family",
            "ILO Office in Moldova",
            "UNICEF Moldova",
            "",
        ] {
            assert_eq!(several(one), None, "{one}");
        }
    }
}
