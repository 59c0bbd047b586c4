// The parts of what is known: each a section of the page, one of which is shown at a time.
let state = null; // What the program said of the files.
let files = []; // The files themselves: name and bytes.
let country = "";
let shownPart = "";
let asking = 0; // Answers to older questions are not shown.

/** The country that parts and files are of: the one that is chosen, or the only one; none means all. */
const chosenCountry = () => (country === "" && state.countries.length === 1 ? state.countries[0].code : country);

/** The year of today; the program, which has no clock, reads a brief in it. */
const thisYear = () => new Date().getUTCFullYear();

const section = (id, name, html) => {
  const made = make("section", { class: "sheet", id, hidden: true }, make("h2", { tabindex: "-1" }, name));
  const body = make("div", { class: "body" });
  body.innerHTML = html; // Written by the program, which escapes every text of the data.
  // A table's caption that repeats the heading is hidden.
  for (const caption of all("caption", body)) if (caption.textContent === name) caption.classList.add("hidden");
  made.append(body);
  return made;
};

/** The parts in the order of the navigation; a function makes what is not of the report. */
const ownParts = () => [
  ["problems", say("page-problems"), problems],
  ["take", say("page-take"), taking],
];
const askedParts = () => {
  const some = [
    ["rollout", say("page-rollout"), rollout],
    ["resources", say("page-resources"), () => asked("resources")],
    ["brief", say("page-brief"), brief],
    ["questions", say("page-questions"), questions],
    ["world", say("page-world"), () => asked("world")],
    ["changes", say("page-changes"), changes],
  ];
  some.push(["review", say("page-review"), reviewing], ["edit", say("page-edit"), editing]);
  return state.countries.length > 1 ? [["portfolio", say("page-board"), () => asked("portfolio")], ...some] : some;
};

const asked = async (part, more = {}) => text((await ask({ do: "show", part, country: chosenCountry(), language, today: thisYear(), ...more })).get("html"));

const rollout = async (body) => {
  const [first, last] = body.years ?? state.years;
  const years = (name, value) => make("label", {}, say(`page-${name}-year`), " ", make("input", { type: "number", name, min: 1945, max: 2100, value }));
  const form = make("form", { class: "filters", "aria-label": say("page-years") }, make("span", {}, say("page-years")), years("from", first), years("to", last));
  form.addEventListener("change", () => {
    const [from, to] = [Number(form.elements.from.value), Number(form.elements.to.value)];
    if (from >= 1945 && to >= from && to <= 2100) { body.years = [from, to]; fill(body, rollout); }
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  const found = make("div");
  found.innerHTML = await asked("rollout", { years: [first, last] });
  return [form, found];
};
const brief = async () => (chosenCountry() === "" ? [make("p", {}, say("page-brief-country"))] : asked("brief"));
const questions = async () => {
  const answers = [];
  for (const part of ["one-link", "fewest", "same-gap", "bridges"]) answers.push(await asked(part));
  return [html(answers.join("")), ...(await withoutAgency())];
};

/** Puts tables that may be wider than a phone where they scroll by themselves. */
const scrollable = (body) => {
  const name = body.parentElement.querySelector("h2").textContent;
  // Whatever scrolls can be reached by keyboard.
  for (const frame of all(".scroll:not([tabindex])", body)) {
    for (const [key, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", name]]) frame.setAttribute(key, value);
  }
  for (const table of all("table", body)) {
    if (table.closest(".scroll")) continue;
    const frame = make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": table.caption?.textContent ?? name });
    table.replaceWith(frame);
    frame.append(table);
  }
};

/** Fills a section: with HTML of the program, or with elements of the page. */
const fill = async (body, maker) => {
  const mine = asking;
  try {
    const made = await maker(body);
    if (mine !== asking) return;
    if (typeof made === "string") body.innerHTML = made;
    else body.replaceChildren(...made);
    scrollable(body);
  } catch (error) {
    if (mine === asking) body.replaceChildren(make("p", { class: "note" }, wrong(error)));
  }
};

/** Shows one part, and fills it the first time. */
const show = async (id, { focus = false } = {}) => {
  const wanted = element(id)?.matches("#shown > section") ? id : all("#shown > section")[0]?.id;
  if (!wanted) return;
  // After a decision the other parts are made anew when one of them is looked at.
  if (dirty && !["review", "edit", "changes"].includes(wanted)) {
    shownPart = wanted;
    await refresh();
    return;
  }
  if (shownPart !== wanted) element("said").replaceChildren();
  shownPart = wanted;
  for (const one of all("#shown > section")) one.hidden = one.id !== wanted;
  for (const link of all("#parts a")) {
    if (link.hash === `#${wanted}`) {
      link.setAttribute("aria-current", "page");
      // On a phone the parts are a strip that is wider than the screen.
      const strip = element("parts");
      strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
    } else link.removeAttribute("aria-current");
  }
  const own = element(wanted);
  if (focus) { own.querySelector("h2").focus({ preventScroll: true }); scrollTo(0, 0); }
  if (own.make) {
    const maker = own.make;
    own.make = null;
    const body = own.querySelector(".body");
    body.replaceChildren(make("p", { class: "quiet", role: "status" }, "…"));
    await fill(body, maker);
  }
};

/** Everything that is known, anew: after opening, in another language, of another country. */
const refresh = async () => {
  asking += 1;
  dirty = false;
  everything = null;
  const mine = asking;
  if (language !== state.language) state = { ...data((await ask({ do: "state", language })).get("state")), language };
  const made = ownParts();
  let sections = [];
  if (state.ready) {
    const report = await ask({ do: "show", part: "report", country: chosenCountry(), language, today: thisYear() });
    if (mine !== asking) return;
    // The roll-outs have a part of their own, with years to choose.
    sections = data(report.get("sections")).filter(({ id }) => id !== "rollouts").map(({ id, name }) => section(id, name, text(report.get(id))));
    if (!report.has("verdicts")) sections[0].querySelector(".body").prepend(make("p", { class: "note" }, say("page-choose-country")));
    made.splice(1, 0, ...askedParts());
  }
  const [first, ...others] = made.map(([id, name, maker]) => Object.assign(section(id, name, ""), { make: maker }));
  const deciding = others.filter(({ id }) => ["review", "edit"].includes(id));
  const rest = others.filter((one) => !deciding.includes(one));
  const order = [...sections.slice(0, -2), ...rest.slice(0, -1), ...sections.slice(-2), rest.at(-1)];
  // What is wrong comes first where it keeps everything else from being known.
  if (state.ready) order.splice(1, 0, first, ...deciding);
  else order.unshift(first);
  element("shown").replaceChildren(make("h1", { class: "hidden" }, say("page-title")), ...order);
  const name = (one) => one.querySelector("h2").textContent;
  const count = (one) => ({ problems: make("span", { class: "n" }, number(state.findings.errors + state.findings.warnings)), review: make("span", { class: "n" }) }[one.id] ?? "");
  element("parts").querySelector("ul").replaceChildren(...order.map((one) => make("li", {}, make("a", { href: `#${one.id}` }, name(one), " ", count(one)))));
  element("parts").hidden = false;
  offerEditing();
  document.dispatchEvent(new Event("report"));
  frame();
  await show(element(shownPart) ? shownPart : order[0].id);
  if (state.ready && chosenCountry() !== "" && shownPart !== "review") foreseen(mine);
};

/** The number of open decisions, shown beside the part before it is opened. */
const foreseen = async (mine) => {
  const answer = await ask({ do: "review", country: chosenCountry(), language }).catch(() => null);
  if (answer && mine === asking) await taken(answer);
};

/** The bar above: which files, which country. */
const frame = () => {
  const open = state !== null;
  for (const id of ["other", "take-away", "print"]) element(id).hidden = !open;
  const choice = element("choose-country");
  choice.hidden = !open || state.countries.length < 2;
  const names = open ? state.files : [];
  element("what").textContent = names.length > 2 ? `${names[0]} + ${number(names.length - 1)}` : names.join(", ");
  if (!open) return;
  const option = (value, label) => make("option", { value, selected: value === country }, label);
  choice.querySelector("select").replaceChildren(option("", say("page-all-countries")), ...state.countries.map(({ code, name }) => option(code, name)));
};

/** The problems, each with its place and what would be right. */
const place = ({ file, sheet, cell, line, column }) => {
  const where = [file, sheet ? say("page-cell", { sheet, cell: cell ?? "" }) : null, !sheet && line ? say("page-line", { line }) : null, !sheet && column ? say("page-column", { column }) : null];
  return where.filter(Boolean).join(" · ");
};
const problems = async () => {
  const { shown, errors, warnings } = state.findings;
  const found = [make("p", { class: "say" }, errors + warnings === 0 ? say("page-no-problems") : state.summary)];
  if (!state.ready) found.push(make("p", {}, say("page-errors-first")));
  const list = make("ol", { class: "problems" });
  for (const { code, severity, message, help, place: at, related } of shown) {
    const meaning = make("details", {}, make("summary", {}, say("page-what-it-means", { code })));
    meaning.addEventListener("toggle", async () => {
      if (meaning.open && meaning.childElementCount === 1) meaning.append(make("p", { class: "explained" }, text((await ask({ do: "explain", code, language })).get("text"))));
    });
    const kind = say(severity === "error" ? "page-error" : "page-warning");
    list.append(make("li", { class: severity }, make("p", {}, make("span", { class: "kind" }, kind), " ", make("strong", {}, message)), make("p", { class: "quiet" }, place(at), related ? ` · ${place(related)}` : ""), make("p", {}, help), meaning));
  }
  if (shown.length > 0) found.push(list);
  if (errors + warnings > shown.length) found.push(make("p", {}, say("page-more-problems", { n: number(errors + warnings - shown.length) })));
  return found;
};
