//! From bytes to text: UTF-8, or a finding that says which byte is not.

use std::borrow::Cow;

use crate::diagnostic::Fault;

/// The text of some bytes. Where they are not UTF-8 the text has replacement characters, so that everything else can
/// still be checked, and the first bad byte is told with its offset in the text.
pub(super) fn text(bytes: &[u8]) -> (Cow<'_, str>, Option<(usize, Fault)>) {
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        return (Cow::Borrowed(text), None);
    }
    let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let byte = bytes.get(valid).copied().unwrap_or_default();
    let fault = Fault::NotUtf8 { byte, looks_like: windows_1252(byte) };
    (String::from_utf8_lossy(bytes), Some((valid, fault)))
}

/// Do the bytes begin with the mark of UTF-16, as Excel's “Unicode text” does, or is every other one of the first a nought, as in
/// UTF-16 without it?
pub(super) fn is_utf16(bytes: &[u8]) -> bool {
    let first = &bytes[..bytes.len().min(64) & !1];
    let noughts = |from: usize| first.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let is_wide = first.len() >= 8 && [noughts(0), noughts(1)].iter().any(|n| n * 4 >= first.len());
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) || is_wide
}

/// The character that a byte stands for in Windows-1252.
fn windows_1252(byte: u8) -> Option<char> {
    const HIGH: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’',
        '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => Some(HIGH[usize::from(byte - 0x80)]).filter(|&c| c != '\0'),
        0xa0..=0xff => Some(char::from(byte)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_of_windows_1252_is_named_with_the_letter_it_stood_for() {
        let (text, bad) = text(b"Priorit\xe9");
        assert_eq!(text, "Priorit\u{fffd}");
        let fault = Fault::NotUtf8 { byte: 0xe9, looks_like: Some('é') };
        assert_eq!(bad, Some((7, fault)));
    }
}
