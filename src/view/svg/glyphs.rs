//! Which letters the bundled font can show.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use ttf_parser::Face;

static FACE: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(dejavu::sans::regular(), 0).ok());

/// The letters of a picture that PNG and PDF can show only as boxes, because the bundled font has no sign for them, in
/// order and each once; none when every letter has its sign.
#[must_use]
pub(crate) fn missing(svg: &str) -> BTreeSet<char> {
    let Some(face) = &*FACE else { return BTreeSet::new() };
    svg.chars().filter(|c| !c.is_ascii() && !c.is_whitespace() && face.glyph_index(*c).is_none()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_languages_of_the_data_has_its_sign_and_others_are_named() {
        for words in [
            "Alianza para el trabajo decente, años, ¿qué?, «más»",
            "Priorités, coût, cœur, « à l’égard de » – où\u{202f}?",
            "Chương trình việc làm bền vững, thế hệ trẻ, Việt Nam, ế",
            "Côte d’Ivoire, São Tomé, Türkiye, Łódź, Србија, Ελλάδα, Україна, Հայաստան, საქართველო",
            "العمل اللائق",
            "✓ ● ◐ ○ → – … ≤ ·",
        ] {
            assert_eq!(missing(words), BTreeSet::new(), "{words}");
        }
        let unknown: Vec<char> = missing("<text>体面的工作 and 体</text>").into_iter().collect();
        assert_eq!(unknown, ['体', '作', '工', '的', '面']);
    }

    /// A picture in every language: the words of the program itself never become boxes.
    #[test]
    fn every_sign_of_the_catalogues_is_in_the_font() {
        for text in [
            include_str!("../../locale/board.en.ftl"),
            include_str!("../../locale/board.fr.ftl"),
            include_str!("../../locale/board.es.ftl"),
        ] {
            assert_eq!(missing(text), BTreeSet::new());
        }
    }
}
