// Filters, sorting, and links that stand out. The page says everything without it.
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Sorting: a heading becomes a button; numbers sort as numbers, words as words.
  const key = (row, column) => {
    const cell = row.cells[column];
    const text = cell.dataset.v ?? cell.textContent.trim();
    const number = Number(text.replace(/[\s\u202f,]/g, ""));
    return text !== "" && Number.isFinite(number) ? number : text;
  };
  const compare = (a, b) => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a === typeof b) return a.localeCompare(b, document.documentElement.lang, { numeric: true });
    return typeof a === "number" ? -1 : 1;
  };
  const sortable = (table) => {
    const headings = all("thead th", table);
    headings.forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => {
        const up = heading.getAttribute("aria-sort") !== "ascending";
        headings.forEach((other) => other.removeAttribute("aria-sort"));
        heading.setAttribute("aria-sort", up ? "ascending" : "descending");
        const body = table.tBodies[0];
        const rows = [...body.rows].map((row) => [key(row, column), row]);
        rows.sort(([a], [b]) => (up ? compare(a, b) : compare(b, a)));
        body.append(...rows.map(([, row]) => row));
      });
    });
  };

  // The first table is searched for any word, without regard to accents and capitals.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  const listed = () => {
    const find = document.querySelector("form.find");
    const country = document.querySelector("form.filters")?.elements.country.value ?? "";
    const [looked, verdict] = find ? [plain(find.elements.search.value), find.elements.verdict.value] : ["", ""];
    let shown = 0;
    for (const row of all("tr[data-country]")) {
      const isFirst = row.dataset.verdict !== undefined;
      const fits = !isFirst || (plain(row.textContent).includes(looked) && ["", row.dataset.verdict].includes(verdict));
      row.hidden = (country !== "" && row.dataset.country !== country) || !fits;
      shown += isFirst && !row.hidden ? 1 : 0;
    }
    if (find) {
      const told = find.querySelector("output");
      told.textContent = told.dataset.words.replace("%n", shown).replace("%of", all("tr[data-verdict]").length);
    }
    remember();
  };

  // What is chosen stands in the address of a report, so that it can be sent to somebody else.
  const fields = () => all("form.find, form.filters").flatMap((form) => [...form.elements]).filter((field) => field.name);
  const isReport = document.querySelector("header p.kind") !== null;
  let recalled = false;
  const remember = () => {
    if (!isReport || !recalled) return;
    const address = new URL(location.href);
    for (const { name, value } of fields()) {
      if (value === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    if (address.href === location.href) return;
    // Some browsers keep the address of a file as it is.
    try { history.replaceState(null, "", address); } catch { /* then it is not remembered */ }
  };
  const recall = () => {
    const chosen = new URLSearchParams(location.search);
    for (const field of isReport ? fields() : []) {
      const value = chosen.get(field.name);
      const known = field.type === "search" || [...(field.options ?? [])].some((option) => option.value === value);
      if (value !== null && known) field.value = value;
    }
    recalled = true;
  };
  const searched = (find) => {
    find.hidden = false;
    for (const event of ["input", "change"]) find.addEventListener(event, listed);
    find.addEventListener("reset", () => setTimeout(listed));
    find.addEventListener("submit", (event) => event.preventDefault());
    listed();
  };

  // Filters: a card shows when it is of every kind that was chosen; what is empty then is hidden.
  const filtered = (form) => {
    const cards = all("article.card");
    const chapters = all(".chapter");
    const told = form.querySelector("output");
    const wanted = (name) => form.elements[name].value;
    const has = (list, word) => word === "" || (list ?? "").split("|").includes(word);
    const filter = () => {
      const [country, kind, pillar, agency] = ["country", "class", "pillar", "agency"].map(wanted);
      const narrowed = kind + pillar + agency !== "";
      let shown = 0;
      for (const chapter of chapters) {
        const here = country === "" || chapter.dataset.country === country;
        let some = 0;
        for (const card of all("article.card", chapter)) {
          const { dataset } = card;
          const fits = here && has(dataset.class, kind) && has(dataset.pillars, pillar) && has(dataset.agencies, agency);
          card.hidden = !fits;
          some += fits ? 1 : 0;
        }
        for (const pairing of all(".pairing", chapter)) {
          pairing.hidden = narrowed && !pairing.querySelector("article.card:not([hidden])");
        }
        chapter.hidden = !here || (narrowed && some === 0);
        const fold = chapter.querySelector(":scope > details");
        if (fold && (country !== "" || narrowed)) fold.open = some > 0;
        shown += some;
      }
      listed();
      told.textContent = told.dataset.words.replace("%n", shown).replace("%of", cards.length);
    };
    form.hidden = false;
    form.addEventListener("change", filter);
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
    filter();
  };

  // What the page holds comes alive; a page that puts in other contents says so by the event “report”.
  const enliven = () => {
    for (const table of all("table.sortable")) if (!table.querySelector("th button")) sortable(table);
    if (!recalled) recall();
    const find = document.querySelector("form.find[hidden]");
    if (find) searched(find);
    const form = document.querySelector("form.filters[hidden]");
    if (form) filtered(form);
    const toPrint = document.querySelector("p.print-all[hidden]");
    if (toPrint) printed(toPrint);
  };

  // The pages of every country are printed where somebody asks for them.
  const printed = (button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      const closed = all(".chapter > details:not([open]), details.appendix:not([open])");
      closed.forEach((fold) => { fold.open = true; });
      addEventListener("afterprint", () => closed.forEach((fold) => { fold.open = false; }), { once: true });
      print();
    });
  };
  enliven();
  document.addEventListener("report", enliven);

  // A card that is pointed at, or that holds the focus, stands out with what it is linked to: in the list and in the
  // picture, whichever of the two it is in.
  let lit = null;
  const light = (card) => {
    if (card === lit) return;
    for (const other of all(".lit")) other.classList.remove("lit");
    for (const other of all(".focus")) other.classList.remove("focus");
    lit = card;
    const ends = (card?.dataset.to ?? "").split("|").filter(Boolean);
    if (ends.length === 0) return;
    const pairing = card.closest(".pairing");
    const joined = [card, ...ends.map((end) => document.getElementById(end))];
    const items = new Set(joined.map((one) => one.dataset.item));
    const drawn = all("g.card", pairing).filter((one) => items.has(one.dataset.card));
    const own = drawn.find((one) => one.dataset.card === card.dataset.item)?.id;
    const wires = all(".wire", pairing).filter((one) => [one.dataset.from, one.dataset.to].includes(own));
    pairing.classList.add("focus");
    for (const one of [...joined, ...drawn, ...wires]) one.classList.add("lit");
  };
  const cardOf = (target) => {
    const drawn = target.closest?.("g.card");
    if (!drawn) return target.closest?.("article.card[data-to]") ?? null;
    return all("article.card", drawn.closest(".pairing")).find((one) => one.dataset.item === drawn.dataset.card) ?? null;
  };
  // A page that scrolls under a pointer at rest, as it does when a card takes the focus, is not pointed at.
  let pointer = "";
  const placeOf = (event) => `${event.clientX} ${event.clientY}`;
  document.addEventListener("pointerover", (event) => {
    if (placeOf(event) !== pointer) light(cardOf(event.target));
  });
  for (const moved of ["pointerover", "pointermove"]) {
    document.addEventListener(moved, (event) => { pointer = placeOf(event); });
  }
  document.addEventListener("focusin", (event) => light(cardOf(event.target)));
  document.addEventListener("focusout", (event) => {
    if (!event.relatedTarget) light(null);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light(null);
  });

  // What a link leads to is unfolded. When the page is printed, so is everything but the countries and the long tables
  // that are folded: of many countries each is a line, and those that are opened are printed whole, each on a page of its own.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let fold = target && target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
    const own = target && target.querySelector(":scope > details");
    if (own) own.open = true;
    if (target) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();
  let folded = [];
  addEventListener("beforeprint", () => {
    const apart = ".chapter > details:not([open]), details.appendix:not([open])";
    folded = all("details:not([open])").filter((fold) => !fold.closest(apart));
    folded.forEach((fold) => { fold.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach((fold) => { fold.open = false; }));
})();
