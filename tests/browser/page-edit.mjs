// Editing where something stands: on a card, in a cell of the matrix, in an item's row, at a comparison. Every answer is judged at
// once; how long that takes is printed. And texts that changed since a link was judged.
//
//   bash src/page/build.sh && node --test tests/browser/page-edit.mjs
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { faults, give, launched, opened, part, root, saved, written } from "./pages.mjs";

const tables = {
  frameworks: "country,framework,kind,title,start,end\nMDA,d,dwcp,Programme,2023,2027\nMDA,u,unsdcf,Framework,2023,2027\n",
  priorities: "country,priority,title\nMDA,P1,Social protection for the informal economy\nMDA,P2,Youth employment\n",
  elements: "country,priority,element,title\nMDA,P2,E1,Apprenticeships\n",
  outcomes: "country,outcome,title\nMDA,O1,Social protection floors for all\nMDA,O2,Decent jobs for young people\n",
  outputs: "country,outcome,output,title\nMDA,O2,2.1,Apprenticeships are offered\n",
};
let world;
let data;

before(async () => {
  world = await launched();
  const folder = join(world.folder, ".data");
  mkdirSync(folder);
  data = Object.entries(tables).map(([name, text]) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, text);
    return file;
  });
});
after(() => world?.end());

const classOf = (page, id) => page.$eval(`#${id}`, (card) => card.dataset.class);
const chosen = (page, name) => page.$eval(`#edit-here [name=${name}]`, (own) => own.selectedOptions[0].textContent);
const press = (page, answer) => page.$eval(`#edit-here [data-answer="${answer}"]`, (button) => button.click());
const becomes = (page, id, wanted) => page.waitForFunction((own, name) => document.getElementById(own)?.dataset.class === name && !document.getElementById("edit-here").open, {}, id, wanted);
const openAt = async (page, selector) => {
  await page.focus(selector);
  await page.keyboard.press("Enter");
  await page.waitForSelector("#edit-here[open] h2");
};

test("on a card a link is added, judged at once, and taken back where that is said", async () => {
  const { page, wrong, context } = await opened(world);
  await give(page, data);
  await part(page, "verdicts");
  assert.equal(await classOf(page, "MDA-1-p2"), "unexamined");
  await openAt(page, "#MDA-1-p2 .here");
  assert.match(await page.$eval("#edit-here h2", (own) => own.textContent), /^P2 Youth employment/);
  assert.deepEqual(await page.$$eval("#edit-here [name=item] option", (all) => all.map((one) => one.textContent)), ["P2 Youth employment", "P2/E1 Apprenticeships"]);
  assert.deepEqual(await faults(page), []);
  await page.waitForSelector("#edit-here .effects li");
  assert.match(await page.$eval("#edit-here .effects", (own) => own.innerText), /P2: not examined → /, "what an answer would change is said before it is given");
  await page.select("#edit-here [name=target]", "1");
  await page.$eval("#edit-here details", (own) => { own.open = true; });
  await page.waitForSelector("#edit-here pre");
  assert.match(await page.$eval("#edit-here pre", (own) => own.textContent), /rule: §3/);
  await press(page, "whole");
  await becomes(page, "MDA-1-p2", "full");
  assert.equal(await classOf(page, "MDA-1-o2"), "shared");
  assert.equal(await page.evaluate(() => document.activeElement.closest("article")?.id), "MDA-1-p2", "the focus is where it was");
  assert.match(await page.$eval("#said", (own) => own.textContent), /P2: not examined → full/);
  assert.deepEqual(await faults(page), []);
  await page.$eval("#said button", (button) => button.click());
  await becomes(page, "MDA-1-p2", "unexamined");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("in a cell of the matrix, in an item's row and at a comparison it is the same", async () => {
  const { page, wrong, context } = await opened(world, { language: "fr" });
  await give(page, data);
  await part(page, "verdicts");
  // By the arrows from the first cell to the second row and column.
  await page.focus("#verdicts .cell[tabindex='0']");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^P2 × O2: /);
  await page.keyboard.press("Enter");
  await page.waitForSelector("#edit-here[open] h2");
  assert.equal(await page.$eval("#edit-here h2", (own) => own.textContent), "P2 Youth employment × O2 Decent jobs for young people");
  assert.equal(await chosen(page, "item"), "P2 Youth employment");
  await press(page, "part");
  await becomes(page, "MDA-1-p2", "partial");
  assert.equal(await page.evaluate(() => document.activeElement.textContent.includes("◐")), true, "the focus is on the cell, which shows the link");
  // In the row of an item without a counterpart.
  await part(page, "gaps");
  const rows = () => page.$$eval("#gaps tr:has(.here) td:nth-child(2)", (all) => all.map((one) => one.textContent));
  const place = (await rows()).findIndex((name) => /\bP1\b/.test(name));
  await (await page.$$("#gaps .here"))[place].click();
  await page.waitForSelector("#edit-here[open] h2");
  await press(page, "none-found");
  await becomes(page, "MDA-1-p1", "dwcp-only");
  // A strategic objective of an outcome, from its card.
  await part(page, "verdicts");
  await openAt(page, "#MDA-1-o1 .here");
  assert.equal(await page.$("#edit-here [name=gone]"), null, "of an outcome it is not asked which priority has no counterpart");
  await press(page, "yes");
  await page.waitForFunction(() => document.querySelector("#MDA-1-o1 .chip") && !document.getElementById("edit-here").open);
  assert.equal(await classOf(page, "MDA-1-o1"), "unexamined");
  // The comparison as a whole.
  await openAt(page, "#MDA-1 .here.whole");
  await press(page, "complete");
  await becomes(page, "MDA-1-o1", "undaf-only");
  // A wrong answer is refused where it was given.
  await openAt(page, "#MDA-1-p2 .here");
  await press(page, "none-found");
  await page.waitForSelector("#edit-here [role=alert]:not([hidden])");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#edit-here:not([open])");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("how long a change takes to be judged, for the country with most of the repository's data (printed)", async () => {
  const { page, wrong, context } = await opened(world);
  const cycles = join(root, "datasets/cycles");
  const names = ["sri-lanka", "viet-nam", "pakistan"];
  await give(page, ["dataset", ...names].map((name) => join(cycles, `${name}.toml`)));
  for (const code of ["LKA", "VNM", "PAK"]) {
    await page.select("#choose-country select", code);
    await page.waitForFunction((own) => document.querySelector(`#verdicts [data-country="${own}"]`) && document.querySelectorAll("#verdicts [data-country]").length > 0, {}, code);
    await part(page, "verdicts");
    const times = [];
    for (let n = 0; n < 5; n += 1) {
      const id = await page.$eval("#verdicts .pairing:has(article.un[data-item]) article.dwcp[data-item]", (card) => card.id);
      await page.$eval(`#${id} .here`, (button) => button.click());
      await page.waitForSelector("#edit-here[open] [data-answer]");
      await page.waitForSelector("#edit-here .effects li");
      const took = await page.evaluate((answer) => new Promise((done, failed) => {
        const began = performance.now();
        const before = document.querySelector("#verdicts");
        document.querySelector(`#edit-here [data-answer="${answer}"]`).click();
        const look = () => {
          if (document.querySelector("#verdicts") !== before) done(performance.now() - began);
          else if (!document.querySelector("#edit-here [role=alert]").hidden) failed(new Error(document.querySelector("#edit-here [role=alert]").textContent));
          else setTimeout(look, 1);
        };
        look();
      }), n % 2 === 0 ? "whole" : "part");
      times.push(took);
    }
    times.sort((a, b) => a - b);
    console.log(`a change in ${code}: ${times[2].toFixed(0)} ms (median of 5, from the click to the new verdicts)`);
  }
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a link whose texts changed is shown with both wordings, and counts again once it is judged", async () => {
  const signed = join(world.folder, ".signed.toml");
  const linked = join(world.folder, ".data", "links.csv");
  writeFileSync(linked, "country,priority,outcome\nMDA,P1,O1\n");
  writeFileSync(signed, written(world.folder, "x.toml", "sign", ...data, linked));
  const changed = join(world.folder, ".changed.toml");
  writeFileSync(changed, readFileSync(signed, "utf8").replace("Social protection floors for all", "Social protection floors for women"));
  const { page, wrong, context } = await opened(world);
  await give(page, [changed]);
  await part(page, "changes");
  await page.waitForSelector("#changes .side");
  assert.match(await page.$eval("#changes .side", (own) => own.innerText), /not known|unknown/i);
  await (await page.$("#changes [name=older]")).uploadFile(signed);
  await page.waitForSelector("#changes .side del");
  assert.deepEqual(await page.$eval("#changes .side", (own) => [own.querySelector("del").textContent.trim(), own.querySelector("ins").textContent.trim()]), ["all", "women"]);
  assert.deepEqual(await faults(page), []);
  await page.$eval('#changes .side [data-answer="whole"]', (button) => button.click());
  await page.waitForFunction(() => !document.querySelector("#changes .side"));
  assert.match(await part(page, "verdicts"), /Fully reflected|● full/i);
  await part(page, "take");
  assert.match((await saved(world, () => page.$eval('#take [data-what="dataset.toml"]', (button) => button.click()))).bytes.toString(), /women/);
  assert.deepEqual(wrong, []);
  await context.close();
});
