//! Words of a text with case and accents folded, each with its place in the text.

/// A folded word and the bytes of the text that it was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) folded: String,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The words of a text: runs of letters and digits. A text without any has none.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if is_mark(c) {
            // A combining accent belongs to the letter before it and is folded away.
            if let Some(word) = words.last_mut().filter(|_| open) {
                word.end = end;
            }
        } else if c.is_alphanumeric() {
            if !open {
                words.push(Word { folded: String::new(), start, end });
            }
            if let Some(word) = words.last_mut() {
                fold(c, &mut word.folded);
                word.end = end;
            }
            open = true;
        } else {
            open = false;
        }
    }
    words
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Appends a letter in lower case without its accent; ligatures become their letters.
fn fold(c: char, to: &mut String) {
    if c.is_ascii() {
        return to.push(c.to_ascii_lowercase());
    }
    for c in c.to_lowercase() {
        match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => to.push('a'),
            'ç' | 'ć' | 'č' => to.push('c'),
            'ď' => to.push('d'),
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => to.push('e'),
            'ğ' => to.push('g'),
            'ì'..='ï' | 'ĩ' | 'ī' | 'į' | 'ı' => to.push('i'),
            'ľ' | 'ĺ' => to.push('l'),
            'ñ' | 'ń' | 'ň' => to.push('n'),
            'ò'..='ö' | 'ō' | 'ő' => to.push('o'),
            'ř' | 'ŕ' => to.push('r'),
            'ś' | 'ş' | 'š' | 'ș' => to.push('s'),
            'ť' | 'ţ' | 'ț' => to.push('t'),
            'ù'..='ü' | 'ũ' | 'ū' | 'ů' | 'ű' => to.push('u'),
            'ý' | 'ÿ' => to.push('y'),
            'ź' | 'ż' | 'ž' => to.push('z'),
            'œ' => to.push_str("oe"),
            'æ' => to.push_str("ae"),
            'ß' => to.push_str("ss"),
            'ё' => to.push('е'),
            'й' => to.push('и'),
            c if is_mark(c) => {}
            c => to.push(c),
        }
    }
}

/// Small words that may stand between the words of a term, in English, French, Spanish, Portuguese and Russian.
const SMALL: &[&str] = &[
    "a", "and", "at", "au", "aux", "avec", "con", "d", "da", "dans", "das", "de", "del", "des", "do", "dos",
    "du", "e", "el", "em", "en", "et", "for", "i", "in", "l", "la", "las", "le", "les", "los", "na", "no",
    "o", "of", "on", "os", "par", "para", "por", "pour", "s", "sur", "the", "to", "un", "una", "une", "v",
    "y", "в", "для", "и", "на",
];

/// The bytes of the longest of them.
const LONGEST: usize = 6;

/// Is it a small word?
pub(super) fn is_small(folded: &str) -> bool {
    folded.len() <= LONGEST && SMALL.binary_search(&folded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn case_accents_and_ligatures_are_folded() {
        assert_eq!(folded("Sécurité SOCIALE, main-d'œuvre"), ["securite", "sociale", "main", "d", "oeuvre"]);
        assert_eq!(folded("Молодёжи: трудовой"), ["молодежи", "трудовои"]);
        assert_eq!(folded("e\u{301}galite\u{301}"), ["egalite"]);
    }

    #[test]
    fn a_text_without_letters_has_no_words() {
        assert!(words("").is_empty());
        assert!(words(" – … \u{301}\u{200f} ").is_empty());
    }

    #[test]
    fn a_word_knows_the_bytes_it_was_made_from() {
        let text = "l’égalité";
        let shown: Vec<&str> = words(text).iter().map(|word| &text[word.start..word.end]).collect();
        assert_eq!(shown, ["l", "égalité"]);
    }

    #[test]
    fn the_small_words_stand_in_order() {
        assert!(SMALL.is_sorted());
        assert_eq!(SMALL.iter().map(|word| word.len()).max(), Some(LONGEST));
    }
}
