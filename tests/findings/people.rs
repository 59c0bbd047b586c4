//! Values as people write them, by type of column and by language: each is read as what it means, or reported where it stands.

use std::collections::BTreeMap;

use dwalign::diagnostic::Code;
use dwalign::ingest::{self, Input, Options};
use dwalign::place::Place;
use dwalign::record::{TABLES, Written};
use dwalign::vocab::{Answer, Language, Vocabulary as _};

/// What becomes of a value: the value as it is written out, or the code of its finding.
pub(super) type Meant = Result<String, Code>;

/// Reads a table of one row for each text, in a column of its own, and compares what became of each.
pub(super) fn holds(table: &str, head: &str, cells: &str, pairs: &[(String, Meant)]) -> usize {
    let mut csv = format!("{head}\n");
    for (n, (text, _)) in pairs.iter().enumerate() {
        csv += &cells
            .replace("{n}", &n.to_string())
            .replace("{}", &format!("\"{}\"", text.replace('"', "\"\"")));
        csv.push('\n');
    }
    let known = TABLES.iter().find(|known| known.name == table).expect("it is a table");
    // The cell under test is the one that is not the same in every row.
    let place = cells.split(',').position(|cell| cell == "{}").expect("one cell is tested");
    let column = head.split(',').nth(place).and_then(|name| known.column(name)).expect("it is a column");
    // Findings beyond those that are shown are counted only, so the rows are read in parts.
    let lines: Vec<&str> = csv.lines().collect();
    let mut wrong = Vec::new();
    for (part, some) in lines[1..].chunks(50).enumerate() {
        let text = format!("{}\n{}\n", lines[0], some.join("\n"));
        let inputs = vec![Input::of_bytes(&format!("{table}.csv"), text.into_bytes())];
        let (dataset, findings) = ingest::read(inputs, Options::default());
        let value = |(place, row): (Place, Vec<Option<Written<'_>>>)| {
            (place.row, row[column].as_ref().map(|value| value.text().into_owned()))
        };
        let values: BTreeMap<u32, Option<String>> = dataset.written(known.id).map(value).collect();
        for (line, (text, meant)) in (2u32..).zip(&pairs[part * 50..(part * 50 + some.len())]) {
            let fault =
                findings.shown().find(|finding| finding.spot.place.row == line).map(|finding| finding.code());
            let found = match (fault, values.get(&line)) {
                (Some(code), _) => Err(Some(code)),
                (None, Some(Some(value))) => Ok(value.clone()),
                _ => Err(None),
            };
            if found != meant.clone().map_err(Some) {
                wrong.push(format!("{table}: {text:?} is {found:?} and not {meant:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), pairs.len(), wrong.join("\n"));
    pairs.len()
}

/// Digits in groups of three.
fn grouped(digits: &str, mark: &str) -> String {
    let mut text = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text += mark;
        }
        text.push(digit);
    }
    text
}

fn figures() -> Vec<(String, Meant)> {
    let mut pairs = Vec::new();
    let wholes = ["0", "7", "50", "500", "1500", "12500", "500000", "1234567", "12000000", "250000000"];
    // The mark between thousands and the one before decimals.
    let styles = [
        ("", "."),
        ("", ","),
        (",", "."),
        (".", ","),
        (" ", ","),
        ("\u{a0}", ","),
        ("\u{202f}", ","),
        ("’", "."),
        (" ", "."),
        ("'", "."),
    ];
    for whole in wholes {
        for (thousands, point) in styles {
            for (decimals, cents) in [("", "00"), ("5", "50"), ("25", "25"), ("90", "90"), ("00", "00")] {
                let shown = grouped(whole, thousands);
                let text =
                    if decimals.is_empty() { shown.clone() } else { format!("{shown}{point}{decimals}") };
                let marks = shown.len() - whole.len();
                // A single separator and three digits after it, and nothing else that says which it is.
                let ambiguous = decimals.is_empty() && marks == 1 && [",", "."].contains(&thousands);
                let value: i64 = format!("{whole}{cents}").parse().expect("digits");
                let plain = |value: i64| {
                    let (sign, size) = (if value < 0 { "-" } else { "" }, value.abs());
                    let cents = format!("{:02}", size % 100);
                    let cents = cents.trim_end_matches('0');
                    format!("{sign}{}{}{cents}", size / 100, if cents.is_empty() { "" } else { "." })
                };
                let meant = |value| if ambiguous { Err(Code::AmbiguousFigure) } else { Ok(plain(value)) };
                pairs.push((text.clone(), meant(value)));
                if value != 0 && thousands != "'" {
                    pairs.push((format!("({text})"), meant(-value)));
                    pairs.push((format!("-{text}"), meant(-value)));
                }
            }
        }
    }
    let one = |text: &str, meant: Meant| (text.to_owned(), meant);
    let ok = |value: &str| Ok(value.to_owned());
    pairs.extend([
        one("1e6", ok("1000000")),
        one("1.5E3", ok("1500")),
        one("５００", ok("500")),
        one("300000.30000000005", ok("300000.3")),
        one("+50", ok("50")),
        one("0,8", ok("0.8")),
        one("about 500", Err(Code::WrongType)),
        one("500 USD", Err(Code::WrongType)),
        one("1.2.3", Err(Code::WrongType)),
        one("1,23,456", Err(Code::WrongType)),
        one("12 00", Err(Code::WrongType)),
        one("#DIV/0!", Err(Code::NotFinite)),
        one("NaN", Err(Code::NotFinite)),
        one("n/a", Err(Code::WrongType)),
        one("s/o", Err(Code::WrongType)),
        one("environ 5", Err(Code::WrongType)),
    ]);
    pairs.dedup();
    pairs
}

/// A number in the wide digits of East Asian keyboards.
fn wide(number: u32) -> String {
    let digit = |c: char| char::from_u32(c as u32 - '0' as u32 + '０' as u32).expect("a digit");
    number.to_string().chars().map(digit).collect()
}

fn years() -> Vec<(String, Meant)> {
    let mut pairs = Vec::new();
    for year in [1945, 1999, 2010, 2021, 2025, 2100] {
        for text in
            [format!("{year}"), format!("{year}.0"), format!("{year},0"), format!(" {year} "), wide(year)]
        {
            pairs.push((text, Ok(year.to_string())));
        }
    }
    for year in ["1944", "2101", "40179", "21"] {
        pairs.push((year.to_owned(), Err(Code::YearOutOfRange)));
    }
    for text in ["FY2021", "2021/22", "2021-2025", "12/05/2025", "soon", "n/a", "fin 2021", "2021 (est.)"] {
        pairs.push((text.to_owned(), Err(Code::WrongType)));
    }
    pairs
}

fn answers() -> Vec<(String, Meant)> {
    let mut pairs = Vec::new();
    for (answer, others) in [
        (Answer::Yes, ["true", "vrai", "verdadero", "y", "x", "✓", "✔", "1", "si", "sí"]),
        (Answer::No, ["false", "faux", "falso", "n", "0", "✗", "✘", "☐", "no", "non"]),
    ] {
        let labels = Language::ALL.map(|language| answer.label(language).to_owned());
        for word in labels.into_iter().chain(others.map(str::to_owned)) {
            let mut letters = word.chars();
            let first: String =
                letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
            for text in [word.clone(), word.to_uppercase(), first, format!(" {word} ")] {
                pairs.push((text, Ok(answer.word().to_owned())));
            }
        }
    }
    for text in ["n/a", "N/A", "O", "o", "T", "F", "maybe", "?", "oui?", "2", "peut-être", "quizás", "-"] {
        pairs.push((text.to_owned(), Err(Code::UnknownWord)));
    }
    pairs
}

fn shares() -> Vec<(String, Meant)> {
    let mut pairs = Vec::new();
    for (percent, share) in
        [(0, "0"), (5, "0.05"), (30, "0.3"), (50, "0.5"), (80, "0.8"), (85, "0.85"), (100, "1")]
    {
        let wide = share.replace('.', "．").replace('0', "０");
        let written = ["%", " %", "\u{202f}%", "％", " per cent", " pour cent", " por ciento"];
        let written = written.map(|sign| format!("{percent}{sign}"));
        for text in written.into_iter().chain([share.to_owned(), share.replace('.', ","), wide]) {
            pairs.push((text, Ok(share.to_owned())));
        }
    }
    for text in ["1.1", "-0.5", "85", "2", "101%", "-5 %"] {
        pairs.push((text.to_owned(), Err(Code::ConfidenceOutOfRange)));
    }
    for text in ["high", "élevée", "alta", "n/a"] {
        pairs.push((text.to_owned(), Err(Code::WrongType)));
    }
    pairs
}

fn dates() -> Vec<(String, Meant)> {
    let mut pairs = Vec::new();
    for (year, month, day) in [(2009, 10, 12), (2024, 2, 29), (2021, 1, 1), (2030, 12, 31)] {
        pairs.push((format!("{year}"), Ok(format!("{year}"))));
        pairs.push((format!("{year}-{month:02}"), Ok(format!("{year}-{month:02}"))));
        pairs.push((format!("{year}-{month:02}-{day:02}"), Ok(format!("{year}-{month:02}-{day:02}"))));
        for mark in ["/", "."] {
            pairs.push((format!("{day:02}{mark}{month:02}{mark}{year}"), Err(Code::BadDate)));
            pairs.push((format!("{year}{mark}{month:02}{mark}{day:02}"), Err(Code::BadDate)));
        }
    }
    for text in ["2009-02-29", "2009-13", "yesterday", "n/a", "Q3 2021", "mai 2021"] {
        pairs.push((text.to_owned(), Err(Code::BadDate)));
    }
    pairs
}

fn agencies() -> Vec<(String, Meant)> {
    let mut pairs: Vec<(String, Meant)> = Vec::new();
    let names = [
        (
            "ILO",
            [
                "ILO",
                "OIT",
                "BIT",
                "International Labour Organization",
                "Organisation internationale du Travail",
                "Organización Internacional del Trabajo",
            ],
        ),
        ("UNDP", ["UNDP", "PNUD", "undp", "Undp", " UNDP ", "pnud"]),
        ("UNICEF", ["UNICEF", "unicef", "Unicef", "UNICEF ", " UNICEF", "UNICEF\u{a0}"]),
    ];
    for (id, written) in names {
        pairs.extend(written.map(|name| (name.to_owned(), Ok(id.to_owned()))));
    }
    for one in ["OIT", "ILO", "PNUD", "International Labour Organization"] {
        for and in [", ", "; ", " and ", " et ", " y ", " & ", " / ", ", and ", " + "] {
            for other in ["UNICEF", "FAO", "Ministry of Labour"] {
                pairs.push((format!("{one}{and}{other}"), Err(Code::AgencyList)));
                pairs.push((format!("{other}{and}{one}"), Err(Code::AgencyList)));
            }
        }
        for more in ["(lead)", "(chef de file)", "(co-lead)", "(?)"] {
            pairs.push((format!("{one} {more}"), Err(Code::AgencyList)));
        }
    }
    for own in [
        "Ministry of Labour",
        "Ministry of Labour, Family and Youth",
        "Ministère du Travail et de l’Emploi",
        "Trabajo y Empleo",
    ] {
        pairs.push((own.to_owned(), Ok(own.to_owned())));
    }
    pairs.push(("International Labour Organization (ILO)".to_owned(), Ok("ILO".to_owned())));
    pairs
}

#[test]
fn a_thousand_values_are_read_as_they_are_meant_or_reported() {
    let mut pairs = 0;
    pairs += holds("resources", "country,outcome_ref,biennium,need", "MDA,O{n},2022,{}", &figures());
    pairs += holds("frameworks", "country,framework,kind,end", "MDA,f{n},dwcp,{}", &years());
    pairs += holds("priorities", "country,priority,title,exhaustive", "MDA,P{n},x,{}", &answers());
    pairs += holds("links", "country,priority,outcome,confidence", "MDA,P{n},O1,{}", &shares());
    pairs += holds("links", "country,priority,outcome,date", "MDA,P{n},O1,{}", &dates());
    pairs += holds("roles", "country,outcome,agency,role", "MDA,O{n},{},lead", &agencies());
    assert!(pairs >= 1000, "{pairs}");
}

#[test]
fn what_is_not_read_is_proposed_where_it_has_one_meaning() {
    for (table, head, row, help) in [
        ("frameworks", "country,framework,kind,start", "MDA,f,dwcp,FY2021", "did you mean “2021”?"),
        ("frameworks", "country,framework,kind,start", "MDA,f,dwcp,2021/22", "did you mean “2021”?"),
        ("frameworks", "country,framework,kind,start", "MDA,f,dwcp,2021-2025", "did you mean “2021”?"),
        ("frameworks", "country,framework,kind,end", "MDA,f,dwcp,2021-2025", "did you mean “2025”?"),
        ("frameworks", "country,framework,kind,end", "MDA,f,dwcp,31/12/2025", "did you mean “2025”?"),
        (
            "frameworks",
            "country,framework,kind,end",
            "MDA,f,dwcp,n/a",
            "leave the cell empty where nothing is known",
        ),
        ("links", "country,priority,outcome,date", "MDA,P,O,12 mai 2021", "did you mean “2021-05-12”?"),
        (
            "links",
            "country,priority,outcome,date",
            "MDA,P,O,1 de enero de 2021",
            "did you mean “2021-01-01”?",
        ),
        ("links", "country,priority,outcome,date", "MDA,P,O,May 2021", "did you mean “2021-05”?"),
        ("links", "country,priority,outcome,date", "MDA,P,O,44328", "did you mean “2021-05-12”?"),
        ("links", "country,priority,outcome,date", "MDA,P,O,31/11/2021", "write YYYY-MM-DD"),
        ("resources", "outcome_ref,biennium,need", "O1,2022,US$ 1.2 million", "did you mean “1200000”?"),
        ("resources", "outcome_ref,biennium,need", "O1,2022,environ 1 200", "did you mean “1200”?"),
        ("resources", "outcome_ref,biennium,need", "O1,2022,12.50 EUR", "did you mean “12.50”?"),
        ("resources", "outcome_ref,biennium,currency", "O1,2022,US$", "did you mean “USD”?"),
        ("resources", "outcome_ref,biennium,currency", "O1,2022,UDS", "did you mean “USD”?"),
        ("resources", "outcome_ref,biennium,currency", "O1,2022,euros", "did you mean “EUR”?"),
        ("events", "country,kind,title,people", "MDA,training,x,10 personas", "did you mean “10”?"),
        ("costs", "cost,title,share", "c,x,30", "did you mean “30%”?"),
        ("indicators", "indicator,title,year,milestone", "i,x,2015,+20", "did you mean “+20%”?"),
        (
            "roles",
            "country,outcome,agency,role",
            "MDA,O,ILO-UNDP,lead",
            "write one agency in each row: ILO; UNDP",
        ),
        ("roles", "country,outcome,agency,role", "MDA,O,ILO lead,lead", "write “ILO”"),
        ("links", "country,priority,outcome,date", "MDA,P,O,25/12/2025", "did you mean “2025-12-25”?"),
        ("links", "country,priority,outcome,date", "MDA,P,O,12.25.2025", "did you mean “2025-12-25”?"),
        (
            "links",
            "country,priority,outcome,date",
            "MDA,P,O,12/05/2025",
            "write 2025-05-12 or 2025-12-05, whichever is meant",
        ),
        (
            "priorities",
            "country,priority,title,exhaustive",
            "MDA,P,x,O",
            "did you mean “Oui”? (allowed: yes, no)",
        ),
        ("frameworks", "country,framework,kind", "MDA,f,Programme par pays", "did you mean “dwcp”?"),
        ("frameworks", "country,framework,kind", "MDA,f,UNSDCF 2023-2027", "did you mean “unsdcf”?"),
        ("frameworks", "country,framework,kind", "MDA,f,National plan", "choose one of the allowed words"),
    ] {
        let input = Input::of_bytes(&format!("{table}.csv"), format!("{head}\n{row}\n").into_bytes());
        let (_, findings) = ingest::read(vec![input], Options::default());
        let helps: Vec<String> =
            findings.shown().map(|finding| finding.fault.help(Language::English)).collect();
        assert!(helps.iter().any(|said| said.starts_with(help)), "{row}: {helps:?}");
    }
}
