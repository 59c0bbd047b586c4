// The page itself: opening files, starting, the language, and what is said when something goes wrong.

/** What went wrong, in words. */
const wrong = (error) => {
  if (error instanceof Refused) return say("page-refused", { why: error.message });
  return `${say("page-failed")} ${error.message}`;
};
const complain = (error, where = element("wrong")) => {
  if (error === null) return;
  where.textContent = wrong(error);
  where.hidden = false;
};

/** Says what was done, where it is seen, for as long as it takes to read; with a way back where there is one. */
let telling = 0;
const tell = (words, label, back) => {
  clearTimeout(telling);
  const said = element("said");
  said.replaceChildren(words);
  if (back) {
    const button = make("button", { type: "button" }, label);
    button.addEventListener("click", () => { said.replaceChildren(); back(); });
    said.append(" ", button);
  }
  telling = setTimeout(() => said.replaceChildren(), 12000);
};

/** What the page can read at once, in MB: beyond it a browser's memory may end. */
const MOST = 512;

const only = (id) => {
  for (const one of ["first", "start", "busy", "shown"]) element(one).hidden = one !== id;
  element("wrong").hidden = true;
};

const busy = (count) => {
  only("busy");
  const [status, bar] = [element("busy").querySelector("p"), element("busy").querySelector("progress")];
  bar.max = count + 1;
  bar.value = 0;
  return (n) => {
    bar.value = n;
    status.textContent = say("page-reading-many", { n: number(n), of: number(count) });
  };
};

/** Opens files: reads and judges them on the other thread, and shows what is known. */
const open = async (chosen, decided = "") => {
  log = decided;
  const size = chosen.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > MOST * 1e6) {
    only(state ? "shown" : "first");
    element("wrong").textContent = say("page-too-much", { size: number(Math.ceil(size / 1e6)), most: number(MOST) });
    element("wrong").hidden = false;
    return;
  }
  const progress = busy(chosen.length);
  element("busy").querySelector("p").textContent = say("page-reading", { name: chosen[0]?.name ?? "" });
  try {
    await ready;
    const answer = await ask({ do: "open", language }, log === "" ? chosen : [...chosen, { name: "decisions.jsonl", bytes: new TextEncoder().encode(log) }], progress);
    element("busy").querySelector("p").textContent = say("page-judging");
    state = { ...data(answer.get("state")), language };
    await taken(answer);
    files = chosen.filter(({ name }) => !name.endsWith(".jsonl"));
    picked = 0;
    unsaved = decided !== "";
    if (!state.countries.some(({ code }) => code === country)) country = "";
    await refresh();
    only("shown");
    await keep({ files, log, country, date: new Date() });
  } catch (error) {
    only(state ? "shown" : "first");
    complain(error);
  }
};

const bytesOf = async (file) => ({ name: file.webkitRelativePath || file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
const chosen = async (list) => {
  const own = [...list];
  if (own.length === 0) return;
  // Decisions stay: they are about the ids of the data, whichever file these come from.
  await open(await Promise.all(own.map(bytesOf)), log);
};

/** The files of what was dropped, those of dropped folders among them. */
const dropped = async (items) => {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const found = [];
  const walk = async (entry) => {
    if (entry.isFile) found.push(await new Promise((done, failed) => entry.file(done, failed)));
    else {
      const reader = entry.createReader();
      for (let some = [null]; some.length > 0;) {
        some = await new Promise((done, failed) => reader.readEntries(done, failed));
        for (const inner of some) if (!inner.name.startsWith(".")) await walk(inner);
      }
    }
  };
  for (const entry of entries) await walk(entry);
  return found;
};

const begin = async () => {
  only("start");
  element("start").elements.language.value = language;
  element("start").querySelector("h1").focus();
  await ready;
};
const started = async (event) => {
  event.preventDefault();
  const form = event.target.elements;
  try {
    await ready;
    const known = await Promise.all([...all("#start input[name=from]")[0].files].map(bytesOf));
    const [[name, bytes]] = await ask({ do: "start", country: form.country.value, grid: form.grid.checked, language: form.language.value }, known);
    element("wrong").hidden = true;
    save(name, bytes);
  } catch (error) {
    complain(error);
  }
};

/** The frame in the language, and what the program says in it. */
const inLanguage = async (code) => {
  language = code;
  remember("dwalign-language", code);
  speak();
  offer();
  await ready;
  await greet();
  if (state) await refresh();
};
const greet = async () => {
  const hello = await ask({ do: "hello", language });
  element("report-style").textContent = text(hello.get("style"));
  const option = (value, label) => make("option", { value }, label);
  const select = element("start").elements.country;
  const before = select.value;
  select.replaceChildren(option("", say("page-no-country")), ...data(hello.get("countries")).map(({ code, name }) => option(code, name)));
  select.value = before;
};

const namesOf = (list) => (list.length > 3 ? `${list[0].name} + ${number(list.length - 1)}` : list.map(({ name }) => name).join(", "));

/** What was worked on when the page was closed, or when the browser broke down. */
let before = undefined;
const offer = () => {
  element("again").hidden = !before;
  if (!before) return;
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(before.date);
  element("again").firstElementChild.textContent = say("page-again", { files: namesOf(before.files), date });
};

/** Leads to what a link within the parts names; is everything done then? */
const follow = (hash) => {
  const id = decodeURIComponent(hash.slice(1)).replace(/^rollouts$/, "rollout");
  const target = element(id);
  const own = target?.closest("#shown > section");
  if (own) {
    // What stands inside a part is scrolled to by the browser, as in any page.
    show(own.id, { focus: own === target });
    return own === target;
  }
  // A country whose chapter is not shown.
  const code = id.slice(0, 3);
  if (!target && state?.countries.some((one) => one.code === code)) choose(code).then(() => show("verdicts", { focus: true }));
  return !target;
};
const choose = async (code) => {
  country = code;
  await refresh().catch(complain);
  await keep({ files, log, country, date: new Date() });
};

const listen = () => {
  element("open").addEventListener("click", () => element("files").click());
  element("other").addEventListener("click", () => element("files").click());
  element("files").addEventListener("change", async ({ target }) => {
    const list = [...target.files];
    target.value = ""; // At once, so that the same file can be chosen again while this is at work.
    await chosen(list);
  });
  element("begin").addEventListener("click", begin);
  const [known] = all("#start input[name=from]");
  element("from").addEventListener("click", () => known.click());
  known.addEventListener("change", () => { element("from-files").textContent = namesOf([...known.files]); });
  element("start").addEventListener("submit", started);
  element("start").querySelector("button[value=back]").addEventListener("click", () => { only("first"); element("begin").focus(); });
  element("busy").querySelector("button").addEventListener("click", () => { state = null; ready = stop(); only("first"); frame(); element("parts").hidden = true; kept().then((work) => { before = work; offer(); }); });
  element("take-away").addEventListener("click", () => show("take", { focus: true }));
  element("print").addEventListener("click", () => print());
  element("choose-country").addEventListener("change", ({ target }) => choose(target.value));
  element("again").addEventListener("click", async ({ target }) => {
    if (target.value === "continue") { const work = before; before = undefined; country = work.country; offer(); await open(work.files, work.log); }
    if (target.value === "forget") { before = undefined; offer(); await forget(); }
  });
  for (const button of all("#languages button")) button.addEventListener("click", () => inLanguage(button.value).catch(complain));
  element("shown").addEventListener("click", (event) => {
    const button = event.target.closest?.(".here, .cell");
    if (button) editHere(button).catch(complain);
  });
  element("shown").addEventListener("keydown", moveInMatrix);
  // A button to edit with does not set off the links of its card, which would pale all others.
  element("shown").addEventListener("focusin", (event) => { if (event.target.matches(".here, .cell")) event.stopPropagation(); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('#page a[href^="#"]');
    if (link && follow(link.hash)) event.preventDefault();
  });
  for (const name of ["dragover", "drop"]) document.addEventListener(name, (event) => event.preventDefault());
  document.addEventListener("dragover", () => document.body.classList.add("over"));
  for (const name of ["dragleave", "drop"]) document.addEventListener(name, () => document.body.classList.remove("over"));
  document.addEventListener("drop", async (event) => {
    const own = event.target.closest?.("#changes .body");
    const [plain, list] = [[...event.dataTransfer.files], await dropped(event.dataTransfer.items)];
    const given = list.length > 0 ? list : plain;
    await (own ? compare(given, own) : chosen(given));
  });
};

speak();
let ready = null;
if (typeof DecompressionStream === "undefined" || typeof WebAssembly === "undefined") {
  element("first").append(make("p", { class: "note", role: "alert" }, say("page-old")));
  for (const id of ["open", "begin"]) element(id).disabled = true;
} else {
  listen();
  ready = startWorker();
  ready.then(greet).catch(complain);
  kept().then((work) => { before = work; offer(); });
}
