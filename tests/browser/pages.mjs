// What every test of the page needs: the browser, the page opened from its file, and the binary to hold it against.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import puppeteer from "puppeteer-core";

const here = dirname(fileURLToPath(import.meta.url));
export const root = resolve(here, "../..");
const out = process.env.CARGO_TARGET_DIR ?? join(root, "target");
export const program = resolve(process.env.DWALIGN ?? join(out, "debug/dwalign"));
export const html = resolve(process.env.DWALIGN_PAGE ?? join(out, "dwalign.html"));
export const axe = readFileSync(join(here, "node_modules/axe-core/axe.min.js"), "utf8");
const shared = resolve(root, "../shared/data/uninfo");
export const uninfo = existsSync(shared) ? shared : undefined;

/** Starts the browser; what is saved goes to a folder of its own. */
export const launched = async (more = []) => {
  assert.ok(existsSync(program), `${program} is missing; “cargo build” makes it`);
  assert.ok(existsSync(html), `${html} is missing; “bash src/page/build.sh” makes it`);
  const chromium = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  assert.ok(chromium, "Chromium is missing; “apt-get install chromium” installs it");
  const folder = mkdtempSync(join(tmpdir(), "dwalign-page-"));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", ...more],
  });
  const end = async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { browser, folder, end };
};

/** Opens the page with everything that goes wrong or is asked for while it is open. */
export const opened = async ({ browser, folder }, { language = "en", width = 1280, height = 900, dark = false, within = undefined, file = html } = {}) => {
  const context = within ?? (await browser.createBrowserContext());
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder, browserContextId: context.id });
  const wrong = [];
  page.on("console", (message) => { if (["error", "warn"].includes(message.type())) wrong.push(message.text()); });
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("request", (request) => {
    const url = request.url().split("#")[0];
    if (url !== pathToFileURL(file).href && !/^(blob|data):/.test(url)) wrong.push(`a request: ${url}`);
  });
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
  await page.evaluateOnNewDocument((code) => {
    if (!localStorage.getItem("dwalign-language")) localStorage.setItem("dwalign-language", code);
  }, language);
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  await page.waitForFunction(() => document.querySelector("#start select[name=country]").options.length > 100);
  return { page, wrong, context };
};

/** The data files of a folder, or the file itself. */
export const filesOf = (path) => {
  if (!statSync(path).isDirectory()) return [path];
  const data = readdirSync(path).filter((name) => /\.(csv|toml|json|xlsx|ods)$/.test(name) && name !== "concepts.toml");
  return data.sort().map((name) => join(path, name));
};

/** Gives files to the page, as its button does, and waits for what it says of them. */
export const give = async (page, paths) => {
  await page.evaluate(() => document.querySelector("#shown").replaceChildren());
  const input = await page.$("#files");
  await input.uploadFile(...paths);
  await page.waitForFunction(() => document.querySelector("#shown:not([hidden]) > section:not([hidden])") || !document.querySelector("#wrong").hidden, { timeout: 60000 });
};

/** Shows a part, and waits until it is there. */
export const part = async (page, id) => {
  // In one step: the element may be replaced before a mouse gets there.
  await page.$eval(`#parts a[href="#${id}"]`, (link) => link.click());
  await page.waitForFunction((wanted) => {
    const own = document.getElementById(wanted);
    return own && !own.hidden && own.querySelector(".body").textContent.trim() !== "…";
  }, {}, id);
  return page.$eval(`#${id}`, (own) => own.textContent);
};

const settled = async (folder, before) => {
  // The browser takes the name with an empty file, writes another beside it, and then puts that in its place.
  for (let n = 0; n < 1500; n += 1) {
    const news = readdirSync(folder).filter((name) => !before.has(name) && !name.startsWith("."));
    const whole = (name) => !name.endsWith(".crdownload") && (statSync(join(folder, name)).size > 0 || n > 50);
    const saved = news.find(whole);
    if (saved !== undefined) return join(folder, saved);
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("nothing was saved");
};

/** The bytes of what a button saves, and the name it is saved under. */
export const saved = async ({ folder }, act) => {
  // The browser drops what a page saves beyond ten files in a second, more than any person saves.
  await new Promise((done) => setTimeout(done, 120));
  const before = new Set(readdirSync(folder));
  await act();
  const file = await settled(folder, before);
  const bytes = readFileSync(file);
  rmSync(file);
  return { name: file.slice(folder.length + 1), bytes };
};

/** What the binary writes for the same question. */
export const written = (folder, name, ...args) => {
  const file = join(folder, `.binary-${name}`);
  execFileSync(program, [...args, "-o", file], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  const bytes = readFileSync(file);
  rmSync(file);
  return bytes;
};
export const printed = (...args) => execFileSync(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });

/** The findings of axe-core in the page as it is. */
export const faults = async (page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
  });
};
