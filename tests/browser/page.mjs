// The page in a real browser, opened from its file. Run by tests/run.sh; needs Chromium, the packages of the lock file, the
// binary, and the page.
//
//   bash src/page/build.sh && node --test tests/browser/page.mjs
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { faults, filesOf, give, launched, opened, part, printed, program, root, saved, uninfo, written } from "./pages.mjs";

const gb = (...names) => ["dataset", ...names].map((name) => join(root, `datasets/gb306-2009/${name}.toml`));
const cases = (name) => join(root, "tests/cases", name);
let world;

before(async () => { world = await launched(); });
after(() => world?.end());

test("a workbook comes back marked as by the binary, and every form of file is read", async () => {
  const book = join(world.folder, ".lka.xlsx");
  writeFileSync(book, written(world.folder, "x.xlsx", "convert", join(root, "datasets/cycles/sri-lanka.toml"), join(root, "datasets/cycles/dataset.toml")));
  const json = join(world.folder, ".vnm.json");
  writeFileSync(json, written(world.folder, "x.json", "convert", join(root, "datasets/cycles/viet-nam.toml"), join(root, "datasets/cycles/dataset.toml")));
  const { page, wrong, context } = await opened(world);
  await give(page, [book]);
  await part(page, "take");
  const marked = await saved(world, async () => (await page.$('#take [data-what="marked"]')).click());
  const expected = join(world.folder, ".lka-marked.xlsx");
  printed("check", book, "--mark", expected);
  assert.ok(marked.bytes.equals(readFileSync(expected)), "the marked workbook differs");
  // Several at once: a workbook, CSV tables, TOML and JSON.
  await give(page, [book, json, ...filesOf(cases("readme")), ...gb("moldova")]);
  const found = await page.$$eval("#choose-country option", (all) => all.map((one) => one.value));
  for (const code of ["LKA", "VNM", "MDA"]) assert.ok(found.includes(code), `${code} is in ${found}`);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("UN INFO exports are read, many at once, without freezing the page", async () => {
  if (!uninfo) {
    console.log("the UN INFO exports are not here, so none was opened in the page");
    return;
  }
  const { page, wrong, context } = await opened(world);
  const began = Date.now();
  await give(page, filesOf(uninfo));
  console.log(`${filesOf(uninfo).length} exports: ${Date.now() - began} ms`);
  assert.ok((await page.$$eval("#choose-country option", (all) => all.length)) > 80);
  await page.select("#choose-country select", "MDA");
  await page.waitForSelector("#verdicts");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the template is the binary's, in each language, for a country, with and without what is known", async () => {
  for (const [language, grid] of [["en", false], ["fr", true], ["es", false]]) {
    const { page, wrong, context } = await opened(world, { language });
    await page.click("#begin");
    await page.select("#start [name=country]", "LKA");
    if (grid) await page.click("#start [name=grid]");
    const known = language === "es" ? [join(root, "datasets/cycles/sri-lanka.toml"), join(root, "datasets/cycles/dataset.toml")] : [];
    if (known.length > 0) await (await page.$("#start [name=from]")).uploadFile(...known);
    const got = await saved(world, () => page.click("#start .primary"));
    assert.equal(got.name, "lka.xlsx");
    const folder = join(world.folder, ".template");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "lka.xlsx");
    const more = [...(grid ? ["--matrix"] : []), ...known.flatMap((path) => ["--from", path]), "--force"];
    printed("template", "-o", file, "--country", "LKA", "--lang", language, ...more);
      assert.ok(got.bytes.equals(readFileSync(file)), `the template in ${language} differs`);
    assert.deepEqual(wrong, []);
    await context.close();
  }
});

test("problems are listed with sheet and cell, in the reader's language, and the marked workbook still comes back", async () => {
  const book = join(world.folder, ".wrong.xlsx");
  writeFileSync(book, written(world.folder, "x.xlsx", "convert", ...gb("moldova")));
  // A link to an outcome that there is not, in a table beside the workbook.
  const links = join(world.folder, "links.csv");
  writeFileSync(links, "country,priority,outcome\nMDA,P1,O99\n");
  const words = { en: /line 2/, fr: /ligne 2/, es: /línea 2/ };
  for (const [language, line] of Object.entries(words)) {
    const { page, wrong, context } = await opened(world, { language });
    await give(page, [book, links]);
    assert.match(await part(page, "problems"), /O99/);
    assert.match(await part(page, "problems"), line);
    assert.equal(await page.$("#verdicts"), null, "no verdicts are given where something is an error");
    await part(page, "take");
    const marked = await saved(world, async () => (await page.$('#take [data-what="marked"]')).click());
    assert.match(marked.name, /-marked\.xlsx$/);
    assert.deepEqual(wrong, []);
    await context.close();
  }
});

test("every part has contents, no fault of accessibility, and fits, in three languages, light and dark, wide and on a phone", async () => {
  let examined = 0;
  for (const language of ["en", "fr", "es"]) for (const dark of [false, true]) for (const width of [1280, 390]) {
    const { page, wrong, context } = await opened(world, { language, dark, width });
    const where = `${language}, ${dark ? "dark" : "light"}, ${width} px`;
    assert.deepEqual(await faults(page), [], `the first screen, ${where}`);
    await page.click("#begin");
    assert.deepEqual(await faults(page), [], `the start, ${where}`);
    await page.click("#start [value=back]");
    await give(page, gb("moldova", "syria"));
    const parts = await page.$$eval("#parts a", (all) => all.map((link) => link.hash.slice(1)));
    assert.ok(parts.length >= 16, parts.join());
    for (const id of parts) {
      assert.ok((await part(page, id)).length > 20, `${id} is empty`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${id} is ${wide} px too wide, ${where}`);
      assert.deepEqual(await faults(page), [], `${id}, ${where}`);
      examined += 1;
    }
    assert.deepEqual(wrong, []);
    await context.close();
  }
  console.log(`${examined} times a part was examined with axe-core`);
});

test("on paper there is the part alone, light, with what was folded", async () => {
  const { page, wrong, context } = await opened(world, { dark: true });
  await give(page, gb("moldova"));
  await part(page, "verdicts");
  await page.emulateMediaType("print");
  const seen = await page.evaluate(() => ["#bar", "#parts", "#foot", "#verdicts .here"].filter((one) => document.querySelector(one).checkVisibility()));
  assert.deepEqual(seen, []);
  assert.ok(await page.$eval("#verdicts", (own) => own.checkVisibility()));
  assert.equal(await page.$eval("#verdicts", (own) => getComputedStyle(own).backgroundColor), "rgb(255, 255, 255)");
  assert.equal(await page.$eval("body", (own) => getComputedStyle(own).color), "rgb(26, 26, 26)");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a hostile workbook runs nothing", async () => {
  const evil = `</script><script>window.broken = 1</script><img src=x onerror='window.broken=2'>"'><b>`;
  const cell = (words) => `"${words.replaceAll('"', '""')}"`;
  const folder = join(world.folder, ".hostile");
  mkdirSync(folder);
  writeFileSync(join(folder, "frameworks.csv"), `country,framework,kind,title,start,end\nMDA,d,dwcp,${cell(evil)},2020,2024\nMDA,u,unsdcf,x,2020,2024\n`);
  writeFileSync(join(folder, "priorities.csv"), `country,priority,title\nMDA,P1,${cell(evil)}\n`);
  writeFileSync(join(folder, "outcomes.csv"), `country,outcome,title\nMDA,O1,${cell(evil)}\n`);
  writeFileSync(join(folder, "links.csv"), `country,priority,outcome,note\nMDA,P1,O1,${cell(evil)}\n`);
  const book = join(world.folder, `.<img src=x onerror=alert(1)>.xlsx`);
  writeFileSync(book, written(world.folder, "x.xlsx", "convert", folder));
  const { page, wrong, context } = await opened(world);
  await give(page, [book]);
  for (const id of await page.$$eval("#parts a", (all) => all.map((link) => link.hash.slice(1)))) await part(page, id);
  await part(page, "verdicts");
  await page.click("#verdicts .here:not(.whole)");
  await page.waitForSelector("#edit-here[open] h2");
  await page.$eval("#edit-here details", (own) => { own.open = true; });
  await page.waitForSelector("#edit-here pre");
  assert.equal(await page.$$eval("#edit-here :is(script, img, iframe)", (all) => all.length), 0);
  assert.equal(await page.evaluate(() => window.broken), undefined);
  assert.equal(await page.$$eval("#shown :is(script, img, iframe, object, embed, link)", (all) => all.length), 0);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a workbook that unpacks to more than 64 MiB is refused as by the binary", async () => {
  const book = join(world.folder, ".large.xlsx");
  execFileSync("python3", ["-c", `import zipfile,sys
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
    z.writestr("xl/workbook.xml", "<x>" + " " * (65 << 20) + "</x>")`, book]);
  const { page, wrong, context } = await opened(world);
  await give(page, [book]);
  const said = await part(page, "problems");
  const binary = JSON.parse(spawnSync(program, ["check", book, "--format", "json"]).stdout);
  assert.ok(said.includes(binary.shown[0].message), `${said} does not say ${binary.shown[0].message}`);
  assert.deepEqual(wrong, []);
  await context.close();
});
