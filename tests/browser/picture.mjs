// Takes the picture of the page that stands in the README.
//
//   bash src/page/build.sh && node tests/browser/picture.mjs
import { join } from "node:path";

import { give, launched, opened, part, root } from "./pages.mjs";

const world = await launched();
const { page } = await opened(world, { height: 860 });
await give(page, ["dataset", "cabo-verde"].map((name) => join(root, `datasets/cycles/${name}.toml`)));
await part(page, "review");
await page.waitForSelector("#review .effects li");
await page.screenshot({ path: join(root, "graphs/page.png") });
await world.end();
