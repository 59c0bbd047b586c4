//! The commands whose growth is measured.

/// A command line; `DATA` stands for the data, `OUT` for a folder that is empty before.
#[derive(Debug)]
pub(super) struct Command {
    /// What the table calls it.
    pub(super) name: &'static str,
    /// Its words, without the name of the program.
    pub(super) words: &'static [&'static str],
}

/// Every command on whole data sets.
pub(super) const OF_ALL: &[Command] = &[
    of("check", &["check", "DATA"]),
    of("check --require", &["check", "DATA", "--require", "full>=1"]),
    of("results", &["results", "DATA", "-o", "OUT/r", "--years", "2004..2026"]),
    of("align", &["align", "DATA"]),
    of("align --all", &["align", "DATA", "--all"]),
    of("align --why", &["align", "DATA", "--why"]),
    of("align csv", &["align", "DATA", "--format", "csv"]),
    of("align json", &["align", "DATA", "--format", "json"]),
    of("align markdown", &["align", "DATA", "--format", "markdown"]),
    of("align of one country", &["align", "DATA", "--country", "AAA"]),
    of("explain", &["explain", "AAA/*/*", "DATA"]),
    of("indicators", &["indicators", "DATA"]),
    of("indicators over years", &["indicators", "DATA", "--years", "2004..2026"]),
    of("indicators json", &["indicators", "DATA", "--years", "2004..2026", "--format", "json"]),
    of("participation", &["participation", "DATA"]),
    of("participation --notes", &["participation", "DATA", "--notes"]),
    of("participation csv", &["participation", "DATA", "--format", "csv"]),
    of("participation json", &["participation", "DATA", "--format", "json"]),
    of("rollout", &["rollout", "DATA", "--from", "2016", "--to", "2018"]),
    of("rollout --all", &["rollout", "DATA", "--from", "2016", "--to", "2018", "--all"]),
    of("rollout json", &["rollout", "DATA", "--from", "2016", "--to", "2018", "--format", "json"]),
    of("rollout calendar", &["rollout", "DATA", "--from", "2016", "--to", "2018", "-o", "OUT/r.ics"]),
    of("rollout picture", &["rollout", "DATA", "--from", "2016", "--to", "2018", "-o", "OUT/r.svg"]),
    of("resources", &["resources", "DATA"]),
    of("brief", &["brief", "AAA", "DATA", "--date", "2020-01-01"]),
    of("ask one-link", &["ask", "one-link", "DATA"]),
    of("ask without", &["ask", "without", "DATA"]),
    of("ask fewest", &["ask", "fewest", "DATA"]),
    of("ask same-gap", &["ask", "same-gap", "DATA"]),
    of("ask bridges", &["ask", "bridges", "DATA"]),
    of("ask one-link json", &["ask", "one-link", "DATA", "--format", "json"]),
    of("suggest", &["suggest", "DATA"]),
    of("suggest csv", &["suggest", "DATA", "-o", "OUT/s.csv"]),
    of("suggest of one country", &["suggest", "DATA", "--country", "AAA"]),
    of("world", &["world", "DATA"]),
    of("diff with itself", &["diff", "DATA", "DATA"]),
    of("cycles", &["cycles", "DATA", "--country", "AAA"]),
    of("diagram portfolio svg", &["diagram", "DATA", "--view", "portfolio", "-o", "OUT/p.svg"]),
    of("diagram portfolio png", &["diagram", "DATA", "--view", "portfolio", "-o", "OUT/p.png"]),
    of("diagram boards pdf", &["diagram", "DATA", "--view", "board", "-o", "OUT/b.pdf"]),
    of("diagram heatmap", &["diagram", "DATA", "--view", "heatmap", "-o", "OUT/h.svg"]),
    of("diagram agencies", &["diagram", "DATA", "--view", "agencies", "-o", "OUT/a.svg"]),
    of("diagram matrix", &["diagram", "DATA", "--view", "matrix", "-o", "OUT/m.svg"]),
    of("diagram indicators", &["diagram", "DATA", "--view", "indicators", "-o", "OUT/i.svg"]),
    of("diagram dot", &["diagram", "DATA", "-o", "OUT/d.dot"]),
    of("diagram graphml", &["diagram", "DATA", "-o", "OUT/d.graphml"]),
    of("diagram gexf", &["diagram", "DATA", "-o", "OUT/d.gexf"]),
    of("report html", &["report", "DATA", "-o", "OUT/r.html"]),
    of("report markdown", &["report", "DATA", "-o", "OUT/r.md"]),
    of("report json", &["report", "DATA", "-o", "OUT/r.json"]),
    of("report docx", &["report", "DATA", "-o", "OUT/r.docx"]),
    of("convert toml", &["convert", "DATA", "-o", "OUT/c.toml"]),
    of("convert json", &["convert", "DATA", "-o", "OUT/c.json"]),
    of("convert csv", &["convert", "DATA", "-o", "OUT/c"]),
    of("convert sssom", &["convert", "DATA", "-o", "OUT/c.sssom.tsv"]),
    of("convert xlsx", &["convert", "DATA", "-o", "OUT/c.xlsx"]),
    of("template", &["template", "-o", "OUT/t.xlsx", "--from", "DATA", "--country", "AAA"]),
    of("sign", &["sign", "DATA", "-o", "OUT/s.toml"]),
];

/// The commands on a country in which one thing is large.
pub(super) const OF_ONE: &[Command] = &[
    of("  check", &["check", "DATA"]),
    of("  results", &["results", "DATA", "-o", "OUT/r", "--years", "2004..2026"]),
    of("  align --why", &["align", "DATA", "--country", "XAA", "--why"]),
    of("  align json", &["align", "DATA", "--format", "json"]),
    of("  explain", &["explain", "XAA/*/*", "DATA"]),
    of("  participation", &["participation", "DATA", "--country", "XAA"]),
    of("  ask one-link", &["ask", "one-link", "DATA"]),
    of("  ask without", &["ask", "without", "DATA"]),
    of("  ask fewest", &["ask", "fewest", "DATA"]),
    of("  rollout", &["rollout", "DATA", "--from", "2012", "--to", "2016", "--all"]),
    of("  suggest", &["suggest", "DATA"]),
    of("  brief", &["brief", "XAA", "DATA", "--date", "2020-01-01"]),
    of("  diagram board", &["diagram", "DATA", "--country", "XAA", "-o", "OUT/b.svg"]),
    of("  diagram matrix", &["diagram", "DATA", "--country", "XAA", "--view", "matrix", "-o", "OUT/m.svg"]),
    of(
        "  diagram agencies",
        &["diagram", "DATA", "--country", "XAA", "--view", "agencies", "-o", "OUT/a.svg"],
    ),
    of("  diagram portfolio", &["diagram", "DATA", "-o", "OUT/p.svg"]),
    of("  diagram dot", &["diagram", "DATA", "--country", "XAA", "-o", "OUT/d.dot"]),
    of("  report html", &["report", "DATA", "-o", "OUT/r.html"]),
    of("  report markdown", &["report", "DATA", "-o", "OUT/r.md"]),
    of("  report json", &["report", "DATA", "-o", "OUT/r.json"]),
    of("  report docx", &["report", "DATA", "-o", "OUT/r.docx"]),
    of("  convert toml", &["convert", "DATA", "-o", "OUT/c.toml"]),
    of("  convert xlsx", &["convert", "DATA", "-o", "OUT/c.xlsx"]),
    of("  diff with itself", &["diff", "DATA", "DATA"]),
];

const fn of(name: &'static str, words: &'static [&'static str]) -> Command {
    Command { name, words }
}
