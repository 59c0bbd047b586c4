use std::path::PathBuf;

use super::graphviz;
use super::load::{Data, Rules, country_named};
use super::output::{print, write};
use super::{Failure, Outcome};
use crate::align::{PairingVerdict, pairings};
use crate::graph::{Framework, PlanGraph};
use crate::say;
use crate::text::Keep;
use crate::view::{dot, named_plan};
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
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let extension = self
            .output
            .as_ref()
            .map(|path| path.extension().unwrap_or_default().to_string_lossy().to_lowercase());
        let format = match extension.as_deref() {
            None | Some("dot" | "gv") => None,
            Some("svg") => Some("svg"),
            Some("png") => Some("png"),
            Some("pdf") => Some("pdf"),
            Some(other) => {
                return Err(Failure::Usage(say!(language, "cli-no-picture", extension = other)));
            }
        };
        let policy = self.rules.load(language)?;
        let graph = self.data.load(Keep::Everything, language)?;
        let text = match &self.country {
            Some(code) => self.country(&graph, code, &policy, language)?,
            None => {
                let verdicts: Vec<PairingVerdict<'_>> = pairings(&graph).map(|p| p.judge(&policy)).collect();
                dot::portfolio(&graph, &verdicts, &policy, language)
            }
        };
        match (&self.output, format) {
            (None, _) => print(&text),
            (Some(path), None) => write(path, text.as_bytes()),
            (Some(path), Some(format)) => write(path, &graphviz::draw(&text, format, language)?),
        }
    }

    fn country(
        &self,
        graph: &PlanGraph,
        code: &str,
        policy: &crate::align::Policy,
        language: Language,
    ) -> Result<String, Failure> {
        let country = country_named(graph, code, language)?;
        let wanted = |want: &Option<String>, framework: Framework<'_>| {
            want.as_deref().is_none_or(|id| id == framework.id())
        };
        let verdicts: Vec<PairingVerdict<'_>> = pairings(graph)
            .filter(|p| [p.dwcp, p.un].iter().all(|f| f.countries().any(|c| c == country)))
            .filter(|p| wanted(&self.dwcp, p.dwcp) && wanted(&self.undaf, p.un))
            .map(|pairing| pairing.judge(policy))
            .collect();
        if verdicts.is_empty() {
            let name = |f: Framework<'_>| named_plan(f.id(), f, language);
            let (code, has) = (country.code(), country.frameworks().map(name).collect::<Vec<_>>());
            return Err(Failure::Usage(match &has[..] {
                [] => say!(language, "cli-no-frameworks", country = code),
                has => {
                    say!(language, "cli-no-pairing-to-draw", country = code, frameworks = has.join(", "))
                }
            }));
        }
        let drawn = |f: &Framework<'_>| verdicts.iter().any(|v| v.pairing.dwcp == *f || v.pairing.un == *f);
        let left_out: Vec<Framework<'_>> = country.frameworks().filter(|f| !drawn(f)).collect();
        let name = format!("{} ({})", country.name(language), country.code());
        Ok(dot::country(&name, &verdicts, &left_out, policy, language))
    }
}
