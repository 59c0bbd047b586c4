//! Lines that cross on a board, and in Graphviz's drawing of the same plans.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use super::{Drawing, plans};
use crate::report::{aligned, grouped};
use crate::{Problem, say};

/// A place in a drawing.
type Point = [f64; 2];

pub(super) fn run() -> Result<(), Problem> {
    let head = ["cards", "links drawn", "in the data’s order", "board", "Graphviz", "Graphviz in s"];
    let mut rows: Vec<Vec<String>> = vec![head.map(str::to_owned).to_vec()];
    for (cards, seed) in [(10, 1), (20, 1), (20, 2), (40, 1), (40, 2), (60, 1), (60, 2), (60, 3), (120, 1)] {
        let graph = plans::graph(cards, seed);
        let drawing = Drawing::of(&graph);
        let begun = std::time::Instant::now();
        let Some(plain) = plain(&drawing.dot())? else {
            return say("\nCrossings were not compared with Graphviz's: its program “dot” is not here.");
        };
        let took = begun.elapsed();
        let links = links(&drawing);
        let places = places(&plain);
        let lines: Vec<[Point; 2]> =
            (links.iter()).filter_map(|(from, to)| Some([*places.get(from)?, *places.get(to)?])).collect();
        if lines.len() != links.len() {
            return Err("Graphviz has not drawn every link".into());
        }
        let board = drawing.board(cards);
        rows.push(vec![
            grouped(cards as u64),
            grouped(links.len() as u64),
            grouped(board.crossings_before),
            grouped(board.crossings),
            grouped(crossings(&lines)),
            format!("{:.2}", took.as_secs_f64()),
        ]);
    }
    say("\nLinks that cross, each as a straight line between the boxes that it joins; plans made up here")?;
    say(aligned(&rows).trim_end())
}

/// What is joined, each pair once: both drawings join the same.
fn links(drawing: &Drawing<'_>) -> BTreeSet<(String, String)> {
    let of_priorities = drawing.verdicts.iter().flat_map(|verdict| &verdict.priorities);
    let judged = of_priorities.flat_map(|priority| &priority.links);
    judged.map(|judged| (judged.link.item().address(), judged.link.target().address())).collect()
}

/// Where Graphviz puts everything, in its plain form; nothing where it is not installed.
fn plain(dot: &str) -> Result<Option<String>, Problem> {
    let started = Command::new("dot").arg("-Tplain").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let (input, text) = (child.stdin.take(), dot.to_owned());
    let writer = std::thread::spawn(move || input.map(|mut input| input.write_all(text.as_bytes())));
    let output = child.wait_with_output()?;
    let _ = writer.join();
    Ok(Some(String::from_utf8(output.stdout)?))
}

/// The middle of every box, by its name: `node "TZA/dwcp/P1" 1.5 2.25 …`.
fn places(plain: &str) -> BTreeMap<String, Point> {
    let place = |line: &str| {
        let rest = line.strip_prefix("node ")?;
        let (name, rest) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once("\" ")?,
            None => rest.split_once(' ')?,
        };
        let mut numbers = rest.split(' ').map(str::parse::<f64>);
        let (Some(Ok(x)), Some(Ok(y))) = (numbers.next(), numbers.next()) else { return None };
        Some((name.to_owned(), [x, y]))
    };
    plain.lines().filter_map(place).collect()
}

/// How many pairs of lines cross, each pair looked at; lines that meet at an end do not cross.
fn crossings(lines: &[[Point; 2]]) -> u64 {
    let side = |[from, to]: [Point; 2], [x, y]: Point| {
        (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])
    };
    let cross = |a: [Point; 2], b: [Point; 2]| {
        side(a, b[0]) * side(a, b[1]) < 0.0 && side(b, a[0]) * side(b, a[1]) < 0.0
    };
    let mut found = 0;
    for (n, line) in lines.iter().enumerate() {
        found += lines[..n].iter().filter(|other| cross(*line, **other)).count() as u64;
    }
    found
}
