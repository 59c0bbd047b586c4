// Review: suggestions side by side, decided by key or click; and everything else that a person can decide on. A decision is
// taken in at once, kept in this browser, and part of the data that are taken away.
let log = ""; // The decisions as lines, as the program keeps them.
let decisions = [];
let queue = null;
let picked = 0; // Which candidate is shown beside the item.
let unsaved = false;
let dirty = false; // Have verdicts changed since the other parts were made?

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
};
const reviewer = () => remembered("dwalign-reviewer") ?? "";

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

const act = (answer, on, note = "") => ({ answer, on: [on], reviewer: reviewer() || undefined, date: today(), note: note || undefined });
const decide = async (answer, on, note, where = element("wrong")) => {
  try {
    await changed(await ask({ do: "decide", act: act(answer, on, note), language }));
    where.hidden = true;
    return true;
  } catch (error) {
    complain(error, where);
    return false;
  }
};
const undo = async (id) => {
  await changed(await ask({ do: "undo", undo: [id], date: today(), language }));
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

const answered = async (answer, on) => {
  const note = element("review").querySelector("[name=note]")?.value ?? "";
  if (await decide(answer, on, note)) {
    picked = 0;
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
    make("p", {}, make("label", {}, say("page-note"), " ", make("input", { name: "note", maxlength: 2000 }))),
    effectsOf(effects),
    ...(others.length > 1 ? [make("details", { class: "others", open: true }, make("summary", {}, say("page-candidates", { n: number(others.length) })), make("ol", {}, ...others))] : []),
  ];
};
const questionOfObjective = (one) => [
  make("div", { class: "pair" }, card("", { id: one.id, title: one.title, above: null, beside: [] }, []), make("article", { class: "side" }, make("p", { class: "title" }, one.pillar), make("p", { class: "quiet" }, `${one.grade} · ${one.words}`))),
  make("p", { class: "row keys" }, keyed("y", say("page-yes"), () => answered("yes", one.about), true), keyed("n", say("page-no"), () => answered("no", one.about)), keyed("s", say("page-later"), () => answered("skip", one.about)), ...(decisions.length > 0 ? [keyed("u", say("page-undo"), () => undo(decisions.at(-1).id))] : [])),
  effectsOf([[say("page-yes"), "yes", one.about]]),
];

const reviewing = async () => {
  const asked = await ask({ do: "review", country: chosenCountry(), language });
  await taken(asked);
  const refused = data(asked.get("refused"));
  const name = make("input", { name: "reviewer", autocomplete: "name", value: reviewer(), maxlength: 200 });
  name.addEventListener("change", () => remember("dwalign-reviewer", name.value.trim()));
  const left = queue.items.length + queue.objectives.length;
  const made = decisions.map(({ id, words }) => {
    const back = make("button", { type: "button" }, say("page-take-back"));
    back.addEventListener("click", () => undo(id));
    return make("li", {}, words, " ", back);
  });
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
    ...(made.length > 0 ? [make("details", { class: "made" }, make("summary", {}, say("page-decisions", { n: number(made.length) })), make("ol", {}, ...made.reverse()))] : []),
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
