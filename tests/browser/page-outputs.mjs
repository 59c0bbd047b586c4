// What the page gives against what the binary writes, byte for byte, for ten datasets of the repository.
//
//   bash src/page/build.sh && node --test tests/browser/page-outputs.mjs
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { after, before, test } from "node:test";

import { filesOf, give, launched, opened, part, printed, program, root, saved, written } from "./pages.mjs";

const gb = (...names) => ["dataset", ...names].map((name) => join(root, `datasets/gb306-2009/${name}.toml`));
const cycles = (...names) => ["dataset", ...names].map((name) => join(root, `datasets/cycles/${name}.toml`));
const cases = (name) => join(root, "tests/cases", name);
let world;

before(async () => { world = await launched(); });
after(() => world?.end());

/** Ten datasets: the country, where one is chosen, and the files. */
const datasets = () => [
  ["MDA", gb("moldova")],
  ["TZA", gb("tanzania")],
  ["SYR", gb("syria")],
  ["", gb("pakistan", "india", "nepal")],
  ["", filesOf(join(root, "datasets/gb306-2009"))],
  ["", filesOf(join(root, "datasets/cycles"))],
  ["VNM", filesOf(join(root, "datasets/cycles"))],
  ["", filesOf(cases("money"))],
  ["", cycles("cambodia")],
  ["", [cases("versions/after.toml")]],
];

/** Chooses a country; returns that, or the only one that there is. */
const choose = async (page, country) => {
  const known = await page.$$eval("#choose-country option", (all) => all.slice(1).map((one) => one.value));
  if (known.length === 1) return known[0];
  if (country === "") return "";
  await page.select("#choose-country select", country);
  await page.waitForSelector(`#verdicts [data-country=${country}]`);
  return country;
};

/** What is in a Word document beside its pictures, which the browser draws. */
const words = (folder, bytes) => {
  const file = join(folder, ".document.docx");
  writeFileSync(file, bytes);
  return execFileSync("python3", ["-c", `import sys,zipfile
z=zipfile.ZipFile(sys.argv[1])
for n in z.namelist():
    print(n, len(z.read(n)) > 0)
    if not n.startswith("word/media/"): sys.stdout.flush(); sys.stdout.buffer.write(z.read(n))`, file]).toString();
};

test("what is taken away is byte for byte what the binary writes, for ten datasets", async () => {
  const compared = new Map();
  for (const [n, [wanted, files]] of datasets().entries()) {
    const language = ["en", "fr", "es"][n % 3];
    const { page, wrong, context } = await opened(world, { language });
    await give(page, files);
    const country = await choose(page, wanted);
    await part(page, "rollout");
    const [from, to] = await page.$$eval("#rollout input", (all) => all.map((one) => one.value));
    const buttons = new Set((await part(page, "take"), await page.$$eval("#take [data-what]", (all) => all.map((one) => one.dataset.what))));
    const only = country === "" ? [] : ["--country", country];
    const of = ["--lang", language];
    const file = (ending, ...args) => () => written(world.folder, `x.${ending}`, ...args, ...of);
    const rows = (command, ...args) => () => printed(command, ...files, ...args, "--format", "csv", ...of);
    const expected = {};
    for (const form of ["html", "md", "json", "docx"]) expected[`report.${form}`] = file(form, "report", ...files, ...only);
    for (const form of ["toml", "json", "xlsx", "sssom.tsv"]) expected[`dataset.${form}`] = file(form, "convert", ...files);
    for (const form of ["toml", "json", "xlsx"]) {
      expected[`signed.${form}`] = file(form, "sign", ...files);
      expected[`suggest.${form}`] = file(form, "suggest", ...files, ...only);
    }
    for (const form of ["graphml", "gexf"]) expected[`network.${form}`] = file(form, "diagram", ...files, ...only);
    expected["board.svg"] = file("svg", "diagram", ...files, ...only);
    for (const form of ["html", "md", "svg", "docx"]) expected[`brief.${form}`] = file(form, "brief", country, ...files);
    for (const form of ["ics", "svg"]) expected[`rollout.${form}`] = file(form, "rollout", ...files, ...only, "--from", from, "--to", to);
    expected["rollout.csv"] = rows("rollout", ...only, "--from", from, "--to", to);
    for (const name of ["align", "participation", "resources", "suggest", "world"]) expected[`${name}.csv`] = rows(name, ...only);
    expected["indicators.csv"] = rows("indicators");
    for (const what of buttons) assert.ok(what in expected || /^marked$|\.png$/.test(what), `${what} is compared with nothing`);
    for (const what of Object.keys(expected).filter((name) => buttons.has(name))) {
      const got = await saved(world, () => page.$eval(`#take [data-what="${what}"]`, (button) => button.click())).catch(async (error) => assert.fail(`${what} of ${files[0]}: ${error.message} ${await page.$eval("#wrong", (own) => own.textContent)}`));
      const theirs = expected[what]();
      if (what.endsWith(".docx")) assert.equal(words(world.folder, got.bytes), words(world.folder, theirs), `${what} of ${files[0]}`);
      else assert.ok(got.bytes.equals(theirs), `${what} of ${files[0]} (${got.name}) differs`);
      compared.set(what, (compared.get(what) ?? 0) + 1);
    }
    assert.deepEqual(wrong, []);
    await context.close();
  }
  console.log([...compared].map(([what, n]) => `${what} ${n}`).join(", "));
  for (const [what, n] of compared) assert.ok(n >= (what.startsWith("brief") ? 5 : 8), `${what} was compared ${n} times`);
});

test("what is said of the data, and the workbook that comes back marked, are the binary's, for ten datasets", async () => {
  let marked = 0;
  // One more, which has everything that can be marked.
  for (const [n, [, files]] of [...datasets(), ["", [cases("marked/everything.xlsx")]]].entries()) {
    const language = ["es", "en", "fr"][n % 3];
    const book = join(world.folder, `.book-${n}.xlsx`);
    if (files[0].endsWith(".xlsx")) writeFileSync(book, readFileSync(files[0]));
    else writeFileSync(book, written(world.folder, "x.xlsx", "convert", ...files, "--lang", language));
    const { page, wrong, context } = await opened(world, { language });
    await give(page, [book]);
    await part(page, "problems");
    // The binary is asked from the folder of the file, since the page knows files by their names alone.
    const asked = { cwd: dirname(book) };
    const said = JSON.parse(spawnSync(program, ["check", basename(book), "--format", "json", "--lang", language], asked).stdout);
    const shown = await page.$$eval("#problems .problems > li strong", (all) => all.map((one) => one.textContent));
    assert.deepEqual(shown, said.shown.map(({ message }) => message));
    await part(page, "take");
    const got = await saved(world, () => page.$eval('#take [data-what="marked"]', (button) => button.click()));
    const expected = join(world.folder, ".marked.xlsx");
    spawnSync(program, ["check", basename(book), "--mark", basename(expected), "--force", "--lang", language], asked);
    assert.ok(got.bytes.equals(readFileSync(expected)), `the marked workbook of ${files[0]} differs`);
    marked += 1;
    assert.deepEqual(wrong, []);
    await context.close();
  }
  assert.equal(marked, 11);
});

test("two versions are compared as by the binary, and so are two cycles", async () => {
  const [old, now] = [".old", ".new"].map((name) => join(world.folder, `${name}.toml`));
  writeFileSync(old, written(world.folder, "x.toml", "convert", ...cycles("viet-nam")));
  const text = readFileSync(old, "utf8");
  // One link of the new version is gone, and one title is another.
  const links = text.split("[[links]]");
  assert.ok(links.length > 3, "the data have links");
  writeFileSync(now, text.replace(`[[links]]${links[1]}`, "").replace(/title = "Social/, 'title = "Renewed social'));
  const { page, wrong, context } = await opened(world);
  await give(page, [now]);
  await part(page, "changes");
  await (await page.$("#changes [name=older]")).uploadFile(old);
  await page.waitForSelector('#changes [data-what="diff.html"]');
  for (const form of ["html", "md", "json"]) {
    const got = await saved(world, () => page.$eval(`#changes [data-what="diff.${form}"]`, (button) => button.click()));
    const file = join(world.folder, `.diff.${form}`);
    spawnSync(program, ["diff", basename(old), basename(now), "-o", basename(file)], { cwd: world.folder });
    assert.ok(got.bytes.equals(readFileSync(file)), `the changes as ${form} differ`);
    const shown = await page.$eval("#changes", (own) => own.innerText);
    if (form === "json") assert.match(shown, /Renewed social|→/);
  }
  for (const form of ["html", "md", "json"]) {
    const got = await saved(world, () => page.$eval(`#changes [data-what="cycles.${form}"]`, (button) => button.click()));
    assert.ok(got.bytes.equals(written(world.folder, `x.${form}`, "cycles", now, "--country", "VNM")), `the cycles as ${form} differ`);
  }
  const binary = printed("cycles", now, "--country", "VNM", "--format", "markdown").toString();
  const titles = [...binary.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  const shown = await page.$eval("#changes", (own) => own.textContent);
  for (const title of titles) assert.ok(shown.includes(title), `the cycles do not say “${title}”`);
  assert.ok(titles.length >= 2);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("every command of the binary stands in the table of the README that says where its result is reached", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const rows = readme.slice(readme.indexOf("| command | in the page |")).split("\n\n")[0].split("\n").slice(2);
  const told = rows.flatMap((row) => [...row.split("|")[1].matchAll(/`([a-z]+)`/g)].map(([, name]) => name)).sort();
  const help = printed("--help").toString();
  const commands = [...help.slice(help.indexOf("Commands:"), help.indexOf("Options:")).matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name);
  assert.deepEqual(told, commands.filter((name) => name !== "help").sort());
});
