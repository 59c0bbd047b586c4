//! Who was at the table, what is rolled out when, and the page to hand out.

mod briefs;
mod calendar;
mod goldens;
mod rollouts;
mod source;
mod states;

use std::collections::BTreeMap;

/// The rows of a CSV text, by column.
pub(crate) fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns = reader.headers().expect("there is a heading").clone();
    let row = |record: csv::StringRecord| {
        columns.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect()
    };
    reader.records().map(|record| row(record.expect("every row has the columns of the heading"))).collect()
}
