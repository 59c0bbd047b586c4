//! Costs as a table.

use std::time::Duration;

use crate::measure::Cost;

/// The middle one; of an even number the greater of the two in the middle.
pub(crate) fn median<T: Ord + Copy>(mut values: Vec<T>) -> Option<T> {
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

/// The costs of each job's runs as a table. The first job is `dwalign results`, the second the floor.
pub(crate) fn table(jobs: &[(&str, &[Cost])]) -> String {
    let medians: Vec<Cost> = jobs.iter().filter_map(|(_, costs)| typical(costs)).collect();
    let [dwalign, floor, ..] = medians[..] else { return String::new() };
    let head = ["", "wall s", "least", "most", "CPU s", "peak MB", "wall", "CPU", "wall", "CPU", "peak"];
    let mut rows: Vec<Vec<String>> = vec![head.map(str::to_owned).to_vec()];
    for ((name, costs), of) in jobs.iter().zip(&medians) {
        let walls = || costs.iter().map(|cost| cost.wall);
        rows.push(vec![
            (*name).to_owned(),
            seconds(of.wall),
            seconds(walls().min().unwrap_or_default()),
            seconds(walls().max().unwrap_or_default()),
            seconds(of.cpu),
            format!("{:.1}", of.peak as f64 / 1e6),
            times(of.wall.as_secs_f64(), floor.wall.as_secs_f64()),
            times(of.cpu.as_secs_f64(), floor.cpu.as_secs_f64()),
            times(of.wall.as_secs_f64(), dwalign.wall.as_secs_f64()),
            times(of.cpu.as_secs_f64(), dwalign.cpu.as_secs_f64()),
            times(of.peak as f64, dwalign.peak as f64),
        ]);
    }
    let body = aligned(&rows);
    let width = body.lines().next().map_or(0, |line| line.chars().count());
    format!("{:>1$}\n{body}", "times the floor   times dwalign results", width)
}

/// The median of each part.
fn typical(costs: &[Cost]) -> Option<Cost> {
    Some(Cost {
        wall: median(costs.iter().map(|cost| cost.wall).collect())?,
        cpu: median(costs.iter().map(|cost| cost.cpu).collect())?,
        peak: median(costs.iter().map(|cost| cost.peak).collect())?,
    })
}

/// Columns below each other: the first to the left, the others to the right.
pub(crate) fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            text += &if column == 0 { format!("{cell:<width$}") } else { format!("  {cell:>width$}") };
        }
        text.push('\n');
    }
    text
}

fn seconds(time: Duration) -> String {
    format!("{:.3}", time.as_secs_f64())
}

fn times(one: f64, other: f64) -> String {
    format!("{:.2}", one / other)
}

/// A number with commas between its thousands.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
