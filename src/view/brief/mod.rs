//! One page on one country that an office can hand out: the verdict in words, what is taken up and what is open, who
//! took part and of whom nothing is stated, what comes next, and the sources.

mod html;
mod sections;
mod svg;

pub use svg::sheet;

use crate::align::{PairingVerdict, Policy, pairings_with};
use crate::graph::{Country, Framework, PlanGraph};
use crate::participation::{Consultation, consultations};
use crate::rollout::{Outlook, Rollout, rollouts};
use crate::say;
use crate::view::board;
use crate::view::markup::docx::Drawing;
use crate::view::svg::{Rasterise, raster};
use crate::view::text::page::Page;
use crate::vocab::{Language, PairingClass};

/// The most lines that a section shows; what is more is counted.
const MOST: usize = 7;

/// What is known of one country, and one pairing of it.
#[derive(Debug)]
pub struct Brief<'g> {
    /// The country.
    pub country: Country<'g>,
    /// The verdict on the pairing; none where no DWCP and UN framework of the country meet.
    pub verdict: Option<PairingVerdict<'g>>,
    /// How many other pairings the country has.
    pub others: usize,
    /// What follows the UN framework of the pairing, where its end is known.
    pub outlook: Option<Outlook<'g>>,
    /// What is said of who took part in the frameworks of the pairing and in what led to them; of a country without a
    /// pairing, in all its frameworks.
    pub consultations: Vec<Consultation<'g>>,
    /// The rules that links were counted by.
    pub policy: Policy,
    /// The year in which it is read: what comes next is ahead of it.
    pub year: u16,
}

/// A brief in words: what every form of it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The country.
    pub country: String,
    /// The two plans that are compared.
    pub plans: String,
    /// The class of the pairing, to choose a look by; none where nothing is compared.
    pub class: Option<PairingClass>,
    /// The verdict in one or two words.
    pub verdict: String,
    /// The verdict in sentences.
    pub sentences: Vec<String>,
    /// Heading and lines of each section: taken up, not or only partly taken up, at the table, next steps.
    pub sections: [Section; 4],
    /// What nobody has examined, where there is any.
    pub unexamined: Option<Section>,
    /// Heading and lines of the sources.
    pub sources: Section,
    /// By which rules, and what silence means.
    pub foot: String,
}

/// A heading and what stands below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The lines; never none.
    pub lines: Vec<String>,
    /// Do they come one after the other, as steps do?
    pub numbered: bool,
}

impl<'g> Brief<'g> {
    /// The brief of a country as it is read in a year: of its latest pairing, or of the latest with the UN framework of
    /// this id.
    #[must_use]
    pub fn of(
        graph: &'g PlanGraph,
        country: Country<'g>,
        un: Option<&str>,
        policy: &Policy,
        year: u16,
    ) -> Self {
        let mut all = pairings_with(country);
        all.retain(|p| un.is_none_or(|id| p.un.id() == id));
        let others = all.len().saturating_sub(1);
        let latest = all.iter().enumerate().max_by_key(|(n, p)| {
            let (un, dwcp) = (p.un.period(), p.dwcp.period());
            (un.start.max(un.end), dwcp.start.max(dwcp.end), std::cmp::Reverse(*n))
        });
        let pairing = latest.map(|(n, _)| n).map(|n| all.swap_remove(n));
        let verdict = pairing.map(|p| p.judge(policy));
        let follows = |r: &Rollout<'g>| pairing.is_some_and(|p| r.current == Some(p.un));
        let outlook = rollouts(graph, 0..=u16::MAX).into_iter().find(follows);
        let concerned = |f: Framework<'g>| match pairing {
            Some(p) => f == p.dwcp || f == p.un || (!f.kind().is_plan() && f.belongs_to(country)),
            None => f.belongs_to(country),
        };
        Self {
            country,
            verdict,
            others,
            outlook: outlook.map(|r| Outlook::of(r, policy)),
            consultations: consultations(graph).filter(|c| concerned(c.framework)).collect(),
            policy: policy.clone(),
            year,
        }
    }

    /// The brief in words.
    #[must_use]
    pub fn words(&self, language: Language) -> Words {
        sections::words(self, language)
    }
}

/// The brief in Markdown.
#[must_use]
pub fn markdown(brief: &Brief<'_>, language: Language) -> String {
    page(brief, None, language).markdown()
}

/// The brief as a Word document, with the board of the pairing as a picture. Nothing where it could not be packed.
#[must_use]
pub fn docx(brief: &Brief<'_>, language: Language) -> Option<Vec<u8>> {
    docx_drawn(brief, &raster, language)
}

/// The same with a board that another draws.
#[must_use]
pub fn docx_drawn(brief: &Brief<'_>, draw: Rasterise<'_>, language: Language) -> Option<Vec<u8>> {
    let board = brief.verdict.as_ref();
    let board = board.and_then(|verdict| board::drawing(verdict, &brief.policy, language, draw));
    let title = say!(language, "brief-title", country = brief.country.name(language));
    page(brief, board, language).docx(&title, language)
}

/// The brief as a part of an HTML page.
#[must_use]
pub fn part(brief: &Brief<'_>, language: Language) -> String {
    page(brief, None, language).html()
}

fn page(brief: &Brief<'_>, board: Option<Drawing>, language: Language) -> Page {
    let words = brief.words(language);
    let mut page = Page::default();
    page.heading(1, say!(language, "brief-title", country = &words.country));
    page.paragraph(words.plans);
    page.heading(2, words.verdict);
    page.paragraph(words.sentences.join(" "));
    board.into_iter().for_each(|board| page.picture(board));
    let [taken, open, table, steps] = words.sections;
    let parts = [taken, open].into_iter().chain(words.unexamined).chain([table, steps, words.sources]);
    for section in parts {
        page.heading(2, section.heading);
        if section.numbered { page.steps(section.lines) } else { page.list(section.lines) }
    }
    page.aside(words.foot);
    page
}

/// The brief as a page of its own, for a browser and for printing on one A4 page.
#[must_use]
pub fn html(brief: &Brief<'_>, language: Language) -> String {
    html::html(&brief.words(language), language)
}
