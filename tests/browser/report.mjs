// The report in a real browser. Run by tests/run.sh; needs Chromium, pdftotext, and the packages of the lock file.
//
//   DWALIGN=target/debug/dwalign node --test tests/browser/report.mjs
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import puppeteer from "puppeteer-core";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const program = resolve(process.env.DWALIGN ?? join(root, "target/debug/dwalign"));
const chromium = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const axe = readFileSync(join(here, "node_modules/axe-core/axe.min.js"), "utf8");
const shared = resolve(root, "../shared/data/uninfo");
const uninfo = existsSync(shared) ? shared : process.env.UNINFO;
// Roll-outs and resources have sections only where the data have years and figures.
const sections = ["summary", "countries", "objectives", "verdicts", "indicators", "participation", "gaps", "sources", "how-to-read"];

let browser;
let folder;
let few; // three countries, unfolded
let many; // a whole dataset, folded
let hostile;

const report = (name, ...paths) => {
  const file = join(folder, name);
  execFileSync(program, ["report", ...paths, "-o", file], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  return file;
};

before(async () => {
  assert.ok(existsSync(program), `${program} is missing; “cargo build” makes it`);
  assert.ok(chromium, "Chromium is missing; “apt-get install chromium” installs it");
  folder = mkdtempSync(join(tmpdir(), "dwalign-browser-"));
  few = report("few.html", "datasets/gb306-2009", "--country", "TZA", "--country", "MDA", "--country", "SYR");
  many = report("many.html", "datasets/cycles");
  const data = join(folder, "hostile");
  mkdirSync(data);
  const cell = (text) => `"${text.replaceAll('"', '""')}"`;
  const breaker = "</script><script>window.broken = 1</script><img src=x onerror='window.broken=2'>\"'>&amp;&";
  const turned = "العمل اللائق \u202e evil \u0007 bell";
  writeFileSync(join(data, "frameworks.csv"), `country,framework,kind,title,start,end\nMDA,d,dwcp,${cell(breaker)},2020,2024\nMDA,u,unsdcf,x,2020,2024\n`);
  writeFileSync(join(data, "priorities.csv"), `country,priority,title\nMDA,P1,${cell(breaker)}\nMDA,P2,${cell(turned)}\nMDA,P3,${"long".repeat(1250)}\n`);
  writeFileSync(join(data, "outcomes.csv"), `country,outcome,title\nMDA,O1,${cell(`${breaker} outcome`)}\n`);
  writeFileSync(join(data, "roles.csv"), `country,outcome,agency,role\nMDA,O1,${cell("A\"><b>B")},lead\n`);
  writeFileSync(join(data, "links.csv"), `country,priority,outcome,note\nMDA,P1,O1,${cell(breaker)}\n`);
  hostile = report("hostile.html", data);
  browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
});

after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Opens a page, and answers it with everything that went wrong or was asked for while it was open. */
const open = async (file, { width = 1280, scripts = true } = {}) => {
  const page = await browser.newPage();
  const wrong = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("dialog", (dialog) => { wrong.push(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  const url = pathToFileURL(file).href;
  page.on("request", (request) => {
    // The page itself, with what is chosen in its address, and pictures that the browser draws its own fields with.
    const own = request.url().split(/[#?]/)[0] === url || request.url().startsWith("data:");
    if (!own) wrong.push(`a request: ${request.url()}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(scripts);
  await page.goto(url, { waitUntil: "load" });
  return { page, wrong };
};

const shown = (page, selector) => page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);
const column = (page, n) => page.$$eval(`#countries tbody tr td:nth-child(${n})`, (cells) => cells.map((c) => c.textContent));

test("the page loads without an error and without any request", async () => {
  for (const file of [few, many, hostile, ...(uninfo ? [report("uninfo.html", uninfo)] : [])]) {
    const { page, wrong } = await open(file);
    assert.deepEqual(wrong, [], file);
    await page.close();
  }
  if (!uninfo) console.log("the UN INFO exports are not here, so their report was not opened");
});

test("labels break out of nothing", async () => {
  const { page, wrong } = await open(hostile);
  assert.equal(await page.evaluate(() => window.broken), undefined);
  assert.equal(await page.$$eval("script", (all) => all.length), 1);
  assert.equal(await page.$$eval("img, iframe, object, embed, link", (all) => all.length), 0);
  const text = await page.$eval("body", (body) => body.textContent);
  assert.ok(text.includes("</script><script>window.broken = 1</script>"), "the label is shown as it is");
  assert.ok(text.includes("العمل اللائق \\u{202e} evil \\u{7} bell"), "signs that steer are shown");
  assert.ok(text.includes("long".repeat(1250)), "a long label is there whole");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "and does not widen the page");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("every link leads to something that is there once", async () => {
  for (const file of [few, many, hostile]) {
    const { page } = await open(file);
    const lost = await page.$$eval('a[href^="#"]', (all) => all.map((a) => a.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
    assert.deepEqual(lost, [], file);
    const twice = await page.$$eval("[id]", (all) => all.map((one) => one.id).filter((id, n, ids) => ids.indexOf(id) !== n));
    assert.deepEqual(twice, [], file);
    await page.close();
  }
});

test("filters work by mouse and by keyboard", async () => {
  const { page, wrong } = await open(few);
  const all = await shown(page, "article.card");
  assert.equal(all, 7);
  await page.select('select[name="country"]', "TZA");
  assert.equal(await shown(page, "article.card"), 3);
  assert.equal(await shown(page, "#countries tbody tr"), 1);
  assert.match(await page.$eval(".filters output", (o) => o.textContent), /^3 of 7 /);
  await page.select('select[name="class"]', "shared");
  assert.equal(await shown(page, "article.card"), 1);
  await page.click('.filters button[type="reset"]');
  await page.waitForFunction(() => document.querySelector(".filters output").textContent.startsWith("7"));
  assert.equal(await shown(page, "article.card"), all);
  await page.focus('select[name="pillar"]');
  await page.keyboard.type("Fundamental");
  await page.waitForFunction(() => !document.querySelector(".filters output").textContent.startsWith("7"));
  assert.equal(await shown(page, "article.card"), 2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".filters output").textContent.startsWith("7"));
  assert.deepEqual(wrong, []);
  await page.close();
});

test("tables are sorted by mouse and by keyboard", async () => {
  const { page, wrong } = await open(many);
  await page.click("#countries thead th:nth-child(1) button");
  const up = await column(page, 1);
  assert.deepEqual(up, [...up].sort((a, b) => a.localeCompare(b, "en")));
  assert.equal(await page.$eval("#countries thead th:nth-child(1)", (th) => th.ariaSort), "ascending");
  await page.keyboard.press("Enter");
  assert.deepEqual(await column(page, 1), [...up].sort((a, b) => b.localeCompare(a, "en")));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.equal(await page.$eval("#countries thead th:nth-child(4)", (th) => th.ariaSort), "ascending");
  const shares = await page.$$eval("#countries tbody tr td:nth-child(4)", (cells) => cells.map((c) => Number(c.dataset.v)));
  assert.deepEqual(shares, [...shares].sort((a, b) => a - b));
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a card that is pointed at or holds the focus stands out with what it is linked to", async () => {
  const { page, wrong } = await open(few);
  const lit = () => page.$$eval("article.card.lit", (all) => all.map((one) => one.id).sort());
  await page.hover("#MDA-1-p1");
  assert.deepEqual(await lit(), ["MDA-1-o1", "MDA-1-o2", "MDA-1-p1"]);
  await page.focus("#TZA-1-p1 a");
  assert.deepEqual(await lit(), ["TZA-1-o1", "TZA-1-p1"]);
  await page.keyboard.press("Escape");
  assert.deepEqual(await lit(), []);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("what a link leads to is unfolded", async () => {
  const { page } = await open(many);
  assert.equal(await shown(page, "#MDA article.card"), 0);
  await page.click('#countries a[href="#MDA-1"]');
  await page.waitForFunction(() => document.querySelector("#MDA details").open);
  assert.ok((await shown(page, "#MDA article.card")) > 0);
  await page.close();
});

test("axe finds no violation", async () => {
  for (const [file, width] of [[few, 1280], [few, 375], [many, 1280], [hostile, 1280]]) {
    const { page } = await open(file, { width });
    await page.$$eval("details", (all) => all.forEach((one) => { one.open = true; }));
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    }));
    const told = found.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(" / ")}`);
    assert.deepEqual(told, [], `${file} at ${width}`);
    await page.close();
  }
});

test("a narrow screen needs no scrolling sideways", async () => {
  for (const file of [few, many]) {
    const { page } = await open(file, { width: 375 });
    await page.$$eval("details", (all) => all.forEach((one) => { one.open = true; }));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 375), file);
    await page.close();
  }
});

/** The words of a text, without the breaks that lines and pages put into it. */
const words = (text) => text.replace(/[\s\u00ad]+/g, "");

test("everything is printed, with scripts and without", async () => {
  for (const scripts of [true, false]) {
    const { page } = await open(few, { scripts });
    const names = await page.$$eval("main h2", (all) => all.map((h) => h.textContent));
    const cards = await page.$$eval("article.card", (all) => all.map((card) => [card.querySelector("h5 bdi").textContent, card.querySelector(".why").textContent, card.querySelector("details.foot p")?.textContent ?? ""]));
    const pdf = join(folder, `print-${scripts}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const text = execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8" });
    assert.equal(names.length, sections.length);
    for (const wanted of [...names, ...cards.flat()]) {
      assert.ok(words(text).includes(words(wanted)), `“${wanted}” is not printed (scripts: ${scripts})`);
    }
    const pages = text.split("\f").filter((one) => one.trim() !== "");
    assert.ok(pages.length >= 3 && pages.length <= 12, `${pages.length} pages`);
    assert.ok(!text.includes("Show all"), "filters are not printed");
    await page.close();
  }
});

test("of many countries each is printed as a line, and what is opened is printed whole", async () => {
  const { page } = await open(many);
  const pdf = join(folder, "print-many.pdf");
  const pages = async () => {
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const text = execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8" });
    return [text, text.split("\f").filter((one) => one.trim() !== "").length];
  };
  const [folded, few] = await pages();
  const [country, why] = await page.$eval(".chapter article.card:has(.why)", (card) => [card.closest(".chapter").id, card.querySelector(".why").textContent]);
  assert.ok(!words(folded).includes(words(why)), "a folded country is a line");
  await page.$eval(`[id="${country}"] > details`, (fold) => { fold.open = true; });
  const [opened, more] = await pages();
  assert.ok(words(opened).includes(words(why)), "an opened country is printed");
  assert.ok(few <= 30 && more > few, `${few} and ${more} pages`);
  await page.close();
});

test("the first table is searched, and what is chosen stands in the address", async () => {
  const { page, wrong } = await open(many);
  const rows = () => page.$$eval("#countries tbody tr:not([hidden])", (all) => all.map((row) => row.cells[0].textContent));
  const all = await rows();
  await page.type("form.find input[type=search]", "viet");
  const found = await rows();
  assert.ok(found.length > 0 && found.length < all.length, `${found.length} of ${all.length}`);
  assert.ok(found.every((name) => /viet/i.test(name)), found.join(", "));
  const address = page.url();
  assert.ok(address.includes("search=viet"), address);
  await page.goto(address);
  assert.deepEqual(await rows(), found, "the address brings the same rows");
  await page.click("form.find button[type=reset]");
  await page.waitForFunction(() => !location.search.includes("search"));
  assert.deepEqual(await rows(), all);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("on a dark screen the text is light and can be read", async () => {
  const { page } = await open(few);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const run = await globalThis.axe.run(document, { runOnly: ["color-contrast"], exclude: ["svg"] });
    return run.violations.flatMap((one) => one.nodes.map((node) => node.html.slice(0, 160)));
  });
  assert.deepEqual(found, []);
  await page.close();
});

test("without scripts all text is there, and nothing that would do nothing", async () => {
  const { page, wrong } = await open(few, { scripts: false });
  assert.equal(await shown(page, ".filters"), 0);
  assert.equal(await page.$$eval("th button", (all) => all.length), 0);
  for (const section of sections) assert.equal(await shown(page, `#${section} h2`), 1, section);
  assert.equal(await shown(page, "article.card .why"), 7);
  await page.click("#MDA-1-p1 details.foot summary");
  assert.equal(await shown(page, "#MDA-1-p1 details.foot p"), await page.$$eval("#MDA-1-p1 details.foot p", (all) => all.length));
  assert.deepEqual(wrong, []);
  await page.close();
});

test("decisions on suggestions are saved as a file that gives the same rows as the keys", async () => {
  const file = join(folder, "review.html");
  const data = join(folder, "plans.toml");
  writeFileSync(data, `frameworks = [
  { country = "MDA", framework = "dwcp", kind = "dwcp", start = 2021, end = 2024 },
  { country = "MDA", framework = "un", kind = "unsdcf", start = 2021, end = 2025 },
]
priorities = [{ country = "MDA", framework = "dwcp", priority = "P1", title = "Social protection floors </script>" }, { country = "MDA", framework = "dwcp", priority = "P2", title = "Decent jobs for youth" }]
outcomes = [{ country = "MDA", framework = "un", outcome = "O1", title = "Social protection reaches all" }, { country = "MDA", framework = "un", outcome = "O2", title = "Clean rivers" }]
`);
  execFileSync(program, ["report", data, "-o", file, "--review"], { cwd: folder });
  const { page, wrong } = await open(file);
  const client = await page.createCDPSession();
  await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder, eventsEnabled: true });
  assert.ok(await page.$eval("#review [data-save]", (button) => button.disabled), "nothing is decided, so nothing can be saved");
  await page.type("#review [name=reviewer]", "Reviewer A");
  await page.$eval("#review [name=date]", (field) => { field.value = "2026-03-01"; });
  const choose = (has, answer) => page.$$eval("#review tr[data-on]", (rows, has, answer) => {
    const row = rows.find((row) => { const on = JSON.parse(row.dataset.on); return Object.entries(has).every(([key, value]) => (on[key] ?? null) === value); });
    const field = row.querySelector("select");
    field.value = answer;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, has, answer);
  await choose({ priority: "P1", outcome: "O1" }, "whole");
  await choose({ priority: "P2", outcome: null }, "none-found");
  await page.click("#review [data-save]");
  // The browser gives a download its name when it is whole.
  const saved = join(folder, "decisions.jsonl");
  for (let turn = 0; turn < 200 && !existsSync(saved); turn++) await new Promise((done) => setTimeout(done, 100));
  const lines = readFileSync(saved, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(lines.map((line) => line.answer).sort(), ["none-found", "whole"]);
  assert.ok(lines.every((line) => line.reviewer === "Reviewer A" && line.date === "2026-03-01" && !("note" in line)));
  execFileSync(program, ["review", data, "--decisions", "decisions.jsonl", "-o", "page.toml"], { cwd: folder, stdio: "ignore" });
  const typed = ["review", data, "--decisions", "typed.jsonl", "--reviewer", "Reviewer A", "--date", "2026-03-01"];
  execFileSync(program, typed, { cwd: folder, input: "g P1\nw1\ng P2\nn\nq\n", stdio: ["pipe", "ignore", "pipe"] });
  execFileSync(program, ["review", data, "--decisions", "typed.jsonl", "-o", "keys.toml"], { cwd: folder, stdio: "ignore" });
  assert.equal(readFileSync(join(folder, "page.toml"), "utf8"), readFileSync(join(folder, "keys.toml"), "utf8"));
  assert.deepEqual(wrong.filter((one) => !one.includes("blob:")), []);
  await page.close({ runBeforeUnload: false });
});
