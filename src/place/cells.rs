//! Cells by their names in a spreadsheet.

/// The name of a cell, such as `D12`; row and column are counted from 0.
#[must_use]
pub(crate) fn cell_name(row: u32, column: u32) -> String {
    let (mut letters, mut rest) = (Vec::new(), u64::from(column) + 1);
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect::<String>() + &(u64::from(row) + 1).to_string()
}

/// First and last cell of a range such as `A1:B2` or `C3`, as rows and columns from 0.
#[must_use]
pub(crate) fn corners(range: &str) -> Option<((u32, u32), (u32, u32))> {
    let cell = |text: &str| {
        let digits = text.find(|c: char| c.is_ascii_digit())?;
        let column = text[..digits].bytes().try_fold(0_u32, |column, letter| {
            let letter = letter.to_ascii_uppercase();
            let number = letter.is_ascii_alphabetic().then(|| u32::from(letter - b'A') + 1)?;
            column.checked_mul(26)?.checked_add(number)
        })?;
        Some((text[digits..].parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
    };
    let (first, last) = range.split_once(':').unwrap_or((range, range));
    Some((cell(first)?, cell(last)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_a_spreadsheet_names_them() {
        let names = [(0, 0), (11, 3), (0, 25), (0, 26), (9, 701), (9, 702), (1_048_575, 16_383)];
        let expected = ["A1", "D12", "Z1", "AA1", "ZZ10", "AAA10", "XFD1048576"];
        assert_eq!(names.map(|(row, column)| cell_name(row, column)), expected);
    }

    #[test]
    fn the_corners_of_a_range_are_read_and_nonsense_is_not() {
        assert_eq!(corners("A1:B2"), Some(((0, 0), (1, 1))));
        assert_eq!(corners("XFD3"), Some(((2, 16_383), (2, 16_383))));
        assert_eq!(corners("1A"), None);
        assert_eq!(corners("A0"), None);
    }
}
