use std::path::{Path, PathBuf};

use super::files::{write, write_as_made};
use super::fold::{folded, note};
use super::load::{Data, Rules, country_named};
use super::ours::{Product, mark_png};
use super::output::print;
use super::picture::{self, Kind};
use super::views::{self, Wanted};
use super::{Failure, Outcome, graphviz};
use crate::align::{Pairing, PairingVerdict, Policy, pairings, pairings_with};
use crate::graph::{Country, Framework, PlanGraph};
use crate::say;
use crate::text::Detail;
use crate::view::board::{self, Scene};
use crate::view::svg::Picture;
use crate::view::{dot, network};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long, value_name = "ID", requires = "country")]
    dwcp: Option<String>,
    #[arg(long, value_name = "ID", requires = "country")]
    undaf: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_enum)]
    view: Option<View>,
    #[arg(long, value_enum, default_value_t = Engine::Board)]
    engine: Engine,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
    #[arg(long)]
    outputs: bool,
    #[arg(long)]
    columns: bool,
}

/// What is drawn.
#[derive(clap::ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    // DWCP priorities, UN outcomes and their links; in a .pdf without --country, a page for each country.
    Board,
    // A line for each pairing of all countries.
    Portfolio,
    // Each country against the ILO's four strategic objectives.
    Heatmap,
    // What of the DWCP is joined to which UN outcome.
    Matrix,
    // Which agency does what for which UN outcome.
    Agencies,
    // Indicators over the years, against baseline and milestones.
    Indicators,
}

impl View {
    /// Is it one of the charts?
    const fn is_chart(self) -> bool {
        !matches!(self, Self::Board | Self::Portfolio)
    }

    /// As the command line calls it.
    fn name(self) -> String {
        use clap::ValueEnum as _;
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// Who draws.
#[derive(clap::ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
enum Engine {
    // dwalign itself.
    Board,
    // An installed Graphviz, from the DOT.
    Dot,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let kind = self.output.as_deref().map_or(Ok(Kind::Dot), |path| Kind::of(path, language))?;
        if let (Kind::GraphMl | Kind::Gexf, Some(path)) = (kind, &self.output) {
            return self.network(kind, path, language);
        }
        let by_dot = kind == Kind::Dot || self.engine == Engine::Dot;
        let view = self.view.unwrap_or(if self.country.is_some() { View::Board } else { View::Portfolio });
        self.must_fit(view, kind, by_dot, language)?;
        if !by_dot {
            kind.must_be_built_in(language)?;
        }
        let policy = self.rules.load(language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let Some(path) = self.output.as_ref().filter(|_| !by_dot) else {
            let text = self.dot(&graph, &policy, language)?;
            return match (&self.output, kind) {
                (None, _) => print(&text),
                (Some(path), Kind::Dot) => write(path, text.as_bytes(), Product::View),
                (Some(path), _) => {
                    let mut drawing = graphviz::draw(&text, kind.extension(), language)?;
                    if kind == Kind::Png {
                        mark_png(&mut drawing);
                    }
                    write(path, &drawing, Product::View)
                }
            };
        };
        let (pages, title) = self.pages(view, &graph, &policy, language)?;
        // Charts have a page each in a PDF, and stand below one another in other pictures.
        let pages = if view.is_chart() && kind != Kind::Pdf { vec![Picture::stacked(pages)] } else { pages };
        picture::write(path, kind, &pages, &title, language)
    }

    /// The whole graph, for programs that analyse networks.
    fn network(&self, kind: Kind, path: &Path, language: Language) -> Outcome {
        let given = [
            ("--view", self.view.is_some()),
            ("--dwcp", self.dwcp.is_some()),
            ("--undaf", self.undaf.is_some()),
            ("--limit", self.limit.is_some()),
            ("--outputs", self.outputs),
            ("--columns", self.columns),
        ];
        if let Some((option, _)) = given.into_iter().find(|(_, given)| *given) {
            let extension = kind.extension();
            return Err(Failure::Usage(say!(
                language,
                "diagram-not-of-network",
                option = option,
                extension = extension
            )));
        }
        let policy = self.rules.load(language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let country = self.country.as_ref().map(|code| country_named(&graph, code, language)).transpose()?;
        let network = network::network(&graph, country, &policy);
        write_as_made(path, Product::View, |to| match kind {
            Kind::Gexf => network::write_gexf(&network, to),
            _ => network::write_graphml(&network, to),
        })
    }

    /// Does every option mean something for this picture?
    fn must_fit(&self, view: View, kind: Kind, by_dot: bool, language: Language) -> Outcome {
        let wrong = |words: String| Err(Failure::Usage(words));
        match (view, &self.country) {
            (View::Portfolio, Some(_)) => return wrong(say!(language, "diagram-view-has-no-country")),
            (View::Board, None) if by_dot => {
                return wrong(say!(language, "diagram-view-has-no-dot", view = "board"));
            }
            (view, _) if by_dot && view.is_chart() => {
                return wrong(say!(language, "chart-needs-picture", view = view.name()));
            }
            (View::Board, None) if kind != Kind::Pdf => {
                return wrong(say!(language, "diagram-board-needs-country"));
            }
            _ => {}
        }
        let drawn_only =
            [("--limit", self.limit.is_some()), ("--outputs", self.outputs), ("--columns", self.columns)];
        match drawn_only.into_iter().find(|(_, given)| *given && by_dot) {
            Some((option, _)) => wrong(say!(language, "diagram-not-of-dot", option = option)),
            None => Ok(()),
        }
    }

    /// The drawing in Graphviz's language.
    fn dot(&self, graph: &PlanGraph, policy: &Policy, language: Language) -> Result<String, Failure> {
        let Some(code) = &self.country else {
            let verdicts: Vec<PairingVerdict<'_>> = pairings(graph).map(|p| p.judge(policy)).collect();
            return Ok(dot::portfolio(graph, &verdicts, policy, language));
        };
        let scene = self.scene(country_named(graph, code, language)?, policy, language)?;
        Ok(dot::country(&scene.name, &scene.verdicts, &scene.left_out, policy, language))
    }

    /// The pictures of a view as SVG, one a page, and their title.
    fn pages(
        &self,
        view: View,
        graph: &PlanGraph,
        policy: &Policy,
        language: Language,
    ) -> Result<(Vec<Picture>, String), Failure> {
        let mut options = board::Options {
            language,
            outputs: self.outputs,
            columns: self.columns,
            ..board::Options::default()
        };
        options.limit = self.limit.map_or(options.limit, |limit| limit as usize);
        let draw = |scene: &Scene<'_>| scene.draw(policy, &options).picture;
        let countries = say!(language, "board-portfolio-title", n = graph.countries().count());
        match (view, &self.country) {
            (View::Portfolio, _) => {
                let verdicts: Vec<PairingVerdict<'_>> = pairings(graph).map(|p| p.judge(policy)).collect();
                Ok((vec![board::portfolio(graph, &verdicts, policy, &options).picture], countries))
            }
            (View::Board, Some(code)) => {
                let scene = self.scene(country_named(graph, code, language)?, policy, language)?;
                Ok((vec![draw(&scene)], say!(language, "board-title", country = &scene.name)))
            }
            (View::Board, None) => {
                let paired = |country: &Country<'_>| !pairings_with(*country).is_empty();
                let paired: Vec<Country<'_>> = graph.countries().filter(paired).collect();
                let (paired, left_out) = folded(paired, language);
                let mut boards = (paired.into_iter())
                    .map(|country| self.scene(country, policy, language).map(|scene| draw(&scene)))
                    .collect::<Result<Vec<Picture>, Failure>>()?;
                boards.extend(note(left_out, language));
                if boards.is_empty() {
                    return Err(Failure::Usage(say!(language, "diagram-no-boards")));
                }
                Ok((boards, countries))
            }
            (chart, country) => {
                let country =
                    country.as_ref().map(|code| country_named(graph, code, language)).transpose()?;
                let wanted = Wanted { country, dwcp: self.dwcp.as_deref(), undaf: self.undaf.as_deref() };
                views::pages(chart, graph, policy, &wanted, language)
            }
        }
    }

    /// The pairings of a country that are wanted, and what the country has beside them.
    fn scene<'g>(
        &self,
        country: Country<'g>,
        policy: &Policy,
        language: Language,
    ) -> Result<Scene<'g>, Failure> {
        let is = |want: &Option<String>, framework: Framework<'_>| {
            want.as_deref().is_none_or(|id| id == framework.id())
        };
        let wanted = |p: &Pairing<'_>| is(&self.dwcp, p.dwcp) && is(&self.undaf, p.un);
        let scene = Scene::of(country, policy, language, wanted);
        // Without a comparison the picture says what there is; a plan that was asked for by its id has to be in one.
        if scene.verdicts.is_empty() && (self.dwcp.is_some() || self.undaf.is_some()) {
            let ids: Vec<String> = country
                .frameworks()
                .map(|f| format!("{} ({})", f.id(), crate::graph::name::plan(f, language)))
                .collect();
            let has = if ids.is_empty() { say!(language, "diagram-no-frameworks") } else { ids.join(", ") };
            return Err(Failure::Usage(say!(
                language,
                "diagram-no-pairing",
                country = country.code(),
                frameworks = has
            )));
        }
        Ok(scene)
    }
}
