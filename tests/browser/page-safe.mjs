// What must not happen: a request to anywhere, decisions lost when the program breaks down, a page that freezes.
//
//   bash src/page/build.sh && node --test tests/browser/page-safe.mjs
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { filesOf, give, html, launched, opened, part, root, saved, uninfo } from "./pages.mjs";

const cycles = ["dataset", "sri-lanka"].map((name) => join(root, `datasets/cycles/${name}.toml`));
let world;

before(async () => { world = await launched(); });
after(() => world?.end());

/** The page with something in it exchanged, as a file of its own. */
const altered = (folder, name, from, to) => {
  const text = readFileSync(html, "utf8");
  assert.ok(text.includes(from), `the page has no ${from}`);
  const file = join(folder, name);
  writeFileSync(file, text.replace(from, () => to));
  return file;
};

test("no request leaves the page or its worker, whatever is done there", async () => {
  // Everything that the browser asks for goes through this proxy, which notes it.
  const noted = [];
  const proxy = createServer((request, response) => { noted.push(request.url); response.end(); });
  proxy.on("connect", (request, socket) => { noted.push(request.url); socket.end(); });
  await new Promise((done) => proxy.listen(0, "127.0.0.1", done));
  const watched = await launched([`--proxy-server=127.0.0.1:${proxy.address().port}`, "--proxy-bypass-list=<-loopback>"]);
  const own = () => noted.filter((url) => url.includes("dwalign.test"));
  const reach = (page, where) => page.evaluate(async (url) => {
    await fetch(url, { mode: "no-cors" }).catch(() => undefined);
    const image = new Image();
    image.src = `${url}/image`;
    await new Promise((done) => { image.onload = image.onerror = done; });
  }, where);
  // The proxy does note what a page without the policy asks for.
  const free = join(watched.folder, ".free.html");
  writeFileSync(free, "<!DOCTYPE html><title>free</title>");
  const page = await watched.browser.newPage();
  await page.goto(`file://${free}`);
  await reach(page, "http://free.dwalign.test");
  assert.ok(own().some((url) => url.includes("free.dwalign.test")), "the proxy notes requests");
  await page.close();
  const before = noted.length;
  const { page: work, wrong, context } = await opened(watched);
  await give(work, cycles);
  for (const id of await work.$$eval("#parts a", (all) => all.map((link) => link.hash.slice(1)))) await part(work, id);
  await part(work, "take");
  for (const what of ["report.html", "board.png", "brief.docx", "dataset.xlsx"]) await saved(watched, () => work.$eval(`#take [data-what="${what}"]`, (button) => button.click()));
  assert.deepEqual(wrong, []);
  assert.deepEqual(noted.slice(before).filter((url) => !/google|gstatic|chrom/.test(url)), [], "nothing was asked for");
  // The page could not ask if it wanted to.
  await reach(work, "http://page.dwalign.test");
  assert.ok(!own().some((url) => url.includes("page.dwalign.test")), "the policy lets nothing out");
  await context.close();
  await watched.end();
  proxy.close();
});

test("a panic in the program is a message, and files and decisions are as they were", async () => {
  // The program is asked for more memory than there can be while it makes one part: it panics for real.
  const file = altered(world.folder, ".panics.html", "const ask = (request, files) => {", 'const ask = (request, files) => { if (request.part === "brief") instance.exports.room(0x80000000);');
  const { page, wrong, context } = await opened(world, { file });
  await give(page, cycles);
  await part(page, "review");
  const decide = async (n) => {
    await page.click('#review [data-key="0"]');
    await page.waitForFunction((words) => document.querySelector("#review [role=status]")?.textContent.includes(words), {}, `Decided: ${n}.`);
  };
  await decide(1);
  assert.match(await part(page, "brief"), /should have survived.*capacity overflow/s);
  // What was decided before the breakdown is still there, and work goes on.
  await part(page, "review");
  await decide(2);
  await part(page, "take");
  const log = await saved(world, () => page.$eval('#take [data-what="decisions"]', (button) => button.click()));
  assert.equal(log.bytes.toString().trim().split("\n").length, 2);
  const book = await saved(world, () => page.$eval('#take [data-what="dataset-marked"]', (button) => button.click()));
  assert.equal(book.bytes.subarray(0, 2).toString(), "PK");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("files that break the program leave what was open as it was", async () => {
  const file = altered(world.folder, ".breaks.html", "const ask = (request, files) => {", 'const ask = (request, files) => { if (files.some(({ name }) => name === "breaks.csv")) instance.exports.room(0x80000000);');
  const { page, wrong, context } = await opened(world, { file });
  await give(page, cycles);
  const breaks = join(world.folder, "breaks.csv");
  writeFileSync(breaks, "a,b\n");
  await (await page.$("#files")).uploadFile(breaks);
  await page.waitForSelector("#wrong:not([hidden])");
  assert.match(await page.$eval("#wrong", (own) => own.textContent), /capacity overflow/);
  assert.match(await part(page, "brief"), /Sri Lanka/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("127 exports are read with progress that is seen, without freezing the page, and can be stopped", async () => {
  if (!uninfo) {
    console.log("the UN INFO exports are not here, so none was opened in the page");
    return;
  }
  const folder = join(world.folder, ".exports");
  mkdirSync(folder);
  const real = filesOf(uninfo);
  const { page, wrong, context } = await opened(world);
  // The countries that have no export get a copy of one, each under its own code.
  const codes = await page.$$eval("#start [name=country] option", (all) => all.map((one) => one.value).filter(Boolean));
  const names = new Set(real.map((path) => path.split("/").at(-1)));
  for (const path of real) copyFileSync(path, join(folder, path.split("/").at(-1)));
  const without = codes.filter((code) => !names.has(`${code}.json`));
  for (let n = 0; names.size + n < 127; n += 1) copyFileSync(real[(n * 7) % real.length], join(folder, `${without[n]}.json`));
  const files = readdirSync(folder).map((name) => join(folder, name));
  assert.equal(files.length, 127);
  // How long the page is not able to do anything, and what it says meanwhile.
  await page.evaluate(() => {
    window.seen = new Set();
    window.longest = 0;
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      if (!document.querySelector("#busy").hidden) window.seen.add(document.querySelector("#busy progress").value);
      setTimeout(look, 4);
    };
    look();
  });
  const began = Date.now();
  await give(page, files);
  const took = Date.now() - began;
  const [seen, longest] = await page.evaluate(() => [window.seen.size, window.longest]);
  console.log(`127 exports: ${took} ms until everything is shown; progress was seen ${seen} times; the page stood still for ${longest.toFixed(0)} ms at most`);
  assert.ok(seen > 10, `progress was seen ${seen} times`);
  assert.ok(longest < took / 2, "the page is not frozen while the program works");
  assert.equal(await page.$$eval("#choose-country option", (all) => all.length), 128);
  // The same again, stopped on the way: the page is at its beginning, and offers what it had.
  await (await page.$("#files")).uploadFile(...files);
  await page.waitForSelector("#busy:not([hidden]) button");
  await page.$eval("#busy button", (button) => button.click());
  await page.waitForSelector("#first:not([hidden])");
  await page.waitForSelector("#again:not([hidden])");
  assert.deepEqual(wrong, []);
  await context.close();
});
