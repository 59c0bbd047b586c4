// Review and editing in the page: decided by key and by click, judged at once, kept, offered again, and taken away.
//
//   bash src/page/build.sh && node --test tests/browser/page-review.mjs
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { faults, give, launched, opened, part, printed, saved } from "./pages.mjs";

/** Two priorities and two outcomes that speak of the same, and nothing that joins them. */
const tables = {
  frameworks: "country,framework,kind,title,start,end\nMDA,d,dwcp,Programme,2023,2027\nMDA,u,unsdcf,Framework,2023,2027\n",
  priorities: "country,priority,title\nMDA,P1,Social protection for the informal economy\nMDA,P2,Youth employment\n",
  outcomes: "country,outcome,title\nMDA,O1,Social protection floors for all\nMDA,O2,Decent jobs for young people\n",
};
let world;
let data;

before(async () => {
  world = await launched();
  data = Object.entries(tables).map(([name, text]) => {
    const file = join(world.folder, `${name}.csv`);
    writeFileSync(file, text);
    return file;
  });
});
after(() => world?.end());

const question = (page) => page.$eval("#review .question", (own) => own.innerText);
const counted = (page) => page.$eval("#review [role=status]", (own) => own.textContent);
const settled = (page, words) => page.waitForFunction((wanted) => document.querySelector("#review [role=status]")?.textContent.includes(wanted), {}, words);

test("a suggestion is decided by one key, changes the verdict at once, and is taken back by another", async () => {
  const { page, wrong, context } = await opened(world);
  await give(page, data);
  await part(page, "review");
  assert.match(await question(page), /Youth employment[^]*Decent jobs for young people/);
  assert.ok((await page.$$eval("#review mark", (all) => all.map((one) => one.textContent.toLowerCase()))).includes("young people"), "the words that both share are set off");
  await page.waitForSelector("#review .effects li");
  assert.match(await page.$eval("#review .effects", (own) => own.innerText), /P2: not examined → partial/, "what an answer would change is said before it is given");
  assert.deepEqual(await faults(page), []);
  // The second candidate is looked at, and the first decided on.
  await page.keyboard.press("2");
  await page.waitForSelector('#review [data-pick="1"][aria-pressed=true]');
  await page.keyboard.press("1");
  await page.waitForSelector('#review [data-pick="0"][aria-pressed=true]');
  await page.keyboard.press("p");
  await settled(page, "Decided: 1.");
  assert.match(await part(page, "verdicts"), /partly reflected/i);
  await part(page, "review");
  await page.keyboard.press("u");
  await settled(page, "Decided: 0.");
  assert.match(await question(page), /Youth employment/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("decisions survive a crash, and the data that are taken away hold them as the binary writes them", async () => {
  const first = await opened(world);
  const { context } = first;
  let { page } = first;
  await give(page, data);
  await part(page, "review");
  await page.type("#review [name=reviewer]", "A. Reviewer");
  await page.keyboard.press("Tab");
  await page.click('#review [data-key="p"]');
  await settled(page, "Decided: 1.");
  await page.click('#review [data-key="0"]');
  await settled(page, "Decided: 2.");
  // The page breaks down for real; what it kept is offered by the next one.
  const broken = await page.createCDPSession();
  await Promise.race([broken.send("Page.crash").catch(() => undefined), new Promise((done) => setTimeout(done, 2000))]);
  const next = await opened(world, { within: context });
  const wrong = next.wrong;
  page = next.page;
  page.on("dialog", (dialog) => dialog.accept());
  await page.waitForSelector("#again:not([hidden])");
  await page.click("#again [value=continue]");
  await page.waitForSelector("#shown:not([hidden]) > section:not([hidden])");
  await part(page, "review");
  assert.match(await counted(page), /Decided: 2\./);
  await part(page, "take");
  const log = await saved(world, async () => (await page.$('#take [data-what="decisions"]')).click());
  const lines = log.bytes.toString().trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(lines.map(({ answer, reviewer }) => [answer, reviewer]), [["part", "A. Reviewer"], ["none-found", "A. Reviewer"]]);
  assert.match(lines[0].date, /^\d{4}-\d{2}-\d{2}$/);
  const file = join(world.folder, ".decisions.jsonl");
  writeFileSync(file, log.bytes);
  for (const form of ["toml", "xlsx", "json"]) {
    const got = await saved(world, async () => (await page.$(`#take [data-what="dataset.${form}"]`)).click());
    const expected = join(world.folder, `.expected.${form}`);
    printed("review", ...data, "--decisions", file, "-o", expected);
    assert.ok(got.bytes.equals(readFileSync(expected)), `the data with decisions as ${form} differ`);
  }
  const book = await saved(world, async () => (await page.$('#take [data-what="dataset-marked"]')).click());
  assert.equal(book.bytes.subarray(0, 2).toString(), "PK");
  // The file of decisions is opened again together with the data, in a fresh browser.
  const other = await opened(world);
  await give(other.page, [...data, file]);
  await part(other.page, "review");
  assert.match(await counted(other.page), /Decided: 2\./);
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.context.close();
  await context.close();
});

test("closing with decisions that were not saved asks", async () => {
  const { page, context } = await opened(world);
  await give(page, data);
  await part(page, "review");
  await page.click('#review [data-key="p"]');
  await settled(page, "Decided: 1.");
  const asked = new Promise((done) => { page.on("dialog", (dialog) => { done(dialog.type()); dialog.accept(); }); });
  await page.close({ runBeforeUnload: true });
  const late = new Promise((done) => setTimeout(done, 5000, "nothing was asked"));
  assert.equal(await Promise.race([asked, late]), "beforeunload");
  await context.close();
});

test("a link, an absence, a strategic objective and a comparison gone through are added by hand, and judged at once", async () => {
  const { page, wrong, context } = await opened(world, { language: "es" });
  await give(page, data);
  await part(page, "edit");
  assert.deepEqual(await faults(page), []);
  const click = async (group, n) => {
    const before = await page.$eval("#edit .effect", (own) => own.textContent);
    await (await page.$$(`#edit fieldset:nth-of-type(${group}) button`))[n].click();
    await page.waitForFunction((old) => document.querySelector("#edit .effect").textContent !== old || !document.querySelector("#wrong").hidden, {}, before);
    assert.equal(await page.$eval("#wrong", (own) => (own.hidden ? "" : own.textContent)), "");
  };
  const options = await page.$$eval("#edit [name=item] option", (all) => all.map((one) => one.textContent));
  await page.select("#edit [name=item]", String(options.findIndex((words) => words.startsWith("P1 "))));
  await click(1, 0);
  assert.match(await part(page, "verdicts"), /[Tt]otal|íntegra/);
  await part(page, "edit");
  await click(3, 0);
  await click(4, 0);
  await part(page, "review");
  assert.match(await counted(page), /Decidido: 3\./);
  // What cannot be said beside it is refused, in words.
  await part(page, "edit");
  await page.select("#edit [name=gone]", String(options.findIndex((words) => words.startsWith("P1 "))));
  await page.click("#edit fieldset:nth-of-type(2) button");
  await page.waitForSelector("#wrong:not([hidden])");
  assert.deepEqual(wrong, []);
  await context.close();
});

/** Decisions as the file keeps them. */
const kept = async (page) => {
  await part(page, "take");
  const log = await saved(world, () => page.$eval('#take [data-what="decisions"]', (button) => button.click()));
  await part(page, "review");
  return log.bytes.toString().trim().split("\n").filter(Boolean).map((line) => JSON.parse(line));
};

test("how much of the outcome a link takes up goes with that link alone, and nothing of an answer stays for the next", async () => {
  const { page, wrong, context } = await opened(world);
  await give(page, data);
  await part(page, "review");
  await page.select("#review [name=extent_un]", "whole");
  await page.type("#review [name=note]", "seen");
  await page.$eval('#review [data-key="p"]', (button) => button.click());
  await settled(page, "Decided: 1.");
  assert.equal(await page.$eval("#review [name=extent_un]", (own) => own.value), "", "it is chosen anew");
  assert.equal(await page.$eval("#review [name=note]", (own) => own.value), "");
  await page.$eval('#review [data-key="w"]', (button) => button.click());
  await settled(page, "Decided: 2.");
  const lines = await kept(page);
  assert.deepEqual(lines.map(({ answer, extent_un, note }) => [answer, extent_un, note]), [["part", "whole", "seen"], ["whole", undefined, undefined]]);
  await part(page, "take");
  const toml = await saved(world, () => page.$eval('#take [data-what="dataset.toml"]', (button) => button.click()));
  assert.equal(toml.bytes.toString().match(/extent_un = "whole"/g).length, 1);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("to put off decides nothing, opening stamps nothing, and what is taken back is asked again with all its candidates", async () => {
  const { page, wrong, context } = await opened(world);
  await give(page, data);
  await part(page, "take");
  const dataset = () => saved(world, () => page.$eval('#take [data-what="dataset.toml"]', (button) => button.click()));
  const before = await dataset();
  await part(page, "review");
  await page.type("#review [name=reviewer]", "A. Reviewer");
  await page.keyboard.press("Tab");
  const candidates = () => page.$$eval("#review [data-pick]", (all) => all.map((one) => one.textContent.replace(/^\d+/, "").trim()).sort());
  const asked = await candidates();
  assert.ok(asked.length > 1);
  await page.$eval('#review [data-key="n"]', (button) => button.click());
  await settled(page, "Decided: 1.");
  assert.match(await question(page), /Youth employment[^]*Social protection floors/, "the item stays until its other candidates are answered");
  await page.$eval('#review [data-key="u"]', (button) => button.click());
  await settled(page, "Decided: 0.");
  assert.deepEqual(await candidates(), asked);
  await page.$eval('#review [data-key="s"]', (button) => button.click());
  await settled(page, "Decided: 1.");
  await part(page, "take");
  assert.ok((await dataset()).bytes.equals(before.bytes), "the data are as they were");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("several are decided at once after a look at the effect, the same for all alike leaves out what was decided, and all is taken back at once", async () => {
  const { page, wrong, context } = await opened(world);
  const more = join(world.folder, "elements.csv");
  writeFileSync(more, "country,priority,element,title\nMDA,P1,E1,Youth employment\nMDA,P1,E2,Youth employment\nMDA,P1,E3,Forests\n");
  await give(page, [...data, more]);
  await part(page, "review");
  assert.match(await question(page), /Youth employment/);
  // One of the alike is decided otherwise, and stays so.
  await page.$eval('#review [data-key="p"]', (button) => button.click());
  await settled(page, "Decided: 1.");
  assert.match(await question(page), /Youth employment/);
  await page.click("#review [name=alike]");
  await page.$eval('#review [data-key="w"]', (button) => button.click());
  await settled(page, "Decided: 2.");
  let lines = await kept(page);
  assert.deepEqual(lines.map(({ answer, on }) => [answer, on.length]), [["part", 1], ["whole", 2]]);
  // Those that nothing comes near to, after it is seen what that would change.
  await page.$eval("#review .several", (own) => { own.open = true; });
  assert.ok(await page.$eval("#review .several p button:nth-of-type(2)", (button) => button.disabled));
  await page.$eval("#review .several p button", (button) => button.click());
  await page.waitForFunction(() => /Chosen: [1-9]\d*\. \S/.test(document.querySelector("#review .several [role=status]").textContent));
  assert.deepEqual(await faults(page), []);
  await page.$eval("#review .several p button:nth-of-type(2)", (button) => button.click());
  await settled(page, "Decided: 3.");
  lines = await kept(page);
  assert.equal(lines.at(-1).answer, "none-found");
  await page.$eval("#review .made", (own) => { own.open = true; });
  await page.$eval("#review .made [value=all]", (button) => button.click());
  await settled(page, "Decided: 0.");
  assert.deepEqual(wrong, []);
  await context.close();
});
