"use strict";
// Decisions on suggestions: chosen on the page, saved as a file of lines, one decision each. Nothing is sent anywhere, and a row
// without a decision gets neither a name nor a date.
(() => {
  const sheet = document.getElementById("review");
  if (!sheet) return;
  const all = (selector) => [...sheet.querySelectorAll(selector)];
  const asked = all("[data-on]");
  const save = sheet.querySelector("[data-save]");
  const said = sheet.querySelector("output");
  const value = (row, name) => {
    const field = row.querySelector(`[name="${name}"]`);
    return field ? field.value.trim() : "";
  };
  const decided = () => asked.filter((row) => value(row, "decision"));
  const count = () => {
    const n = decided().length;
    save.disabled = n === 0;
    said.textContent = said.dataset.words.replace("%n", String(n));
  };
  const lines = () => decided().map((row, n) => {
    const line = { id: n + 1, answer: value(row, "decision"), on: [JSON.parse(row.dataset.on)] };
    const [reviewer, date, note] = [value(sheet, "reviewer"), value(sheet, "date"), value(row, "note")];
    if (reviewer) line.reviewer = reviewer;
    if (date) line.date = date;
    if (note) line.note = note;
    const extent = value(row, "extent_un");
    if (extent && line.answer !== "not-this") line.extent_un = extent;
    return JSON.stringify(line) + "\n";
  });
  save.addEventListener("click", () => {
    const file = document.createElement("a");
    file.href = URL.createObjectURL(new Blob(lines(), { type: "application/jsonl" }));
    file.download = "decisions.jsonl";
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 10000);
  });
  sheet.addEventListener("change", count);
  for (const part of all("[hidden]")) part.hidden = false;
  addEventListener("beforeunload", (event) => { if (decided().length) event.preventDefault(); });
  count();
})();
