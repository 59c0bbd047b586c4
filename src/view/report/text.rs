//! Data as text of a page: nothing in it is obeyed, and what is in another language says so.

use maud::{Markup, Render, html};

use crate::diagnostic::plain;
use crate::vocab::Language;

/// Text of the data. Signs that steer are shown, not obeyed; the rest is escaped where it is written.
pub(super) struct Data<'a>(pub(super) &'a str);

impl Render for Data<'_> {
    fn render_to(&self, buffer: &mut String) {
        plain(self.0).render_to(buffer);
    }
}

/// The code of a language, for `lang`.
pub(super) const fn code(language: Language) -> &'static str {
    match language {
        Language::English => "en",
        Language::French => "fr",
        Language::Spanish => "es",
    }
}

/// A title of the data. Its direction is its own, and so is its language where that is not the page's.
pub(super) fn title((title, its_own): (&str, Language), page: Language) -> Markup {
    let other = (its_own != page).then(|| code(its_own));
    html! { bdi lang=[other] { (Data(title)) } }
}
