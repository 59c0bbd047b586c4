//! What `--help` of each command shows at its end: command lines as people type them. They are the same in every language.

/// The command lines of a command, each without the name of the program.
pub(super) fn of(command: &str) -> &'static [&'static str] {
    match command {
        "align" => {
            &["align datasets/cycles", "align moldova.xlsx --country MDA --why", "align tables --format csv"]
        }
        "ask" => &["ask covers MDA/dwcp/P1 moldova.xlsx"],
        "brief" => &["brief MDA moldova.xlsx", "brief MDA moldova.xlsx -o moldova.docx"],
        "check" => {
            &["check moldova.xlsx", "check moldova.xlsx --mark moldova-marked.xlsx", "check tables --all"]
        }
        "completions" => &["completions bash", "completions zsh"],
        "convert" => &["convert moldova.xlsx -o moldova.toml", "convert moldova.toml -o tables"],
        "diagram" => &[
            "diagram moldova.xlsx --country MDA -o moldova.png",
            "diagram tables --view heatmap -o heat.svg",
        ],
        "explain" => &["explain MDA/*/P1 moldova.xlsx", "explain E401"],
        "indicators" => &["indicators tables --year 2022", "indicators tables --years 2015..2025 --why"],
        "man" => &["man", "man -o man1"],
        "participation" => &["participation tables", "participation tables --country MDA"],
        "report" => {
            &["report moldova.xlsx --country MDA -o moldova.html", "report tables --lang fr -o rapport.docx"]
        }
        "resources" => &["resources tables"],
        "results" => &["results tables -o results --years 2010..2025"],
        "rollout" => &["rollout tables"],
        "schema" => &["schema"],
        "suggest" => &["suggest moldova.xlsx"],
        "template" => &["template -o moldova.xlsx", "template -o moldova.xlsx --from MDA.json --lang fr"],
        _ => &[],
    }
}
