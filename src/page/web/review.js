// Review: suggestions side by side, decided by key or click; and everything else that a person can decide on. A decision is
// taken in at once, kept in this browser, and part of the data that are taken away.
let log = ""; // The decisions as lines, as the program keeps them.
let decisions = [];
let queue = null;
let picked = 0; // Which candidate is shown beside the item.
let at = ""; // The item that is asked about first, whatever its score.
let unsaved = false;
let dirty = false; // Have verdicts changed since the other parts were made?

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
};
const reviewer = () => remembered("dwalign-reviewer") ?? "";

/** The item that an answer is about, as one word. */
const itemOf = ({ country, dwcp, priority, element, undaf }) => JSON.stringify([country, dwcp, priority, element, undaf]);

/** Takes in what the program says after a decision. */
const taken = async (answer) => {
  if (answer.has("state")) state = { ...data(answer.get("state")), language };
  if (answer.has("queue")) queue = data(answer.get("queue"));
  if (answer.has("decisions")) decisions = data(answer.get("decisions"));
  if (answer.has("log")) log = text(answer.get("log"));
  const left = element("parts").querySelector('a[href="#review"] .n');
  if (left && queue) left.textContent = number(queue.items.length + queue.objectives.length);
};
const changed = async (answer) => {
  await taken(answer);
  unsaved = true;
  dirty = true;
  await keep({ files, log, country, date: new Date() });
};

/** An answer about one thing or several; `un` is how much of the UN outcome a link takes up, where that is said. */
const act = (answer, on, note = "", un = "") => ({ answer, on: [on].flat(), extent_un: (["whole", "part"].includes(answer) && un) || undefined, reviewer: reviewer() || undefined, date: today(), note: note || undefined });
const decide = async (answer, on, note, where = element("wrong"), un = "") => {
  try {
    await changed(await ask({ do: "decide", act: act(answer, on, note, un), language }));
    where.hidden = true;
    return true;
  } catch (error) {
    complain(error, where);
    return false;
  }
};
const undo = async (...ids) => {
  const back = decisions.find(({ id }) => id === ids[0])?.on;
  at = back?.priority && !back.pillar ? itemOf(back) : "";
  await changed(await ask({ do: "undo", undo: ids, date: today(), language }));
  if (shownPart === "review") await refill("review");
};
const refill = (id) => fill(element(id).querySelector(".body"), id === "review" ? reviewing : editing);

/** A title with the words that the other side shares set off. */
const marked = (title, words) => {
  const known = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  if (known.length === 0) return [title];
  const pattern = new RegExp(`(${known.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "giu");
  return title.split(pattern).map((part, n) => (n % 2 === 1 ? make("mark", {}, part) : part));
};
const capital = (words) => words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
const card = (kind, { id, title, above, beside }, words) => make("article", { class: "side" },
  make("p", { class: "quiet" }, `${kind} ${id}`, above ? ` · ${above}` : ""),
  make("p", { class: "title" }, ...marked(title, words)),
  ...(beside.length > 0 ? [make("p", { class: "quiet" }, beside.join(" · "))] : []));

const keyed = (key, label, run, primary = false) => {
  const made = make("button", { type: "button", "data-key": key, "aria-keyshortcuts": key, class: primary ? "primary" : false }, make("kbd", {}, key.toUpperCase()), " ", label);
  made.addEventListener("click", run);
  return made;
};

/** What each answer would change, filled in as soon as the program has said it. */
const effectsOf = (answers) => {
  const list = make("ul", { class: "effects", "aria-live": "polite" });
  const mine = asking;
  ask({ do: "effects", acts: answers.map(([, answer, on]) => act(answer, on)), language, country: chosenCountry() }).then((answer) => {
    if (mine !== asking) return;
    const effects = data(answer.get("effects"));
    list.replaceChildren(...answers.map(([label], n) => make("li", {}, make("b", {}, label), " → ", effects[n])));
  }).catch(() => undefined);
  return list;
};

/** How much of the outcome a link takes up: chosen anew for each link, since nothing of the last one stays. */
const coverage = () => make("label", {}, make("span", {}, say("page-un")), " ", make("select", { name: "extent_un" }, ...[["", "page-un-open"], ["whole", "page-whole"], ["part", "page-part"]].map(([value, key]) => make("option", { value }, say(key)))));

/** The other pairs of the same two texts that nobody has decided on. */
const alike = (about) => queue.items.flatMap(({ candidates }) => candidates.map((one) => one.about))
  .filter((one) => String(one.texts) === String(about.texts) && JSON.stringify(one) !== JSON.stringify(about));

const answered = async (answer, on) => {
  const own = element("review");
  const value = (name) => own.querySelector(`.question [name=${name}]`)?.value ?? "";
  const all = own.querySelector("[name=alike]")?.checked && on.texts ? [on, ...alike(on)] : on;
  if (await decide(answer, all, value("note"), undefined, value("extent_un"))) {
    picked = 0;
    // Where one candidate was judged against, the others of this item are still asked about.
    at = answer === "not-this" ? itemOf(on) : "";
    await refill("review");
    element("review").querySelector(".question")?.focus();
  }
};

const questionOfItem = (one) => {
  const candidate = one.candidates[picked];
  const pick = (n) => { picked = n; refill("review"); };
  const labels = { whole: say("page-whole"), part: say("page-part"), none: say("page-none") };
  const buttons = [];
  if (candidate) {
    buttons.push(keyed("w", labels.whole, () => answered("whole", candidate.about)), keyed("p", labels.part, () => answered("part", candidate.about)), keyed("n", say("page-not-this"), () => answered("not-this", candidate.about)));
  }
  buttons.push(keyed("0", labels.none, () => answered("none-found", one.about)), keyed("s", say("page-later"), () => answered("skip", one.about)));
  if (decisions.length > 0) buttons.push(keyed("u", say("page-undo"), () => undo(decisions.at(-1).id)));
  const effects = [...(candidate ? [[labels.whole, "whole", candidate.about], [labels.part, "part", candidate.about]] : []), [labels.none, "none-found", one.about]];
  const same = candidate ? alike(candidate.about) : [];
  const others = one.candidates.map((other, n) => {
    const choice = make("button", { type: "button", "aria-pressed": String(n === picked), "data-pick": n }, make("kbd", {}, String(n + 1)), ` ${other.shown.id} ${other.shown.title}`, make("span", { class: "quiet" }, ` · ${other.grade}`));
    choice.addEventListener("click", () => pick(n));
    return make("li", {}, choice);
  });
  return [
    make("p", { class: "quiet" }, say("page-plans-of", { country: one.country, plans: one.plans.join(" × ") })),
    make("div", { class: "pair" }, card(say(one.shown.above ? "page-element" : "page-priority"), one.shown, candidate?.own ?? []), candidate ? card(say(candidate.shown.above ? "page-output" : "page-outcome"), candidate.shown, candidate.shown.shared) : make("article", { class: "side" }, make("p", {}, one.silence ?? say("page-no-candidate")))),
    ...(candidate ? [make("div", { class: "why" }, make("b", {}, `${capital(candidate.grade)}.`), ` ${capital(candidate.evidence)}.`)] : []),
    ...(candidate && one.silence ? [make("p", { class: "quiet" }, one.silence)] : []),
    make("p", { class: "row keys" }, ...buttons),
    effectsOf(effects),
    ...(same.length > 0 ? [make("p", {}, make("label", { class: "tick" }, make("input", { type: "checkbox", name: "alike" }), " ", say("page-alike", { n: number(same.length) })))] : []),
    make("p", { class: "row" }, ...(candidate ? [coverage()] : []), make("label", {}, make("span", {}, say("page-note")), " ", make("input", { name: "note", maxlength: 2000 }))),
    ...(others.length > 1 ? [make("details", { class: "others", open: true }, make("summary", {}, say("page-candidates", { n: number(others.length) })), make("ol", {}, ...others))] : []),
  ];
};
const questionOfObjective = (one) => [
  make("div", { class: "pair" }, card("", { id: one.id, title: one.title, above: null, beside: [] }, []), make("article", { class: "side" }, make("p", { class: "title" }, one.pillar), make("p", { class: "quiet" }, `${one.grade} · ${one.words}`))),
  make("p", { class: "row keys" }, keyed("y", say("page-yes"), () => answered("yes", one.about), true), keyed("n", say("page-no"), () => answered("no", one.about)), keyed("s", say("page-later"), () => answered("skip", one.about)), ...(decisions.length > 0 ? [keyed("u", say("page-undo"), () => undo(decisions.at(-1).id))] : [])),
  effectsOf([[say("page-yes"), "yes", one.about]]),
];

/** Several items at once: those that are ticked, once it is seen what that would change. */
const several = () => {
  const answer = make("button", { type: "button", disabled: true }, say("page-none"));
  const status = make("span", { class: "quiet", role: "status" });
  const ticks = queue.items.map((one) => make("input", { type: "checkbox" }));
  const chosen = () => queue.items.filter((_, n) => ticks[n].checked).map(({ about }) => about);
  const foresee = async () => {
    const on = chosen();
    answer.disabled = on.length === 0;
    const effect = on.length === 0 ? "" : await effectOf("none-found", on);
    if (on.length === chosen().length) status.textContent = say("page-chosen", { n: number(on.length), effect });
  };
  const silent = make("button", { type: "button" }, say("page-choose-silent"));
  silent.addEventListener("click", () => { for (const [n, one] of queue.items.entries()) ticks[n].checked = one.silence !== null; foresee(); });
  answer.addEventListener("click", () => answered("none-found", chosen()));
  const rows = queue.items.map((one, n) => make("li", {}, make("label", {}, ticks[n], ` ${one.shown.id} ${one.shown.title}`)));
  const made = make("details", { class: "several" }, make("summary", {}, say("page-several")), make("ul", {}, ...rows), make("p", { class: "row" }, silent, answer, status));
  made.addEventListener("change", foresee);
  return made;
};

const reviewing = async () => {
  const asked = await ask({ do: "review", country: chosenCountry(), language });
  await taken(asked);
  const first = queue.items.findIndex(({ about }) => itemOf(about) === at);
  if (first > 0) queue.items.unshift(...queue.items.splice(first, 1));
  const refused = data(asked.get("refused"));
  const name = make("input", { name: "reviewer", autocomplete: "name", value: reviewer(), maxlength: 200 });
  name.addEventListener("change", () => remember("dwalign-reviewer", name.value.trim()));
  const left = queue.items.length + queue.objectives.length;
  const made = decisions.map(({ id, words }) => {
    const back = make("button", { type: "button" }, say("page-take-back"));
    back.addEventListener("click", () => undo(id));
    return make("li", {}, words, " ", back);
  });
  const allBack = make("button", { type: "button", value: "all" }, say("page-take-back-all"));
  allBack.addEventListener("click", () => undo(...decisions.map(({ id }) => id)));
  const count = (...answers) => decisions.filter(({ answer }) => answers.includes(answer)).length;
  const [linked, gone] = [count("whole", "part", "yes"), count("none-found", "complete")];
  const share = (n, kind) => make("i", { class: kind, style: `width:${(100 * n) / (decisions.length + left || 1)}%` });
  const counted = say("page-count", { done: number(decisions.length), left: number(left) });
  const bar = make("div", { class: "bar", role: "img", "aria-label": say("page-progress", { counted, linked: number(linked), gone: number(gone) }) }, share(linked, "linked"), share(gone, "gone"), share(decisions.length - linked - gone, "other"));
  const question = make("div", { class: "question", tabindex: "-1" });
  if (queue.items.length > 0) {
    picked = Math.min(picked, Math.max(0, queue.items[0].candidates.length - 1));
    question.append(make("h3", {}, say("page-ask-item")), ...questionOfItem(queue.items[0]));
  } else if (queue.objectives.length > 0) question.append(make("h3", {}, say("page-ask-objective")), ...questionOfObjective(queue.objectives[0]));
  else question.append(make("p", { class: "say" }, say("page-nothing-left")));
  return [
    make("p", {}, say("page-review-lead")),
    make("p", { class: "quiet", role: "status" }, counted), bar, question,
    make("p", {}, make("label", {}, make("span", { class: "quiet" }, say("page-reviewer")), " ", name)),
    ...(refused.length > 0 ? [make("div", { class: "note" }, make("p", {}, say("page-without-effect")), make("ul", {}, ...refused.map((words) => make("li", {}, words))))] : []),
    ...(queue.items.length > 1 ? [several()] : []),
    ...(made.length > 0 ? [make("details", { class: "made" }, make("summary", {}, say("page-decisions", { n: number(made.length) })), make("ol", {}, ...made.reverse()), ...(made.length > 1 ? [allBack] : []))] : []),
  ];
};

document.addEventListener("keydown", (event) => {
  if (shownPart !== "review" || event.ctrlKey || event.metaKey || event.altKey || event.target.matches?.("input, select, textarea")) return;
  const own = element("review");
  const key = event.key.toLowerCase();
  const button = own.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? (/^[1-9]$/.test(key) ? own.querySelector(`[data-pick="${Number(key) - 1}"]`) : null);
  if (button) { event.preventDefault(); button.click(); }
});
addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
