// The page's own words: the catalogues as they are, of which the page uses messages of one line.
const dictionaries = {};
const element = (id) => document.getElementById(id);
// Shown where this script cannot be read.
element("unsupported").hidden = true;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const read = (text) => {
  const found = {};
  for (const line of text.split("\n")) {
    const [, key, words] = /^([a-z][a-z0-9-]*) = (.*)$/.exec(line) ?? [];
    if (key) found[key] = words;
  }
  return found;
};
for (const code of ["en", "fr", "es"]) dictionaries[code] = read(element(`texts-${code}`).textContent);

const remembered = (key) => {
  try { return localStorage.getItem(key); } catch { return null; }
};
const remember = (key, value) => {
  try { localStorage.setItem(key, value); } catch { /* Then it is asked for again. */ }
};
const wished = [remembered("dwalign-language"), ...(navigator.languages ?? [])].map((tag) => (tag ?? "").slice(0, 2));
let language = wished.find((code) => code in dictionaries) ?? "en";

/** The words of a message; `{ $name }` stands for an argument. */
const say = (key, values = {}) => {
  const words = dictionaries[language][key];
  if (words === undefined) throw new Error(`no message ${key} in ${language}`);
  return words.replace(/\{ \$(\w+) \}/g, (_, name) => values[name]);
};
const number = (n) => new Intl.NumberFormat(language).format(n);

/** Puts every word of the page's frame in the language. */
const speak = () => {
  document.documentElement.lang = language;
  for (const one of all("[data-say]")) one.textContent = say(one.dataset.say);
  for (const one of all("[data-label]")) one.setAttribute("aria-label", say(one.dataset.label));
  for (const button of all("#languages button")) button.setAttribute("aria-pressed", String(button.value === language));
  element("foot").firstElementChild.textContent = say("page-version", { version: document.querySelector("meta[name=generator]").content.split(" ").at(-1) });
};

/** An element with attributes and children; text is always text. */
const make = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
};
