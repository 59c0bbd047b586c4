use super::*;
use crate::diagnostic::Code;

#[test]
fn files_that_are_too_large_together_are_not_all_read() {
    let file = |name: &str, size: u64| {
        let csv = "country,framework,kind\nTZA,D,dwcp\n";
        Input { size, ..Input::of_bytes(name, csv.as_bytes().to_vec()) }
    };
    let half = MAX_TOTAL / 2;
    let inputs =
        || vec![file("a/frameworks.csv", half), file("b/frameworks.csv", half + 1), file("c.mp4", MAX_TOTAL)];
    for (more, refused) in [(0, vec![]), (1, vec!["c/frameworks.csv"]), (half, vec!["c/frameworks.csv"])] {
        let mut inputs = inputs();
        inputs.push(file("c/frameworks.csv", more));
        let (dataset, findings) = read(inputs, Options { max_size: u64::MAX, ..Options::default() });
        let found = findings.shown().filter(|finding| finding.code() == Code::TooLarge);
        let named: Vec<&str> = found.map(|finding| dataset.files.name(finding.spot.place.file)).collect();
        assert_eq!((named, dataset.frameworks.len()), (refused.clone(), 3 - refused.len()));
    }
}
