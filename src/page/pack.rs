//! Several named byte strings in one buffer: for each the length of its name, the name, the length of its bytes, the bytes.
//! Lengths are 32-bit numbers, the least byte first.

/// A named byte string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Part {
    /// A part of text or bytes.
    #[must_use]
    pub fn new(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.to_owned(), bytes: bytes.into() }
    }
}

/// The parts in one buffer; none is an empty buffer. A part of 4 GiB or more cannot be packed, and is cut: no memory of the
/// page's program is as large.
#[must_use]
pub fn packed(parts: &[Part]) -> Vec<u8> {
    let mut buffer = Vec::with_capacity(parts.iter().map(|p| p.name.len() + p.bytes.len() + 8).sum());
    for Part { name, bytes } in parts {
        for field in [name.as_bytes(), bytes] {
            let length = u32::try_from(field.len()).unwrap_or(u32::MAX);
            buffer.extend(length.to_le_bytes());
            buffer.extend(&field[..length as usize]);
        }
    }
    buffer
}

/// The parts of a buffer; nothing where it was not packed by this rule.
#[must_use]
pub fn unpacked(mut buffer: &[u8]) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    while !buffer.is_empty() {
        let name = String::from_utf8(field(&mut buffer)?.to_vec()).ok()?;
        parts.push(Part { name, bytes: field(&mut buffer)?.to_vec() });
    }
    Some(parts)
}

fn field<'b>(buffer: &mut &'b [u8]) -> Option<&'b [u8]> {
    let (length, rest) = buffer.split_first_chunk::<4>()?;
    let (field, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    *buffer = rest;
    Some(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_again() {
        let parts = [Part::new("request", "{}"), Part::new("é", [0, 255, 3]), Part::new("", "")];
        assert_eq!(unpacked(&packed(&parts)).as_deref(), Some(&parts[..]));
        assert_eq!(unpacked(&[]), Some(Vec::new()));
    }

    #[test]
    fn a_buffer_that_ends_too_soon_is_refused_at_every_place() {
        let whole = packed(&[Part::new("a", "bc"), Part::new("d", "ef")]);
        let first = packed(&[Part::new("a", "bc")]).len();
        for end in (1..whole.len()).filter(|end| *end != first) {
            assert_eq!(unpacked(&whole[..end]), None, "{end}");
        }
    }
}
