//! Codes, and texts that are cited.

use super::{Cell, ColumnKind, Remap, Store, Value, Written};
use crate::diagnostic::{Became, Expected, Fault, IdFault};
use crate::id::{
    AgencyId, CostId, CountryId, CountryList, ElementId, FrameworkId, GroupId, IndicatorId, ItemId, Locator,
    Organisation, OutcomeId, OutputId, PriorityId, ProjectId, Reviewer, SourceId, Space,
};

macro_rules! id_values {
    ($($name:ident: $check:ident),* $(,)?) => {$(
        impl Value for $name {
            const KIND: ColumnKind = $check::KIND;

            #[inline(always)]
            fn read(cell: Cell<'_>, column: &str, store: &mut Store) -> Result<Self, Box<Fault>> {
                // A name that is known has been checked before; one with a “/” perhaps as an address, not as a code.
                if let (Space::Name, Cell::Text(text)) = (Self::SPACE, cell)
                    && let Some(symbol) = store.names.find(&$check::meant(text))
                    && !text.contains('/')
                {
                    return Ok(Self::from_symbol(symbol));
                }
                $check::check(cell, column)
                    .map(|text| Self::from_symbol(store.intern(Self::SPACE, &$check::meant(text))))
            }

            fn written(self, store: &Store) -> Written<'_> {
                Written::Text(store.name(Self::SPACE, self.symbol()))
            }

            #[expect(private_interfaces, reason = "only datasets renumber values")]
            fn remapped(self, by: &Remap) -> Self {
                Self::from_symbol(by.symbol(self.symbol(), Self::SPACE))
            }
        }
    )*};
}

id_values! {
    CountryId: country, CountryList: countries, FrameworkId: code, PriorityId: code, ElementId: code, OutcomeId: code,
    OutputId: code, ItemId: path, AgencyId: agency, ProjectId: code, CostId: code, IndicatorId: code, SourceId: cited,
    Locator: cited, Reviewer: cited, Organisation: cited, GroupId: cited,
}

mod code {
    pub(super) use super::path::meant;
    use super::{Cell, ColumnKind, Fault, IdFault};
    pub(super) const KIND: ColumnKind = ColumnKind::Id;

    pub(super) fn check<'a>(cell: Cell<'a>, column: &str) -> Result<&'a str, Box<Fault>> {
        let text = super::path::check(cell, column)?;
        if text.contains('/') {
            return Err(Box::new(Fault::BadId { id: text.to_owned(), reason: IdFault::Slash }));
        }
        Ok(text)
    }
}

/// A code that may be an address of several parts.
mod path {
    use super::{Became, Cell, ColumnKind, Expected, Fault, IdFault};
    use crate::diagnostic::{is_invisible, steers};
    pub(super) const KIND: ColumnKind = ColumnKind::Id;

    /// The code without characters at its ends that cannot be seen.
    #[inline(always)]
    pub(super) fn meant(text: &str) -> &str {
        let bytes = text.as_bytes();
        let plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii);
        if plain(bytes.first()) && plain(bytes.last()) {
            return text;
        }
        let unseen = |c: char| is_invisible(c) || c.is_whitespace() || (steers(c) && !c.is_control());
        match text.trim_matches(unseen) {
            // A code of such characters alone is shown as it is.
            "" => text,
            seen => seen,
        }
    }

    pub(super) fn check<'a>(cell: Cell<'a>, column: &str) -> Result<&'a str, Box<Fault>> {
        let text = match cell {
            Cell::Text(text) | Cell::Integer(text) => text,
            Cell::Float(text) => {
                return Err(Box::new(Fault::LostForm { value: text.to_owned(), became: Became::Number }));
            }
            Cell::Date(text) => {
                return Err(Box::new(Fault::LostForm { value: text.to_owned(), became: Became::Date }));
            }
            _ => return Err(cell.wrong(column, Expected::Code)),
        };
        if super::looks_like_a_date(text) {
            return Err(Box::new(Fault::LostForm { value: text.to_owned(), became: Became::Date }));
        }
        // Most codes are ASCII; to look at every byte of one, without stopping at any, is the fastest way to see it.
        let suspect = text.bytes().fold(false, |suspect, b| suspect | !(b' '..0x7f).contains(&b));
        // What nobody sees and steers nothing is named where the code is looked up.
        if suspect && meant(text).contains(|c: char| steers(c) && !is_invisible(c)) {
            return Err(Box::new(Fault::BadId { id: text.to_owned(), reason: IdFault::ControlCharacter }));
        }
        if text.len() > 400 {
            return Err(Box::new(Fault::BadId {
                id: text.chars().take(40).chain(['…']).collect(),
                reason: IdFault::TooLong,
            }));
        }
        Ok(text)
    }
}

/// The code of a country.
mod country {
    pub(super) use super::code::{KIND, check};

    /// Its alpha-3 code, where a country of the standard is written by its alpha-2 code or by its name.
    pub(super) fn meant(text: &str) -> &str {
        if text.len() == 3
            && text.bytes().all(|byte| byte.is_ascii_uppercase())
            && crate::country::is_iso(text)
        {
            return text;
        }
        crate::country::meant(text).map_or(text, |country| country.alpha3)
    }
}

/// Several codes of countries in one cell, separated by `;`.
mod countries {
    use std::borrow::Cow;

    use super::ColumnKind;

    pub(super) use super::code::check;
    pub(super) const KIND: ColumnKind = ColumnKind::Ids;

    pub(super) fn meant(text: &str) -> Cow<'_, str> {
        if !text.contains(';') {
            return Cow::Borrowed(super::country::meant(text));
        }
        let codes: Vec<&str> = text.split(';').map(|code| super::country::meant(code.trim())).collect();
        Cow::Owned(codes.join(";"))
    }
}

/// The acronym of an agency.
mod agency {
    use super::super::agency_list::several;
    pub(super) use super::code::KIND;
    use super::{Cell, Fault};
    use crate::agency::one_entity;

    /// The English acronym of a UN entity that is written in another language or in full, so that it is one agency.
    pub(super) fn meant(text: &str) -> &str {
        one_entity(text).map_or(text, |entity| entity.id())
    }

    /// A cell that names one agency and says nothing else.
    pub(super) fn check<'a>(cell: Cell<'a>, column: &str) -> Result<&'a str, Box<Fault>> {
        if let Cell::Text(text) = cell
            && let Some(agencies) = several(text)
        {
            return Err(Box::new(Fault::AgencyList { value: text.to_owned(), agencies }));
        }
        super::code::check(cell, column)
    }
}

/// Free text that is cited.
mod cited {
    pub(super) use super::path::meant;
    use super::{Cell, ColumnKind, Expected, Fault};
    pub(super) const KIND: ColumnKind = ColumnKind::Text;

    pub(super) fn check<'a>(cell: Cell<'a>, column: &str) -> Result<&'a str, Box<Fault>> {
        cell.as_text().ok_or_else(|| cell.wrong(column, Expected::Text))
    }
}

/// A text as it is cited: without invisible characters at its ends.
pub(crate) fn as_cited(text: &str) -> &str {
    cited::meant(text)
}

/// Can a text stand where a code does, in every form of the data?
pub(crate) fn is_code(text: &str) -> bool {
    code::check(Cell::Text(text), "").is_ok()
}

/// What spreadsheet programs make of codes such as `1-2` and `3/4`: `01/02/2024`, `1-Feb`, `févr-24`,
/// `2024-02-01 00:00:00`.
pub(super) fn looks_like_a_date(text: &str) -> bool {
    let first = text.as_bytes().first().copied().unwrap_or(0);
    if text.len() < 5 || !(first.is_ascii_digit() || text.contains('-') && first.is_ascii_alphabetic()) {
        return false;
    }
    let digits =
        |s: &str, lengths: &[usize]| lengths.contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
    if let Some((date, time)) = text.split_once([' ', 'T'])
        && time.starts_with("00:00")
    {
        return date.split('-').count() == 3;
    }
    let parts: Vec<&str> = text.split(['/', '-']).collect();
    match parts[..] {
        [day, month, year] if text.contains('/') => {
            digits(day, &[1, 2]) && digits(month, &[1, 2]) && digits(year, &[2, 4])
        }
        [day, month, year] => digits(day, &[1, 2]) && is_month(month) && digits(year, &[2, 4]),
        [a, b] => (digits(a, &[1, 2]) && is_month(b)) || (is_month(a) && digits(b, &[2, 4])),
        _ => false,
    }
}

/// The short names of months that Excel writes in English, French and Spanish.
fn is_month(text: &str) -> bool {
    const MONTHS: [&str; 30] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "janv",
        "févr", "mars", "avr", "mai", "juin", "juil", "août", "déc", "ene", "abr", "ago", "dic", "fév",
        "Févr", "Août", "Déc",
    ];
    let text = text.strip_suffix('.').unwrap_or(text);
    // A spreadsheet writes “Mar-12” or “mars-12”; “MAR-12” is somebody's code.
    let shouted = text.chars().all(|c| !c.is_lowercase());
    !shouted && matches!(text.len(), 3..=5) && MONTHS.iter().any(|month| month.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<V: Value>(cell: Cell<'_>) -> Result<V, Fault> {
        V::read(cell, "column", &mut Store::default()).map_err(|fault| *fault)
    }

    #[test]
    fn codes_that_a_spreadsheet_has_changed_are_told() {
        for text in ["01/02/2024", "1-Feb", "1-févr.", "feb-24", "3-ene", "2024-02-01 00:00:00", "1-feb-2024"]
        {
            assert!(matches!(read::<PriorityId>(Cell::Text(text)), Err(Fault::LostForm { .. })), "{text}");
        }
        for text in ["1-2", "1.10", "P1", "undaf-2007-2011", "1/2", "mar-y-sol", "O1 bis", "2024-1"] {
            assert!(!matches!(read::<ItemId>(Cell::Text(text)), Err(Fault::LostForm { .. })), "{text}");
        }
        assert!(matches!(read::<PriorityId>(Cell::Float("1.1")), Err(Fault::LostForm { .. })));
    }
}
