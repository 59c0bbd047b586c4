// Editing: a link, the absence of a counterpart, a strategic objective, a comparison that was gone through. It is a part of
// its own, and it is at hand where something stands: on a card, in a cell of the matrix, in an item's row, at a comparison.
let everything = null; // What can be decided on, of the country that is chosen; asked for when it is needed.
const known = async () => {
  if (everything === null) {
    const answer = await ask({ do: "everything", country: chosenCountry(), language });
    everything = { plans: data(answer.get("plans")), objectives: data(answer.get("objectives")) };
  }
  return everything;
};

const choices = (label, name, options) => {
  const select = make("select", { name }, ...options.map(({ name: words }, n) => make("option", { value: n }, words)));
  // Where there is nothing to choose, nothing is shown: the heading says what it is about.
  return [make("label", { hidden: options.length === 1 }, make("span", {}, label), select), () => options[select.value]];
};
const group = (title, ...inside) => make("fieldset", {}, make("legend", {}, title), ...inside);
const answerButton = (label, answer, run) => {
  const made = make("button", { type: "button", "data-answer": answer }, label);
  made.addEventListener("click", run);
  return made;
};

/** The possible answers on these items, outcomes and strategic objectives, in groups; `give` takes one. */
const groupsOf = ({ items, targets, subjects }, objectives, give) => {
  const found = [];
  if (items.length > 0 && targets.length > 0) {
    const [itemLabel, item] = choices(say("page-item"), "item", items);
    const [targetLabel, target] = choices(say("page-outcome-or-output"), "target", targets);
    const pair = () => ({ ...item().about, ...target().about });
    const answers = () => [[say("page-whole"), "whole", pair()], [say("page-part"), "part", pair()]];
    const effects = make("div");
    const foresee = () => effects.replaceChildren(effectsOf(answers()));
    for (const label of [itemLabel, targetLabel]) label.addEventListener("change", foresee);
    foresee();
    const covered = coverage();
    const buttons = [["page-whole", "whole"], ["page-part", "part"], ["page-not-this", "not-this"]];
    found.push(group(say("page-add-link"), itemLabel, targetLabel, covered, make("p", { class: "row" }, ...buttons.map(([key, answer]) => answerButton(say(key), answer, () => give(answer, pair(), covered.querySelector("select").value)))), effects));
  }
  if (items.length > 0) {
    const [goneLabel, gone] = choices(say("page-item"), "gone", items);
    found.push(group(say("page-add-absence"), goneLabel, make("p", { class: "row" }, answerButton(say("page-none"), "none-found", () => give("none-found", gone().about)))));
  }
  if (subjects.length > 0) {
    const [subjectLabel, subject] = choices(say("page-priority-or-outcome"), "subject", subjects);
    const [pillarLabel, pillar] = choices(say("page-objective"), "objective", objectives);
    const objective = () => ({ ...subject().about, pillar: pillar().word });
    found.push(group(say("page-add-objective"), subjectLabel, pillarLabel, make("p", { class: "row" }, answerButton(say("page-yes"), "yes", () => give("yes", objective())), answerButton(say("page-no"), "no", () => give("no", objective())))));
  }
  return found;
};
const examinedGroup = ({ about }, give) => group(say("page-add-examined"), make("p", {}, say("page-examined-how")), make("p", { class: "row" }, answerButton(say("page-examined"), "complete", () => give("complete", about))));

/** What an answer would change, in words. */
const effectOf = async (judgement, on) => {
  const answer = await ask({ do: "effects", acts: [act(judgement, on)], language, country: chosenCountry() }).catch(() => null);
  return answer ? data(answer.get("effects"))[0] : "";
};

/** The part. */
const editing = async () => {
  const { plans, objectives } = await known();
  if (plans.length === 0) return [make("p", {}, say("page-no-plans"))];
  const [planLabel, plan] = choices(say("page-comparison"), "plans", plans);
  const rest = make("div");
  const status = make("p", { class: "effect", role: "status" });
  const give = async (judgement, on, un) => {
    const effect = await effectOf(judgement, on);
    if (await decide(judgement, on, "", undefined, un)) status.textContent = say("page-decided", { effect });
  };
  const fillIn = () => rest.replaceChildren(...groupsOf(plan(), objectives, give), examinedGroup(plan(), give));
  planLabel.addEventListener("change", fillIn);
  fillIn();
  return [make("p", {}, say("page-edit-lead")), make("p", { class: "quiet" }, say("page-edit-here")), make("div", { class: "edit" }, planLabel, status, rest)];
};

/** Puts a button where an answer can be given: on cards, at comparisons, in the rows of items, in the cells of a matrix. */
const offerEditing = () => {
  const button = (of, more = {}) => make("button", { type: "button", class: "here", "aria-label": `${say("page-change")}: ${of}`, ...more }, say("page-change"));
  for (const card of all("#verdicts article.card[data-item]")) card.append(button(card.querySelector(".code").textContent));
  for (const pairing of all("#verdicts .pairing")) {
    if (pairing.querySelector(".dwcp[data-item]") && pairing.querySelector(".un[data-item]")) {
      pairing.querySelector("h4").after(make("p", {}, make("button", { type: "button", class: "here whole" }, say("page-examined-here"))));
    }
  }
  for (const link of all("#gaps td:nth-child(2) a")) {
    if (element(link.hash.slice(1))?.matches("article.card[data-item]")) link.after(" ", button(link.textContent));
  }
  for (const table of all("#verdicts table.matrix:has(tr[data-item])")) {
    const columns = all("thead th", table);
    for (const row of all("tr[data-item]", table)) {
      for (const [n, cell] of all("td", row).entries()) {
        const outcome = columns[n]?.dataset.item;
        if (!outcome) continue;
        const name = `${row.dataset.item.split("/").slice(2).join("/")} × ${columns[n].textContent}: ${cell.querySelector(".hidden")?.textContent ?? cell.textContent}`;
        // One cell of a matrix is reached by the tabulator, the others from there by the arrows.
        const inside = make("button", { type: "button", class: "cell", "aria-label": name, tabindex: table.querySelector(".cell") ? "-1" : "0", "data-target": outcome });
        inside.append(...cell.childNodes);
        cell.append(inside);
      }
    }
  }
};
const moveInMatrix = (event) => {
  const from = event.target.closest?.(".cell");
  const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [0, 0];
  if (!from || (down === 0 && right === 0)) return;
  event.preventDefault();
  const rows = all("tr[data-item]", from.closest("table"));
  const row = rows[rows.indexOf(from.closest("tr")) + down];
  const to = row && all(".cell", row)[all(".cell", from.closest("tr")).indexOf(from) + right];
  if (!to) return;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
};

/** What a button is about: addresses of a priority or element, of an outcome or output, or a comparison as a whole. */
const placeOf = (button) => {
  const card = button.closest("article.card") ?? element(button.closest("td")?.querySelector("a")?.hash.slice(1) ?? "");
  const pairing = (card ?? button).closest(".pairing");
  if (button.matches(".whole")) return { pairing, whole: true };
  if (button.matches(".cell")) return { pairing, item: button.closest("tr").dataset.item, target: button.dataset.target };
  return { pairing, [card.matches(".dwcp") ? "item" : "target"]: card.dataset.item };
};

/** Finds a button again after the parts were drawn again. */
const pathTo = (button) => {
  const kind = button.matches(".cell") ? ".cell" : ".here";
  const own = button.closest("article.card, tr[data-item], .pairing, #gaps");
  if (own?.matches("article.card")) return () => element(own.id)?.querySelector(".here");
  if (own?.id === "gaps") {
    const hash = button.closest("td").querySelector("a").hash;
    return () => all("#gaps td:nth-child(2) a").find((link) => link.hash === hash)?.parentElement.querySelector(".here") ?? element("gaps").querySelector("h2");
  }
  const place = all(kind, button.closest(".pairing")).indexOf(button);
  const id = button.closest(".pairing").id;
  return () => all(kind, element(id))[place];
};

const editHere = async (button) => {
  const { pairing, whole, item, target } = placeOf(button);
  const back = pathTo(button);
  const { plans, objectives } = await known();
  const cards = all("article.card[data-item]", pairing).map((card) => card.dataset.item);
  const plan = plans.find(({ items, targets }) => {
    const own = new Set([...items, ...targets].map(({ address }) => address));
    return cards.every((address) => own.has(address));
  });
  if (!plan) return;
  const box = element("edit-here");
  const give = async (judgement, on, un) => {
    const effect = await effectOf(judgement, on);
    if (!(await decide(judgement, on, "", box.querySelector("[role=alert]"), un))) return;
    box.close();
    const top = scrollY;
    await refresh();
    scrollTo(0, top);
    back()?.focus({ preventScroll: true });
    const last = decisions.at(-1)?.id;
    tell(say("page-decided", { effect }), say("page-take-back"), async () => { await undo(last); await refresh(); scrollTo(0, top); back()?.focus({ preventScroll: true }); });
  };
  const under = (list, address) => (address ? list.filter((one) => one.address === address || one.address.startsWith(`${address}/`)) : list);
  const own = item ?? target;
  const nameOf = (wanted) => [...plan.items, ...plan.targets].find(({ address }) => address === wanted)?.name;
  const named = whole ? plan.name : [item, target].filter(Boolean).map(nameOf).join(" × ");
  const close = make("button", { type: "button", value: "close" }, say("page-close"));
  close.addEventListener("click", () => box.close());
  const groups = whole ? [examinedGroup(plan, give)] : groupsOf({
    items: under(plan.items, item),
    targets: under(plan.targets, target),
    subjects: item && target ? [] : plan.subjects.filter(({ address }) => address === own),
  }, objectives, give);
  // An absence of an outcome names no priority.
  if (!item && !whole) groups.splice(1, 1);
  const why = make("details", {}, make("summary", {}, say("page-derivation")));
  why.addEventListener("toggle", async () => {
    if (why.open && why.childElementCount === 1) why.append(make("pre", { tabindex: "0" }, text((await ask({ do: "show", part: "explain", about: own, country: chosenCountry(), language, today: thisYear() })).get("text"))));
  });
  box.firstElementChild.replaceChildren(
    make("h2", { id: "edit-here-title", tabindex: "-1" }, named),
    make("p", { class: "note", role: "alert", hidden: true }),
    make("div", { class: "edit" }, ...groups),
    ...(own && !(item && target) ? [why] : []),
    make("p", { class: "row" }, close),
  );
  box.showModal();
  box.querySelector("h2").focus();
};
