//! Three small datasets (nothing examined, partly, completely), and every view of them as a person reads it.

use std::io::Read as _;

use crate::common::{Folder, run};

/// Files of one dataset beside what all three have in common.
pub(super) type Files = &'static [(&'static str, &'static str)];

const COMMON: Files = &[
    ("countries.csv", "country,name,region\nLKA,Sri Lanka,Asia and the Pacific\n"),
    (
        "frameworks.csv",
        "country,framework,kind,start,end\nLKA,dwcp,dwcp,2018,2022\nLKA,unsdf,unsdf,2018,2022\n",
    ),
    (
        "priorities.csv",
        "country,framework,priority,title,title_fr,title_es,pillars\n\
         LKA,dwcp,P1,Jobs for young people,Emploi des jeunes,Empleo juvenil,employment\n\
         LKA,dwcp,P2,Rights at work,Droits au travail,Derechos en el trabajo,rights\n",
    ),
    (
        "elements.csv",
        "country,framework,priority,element,title,title_fr,title_es\n\
         LKA,dwcp,P1,E1,Skills,Compétences,Competencias\n\
         LKA,dwcp,P1,E2,Small firms,Petites entreprises,Pequeñas empresas\n",
    ),
];

/// Everything is suggested by a program; one more country has a plan without outcomes, one a plan
/// without priorities, and one a UN framework alone.
pub(super) const NOTHING: Files = &[
    (
        "more/countries.csv",
        "country,name,region\nIRQ,Iraq,Arab States\nKHM,Cambodia,Asia and the Pacific\n\
         MDA,Moldova,Europe and Central Asia\n",
    ),
    (
        "more/frameworks.csv",
        "country,framework,kind,start,end\nIRQ,dwcp,dwcp,2019,2023\nIRQ,unsdcf,unsdcf,2020,2024\n\
         KHM,dwcp,dwcp,2019,2023\nKHM,undaf,undaf,2019,2023\nMDA,unsdcf,unsdcf,2020,2024\n",
    ),
    ("more/priorities.csv", "country,framework,priority,title,pillars\nIRQ,dwcp,P1,Recovery,employment\n"),
    (
        "outcomes.csv",
        "country,framework,outcome,title,title_fr,title_es,pillars\n\
         LKA,unsdf,O1,A growing economy,Une économie qui croît,Una economía que crece,\n\
         LKA,unsdf,O2,Clean water,De l’eau potable,Agua limpia,\n\
         LKA,unsdf,O3,Protection for all,La protection pour tous,Protección para todos,\n\
         KHM,undaf,O1,People live well,Bien vivre,Vivir bien,\n\
         MDA,unsdcf,O1,People live well,Bien vivre,Vivir bien,\n",
    ),
    (
        "links.csv",
        "country,dwcp,priority,element,undaf,outcome,extent,status\nLKA,dwcp,P1,E1,unsdf,O1,whole,suggested\n",
    ),
    ("roles.csv", "country,framework,outcome,agency,role\nLKA,unsdf,O1,UNDP,lead\n"),
];

const OUTCOMES: (&str, &str) = (
    "outcomes.csv",
    "country,framework,outcome,title,title_fr,title_es,pillars\n\
     LKA,unsdf,O1,A growing economy,Une économie qui croît,Una economía que crece,employment\n\
     LKA,unsdf,O2,Clean water,De l’eau potable,Agua limpia,none\n\
     LKA,unsdf,O3,Protection for all,La protection pour tous,Protección para todos,social-protection\n",
);
const LINK: (&str, &str) = (
    "links.csv",
    "country,dwcp,priority,element,undaf,outcome,extent,status\nLKA,dwcp,P1,E1,unsdf,O1,whole,reviewed\n",
);
pub(super) const PARTLY: Files = &[OUTCOMES, LINK];
pub(super) const COMPLETELY: Files =
    &[OUTCOMES, LINK, ("pairings.csv", "country,dwcp,undaf,examined\nLKA,dwcp,unsdf,complete\n")];

/// What one view shows, as a person reads it.
pub(super) struct Shown {
    pub(super) view: String,
    pub(super) text: String,
}

/// The text of markup without its tags, styles and scripts, and without what it marks as a legend.
fn readable(markup: &str) -> String {
    let mut text = markup.to_owned();
    for (start, end) in [
        ("<style", "</style>"),
        ("<script", "</script>"),
        ("<dl class=\"legend\"", "</dl>"),
        ("<g class=\"legend\"", "</g>"),
        ("<form", "</form>"),
        ("<select", "</select>"),
    ] {
        while let Some(from) = text.find(start) {
            let to = text[from..].find(end).map_or(text.len(), |at| from + at + end.len());
            text.replace_range(from..to, " ");
        }
    }
    let mut words = String::new();
    let mut tag: Option<String> = None;
    for c in text.chars() {
        match (c, &mut tag) {
            ('<', _) => tag = Some(String::new()),
            ('>', Some(name)) => {
                // What follows the end of these stands directly after the word.
                if !["/a", "/b", "/bdi"].contains(&name.as_str()) {
                    words.push(' ');
                }
                tag = None;
            }
            (c, Some(name)) => name.push(c),
            (c, None) => words.push(c),
        }
    }
    words
}

/// The texts of a workbook's sheets that show results: every cell of its data sheets and charts, without the sheets and
/// lists that explain what can be typed.
fn of_workbook(path: &std::path::Path, headings: &[&str]) -> String {
    use calamine::{Reader as _, Xlsx, open_workbook};
    let mut book: Xlsx<_> = open_workbook(path).expect("the workbook opens");
    let mut text = String::new();
    for name in book.sheet_names() {
        if headings.iter().any(|heading| name.eq_ignore_ascii_case(heading)) {
            continue;
        }
        let range = book.worksheet_range(&name).expect("the sheet can be read");
        for row in range.rows() {
            row.iter().for_each(|cell| text += &format!("{cell} "));
            text.push('\n');
        }
    }
    let file = std::fs::File::open(path).expect("it is there");
    let mut zip = zip::ZipArchive::new(file).expect("it is a zip");
    for n in 0..zip.len() {
        let mut part = zip.by_index(n).expect("the part is there");
        if part.name().is_ok_and(|name| name.contains("charts/")) {
            let mut xml = String::new();
            part.read_to_string(&mut xml).expect("it is text");
            text += &readable(&xml);
        }
    }
    text
}

/// The sheets of the template that explain what can be typed, gaps among the rest.
const TEMPLATE_NOTES: &[&str] =
    &["read me", "lisez-moi", "léame", "lists", "listes", "listas", "absences", "ausencias"];

/// The questions with their answers, without what the words of the questions mean.
fn answers(folder: &std::path::Path, data: &str, code: &str) -> Vec<Shown> {
    let asked = |question: &str| {
        let json = run(folder, &["ask", question, data, "--format", "json", "--lang", code]).ends(0).json();
        Shown { view: format!("ask {question}"), text: format!("{} {}", json["points"], json["remarks"]) }
    };
    let mut all: Vec<Shown> = ["one-link", "fewest", "same-gap", "bridges"].map(asked).into();
    // That of one agency can be asked only where the data name it; else it says so.
    let without = run(folder, &["ask", "without", data, "--agency", "UNDP", "--lang", code]);
    assert!(without.status == 0 || without.status == 2, "{without:#?}");
    all.push(Shown { view: "ask without".to_owned(), text: without.stdout + &without.stderr });
    all
}

/// What changed since a version that had the plans alone, and two cycles, in their forms for readers.
fn compared(folder: &std::path::Path, data: &str, code: &str) -> Vec<Shown> {
    let before = Folder::of(COMMON);
    before.file("outcomes.csv", "country,framework,outcome,title\nLKA,unsdf,O1,A growing economy\n");
    let older = Folder::of(&[(
        "frameworks.csv",
        "country,framework,kind,start,end\nLKA,old,dwcp,2012,2016\nLKA,older,undaf,2012,2016\n",
    )]);
    let of = |folder: &Folder| folder.path().to_string_lossy().into_owned();
    let (before, older) = (of(&before), of(&older));
    let mut all = Vec::new();
    for format in ["text", "markdown", "html"] {
        for arguments in [&["diff", &before, data][..], &["cycles", data, &older, "--country", "LKA"]] {
            let run = run(folder, &[arguments, &["--format", format, "--lang", code]].concat());
            assert!(run.status < 2, "{arguments:?}: {run:#?}");
            let text = if format == "html" { readable(&run.stdout) } else { run.stdout };
            all.push(Shown { view: format!("{} {format}", arguments[0]), text });
        }
    }
    all
}

/// A graph in Graphviz's language without its legend, which is the node of that name.
fn legend_apart(dot: Shown) -> Shown {
    let text = dot.text.lines().filter(|line| !line.contains("legend")).collect::<Vec<_>>().join("\n");
    Shown { view: dot.view, text }
}

/// Every view of a dataset in a language.
pub(super) fn views(dataset: &Folder, countries: &[&str], code: &str) -> Vec<Shown> {
    let out = Folder::new();
    let data = dataset.path().to_string_lossy().into_owned();
    let shown = |arguments: &[&str]| {
        let view = arguments.join(" ");
        let run = run(out.path(), &[arguments, &["--lang", code]].concat());
        assert!(run.status == 0, "{view}: {run:#?}");
        Shown { view, text: run.stdout }
    };
    let file = |name: &str, arguments: &[&str]| {
        let written = run(out.path(), &[arguments, &["--lang", code, "-o", name]].concat());
        assert!(written.status == 0, "{name}: {written:#?}");
        let text = std::fs::read_to_string(out.path().join(name)).expect("the file was written");
        let marked = name.ends_with("svg") || name.ends_with("html");
        Shown { view: name.to_owned(), text: if marked { readable(&text) } else { text } }
    };
    // The page of a review, without what a decision would lead to: that is not so yet.
    let asked = |name: &str, arguments: &[&str]| {
        run(out.path(), &[arguments, &["--lang", code, "-o", name]].concat()).ends(0);
        let page = std::fs::read_to_string(out.path().join(name)).expect("the file was written");
        let mut pieces = page.split("<ul class=\"would\">");
        let first = pieces.next().unwrap_or_default().to_owned();
        let rest = pieces.map(|piece| piece.split_once("</ul>").expect("the list ends").1);
        Shown { view: name.to_owned(), text: readable(&(first + &rest.collect::<String>())) }
    };
    let document = |name: &str, arguments: &[&str]| {
        let written = run(out.path(), &[arguments, &["--lang", code, "-o", name]].concat());
        assert!(written.status == 0, "{name}: {written:#?}");
        let bytes = std::fs::read(out.path().join(name)).expect("the file was written");
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("it is a package");
        let mut xml = String::new();
        let mut part = zip.by_name("word/document.xml").expect("the part is there");
        part.read_to_string(&mut xml).expect("it is text");
        // The runs of a paragraph follow each other without a blank.
        let paragraphs = xml.split("</w:p>").map(|paragraph| {
            let runs = paragraph.split('<').filter_map(|piece| piece.strip_prefix("w:t"));
            runs.filter_map(|run| run.split_once('>')).map(|(_, text)| text).collect::<String>()
        });
        Shown { view: name.to_owned(), text: paragraphs.collect::<Vec<_>>().join("\n") }
    };
    let mut all = Vec::new();
    for format in ["table", "csv", "json", "markdown"] {
        all.push(shown(&["align", &data, "--format", format]));
        all.push(shown(&["participation", &data, "--format", format]));
        all.push(shown(&["rollout", &data, "--from", "2018", "--to", "2026", "--format", format]));
    }
    for format in ["table", "csv", "json", "markdown"] {
        all.push(shown(&["indicators", &data, "--years", "2018..2020", "--format", format]));
        all.push(shown(&["resources", &data, "--format", format]));
    }
    all.push(shown(&["indicators", &data, "--year", "2020"]));
    all.push(shown(&["indicators", &data, "--year", "2020", "--why"]));
    all.push(shown(&["align", &data, "--why", "--width", "100"]));
    all.push(shown(&["check", &data]));
    all.push(shown(&["suggest", &data]));
    all.push(shown(&["suggest", &data, "--by", "outcome"]));
    all.push(asked("asked.html", &["report", &data, "--review"]));
    run(out.path(), &["template", "-o", "template.xlsx", "--lang", code]).ends(0);
    let text = of_workbook(&out.path().join("template.xlsx"), TEMPLATE_NOTES);
    all.push(Shown { view: "template.xlsx".to_owned(), text });
    for item in ["dwcp/P1", "dwcp/P2", "unsdf/O1", "unsdf/O2", "unsdf/O3"] {
        all.push(shown(&["explain", &format!("LKA/{item}"), &data]));
    }
    for country in countries {
        all.push(legend_apart(shown(&["diagram", &data, "--country", country])));
        all.push(file(&format!("board-{country}.svg"), &["diagram", &data, "--country", country]));
        all.push(file(&format!("brief-{country}.md"), &["brief", country, &data]));
        all.push(file(&format!("brief-{country}.svg"), &["brief", country, &data]));
    }
    all.push(file("matrix.svg", &["diagram", &data, "--country", "LKA", "--view", "matrix"]));
    for view in ["portfolio", "heatmap", "indicators"] {
        all.push(file(&format!("{view}.svg"), &["diagram", &data, "--view", view]));
    }
    all.push(file("agencies.svg", &["diagram", &data, "--country", "LKA", "--view", "agencies"]));
    for name in ["report.html", "report.md", "report.json"] {
        all.push(file(name, &["report", &data]));
    }
    for name in ["brief-LKA.html", "brief-LKA.docx", "report.docx"] {
        let arguments: &[&str] =
            if name.starts_with("brief") { &["brief", "LKA", &data] } else { &["report", &data] };
        all.push(if name.ends_with("docx") { document(name, arguments) } else { file(name, arguments) });
    }
    all.push(file("rollout.svg", &["rollout", &data, "--from", "2018", "--to", "2026"]));
    all.push(file("dates.ics", &["rollout", &data, "--from", "2018", "--to", "2026"]));
    all.push(file("resources.svg", &["resources", &data, "--country", "LKA"]));
    for format in ["table", "csv", "json", "markdown"] {
        all.push(shown(&["world", &data, "--year", "2020", "--all", "--format", format]));
    }
    all.push(legend_apart(shown(&["diagram", &data])));
    all.push(shown(&["align", &data, "--all", "--width", "100"]));
    all.push(shown(&["align", &data]));
    all.extend(answers(out.path(), &data, code));
    all.extend(compared(out.path(), &data, code));
    let results = run(out.path(), &["results", &data, "--years", "2018..2023", "-o", "results"]).ends(0);
    let mut text = results.stdout;
    for name in ["priorities_class.csv", "outcomes_class.csv", "indicators.csv"] {
        text += &std::fs::read_to_string(out.path().join("results").join(name)).expect("it was written");
    }
    all.push(Shown { view: "results".to_owned(), text });
    run(out.path(), &["convert", &data, "-o", "plan.xlsx"]).ends(0);
    run(out.path(), &["check", "plan.xlsx", "--mark", "marked.xlsx", "--lang", code]).ends(0);
    let text = of_workbook(&out.path().join("marked.xlsx"), &["lists"]);
    all.push(Shown { view: "marked.xlsx".to_owned(), text });
    all
}

pub(super) fn dataset(files: Files) -> Folder {
    let folder = Folder::of(COMMON);
    files.iter().for_each(|(name, text)| {
        folder.file(name, text);
    });
    folder
}
