//! What the forms of markup share: escaping, and the text of the data in HTML.

pub(crate) mod docx;
pub mod escape;
pub(in crate::view) mod html;
pub(crate) mod markdown;
pub(in crate::view) mod page;
