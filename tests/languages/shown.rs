//! What readers of French and Spanish see: kept word for word, beside what English readers see.
//!
//! After a change that is meant, `DWALIGN_BLESS=1 cargo test languages::` writes the files anew; read them before
//! they are committed.

use std::fmt::Write as _;

use crate::common::{Folder, root, run};

const COMMANDS: [&[&str]; 8] = [
    &["align", "datasets/cycles", "--width", "90"],
    &["align", "datasets/gb306-2009", "--why", "--width", "90"],
    &["align", "datasets/cycles", "--country", "LKA"],
    &["check", "tests/cases/readme"],
    &["explain", "MDA/*/P1", "datasets/gb306-2009"],
    &["explain", "E401"],
    &["indicators", "datasets/cycles", "--year", "2022", "--width", "90"],
    &["diagram", "datasets/gb306-2009", "--country", "MDA"],
];

#[test]
fn french_and_spanish_readers_see_what_is_kept() {
    let bless = std::env::var_os("DWALIGN_BLESS").is_some();
    for code in ["fr", "es"] {
        let mut shown = String::new();
        for command in COMMANDS {
            let run = run(root(), &[command, &["--lang", code]].concat());
            assert!(matches!(run.status, 0 | 1), "{run:#?}");
            let _ = write!(
                shown,
                "$ dwalign {} --lang {code}\n{}{}\n",
                command.join(" "),
                run.stdout,
                run.stderr
            );
        }
        let path = root().join(format!("tests/cases/languages/{code}.txt"));
        if bless {
            std::fs::write(&path, &shown).expect("the file can be written");
        }
        let kept = std::fs::read_to_string(&path).expect("every language has its file");
        assert!(kept == shown, "{code} differs from what the program shows; see the head of this file");
    }
}

#[test]
fn programs_read_the_same_columns_and_words_in_every_language() {
    let columns = |code: &str, columns: &[usize]| -> Vec<Vec<String>> {
        let run = run(root(), &["align", "datasets/cycles", "--format", "csv", "--lang", code]).ends(0);
        let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
        let heading = reader.headers().expect("there is a heading").clone();
        let cells = |row: &csv::StringRecord| columns.iter().map(|&n| row[n].to_owned()).collect();
        let rows = reader.records().map(|row| cells(&row.expect("the rows are well formed")));
        std::iter::once(heading.iter().map(str::to_owned).collect()).chain(rows).collect()
    };
    let words: Vec<usize> = (0..11).collect();
    let english = columns("en", &words);
    assert!(english.len() > 50);
    for code in ["fr", "es"] {
        assert_eq!(columns(code, &words), english, "{code}");
        let (there, here) = (columns(code, &[12]), columns("en", &[12]));
        assert!(
            there.iter().zip(&here).skip(1).all(|(a, b)| a != b),
            "every reason is in the language: {code}"
        );
    }
}

/// A folder with so many elements linked to one outcome each.
fn plans(elements: usize) -> Folder {
    let mut files = vec![
        (
            "frameworks.csv",
            "country,framework,kind,start,end\nMDA,d,dwcp,2008,2011\nMDA,u,undaf,2008,2008\n".to_owned(),
        ),
        ("priorities.csv", "country,priority,title_fr\nMDA,P1,Emploi\n".to_owned()),
        ("outcomes.csv", "country,outcome,title\nMDA,O1,Jobs\n".to_owned()),
        ("elements.csv", "country,priority,element,title\n".to_owned()),
        ("links.csv", "country,priority,element,outcome,status\n".to_owned()),
    ];
    for n in 1..=elements {
        files[3].1 += &format!("MDA,P1,E{n},T{n}\n");
        files[4].1 += &format!("MDA,P1,E{n},O1,suggested\n");
    }
    Folder::of(&files)
}

#[test]
fn each_language_has_its_own_plurals() {
    let why = |elements: usize, code: &str| {
        let run = plans(elements).run(&["align", ".", "--format", "json", "--lang", code]).ends(0);
        run.json()["pairings"][0]["priorities"][0]["why"].as_str().expect("a sentence").to_owned()
    };
    for (code, one, two) in [
        ("en", "1 link is only suggested", "2 links are only suggested"),
        ("fr", "1 lien est seulement suggéré", "2 liens sont seulement suggérés"),
        ("es", "1 vínculo solo está sugerido", "2 vínculos solo están sugeridos"),
    ] {
        assert!(why(1, code).contains(one), "{}", why(1, code));
        assert!(why(2, code).contains(two), "{}", why(2, code));
    }
    // None is singular in French.
    let none =
        |code: &str| plans(1).run(&["align", ".", "--why", "--width", "200", "--lang", code]).ends(0).stdout;
    assert!(none("en").contains("the only outcome in the data is not examined"), "{}", none("en"));
    assert!(none("fr").contains("seul effet dans les données non examiné"), "{}", none("fr"));
    assert!(none("es").contains("el único efecto directo de los datos está sin examinar"), "{}", none("es"));
    let gap = |code: &str| {
        let plans = plans(0);
        plans.file("absences.csv", "country,item,state\nMDA,O1,none-found\n");
        plans.file("pillars.csv", "country,framework,item,pillar\nMDA,u,O1,employment\n");
        plans.run(&["align", ".", "--why", "--width", "200", "--lang", code]).ends(0).stdout
    };
    assert!(gap("en").contains("0 of 1 outcome in the data linked"), "{}", gap("en"));
    assert!(gap("fr").contains("0 effet sur 1 lié"), "{}", gap("fr"));
    assert!(gap("es").contains("0 de 1 efecto directo de los datos, vinculados"), "{}", gap("es"));
}

#[test]
fn a_title_in_another_language_than_the_one_asked_for_says_in_which() {
    let shown = |code: &str| plans(1).run(&["align", ".", "--why", "--lang", code]).ends(0).stdout;
    assert!(shown("fr").contains(" Emploi ") && shown("fr").contains(" Jobs [en] "));
    assert!(shown("en").contains(" Emploi [fr] ") && shown("en").contains(" Jobs "));
    assert!(shown("es").contains(" Emploi [fr] ") && shown("es").contains(" Jobs [en] "));
}

#[test]
fn the_environment_chooses_the_language_and_the_option_outweighs_it() {
    let told = |variables: &[(&str, &str)], option: &[&str]| {
        let mut command = crate::common::program(root());
        command.envs(variables.iter().copied()).args(["explain", "E401"]).args(option);
        String::from_utf8(command.output().expect("it runs").stdout).expect("it is UTF-8")
    };
    assert!(told(&[], &[]).starts_with("error[E401] a reference"));
    assert!(told(&[("LANG", "fr_CD.UTF-8")], &[]).starts_with("erreur[E401] une référence"));
    assert!(
        told(&[("LANG", "fr_CD.UTF-8"), ("LC_ALL", "es_BO")], &[]).starts_with("error[E401] una referencia")
    );
    assert!(told(&[("LANG", "fr_CD.UTF-8")], &["--lang", "en"]).starts_with("error[E401] a reference"));
    assert!(told(&[("LANG", "de_CH.UTF-8")], &[]).starts_with("error[E401] a reference"));
}
