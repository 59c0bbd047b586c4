// What changed: two versions of the data, two cycles of a country, texts that a link was judged on; and what is said of decent
// work in all frameworks.
let older = []; // The files of an older version: name and bytes.

const html = (written) => {
  const made = make("div");
  made.innerHTML = written; // Written by the program, which escapes every text of the data.
  return made;
};
/** The answer as HTML, or why there is none. */
const orWhy = async (run) => {
  try {
    return html(await run());
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return make("p", { class: "quiet" }, error.message);
  }
};

const takeAs = (what) => make("p", { class: "row" }, ...[["HTML", "html"], ["Markdown", "md"], ["JSON", "json"]].map(([name, form]) => takeButton(say("page-save-as", { form: name }), `${what}.${form}`)));

const versions = async (body) => {
  const input = make("input", { type: "file", multiple: true, name: "older", hidden: true });
  input.addEventListener("change", () => compare(input.files, body));
  const choose = make("button", { type: "button" }, say("page-older"));
  choose.addEventListener("click", () => input.click());
  const found = [make("p", {}, say("page-older-lead")), make("p", {}, choose, " ", make("span", { class: "quiet" }, namesOf(older)), input)];
  if (older.length > 0) {
    found.push(await orWhy(async () => text((await ask({ do: "changes", language }, older)).get("html"))));
    found.push(takeAs("diff"));
  }
  return found;
};
const compare = async (list, body) => {
  older = await Promise.all([...list].map(bytesOf));
  if (older.length > 0) await fill(body, changes);
};

const texts = async (body) => {
  const found = data((await ask({ do: "texts", language }, older)).get("texts"));
  if (found.length === 0) return [make("p", { class: "quiet" }, say("page-no-texts"))];
  const again = async (answer, about) => { if (await decide(answer, about)) await fill(body, changes); };
  return [make("p", {}, say("page-texts-lead")), ...found.map(({ about, html: written }) => make("div", { class: "side" }, html(written), make("p", { class: "row" }, ...[["page-whole", "whole"], ["page-part", "part"], ["page-not-this", "not-this"]].map(([key, answer]) => answerButton(say(key), answer, () => again(answer, about))))))];
};

const changes = async (body) => {
  const one = chosenCountry() !== "";
  const cycles = one ? await orWhy(() => asked("cycles")) : make("p", { class: "quiet" }, say("page-cycles-country"));
  const compared = !cycles.matches(".quiet");
  return [
    make("h3", {}, say("page-versions")), ...(await versions(body)),
    make("h3", {}, say("page-cycles")), cycles, ...(compared ? [takeAs("cycles")] : []),
    make("h3", {}, say("page-texts")), ...(await texts(body)),
  ];
};

/** What would be lost without an agency, which is chosen. */
const withoutAgency = async () => {
  const names = data((await ask({ do: "show", part: "agencies", language, today: thisYear() })).get("agencies"));
  if (names.length === 0) return [];
  const select = make("select", { name: "agency" }, make("option", { value: "" }, ""), ...names.map((name) => make("option", { value: name }, name)));
  const answer = make("div", { "aria-live": "polite" });
  select.addEventListener("change", async () => answer.replaceChildren(...(select.value === "" ? [] : [html(await asked("without", { about: select.value }))])));
  return [make("p", {}, make("label", {}, say("page-without"), " ", select)), answer];
};
