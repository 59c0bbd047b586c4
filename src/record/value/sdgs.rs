//! The Sustainable Development Goals and targets that an item contributes to, as one cell states them.

use super::{Cell, ColumnKind, Remap, Store, Value, Written};
use crate::diagnostic::{Became, Expected, Fault, nearest};
use crate::id::SdgList;
use crate::sdg::{sdg_of_number, sdg_place, sdg_targets};
use crate::vocab::Language;

impl Value for SdgList {
    const KIND: ColumnKind = ColumnKind::Ids;

    fn read(cell: Cell<'_>, column: &str, store: &mut Store) -> Result<Self, Box<Fault>> {
        let places = match cell {
            Cell::Text(text) => places(text)?,
            Cell::Integer(number) | Cell::Float(number) => vec![of_number(number)?],
            Cell::Date(date) => {
                return Err(Box::new(Fault::LostForm { value: date.to_owned(), became: Became::Date }));
            }
            _ => return Err(cell.wrong(column, Expected::Code)),
        };
        let ids: Vec<&str> = places.into_iter().map(|place| sdg_targets()[place].id.as_str()).collect();
        Ok(Self::from_symbol(store.intern(Self::SPACE, &ids.join(";"))))
    }

    fn written(self, store: &Store) -> Written<'_> {
        Written::Words(ids(store.name(Self::SPACE, self.symbol())).collect())
    }

    #[expect(private_interfaces, reason = "only datasets renumber values")]
    fn remapped(self, by: &Remap) -> Self {
        Self::from_symbol(by.symbol(self.symbol(), Self::SPACE))
    }
}

/// The ids of a list as it is kept.
pub(crate) fn ids(list: &str) -> impl Iterator<Item = &'static str> {
    list.split(';').filter_map(|id| Some(sdg_targets()[sdg_place(id)?].id.as_str()))
}

/// The places of the targets that a text names, in order and each once: `8.5; 8.b`, `SDG 8.5, SDG 10`.
fn places(text: &str) -> Result<Vec<usize>, Box<Fault>> {
    if super::ids::looks_like_a_date(text) {
        return Err(Box::new(Fault::LostForm { value: text.to_owned(), became: Became::Date }));
    }
    // A comma without a blank after it may be a decimal one: 8,5.
    let words = text.split([';', '\n']).flat_map(|part| part.split(", ")).map(str::trim);
    let mut places = words
        .filter(|word| !word.is_empty())
        .map(|word| sdg_place(word).ok_or_else(|| unknown(word)))
        .collect::<Result<Vec<usize>, _>>()?;
    places.sort_unstable();
    places.dedup();
    Ok(places)
}

fn of_number(number: &str) -> Result<usize, Box<Fault>> {
    match (sdg_of_number(number), sdg_place(number)) {
        (Some(place), _) => Ok(place),
        (None, Some(_)) => {
            Err(Box::new(Fault::LostForm { value: number.to_owned(), became: Became::Number }))
        }
        (None, None) => Err(unknown(number)),
    }
}

#[cold]
fn unknown(word: &str) -> Box<Fault> {
    let written = |language| crate::locale::message(language, "sdg-allowed", Vec::new());
    Box::new(Fault::UnknownWord {
        vocabulary: "sdg",
        word: word.to_owned(),
        nearest: nearest(word, sdg_targets().iter().map(|target| target.id.as_str())),
        allowed: Box::new(Language::ALL.map(written)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: Cell<'_>) -> Result<String, Fault> {
        let mut store = Store::default();
        let list = SdgList::read(cell, "sdg", &mut store).map_err(|fault| *fault)?;
        Ok(list.written(&store).text().into_owned())
    }

    #[test]
    fn targets_are_a_set_in_the_order_of_the_goals() {
        for (text, kept) in [
            ("8.5", "8.5"),
            ("8.b; 8.5;8.5", "8.5;8.b"),
            ("SDG 10, SDG 8.10", "8.10;10"),
            ("16.3\n5.2", "5.2;16.3"),
            (";", ""),
        ] {
            assert_eq!(read(Cell::Text(text)).as_deref(), Ok(kept), "{text}");
        }
        assert_eq!(read(Cell::Integer("8")).as_deref(), Ok("8"));
        assert_eq!(read(Cell::Float("8.5")).as_deref(), Ok("8.5"));
    }

    #[test]
    fn what_is_no_target_is_told_with_the_nearest_and_what_lost_its_form_as_such() {
        for (text, near) in
            [("8,5", Some("8.5")), ("8b", Some("8.b")), ("8.5; 08.7", Some("8.7")), ("work", None)]
        {
            let fault = read(Cell::Text(text));
            assert!(
                matches!(&fault, Err(Fault::UnknownWord { nearest, .. }) if *nearest == near),
                "{fault:?}"
            );
        }
        for cell in [Cell::Float("8.1"), Cell::Date("2026-05-08"), Cell::Text("08/05/2026")] {
            assert!(matches!(read(cell), Err(Fault::LostForm { .. })), "{cell:?}");
        }
    }
}
