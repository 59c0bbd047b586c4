//! The closed vocabularies: the labels that reports show are read back, in three languages and any letter case.

use dwalign::diagnostic::Severity;
use dwalign::ingest::{self, Input, Options};
use dwalign::record::Dataset;
use dwalign::vocab::{
    Absence, Constituent, Extent, FrameworkKind, Fund, Language, Level, LinkStatus, Measure, Phase, Pillar,
    Role, Vocabulary,
};

use crate::common::{found, plans_with};

/// Every way to write each word, with the word it means.
fn spellings<V: Vocabulary>() -> Vec<(V, String)> {
    let mut all = Vec::new();
    for &word in V::ALL {
        let labels = Language::ALL.map(|l| word.label(l));
        for text in labels.into_iter().chain([word.word()]) {
            let spelled =
                [text.to_owned(), text.to_uppercase(), text.to_lowercase(), format!(" {text}\u{a0}")];
            all.extend(spelled.map(|spelling| (word, spelling)));
        }
    }
    all
}

/// Reads a table whose rows differ in one word only, spelled in every way there is.
fn reads<V: Vocabulary + std::fmt::Debug>(
    table: &str,
    heading: &str,
    row: impl Fn(usize, &str) -> String,
    words: impl Fn(&Dataset) -> Vec<V>,
) {
    let spellings = spellings::<V>();
    let mut text = format!("{heading}\n");
    for (n, (_, spelling)) in spellings.iter().enumerate() {
        text += &row(n, &format!("\"{spelling}\""));
        text.push('\n');
    }
    let input = Input::of_bytes(&format!("{table}.csv"), text.into_bytes());
    let plan = Input::of_bytes("frameworks.json", b"{\"frameworks\": []}".to_vec());
    let (dataset, findings) = ingest::read(vec![input, plan], Options::default());
    let told: Vec<String> = findings
        .shown()
        .filter(|f| f.severity() == Severity::Error && f.code().name() != "E105")
        .map(|f| f.fault.message(Language::English))
        .collect();
    assert!(told.is_empty(), "{table}: {told:?}");
    let wanted: Vec<V> = spellings.iter().map(|(word, _)| *word).collect();
    assert_eq!(words(&dataset), wanted, "{table}");
}

#[test]
fn labels_are_read_back_in_three_languages_and_any_letter_case() {
    let link = "country,priority,outcome";
    reads::<FrameworkKind>(
        "frameworks",
        "country,framework,kind",
        |n, word| format!("MDA,f{n},{word}"),
        |d| d.frameworks.iter().map(|r| r.kind).collect(),
    );
    reads::<Pillar>(
        "outcomes",
        "country,outcome,title,pillars",
        |n, word| format!("MDA,o{n},x,{word}"),
        |d| {
            d.outcomes
                .iter()
                .flat_map(|r| r.pillars.expect("it was given").iter().collect::<Vec<_>>())
                .collect()
        },
    );
    reads::<Extent>(
        "links",
        &format!("{link},extent_un"),
        |_, word| format!("MDA,P1,O1,{word}"),
        |d| d.links.iter().map(|r| r.extent_un.expect("it was given")).collect(),
    );
    reads::<LinkStatus>(
        "links",
        &format!("{link},status"),
        |_, word| format!("MDA,P1,O1,{word}"),
        |d| d.links.iter().map(|r| r.status.expect("it was given")).collect(),
    );
    reads::<Role>(
        "roles",
        "country,outcome,agency,role",
        |_, word| format!("MDA,O1,ILO,{word}"),
        |d| d.roles.iter().map(|r| r.role).collect(),
    );
    reads::<Absence>(
        "absences",
        "country,item,state",
        |_, word| format!("MDA,P1,{word}"),
        |d| d.absences.iter().map(|r| r.state).collect(),
    );
    let participation = "country,framework,phase,constituent,level";
    reads::<Phase>(
        "participation",
        participation,
        |_, word| format!("MDA,f,{word},workers,some"),
        |d| d.participation.iter().map(|r| r.phase).collect(),
    );
    reads::<Constituent>(
        "participation",
        participation,
        |_, word| format!("MDA,f,assessment,{word},some"),
        |d| d.participation.iter().map(|r| r.constituent).collect(),
    );
    reads::<Level>(
        "participation",
        participation,
        |_, word| format!("MDA,f,assessment,workers,{word}"),
        |d| d.participation.iter().map(|r| r.level).collect(),
    );
    reads::<Fund>(
        "resources",
        "biennium,fund",
        |_, word| format!("2010,{word}"),
        |d| d.resources.iter().filter_map(|r| r.fund).collect(),
    );
    reads::<Measure>(
        "indicators",
        "indicator,year,milestone,measure",
        |n, word| format!("i{n},2010,1,{word}"),
        |d| d.indicators.iter().map(|r| r.measure.expect("it was given")).collect(),
    );
}

#[test]
fn yes_and_no_are_read_in_three_languages() {
    let rows = "country,framework,constituent,year,satisfied\n\
                MDA,f,workers,2010,Oui\nMDA,f,workers,2010,SÍ\nMDA,f,workers,2010,yes\nMDA,f,workers,2010,true\n\
                MDA,f,workers,2010,Non\nMDA,f,workers,2010,NO\nMDA,f,workers,2010,false\n";
    let input = Input::of_bytes("satisfaction.csv", rows.as_bytes().to_vec());
    let (dataset, _) = ingest::read(vec![input], Options::default());
    let answers: Vec<bool> = dataset.satisfaction.iter().map(|r| r.satisfied.0).collect();
    assert_eq!(answers, [true, true, true, true, false, false, false]);
}

#[test]
fn free_text_gets_the_whole_list_and_the_nearest_word() {
    let rows =
        "country,framework,outcome,title,pillars\nMDA,undaf,O3,Water,health\nMDA,undaf,O4,Work,right\n";
    let found = found(&plans_with(&[("outcomes.csv", rows)]), &["."]);
    let allowed = "(allowed: employment, social-protection, social-dialogue, rights, none)";
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found.iter().all(|f| f.code == "E303" && f.help.ends_with(allowed)), "{found:#?}");
    assert!(found[1].help.starts_with("did you mean “rights"), "{found:#?}");
}
