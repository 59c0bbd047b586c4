// The program, on a thread of its own. A question is answered by the instance that has the files open; after a panic a new
// instance opens them again, so that nothing is lost.
"use strict";
let module = null;
let instance = null;
let opened = null; // The last question that opened files.
let log = null; // The decisions, as the last answer that had them gave them.
let current = 0;
let begun = 0;

const unpackProgram = async (base64) => {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let n = 0; n < letters.length; n += 1) bytes[n] = letters.charCodeAt(n);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
};

// A package that is built in asks a browser for random numbers, which only encryption needs.
const imported = ({ module: from, name }) => {
  if (from === "page" && name === "begun") return () => { begun += 1; postMessage({ id: current, begun }); };
  return () => { throw new Error(`${from}.${name}`); };
};

const start = async () => {
  const imports = {};
  for (const one of WebAssembly.Module.imports(module)) (imports[one.module] ??= {})[one.name] = imported(one);
  instance = await WebAssembly.instantiate(module, imports);
};

const encode = (text) => new TextEncoder().encode(text);
const pack = (parts) => {
  const fields = parts.flatMap(({ name, bytes }) => [encode(name), bytes]);
  const buffer = new Uint8Array(fields.reduce((sum, field) => sum + 4 + field.length, 0));
  const view = new DataView(buffer.buffer);
  let at = 0;
  for (const field of fields) {
    view.setUint32(at, field.length, true);
    buffer.set(field, at + 4);
    at += 4 + field.length;
  }
  return buffer;
};
const unpack = (buffer) => {
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  const parts = [];
  let at = 0;
  const field = () => {
    const length = view.getUint32(at, true);
    at += 4 + length;
    return buffer.slice(at - length, at);
  };
  while (at < buffer.length) parts.push({ name: new TextDecoder().decode(field()), bytes: field() });
  return parts;
};

const memory = (at, length) => new Uint8Array(instance.exports.memory.buffer, at, length);
const ask = (request, files) => {
  const question = pack([{ name: "request", bytes: encode(JSON.stringify(request)) }, ...files]);
  const room = instance.exports.room(question.length) >>> 0;
  memory(room, question.length).set(question);
  const length = instance.exports.ask() >>> 0;
  return unpack(memory(instance.exports.answered() >>> 0, length).slice());
};
const panicked = () => {
  try {
    const length = instance.exports.panicked() >>> 0;
    return new TextDecoder().decode(memory(instance.exports.answered() >>> 0, length).slice());
  } catch {
    return "";
  }
};

const answer = async ({ id, request, files }) => {
  current = id;
  begun = 0;
  const opens = request.do === "open";
  if (!instance || opens) {
    await start();
    if (!opens && opened) {
      const own = log === null ? opened.files : opened.files.filter(({ name }) => !name.endsWith(".jsonl"));
      ask(opened.request, log === null || log.length === 0 ? own : [...own, { name: "decisions.jsonl", bytes: log }]);
    }
  }
  const parts = ask(request, files);
  if (opens) opened = { request, files };
  const kept = parts.find(({ name }) => name === "log");
  if (kept) log = kept.bytes.slice();
  return parts;
};

let waiting = Promise.resolve();
onmessage = ({ data }) => {
  waiting = waiting.then(async () => {
    try {
      if (data.program) {
        module = await unpackProgram(data.program);
        postMessage({ id: data.id, parts: [] });
        return;
      }
      const parts = await answer(data);
      postMessage({ id: data.id, parts }, parts.map((part) => part.bytes.buffer));
    } catch (error) {
      const failed = instance && !(error instanceof SyntaxError) ? panicked() || String(error) : String(error);
      instance = null;
      postMessage({ id: data.id, failed });
    }
  });
};
