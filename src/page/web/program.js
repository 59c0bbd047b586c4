// Questions to the program, which runs on a thread of its own, and their answers.
class Refused extends Error {}
class Broken extends Error {}

let worker = null;
let lastId = 0;
const pending = new Map();

const startWorker = () => {
  const code = new Blob([element("worker").textContent], { type: "text/javascript" });
  worker = new Worker(URL.createObjectURL(code));
  worker.onmessage = ({ data }) => {
    const { done, failed, progress } = pending.get(data.id) ?? {};
    if (data.begun) progress?.(data.begun);
    else {
      pending.delete(data.id);
      if (data.failed === undefined) done?.(data.parts);
      else failed?.(new Broken(data.failed));
    }
  };
  worker.onerror = (event) => {
    for (const { failed } of pending.values()) failed(new Broken(event.message));
    pending.clear();
  };
  return send({ program: element("program").textContent });
};

const send = (message, progress) => new Promise((done, failed) => {
  lastId += 1;
  pending.set(lastId, { done, failed, progress });
  worker.postMessage({ id: lastId, ...message });
});

/** The parts of the answer by name. A refusal and a failure of the program are thrown. */
const ask = async (request, files = [], progress = undefined) => {
  const parts = await send({ request, files }, progress);
  const found = new Map(parts.map(({ name, bytes }) => [name, bytes]));
  if (found.has("error")) throw new Refused(new TextDecoder().decode(found.get("error")));
  return found;
};
const text = (bytes) => new TextDecoder().decode(bytes);
const data = (bytes) => JSON.parse(text(bytes));

/** Ends what the program is doing; what was open is opened again with the next files. */
const stop = () => {
  worker.terminate();
  for (const { failed } of pending.values()) failed(null);
  pending.clear();
  return startWorker();
};
