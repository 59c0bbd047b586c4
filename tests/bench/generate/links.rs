//! What joins a DWCP and a UN framework of one country.

use super::Table;
use super::country::{Country, Outcome, Plan, Priority};

/// How much of its item a link covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    Whole,
    Part,
}

/// Does a link's status let it count?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Counting,
    Apart,
}

use Extent::{Part, Whole};
use Status::{Apart, Counting};

impl Country<'_> {
    /// The links of one pairing; none, or one that does not count, where the periods do not overlap.
    pub(super) fn links(&mut self, dwcp: &Plan<Priority>, un: &Plan<Outcome>) -> csv::Result<()> {
        if dwcp.start.max(un.start) > dwcp.end.min(un.end) {
            if !self.draw.chance(0.15) {
                return Ok(());
            }
            let priority = self.draw.pick(&dwcp.parts);
            let element = priority.itself_or_element(&mut self.draw);
            let outcome = &self.draw.pick(&un.parts).id;
            return self.link([&dwcp.id, &priority.id, element, &un.id, outcome], Whole, Counting);
        }
        let tagged: Vec<&Outcome> = un.parts.iter().filter(|outcome| outcome.tagged).collect();
        for priority in &dwcp.parts {
            for (element, extent, status) in self.covers(priority) {
                let about = !tagged.is_empty() && status == Counting && self.draw.chance(0.8);
                let outcome = if about { self.draw.pick(&tagged) } else { self.draw.pick(&un.parts) };
                self.link([&dwcp.id, &priority.id, element, &un.id, &outcome.id], extent, status)?;
            }
        }
        Ok(())
    }

    /// Which links a priority has: a third of the priorities are taken up whole, a third in part.
    fn covers<'a>(&mut self, priority: &'a Priority) -> Vec<(&'a str, Extent, Status)> {
        let (draw, elements, itself) = (&mut self.draw, &priority.elements, Priority::ITSELF);
        let mut covers = Vec::new();
        let taken_up = draw.share();
        if taken_up < 0.35 {
            if elements.is_empty() || draw.chance(0.4) {
                covers.push((itself, Whole, Counting));
                if !elements.is_empty() && draw.chance(0.5) {
                    covers.push((draw.pick(elements).as_str(), Part, Counting));
                }
            } else {
                covers.extend(elements.iter().map(|element| (element.as_str(), Whole, Counting)));
            }
            if draw.chance(0.3) {
                covers.push((itself, Part, Counting));
            }
        } else if taken_up < 0.7 {
            if elements.is_empty() || draw.chance(0.3) {
                covers.push((itself, Part, Counting));
            } else {
                let all = elements.len();
                let some = if draw.chance(0.2) { all } else { 1 + draw.below((all - 1).max(1)) };
                for (n, element) in elements[..some].iter().enumerate() {
                    // Never all of them whole.
                    let whole = draw.chance(0.7) && n + 1 < all;
                    covers.push((element, if whole { Whole } else { Part }, Counting));
                }
            }
        } else if draw.chance(0.35) {
            covers.push((priority.itself_or_element(draw), Whole, Apart));
        }
        if draw.chance(0.12) {
            covers.push((itself, Whole, Apart));
        }
        covers
    }

    /// One link, as one or several documents state it.
    fn link(&mut self, ends: [&str; 5], extent: Extent, status: Status) -> csv::Result<()> {
        let copies = self.draw.between(1, 2 * self.evidence - 1);
        for copy in 0..copies {
            let draw = &mut self.draw;
            let counts = status == Counting && (copy == 0 || draw.chance(0.6));
            let words = if counts { ["documented", "reviewed"] } else { ["suggested", "rejected"] };
            let status = words[usize::from(draw.chance(0.35))];
            let whole = extent == Whole && (copy == 0 || draw.chance(0.8));
            // An empty cell means whole.
            let extent = if whole { ["whole", ""][usize::from(draw.chance(0.4))] } else { "part" };
            let confidence = if status == "suggested" || draw.chance(0.3) {
                format!("{:.2}", draw.share())
            } else {
                String::new()
            };
            let source = format!("doc-{}-{}.pdf", self.code, draw.between(1, 40));
            let locator = match draw.below(20) {
                0 => format!("§{}, \"Annex {}\"", draw.between(1, 9), draw.between(1, 4)),
                1..10 => format!("p. {}", draw.between(1, 90)),
                _ => format!("Matrix of results, row {}", draw.between(1, 60)),
            };
            let [dwcp, priority, element, un, outcome] = ends;
            let cells =
                [dwcp, priority, element, un, outcome, extent, status, &confidence, &source, &locator];
            self.row(Table::Links, cells)?;
        }
        Ok(())
    }
}
