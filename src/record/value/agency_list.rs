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
    let divided = bare.split([',', ';', '/', '&', '+', '|', '\n']);
    let words = divided.flat_map(|part| {
        AND.iter().fold(vec![part], |parts, and| parts.into_iter().flat_map(|part| part.split(and)).collect())
    });
    // “…, and UNICEF”
    let parts = words.map(|part| {
        let part = part.trim();
        AND.iter().find_map(|and| part.strip_prefix(and.trim_start())).unwrap_or(part).trim()
    });
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let bare_name = |part: &str| un_entity(part.split('(').next().unwrap_or(part));
    if parts.len() < 2 || !parts.iter().any(|part| bare_name(part).is_some()) {
        return None;
    }
    Some(parts.iter().map(|part| bare_name(part).map_or(*part, |entity| entity.id()).to_owned()).collect())
}

/// The words that join the last of several names.
const AND: [&str; 4] = [" and ", " et ", " y ", " e "];

#[cfg(test)]
mod tests {
    use super::several;

    #[test]
    fn a_list_of_agencies_is_known_where_one_of_them_is() {
        let lists: [(&str, &[&str]); 9] = [
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
            "",
        ] {
            assert_eq!(several(one), None, "{one}");
        }
    }
}
