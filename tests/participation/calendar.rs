//! The calendar as a program reads it.

use std::collections::BTreeMap;

use crate::common::Folder;

const FRAMEWORKS: (&str, &str) = (
    "frameworks.csv",
    "country,framework,kind,start,end\nMDA,dwcp,dwcp,2008,2011\nMDA,undaf,undaf,2007,2011\n",
);

fn calendar(files: &[(&str, &str)]) -> String {
    let folder = Folder::of(files);
    folder.run(&["rollout", ".", "--from", "2010", "--to", "2012", "-o", "dates.ics"]).ends(0);
    std::fs::read_to_string(folder.path().join("dates.ics")).expect("the calendar was written")
}

/// The properties of each event, unfolded, as a reader of RFC 5545 takes them.
fn events(calendar: &str) -> Vec<BTreeMap<String, String>> {
    let unfolded = calendar.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.split("\r\n").collect();
    assert_eq!((lines[0], lines[lines.len() - 2]), ("BEGIN:VCALENDAR", "END:VCALENDAR"));
    let mut events = Vec::new();
    for line in lines {
        match line {
            "BEGIN:VEVENT" => events.push(BTreeMap::new()),
            line => {
                if let (Some(event), Some((name, value))) = (events.last_mut(), line.split_once(':')) {
                    event.insert(name.to_owned(), value.to_owned());
                }
            }
        }
    }
    events
}

#[test]
fn a_roll_out_has_a_year_of_preparation_an_end_and_a_beginning() {
    let calendar = calendar(&[FRAMEWORKS]);
    let days: Vec<(String, String, String)> = events(&calendar)
        .iter()
        .map(|e| (e["SUMMARY"].clone(), e["DTSTART;VALUE=DATE"].clone(), e["DTEND;VALUE=DATE"].clone()))
        .collect();
    let own =
        |summary: &str, first: &str, after: &str| (summary.to_owned(), first.to_owned(), after.to_owned());
    assert_eq!(
        days,
        [
            own("Republic of Moldova: preparation of the next UN framework", "20110101", "20120101"),
            own("Republic of Moldova: UNDAF 2007–2011 ends", "20111231", "20120101"),
            own("Republic of Moldova: the next UN framework begins", "20120101", "20120102"),
            own("Republic of Moldova: DWCP 2008–2011 ends", "20111231", "20120101"),
        ]
    );
}

#[test]
fn the_same_plan_is_the_same_calendar_and_every_event_has_an_id_and_a_stamp_of_its_own() {
    let (first, again) = (calendar(&[FRAMEWORKS]), calendar(&[FRAMEWORKS]));
    assert_eq!(first, again);
    let events = events(&first);
    let ids: std::collections::BTreeSet<&String> = events.iter().map(|e| &e["UID"]).collect();
    assert_eq!(ids.len(), events.len());
    assert!(events.iter().all(|e| e["DTSTAMP"] == "20100101T000000Z"));
}

#[test]
fn no_name_breaks_out_of_the_calendar_and_no_line_is_too_long() {
    let name = "A; B, C\\D — Côte d’Ivoire, République démocratique populaire de la longueur infinie 漢字漢字漢字漢字";
    let countries = format!("country,name\nMDA,\"{name}\nEND:VCALENDAR\"\n");
    let calendar = calendar(&[FRAMEWORKS, ("countries.csv", &countries)]);
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "{calendar}");
    assert!(calendar.ends_with("END:VCALENDAR\r\n") && calendar.matches("\r\nEND:VCALENDAR").count() == 1);
    let events = events(&calendar);
    assert!(events[1]["SUMMARY"].starts_with("A\\; B\\, C\\\\D — Côte"), "{}", events[1]["SUMMARY"]);
    assert_eq!(calendar.matches('\n').count(), calendar.matches("\r\n").count());
}
