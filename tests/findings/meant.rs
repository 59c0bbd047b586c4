//! Countries, counts, shares, milestones and currencies as people write them: each is read, or gets a finding.

use dwalign::country::iso_codes;
use dwalign::diagnostic::Code;

use super::people::{Meant, holds};

#[test]
fn a_country_is_known_by_its_codes_and_by_what_people_call_it() {
    let ok = |text: &str, code: &str| (text.to_owned(), Ok(code.to_owned()));
    let mut pairs: Vec<(String, Meant)> = Vec::new();
    for code in iso_codes() {
        let country = dwalign::country::by_code(code).expect("it is one");
        pairs.extend([ok(code, code), ok(&code.to_lowercase(), code), ok(country.alpha2, code)]);
        pairs.push(ok(&country.alpha2.to_lowercase(), code));
        pairs.extend(country.names.map(|name| ok(name, code)));
        pairs.extend(country.names.map(|name| ok(&name.to_uppercase(), code)));
    }
    for (text, code) in [
        ("Moldova, Republic of", "MDA"),
        ("Rep. of Moldova", "MDA"),
        ("the Republic of Moldova", "MDA"),
        ("Moldavie", "MDA"),
        ("Tanzania, United Republic of", "TZA"),
        ("Tanzanie", "TZA"),
        ("Congo, Dem. Rep.", "COD"),
        ("Côte d’Ivoire", "CIV"),
        ("Cote d'Ivoire", "CIV"),
        ("Costa de Marfil", "CIV"),
        ("Viet Nam", "VNM"),
        ("Cabo Verde", "CPV"),
        ("Cap-Vert", "CPV"),
        ("Turquie", "TUR"),
        ("East Timor", "TLS"),
        ("Swaziland", "SWZ"),
        ("Estados Unidos", "USA"),
    ] {
        pairs.push(ok(text, code));
    }
    // What two countries are called, and what none is, is kept as it stands: data may have codes of their own, and the graph warns of them.
    for text in ["Korea", "Nowhere", "ROM", "DRC", "XKX", "Kazakstan"] {
        pairs.push(ok(text, text));
    }
    let count = holds("countries", "country,name", "{},n{n}", &pairs);
    assert!(count >= 2500, "{count}");
}

#[test]
fn counts_shares_milestones_and_currencies_are_read_or_told() {
    let ok = |text: &str, value: &str| (text.to_owned(), Ok(value.to_owned()));
    let no = |text: &str, code: Code| (text.to_owned(), Err(code));
    let counts: Vec<(String, Meant)> = [
        ("12", "12"),
        ("12.0", "12"),
        ("１２", "12"),
        ("1 200", "1200"),
        ("1\u{202f}200", "1200"),
        ("1’200", "1200"),
        ("1.234.567", "1234567"),
        ("1e3", "1000"),
        ("+5", "5"),
        ("0", "0"),
    ]
    .map(|(text, value)| ok(text, value))
    .into_iter()
    .chain(["1,200", "1.200"].map(|text| no(text, Code::AmbiguousFigure)))
    .chain(
        [
            "12.5",
            "-5",
            "(5)",
            "about 100",
            "100+",
            "50-60",
            "10 people",
            "10 personnes",
            "n/a",
            "100%",
            "4294967296",
        ]
        .map(|text| no(text, Code::WrongType)),
    )
    .collect();
    holds("events", "country,kind,title,people", "MDA,training,t{n},{}", &counts);
    let signs = [
        "%",
        " %",
        "\u{a0}%",
        "\u{202f}%",
        "％",
        " per cent",
        " percent",
        " pour cent",
        " por ciento",
        " p. 100",
    ];
    let mut shares: Vec<(String, Meant)> = Vec::new();
    for (number, value) in
        [("30", "30%"), ("33.3", "33.3%"), ("33,3", "33.3%"), ("0", "0%"), ("100", "100%"), ("３０", "30%")]
    {
        shares.extend(signs.map(|sign| ok(&format!("{number}{sign}"), value)));
    }
    shares.extend(
        ["30", "0.3", "0,3", "110%", "-5%", "1/3", "a third", "n/a"].map(|text| no(text, Code::WrongType)),
    );
    holds("costs", "cost,title,share", "c{n},x,{}", &shares);
    let mut milestones: Vec<(String, Meant)> = Vec::new();
    for sign in signs {
        milestones.extend([ok(&format!("70{sign}"), "70 %"), ok(&format!("+20{sign}"), "+20 %")]);
    }
    milestones.extend(
        [
            ("12", "12"),
            ("１２", "12"),
            ("1 200", "1200"),
            ("yes", "yes"),
            ("Oui", "yes"),
            ("Sí", "yes"),
            ("✓", "yes"),
        ]
        .map(|(text, value)| ok(text, value)),
    );
    milestones.extend(["1,200", "1.200"].map(|text| no(text, Code::AmbiguousFigure)));
    milestones.extend(
        ["+20", "-5", "12.5", "0.7", "12 countries", "n/a", "one third"]
            .map(|text| no(text, Code::WrongType)),
    );
    holds("indicators", "indicator,title,year,milestone", "i{n},x,2015,{}", &milestones);
    let mut currencies: Vec<(String, Meant)> =
        [("USD", "USD"), ("usd", "USD"), ("Eur", "EUR"), ("MDL", "MDL"), ("xof", "XOF"), (" CHF ", "CHF")]
            .map(|(text, value)| ok(text, value))
            .to_vec();
    currencies.extend(
        ["US$", "$", "€", "euros", "UDS", "CFA", "FCFA", "lei", "dollars", "USD million", "ABC"]
            .map(|text| no(text, Code::WrongType)),
    );
    holds("resources", "country,outcome_ref,biennium,currency", "MDA,O{n},2022,{}", &currencies);
}
