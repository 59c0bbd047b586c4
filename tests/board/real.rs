//! Every UN INFO country: its labels fit, in three languages, with and without its outputs.

use super::picture::Picture;
use super::{POLICY, boards, support};
use crate::support::exports;
use dwalign::view::board::Options;
use dwalign::vocab::Language;

#[test]
fn every_label_of_every_un_info_country_fits_its_card() {
    let exports = exports();
    let mut drawn_countries = 0;
    for path in &exports {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(code) = name.strip_suffix(".json") else { continue };
        // An export has no DWCP; one that lists a priority makes a pairing of it.
        let dwcp = format!(
            "[[frameworks]]\ncountry = \"{code}\"\nframework = \"d\"\nkind = \"dwcp\"\n[[frameworks.priorities]]\npriority = \"P1\"\ntitle = \"Decent work\"\n"
        );
        let export = std::fs::read(path).expect("the export can be read");
        let files = [(name.clone(), export), ("dwcp.toml".to_owned(), dwcp.into_bytes())];
        let (graph, _) = support::read(&files, dwalign::text::Detail::Full);
        for (language, outputs) in
            [(Language::English, false), (Language::French, true), (Language::Spanish, true)]
        {
            let options = Options { language, outputs, limit: 400, ..Options::default() };
            for (_, drawn) in boards(&graph, &POLICY(), &options) {
                Picture::of(&drawn.picture.to_string()).holds();
                drawn_countries += usize::from(language == Language::English);
            }
        }
    }
    assert!(drawn_countries * 3 >= exports.len() * 2, "{drawn_countries} countries were drawn");
}
