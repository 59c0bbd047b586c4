//! A review at work: shows what is asked, reads a line, keeps what it decides.

use std::io::BufRead as _;
use std::path::Path;

use super::file::DecisionFile;
use super::line::{Given, Line, Several, read};
use super::{print, without_outcomes};
use crate::align::Policy;
use crate::cli::Outcome;
use crate::graph::PlanGraph;
use crate::review::{
    About, Act, Asked, AskedPillar, Entry, Log, Material, Queue, alike, asked, effect, judged_texts, queue,
    refusal,
};
use crate::say;
use crate::suggest::{PillarProposal, Proposals};
use crate::view::review::{self, Screen, item_id};
use crate::vocab::{Judgement, PillarWord};

/// How many candidates are shown at first, and how many more each time.
pub(super) const SHOWN: usize = 3;
const MORE: usize = 10;

pub(super) struct Session<'a> {
    pub(super) material: &'a Material,
    pub(super) links: Vec<Proposals<'a>>,
    pub(super) pillars: Vec<PillarProposal<'a>>,
    pub(super) since: Option<&'a PlanGraph>,
    pub(super) policy: &'a Policy,
    pub(super) screen: Screen<'a>,
    pub(super) reviewer: Option<String>,
    pub(super) date: String,
    pub(super) file: DecisionFile,
    pub(super) log: Log,
    /// The numbers of what this run has kept.
    pub(super) own: Vec<u64>,
    /// The item that is shown next, whatever its score.
    pub(super) at: Option<About>,
    /// How many candidates are shown.
    pub(super) shown: usize,
}

/// What comes after a line.
enum Next {
    /// The question is shown again, or the next one.
    Ask,
    /// The same question waits for another line.
    Wait,
    Leave,
}

impl<'a> Session<'a> {
    pub(super) fn run(mut self, path: &Path) -> Outcome {
        let language = self.screen.language;
        let (file, n) = (path.display().to_string(), self.log.standing().len());
        let mut said = say!(language, "review-file", file = &file, n = n) + "\n";
        if self.reviewer.is_none() {
            said += &(say!(language, "review-no-reviewer") + "\n");
        }
        said += &without_outcomes(&self.links, language);
        print(&said)?;
        let mut lines = std::io::stdin().lock().lines();
        let mut line = || lines.next().and_then(Result::ok);
        loop {
            let queue = self.queue();
            let objective = self.at.is_none() && queue.items.is_empty();
            let Some(question) = self.question(&queue) else {
                let n = self.log.standing().len();
                print(&(say!(language, "review-done", n = n) + "\n"))?;
                break;
            };
            print(&question)?;
            let next = loop {
                let Some(text) = line() else { break Next::Leave };
                match self.take(&read(&text, objective), &text, &queue, &mut line)? {
                    Next::Wait => {}
                    next => break next,
                }
            };
            if matches!(next, Next::Leave) {
                let (items, objectives) = (queue.items.len(), queue.pillars.len());
                let n = self.log.standing().len();
                print(
                    &(say!(language, "review-left", items = items, objectives = objectives, n = n) + "\n"),
                )?;
                break;
            }
        }
        print(&(say!(language, "review-write", file = file) + "\n"))
    }

    fn queue(&self) -> Queue<'a> {
        queue(self.material, &self.log, &self.links, &self.pillars)
    }

    /// The item that is asked about now.
    fn item(&self, queue: &Queue<'a>) -> Option<Asked<'a>> {
        let wanted = self.at.as_ref();
        let waiting = wanted.and_then(|at| queue.items.iter().find(|asked| asked.about() == *at)).cloned();
        let decided = || asked(self.material, &self.log, &self.links, wanted?);
        waiting.or_else(decided).or_else(|| queue.items.first().cloned())
    }

    /// The question in words; nothing where none is left.
    fn question(&self, queue: &Queue<'a>) -> Option<String> {
        let language = self.screen.language;
        if let Some(asked) = self.item(queue) {
            let mut keys: Vec<(String, Judgement, Option<usize>)> = Vec::new();
            if !asked.candidates.is_empty() {
                keys.push(("w1".to_owned(), Judgement::Whole, Some(1)));
                keys.push(("p1".to_owned(), Judgement::Part, Some(1)));
            }
            keys.push(("n".to_owned(), Judgement::NoneFound, None));
            let effects = keys.into_iter().filter_map(|(keys, judgement, number)| {
                let act = Act::new(judgement, vec![on(&asked, number)?]);
                let possible = refusal(self.material, &self.log, judgement, &act.on[0]).is_none();
                possible.then(|| (keys, effect(self.material, &self.log, &act, self.policy)))
            });
            let effects: Vec<_> = effects.collect();
            let old = |link: &crate::graph::Link<'_>| judged_texts(link, &self.log, self.since);
            let text = self.screen.item(&asked, queue.items.len(), self.shown, &effects, old);
            return Some(text + &self.screen.keys(&say!(language, "review-keys")));
        }
        let asked = queue.pillars.first()?;
        let act = Act::new(Judgement::Yes, vec![asked.about()]);
        let effects = [("y".to_owned(), effect(self.material, &self.log, &act, self.policy))];
        let text = self.screen.objective(asked, queue.pillars.len(), &effects);
        Some(text + &self.screen.keys(&say!(language, "review-objective-keys")))
    }

    fn take(
        &mut self,
        line: &Line,
        text: &str,
        queue: &Queue<'a>,
        more: &mut impl FnMut() -> Option<String>,
    ) -> Result<Next, crate::cli::Failure> {
        let language = self.screen.language;
        let item = self.item(queue);
        match line {
            Line::Quit => return Ok(Next::Leave),
            Line::Nothing => {}
            Line::Help => {
                let help = say!(language, "review-help");
                print(&help.lines().map(|line| format!("    {}\n", line.trim_start())).collect::<String>())?;
            }
            Line::More => {
                self.shown += MORE;
                self.at = item.map(|asked| asked.about());
                return Ok(Next::Ask);
            }
            Line::Go(id) => {
                let wanted = |proposal: &&crate::suggest::Proposal<'a>| item_id(proposal.item) == *id;
                let found = self.links.iter().find_map(|proposals| {
                    let proposal = proposals.items.iter().find(wanted)?;
                    Some(About::item(proposals.pairing, proposal.item))
                });
                let Some(about) = found else {
                    print(&(say!(language, "review-no-item", item = crate::diagnostic::plain(id)) + "\n"))?;
                    return Ok(Next::Wait);
                };
                (self.at, self.shown) = (Some(about), SHOWN);
                return Ok(Next::Ask);
            }
            Line::Back(number) => return self.back(*number),
            Line::Answers(answers, note) => {
                return match (&item, queue.pillars.first()) {
                    (Some(asked), _) => self.answers(asked, answers, note.as_deref()),
                    (None, Some(asked)) => self.objective(asked, answers, note.as_deref()),
                    (None, None) => Ok(Next::Ask),
                };
            }
            Line::Preview(answers) => {
                let acts = answers.iter().map(|given| {
                    let about = item.as_ref().map_or_else(
                        || queue.pillars.first().map(AskedPillar::about),
                        |asked| on(asked, given.number),
                    );
                    about.map(|about| Act::new(given.judgement, vec![about]))
                });
                for act in acts.flatten() {
                    let would = effect(self.material, &self.log, &act, self.policy);
                    print(&format!("  → {}\n", review::effect(&would, language)))?;
                }
            }
            Line::Several(judgement, several, note) => {
                let (on, missing) = items(queue, several);
                if let Some(id) = missing.first() {
                    print(&(say!(language, "review-no-item", item = crate::diagnostic::plain(id)) + "\n"))?;
                    return Ok(Next::Wait);
                }
                return self.sure(self.act(*judgement, on, note.as_deref()), more);
            }
            Line::Alike => {
                let last = self.log.standing().last().map(|act| (*act).clone());
                let pairs = last
                    .as_ref()
                    .map(|act| act.on.first().map(|like| alike(queue, like)).unwrap_or_default());
                return match (last, pairs.filter(|pairs| !pairs.is_empty())) {
                    (Some(act), Some(on)) => self.sure(Act { on, ..act }, more),
                    _ => {
                        print(&(say!(language, "review-nothing-alike") + "\n"))?;
                        Ok(Next::Wait)
                    }
                };
            }
            Line::Complete => {
                let Some(asked) = &item else { return Ok(Next::Wait) };
                let on = vec![About::plans(asked.pairing)];
                return self.sure(self.act(Judgement::Complete, on, None), more);
            }
            Line::Unknown => {
                let text = crate::diagnostic::plain(text.trim());
                print(&(say!(language, "review-not-understood", text = text) + "\n"))?;
            }
        }
        Ok(Next::Wait)
    }

    /// Takes answers about one item, all of them or none.
    fn answers(
        &mut self,
        asked: &Asked<'a>,
        answers: &[Given],
        note: Option<&str>,
    ) -> Result<Next, crate::cli::Failure> {
        let language = self.screen.language;
        let (mut acts, mut with) = (Vec::new(), self.log.clone());
        for Given { judgement, number, extent_un } in answers {
            let Some(about) = on(asked, *number) else {
                let number = number.unwrap_or_default().to_string();
                print(&(say!(language, "review-no-candidate", number = number) + "\n"))?;
                return Ok(Next::Wait);
            };
            if let Some(why) = refusal(self.material, &with, *judgement, &about) {
                let reason = review::refusal(why, language);
                print(&(say!(language, "review-refused", on = about.address(), reason = reason) + "\n"))?;
                return Ok(Next::Wait);
            }
            let act = Act { extent_un: *extent_un, ..self.act(*judgement, vec![about], note) };
            with.act(act.clone());
            acts.push(act);
        }
        for act in acts {
            self.keep(act)?;
        }
        // Only where nothing but candidates was answered against is the item still asked about.
        let stays = answers.iter().all(|given| given.judgement == Judgement::NotThis);
        let key = asked.about();
        self.at = (stays && self.queue().items.iter().any(|asked| asked.about() == key)).then_some(key);
        self.shown = SHOWN;
        Ok(Next::Ask)
    }

    fn objective(
        &mut self,
        asked: &AskedPillar<'a>,
        answers: &[Given],
        note: Option<&str>,
    ) -> Result<Next, crate::cli::Failure> {
        let language = self.screen.language;
        for Given { judgement, number, .. } in answers {
            let mut about = asked.about();
            if *number == Some(0) {
                about.pillar = Some(PillarWord::NotAtAll);
            }
            if let Some(why) = refusal(self.material, &self.log, *judgement, &about) {
                let reason = review::refusal(why, language);
                print(&(say!(language, "review-refused", on = about.address(), reason = reason) + "\n"))?;
                return Ok(Next::Wait);
            }
            let act = self.act(*judgement, vec![about], note);
            self.keep(act)?;
        }
        Ok(Next::Ask)
    }

    /// Gives one answer about several things, once the reviewer has seen what it would change and said yes.
    fn sure(
        &mut self,
        answer: Act,
        more: &mut impl FnMut() -> Option<String>,
    ) -> Result<Next, crate::cli::Failure> {
        let language = self.screen.language;
        let (mut taken, mut with) = (Vec::new(), self.log.clone());
        for about in answer.on {
            match refusal(self.material, &with, answer.answer, &about) {
                None => {
                    with.act(Act::new(answer.answer, vec![about.clone()]));
                    taken.push(about);
                }
                Some(why) => {
                    let reason = review::refusal(why, language);
                    print(&(say!(language, "review-refused", on = about.address(), reason = reason) + "\n"))?;
                }
            }
        }
        if taken.is_empty() {
            print(&(say!(language, "review-not-done") + "\n"))?;
            return Ok(Next::Wait);
        }
        let named = taken.iter().map(About::address).collect::<Vec<_>>().join(", ");
        let n = taken.len();
        let act =
            Act { extent_un: answer.extent_un, ..self.act(answer.answer, taken, answer.note.as_deref()) };
        let would = review::effect(&effect(self.material, &self.log, &act, self.policy), language);
        print(&(say!(language, "review-sure", n = n, on = named, effect = would) + "\n"))?;
        if more().is_none_or(|answer| answer.trim() != "y") {
            print(&(say!(language, "review-not-done") + "\n"))?;
            return Ok(Next::Wait);
        }
        self.keep(act)?;
        (self.at, self.shown) = (None, SHOWN);
        Ok(Next::Ask)
    }

    /// Takes back the last answers that stand; without a number all that this run has given.
    fn back(&mut self, number: Option<usize>) -> Result<Next, crate::cli::Failure> {
        let language = self.screen.language;
        let standing: Vec<Act> = self.log.standing().into_iter().cloned().collect();
        let back: Vec<&Act> = match number {
            Some(number) => standing.iter().rev().take(number).collect(),
            None => standing.iter().rev().filter(|act| self.own.contains(&act.id)).collect(),
        };
        let Some(last) = back.last() else {
            print(&(say!(language, "review-nothing-back") + "\n"))?;
            return Ok(Next::Wait);
        };
        self.at = last
            .on
            .first()
            .filter(|about| about.pillar.is_none() && about.priority.is_some())
            .map(About::of_item);
        self.shown = SHOWN;
        let line = self.log.undo(
            back.iter().map(|act| act.id).collect(),
            self.reviewer.clone(),
            Some(self.date.clone()),
        );
        self.file.keep(&line)?;
        for act in back {
            let answer = review::answer(act, language);
            print(&(say!(language, "review-taken-back", answer = answer) + "\n"))?;
        }
        Ok(Next::Ask)
    }

    fn act(&self, judgement: Judgement, on: Vec<About>, note: Option<&str>) -> Act {
        Act {
            reviewer: self.reviewer.clone(),
            date: Some(self.date.clone()),
            note: note.map(str::to_owned),
            ..Act::new(judgement, on)
        }
    }

    /// Keeps an answer, and confirms it once it is on the disk.
    fn keep(&mut self, act: Act) -> Outcome {
        let language = self.screen.language;
        let line = self.log.act(act);
        self.file.keep(&line)?;
        let Some(Entry::Act(kept)) = self.log.entries().last() else { return Ok(()) };
        self.own.push(kept.id);
        print(&(say!(language, "review-kept", answer = review::answer(kept, language)) + "\n"))
    }
}

/// What an answer is about: the item, or one of its candidates; nothing where there is no such candidate.
fn on(asked: &Asked<'_>, number: Option<usize>) -> Option<About> {
    match number {
        None => Some(asked.about()),
        Some(number) => asked.candidates.get(number.checked_sub(1)?).map(|c| asked.pair(c.target)),
    }
}

/// The undecided items that are meant, and the ids that name none.
fn items(queue: &Queue<'_>, several: &Several) -> (Vec<About>, Vec<String>) {
    match several {
        Several::Silent => {
            let silent = queue.items.iter().filter(|asked| !asked.has_near());
            (silent.map(Asked::about).collect(), Vec::new())
        }
        Several::Named(ids) => {
            let (mut found, mut missing) = (Vec::new(), Vec::new());
            for id in ids {
                let of_id = queue.items.iter().filter(|asked| item_id(asked.item) == *id);
                let before = found.len();
                found.extend(of_id.map(Asked::about));
                if found.len() == before {
                    missing.push(id.clone());
                }
            }
            (found, missing)
        }
    }
}
