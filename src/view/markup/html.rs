//! Data as text of a page: nothing in it is obeyed, and what is in another language says so.

use maud::{Markup, Render, html};

use crate::diagnostic::plain;
use crate::vocab::Language;

/// What a page may do: nothing but what it brings with it, of scripts those of these hashes, and no request at all.
pub(in crate::view) fn content_policy(scripts: &[&str]) -> String {
    let mut allowed: Vec<String> = scripts.iter().map(|hash| format!("'sha256-{}'", hash.trim())).collect();
    if allowed.is_empty() {
        allowed.push("'none'".to_owned());
    }
    let script = allowed.join(" ");
    format!(
        "default-src 'none'; style-src 'unsafe-inline'; script-src {script}; base-uri 'none'; form-action 'none'"
    )
}

/// Text of the data. Signs that steer are shown, not obeyed; the rest is escaped where it is written.
pub(in crate::view) struct Data<'a>(pub(in crate::view) &'a str);

impl Render for Data<'_> {
    fn render_to(&self, buffer: &mut String) {
        plain(self.0).render_to(buffer);
    }
}

/// A title of the data. Its direction is its own, and so is its language where that is not the page's.
pub(in crate::view) fn title((title, its_own): (&str, Language), page: Language) -> Markup {
    let other = (its_own != page).then(|| its_own.code());
    html! { bdi lang=[other] { (Data(title)) } }
}

/// A name as lists order it: without case and without the marks on Latin letters, so that É stands with E.
#[must_use]
pub fn in_order(name: &str) -> String {
    let bare = |c: char| match c {
        'à'..='å' | 'ā' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'ş' | 'š' => 's',
        c => c,
    };
    name.chars().flat_map(char::to_lowercase).map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn marks_and_case_do_not_move_a_name() {
        let mut names = ["Zambie", "Équateur", "Egypte", "ÎLES COOK", "Inde"];
        names.sort_by_key(|name| in_order(name));
        assert_eq!(names, ["Egypte", "Équateur", "ÎLES COOK", "Inde", "Zambie"]);
    }
}
