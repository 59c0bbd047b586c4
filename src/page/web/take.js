// What is taken away: files that are saved where the browser keeps downloads.
const save = (name, bytes, type = "application/octet-stream") => {
  const link = make("a", { href: URL.createObjectURL(new Blob([bytes], { type })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  tell(say("page-saved", { name }));
};

/** A picture as PNG, drawn by the browser at twice its size. */
const drawn = async (svg) => {
  const image = new Image();
  await new Promise((done, failed) => {
    image.onload = done;
    image.onerror = () => failed(new Error(say("page-undrawn")));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text(svg))}`;
  });
  // A browser draws at most so many points; a longer picture is drawn smaller.
  const scale = Math.min(2, 16000 / Math.max(image.width, image.height));
  const canvas = Object.assign(document.createElement("canvas"), { width: image.width * scale, height: image.height * scale });
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  return new Uint8Array(await blob.arrayBuffer());
};

const wantedOf = (what) => ({ do: "take", what, language, country: chosenCountry(), today: thisYear(), years: element("rollout")?.querySelector(".body").years });

/** A document for Word: the program says which pictures it has, the browser draws them. */
const written = async (what) => {
  const [first, ...pictures] = await ask(wantedOf(what));
  if (pictures.length === 0) return first;
  const pngs = [];
  for (const [name, svg] of pictures) pngs.push({ name, bytes: await drawn(svg) });
  return [...(await ask(wantedOf(what), pngs))][0];
};

const take = async (what, more = {}) => {
  try {
    if (what.endsWith(".docx")) save(...(await written(what)));
    else if (what.endsWith(".png")) {
      const [[name, bytes]] = await ask({ ...wantedOf(what.replace(/png$/, "svg")), ...more });
      save(name.replace(/svg$/, "png"), await drawn(bytes), "image/png");
    } else save(...[...(await ask({ ...wantedOf(what), ...more }, what.startsWith("diff.") ? older : []))][0]);
    if (what === "decisions" || /^(dataset|signed)/.test(what)) unsaved = false;
    element("wrong").hidden = true;
  } catch (error) {
    complain(error);
  }
};
const takeButton = (label, what, more) => {
  const made = make("button", { type: "button", "data-what": what }, label);
  made.addEventListener("click", () => take(what, more));
  return made;
};

const taking = async () => {
  const button = takeButton;
  const group = (name, buttons) => make("section", { class: "group-of" }, make("h3", {}, say(`page-take-${name}`)), make("p", { class: "quiet" }, say(`page-take-${name}-how`)), make("p", { class: "row" }, ...buttons));
  const picture = (what) => ["svg", "png"].map((form) => button(say("page-picture", { form: form.toUpperCase() }), `${what}.${form}`));
  const forms = (what, list) => list.map((form) => button(form.toUpperCase(), `${what}.${form}`));
  const found = [make("p", {}, say("page-take-lead"))];
  if (decisions.length > 0) found.push(make("p", { class: "note" }, say("page-take-with-decisions")), group("decisions", [button("JSONL", "decisions"), button(say("page-data-marked"), "dataset-marked")]));
  if (state.workbooks.length > 0 && decisions.length === 0) found.push(group("workbook", state.workbooks.map((file) => button(file, "marked", { file }))));
  found.push(group("dataset", [...forms("dataset", ["xlsx", "toml", "json"]), button("SSSOM", "dataset.sssom.tsv")]));
  if (!state.ready) return found;
  found.push(group("report", [["HTML", "html"], ["Word", "docx"], ["Markdown", "md"], ["JSON", "json"]].map(([name, form]) => button(name, `report.${form}`))));
  const one = chosenCountry() !== "";
  if (!one || state.countries.some(({ code, pairings }) => code === chosenCountry() && pairings > 0)) found.push(group("board", picture("board")));
  if (one) found.push(group("brief", [button("HTML", "brief.html"), button("Word", "brief.docx"), button("Markdown", "brief.md"), ...picture("brief")]));
  found.push(group("rollout", [button(say("page-calendar"), "rollout.ics"), ...picture("rollout"), button("CSV", "rollout.csv")]));
  const tables = ["align", "indicators", "participation", "resources", "suggest", "world"];
  found.push(group("tables", tables.map((name) => button(`${name}.csv`, `${name}.csv`))));
  const rest = [
    group("suggested", forms("suggest", ["xlsx", "toml", "json"])),
    group("signed", forms("signed", ["xlsx", "toml", "json"])),
    group("network", [button("GraphML", "network.graphml"), button("GEXF", "network.gexf")]),
  ];
  found.push(make("details", {}, make("summary", {}, say("page-take-more")), ...rest));
  return found;
};
