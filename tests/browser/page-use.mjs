// How the page is used: by keyboard, in three languages, with its filters and its live board, and after a crash.
//
//   bash src/page/build.sh && node --test tests/browser/page-use.mjs
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { give, html, launched, opened, part, printed, root, saved } from "./pages.mjs";

const moldova = ["dataset", "moldova"].map((name) => join(root, `datasets/gb306-2009/${name}.toml`));
let world;

before(async () => { world = await launched(); });
after(() => world?.end());

test("from an empty page to the verdict, the picture and the marked workbook by keyboard alone, with the workbook of the README", async () => {
  const book = join(world.folder, ".sri-lanka.xlsx");
  printed("template", "-o", book, "--from", join(root, "datasets/cycles"), "--country", "LKA");
  const { page, wrong, context } = await opened(world);
  const began = Date.now();
  let keys = 0;
  const press = async (key) => { keys += 1; await page.keyboard.press(key); };
  const focused = () => page.evaluate(() => { const own = document.activeElement; return own.id || own.dataset.what || own.dataset.key || own.hash || own.textContent.slice(0, 40); });
  const tabTo = async (wanted) => {
    for (let n = 0; n < 150; n += 1) {
      if ((await focused()) === wanted) return;
      await press("Tab");
    }
    assert.fail(`${wanted} cannot be reached by the tabulator`);
  };
  await tabTo("open");
  // The browser's own dialog is kept away before the key is pressed, not beside it.
  await (await page.createCDPSession()).send("Page.setInterceptFileChooserDialog", { enabled: true });
  const [chooser] = await Promise.all([page.waitForFileChooser(), press("Enter")]);
  await chooser.accept([book]);
  await page.waitForSelector("#shown:not([hidden]) > section:not([hidden])");
  await tabTo("#verdicts");
  await press("Enter");
  await page.waitForSelector("#verdicts:not([hidden])");
  assert.match(await page.$eval("#verdicts", (own) => own.innerText), /Partly|partly/);
  assert.equal(await focused(), "Verdicts and reasons", "the heading of what was chosen has the focus");
  await tabTo("take-away");
  await press("Enter");
  await page.waitForSelector("#take:not([hidden]) [data-what]");
  await tabTo("marked");
  const marked = await saved(world, () => press("Enter"));
  await tabTo("board.png");
  const picture = await saved(world, () => press("Enter"));
  const took = Date.now() - began;
  console.log(`from an empty page to verdict, marked workbook and picture: ${keys} keys, ${(took / 1000).toFixed(1)} s; at half a second a key it would be ${(keys / 2 + took / 1000).toFixed(0)} s`);
  assert.ok(keys / 2 + took / 1000 < 180, "it takes less than three minutes");
  assert.deepEqual([...picture.bytes.subarray(1, 4)], [...Buffer.from("PNG")]);
  assert.ok(picture.bytes.length > 20000, "the picture shows something");
  const expected = join(world.folder, ".sri-lanka-marked.xlsx");
  printed("check", book, "--mark", expected);
  assert.ok(marked.bytes.equals(readFileSync(expected)), "the marked workbook is the binary's");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the language changes everything that is said, and what was open stays open", async () => {
  const { page, wrong, context } = await opened(world);
  await give(page, moldova);
  await part(page, "verdicts");
  for (const [code, heading, badge] of [["fr", "Degrés d’alignement et motifs", /Partiel/], ["es", "Grados de alineación y motivos", /Parcial/]]) {
    await page.click(`#languages [value=${code}]`);
    await page.waitForFunction((words) => document.querySelector("#verdicts:not([hidden]) h2")?.textContent === words, {}, heading);
    assert.match(await page.$eval("#verdicts", (own) => own.innerText), badge);
    assert.equal(await page.evaluate(() => document.documentElement.lang), code);
    assert.equal(await page.$$eval("#problems .body, #take .body", (all) => all.length), 2);
  }
  await page.reload();
  await page.waitForFunction(() => document.documentElement.lang === "es");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the filters of the report work, and a card that is pointed at stands out with its links", async () => {
  const { page, wrong, context } = await opened(world, { height: 2000 });
  await give(page, [...moldova, join(root, "datasets/gb306-2009/tanzania.toml")]);
  await part(page, "verdicts");
  const cards = () => page.$$eval("#verdicts article.card", (all) => all.filter((one) => one.checkVisibility()).length);
  const whole = await cards();
  await page.select("#verdicts select[name=country]", "MDA");
  assert.ok((await cards()) < whole);
  await page.select("#verdicts select[name=country]", "");
  await page.$eval("#verdicts g.card[tabindex]", (card) => card.focus());
  assert.ok((await page.$$eval("#verdicts .lit", (all) => all.length)) >= 3, "the card, what it is linked to, and the line");
  // A row of the index leads to its comparison in another part.
  await part(page, "countries");
  await page.click('#countries a[href^="#MDA"]');
  await page.waitForSelector("#verdicts:not([hidden])");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("of many countries one is chosen, and the parts become its own", async () => {
  const { page, wrong, context } = await opened(world);
  await give(page, ["dataset", "moldova", "tanzania", "syria", "india", "nepal"].map((name) => join(root, `datasets/gb306-2009/${name}.toml`)));
  assert.equal(await page.$("#verdicts"), null, "the chapters of many countries are not shown together");
  await page.select("#choose-country select", "SYR");
  await page.waitForSelector("#verdicts");
  assert.deepEqual(await page.$$eval("#verdicts .chapter", (all) => all.map((one) => one.dataset.country)), ["SYR"]);
  assert.match(await part(page, "brief"), /Syria/);
  await page.select("#choose-country select", "");
  await page.waitForFunction(() => !document.querySelector("#verdicts"));
  // A country of the overview leads to its chapter.
  await part(page, "countries");
  await page.click('#countries a[href^="#TZA"]');
  await page.waitForSelector("#verdicts:not([hidden]) [data-country=TZA]");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what was open is offered again after a crash, and forgotten when that is asked for", async () => {
  const { page, wrong, context } = await opened(world);
  await give(page, moldova);
  await page.waitForFunction(() => new Promise((done) => {
    const request = indexedDB.open("dwalign");
    request.onsuccess = () => {
      const asked = request.result.transaction("work").objectStore("work").get("current");
      asked.onsuccess = () => { request.result.close(); done(Boolean(asked.result)); };
    };
  }));
  await page.reload();
  await page.waitForSelector("#again:not([hidden])");
  assert.match(await page.$eval("#again", (own) => own.innerText), /moldova\.toml/);
  await page.click("#again [value=continue]");
  await page.waitForSelector("#shown:not([hidden]) > section:not([hidden])");
  await page.reload();
  await page.waitForSelector("#again:not([hidden])");
  await page.click("#again [value=forget]");
  await page.waitForSelector("#again[hidden]");
  await page.reload();
  await page.waitForFunction(() => document.querySelector("#start select[name=country]").options.length > 100);
  assert.equal(await page.$("#again:not([hidden])"), null);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a browser that cannot unpack the program says so, in its language", async () => {
  const { page, context } = await opened(world, { language: "fr" });
  await page.evaluateOnNewDocument(() => { delete window.DecompressionStream; });
  await page.reload();
  assert.match(await page.$eval("[role=alert]:not([hidden])", (own) => own.textContent), /trop ancien/);
  await page.setJavaScriptEnabled(false);
  await page.reload();
  assert.match(await page.$eval("#contents noscript", (own) => own.textContent), /JavaScript/);
  await context.close();
});

test("a browser that cannot even read the script says so, in all three languages", async () => {
  // A script that is not what the policy names does not run, as one does not that cannot be parsed.
  const file = join(world.folder, ".unread.html");
  const text = readFileSync(html, "utf8");
  assert.ok(text.includes('<script>"use strict";'));
  writeFileSync(file, text.replace('<script>"use strict";', '<script>"use strict"; let = ;'));
  const page = await world.browser.newPage();
  await page.goto(`file://${file}`);
  await page.waitForSelector("#unsupported", { visible: true });
  assert.match(await page.$eval("#unsupported", (own) => own.innerText), /too old[^]*trop ancien[^]*demasiado antiguo/);
  await page.close();
});
