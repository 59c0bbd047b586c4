// How the page is used: by keyboard, in three languages, with its filters and its live board, and after a crash.
//
//   bash src/page/build.sh && node --test tests/browser/page-use.mjs
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { give, launched, opened, part, root, saved } from "./pages.mjs";

const moldova = ["dataset", "moldova"].map((name) => join(root, `datasets/gb306-2009/${name}.toml`));
let world;

before(async () => { world = await launched(); });
after(() => world?.end());

test("from an empty page to the verdict, the picture and the workbook by keyboard alone", async () => {
  const { page, wrong, context } = await opened(world);
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.dataset.what || document.activeElement.hash || document.activeElement.textContent.slice(0, 40));
  const tabTo = async (wanted) => {
    for (let n = 0; n < 120; n += 1) {
      if ((await focused()) === wanted) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`${wanted} cannot be reached by the tabulator`);
  };
  await tabTo("open");
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.keyboard.press("Enter")]);
  await chooser.accept(moldova);
  await page.waitForSelector("#shown:not([hidden]) > section:not([hidden])");
  await tabTo("#verdicts");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#verdicts:not([hidden])");
  assert.match(await page.$eval("#verdicts", (own) => own.innerText), /Partial/);
  assert.equal(await focused(), "Verdicts and reasons", "the heading of what was chosen has the focus");
  await tabTo("#take");
  await page.keyboard.press("Enter");
  await tabTo("board.png");
  const picture = await saved(world, () => page.keyboard.press("Enter"));
  assert.deepEqual([...picture.bytes.subarray(1, 4)], [...Buffer.from("PNG")]);
  assert.ok(picture.bytes.length > 20000, "the picture shows something");
  await tabTo("dataset.xlsx");
  assert.match((await saved(world, () => page.keyboard.press("Enter"))).name, /\.xlsx$/);
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
  assert.match(await page.$eval("noscript", (own) => own.textContent), /JavaScript/);
  await context.close();
});
