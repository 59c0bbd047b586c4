// What is kept in this browser until it is saved or forgotten: the files that are open, and what was decided. Where the
// browser keeps nothing (a private window), the page says so.
const storing = (mode, act) => new Promise((done, failed) => {
  const request = indexedDB.open("dwalign", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("work");
  request.onerror = () => failed(request.error);
  request.onsuccess = () => {
    const database = request.result;
    const transaction = database.transaction("work", mode);
    const result = act(transaction.objectStore("work"));
    transaction.oncomplete = () => { database.close(); done(result.result); };
    transaction.onerror = transaction.onabort = () => { database.close(); failed(transaction.error); };
  };
});

let keeps = true;
const keep = async (work) => {
  try {
    await storing("readwrite", (store) => store.put(work, "current"));
    return true;
  } catch {
    keeps = false;
    element("kept").hidden = false;
    return false;
  }
};
const kept = async () => {
  try {
    return await storing("readonly", (store) => store.get("current"));
  } catch {
    keeps = false;
    element("kept").hidden = false;
    return undefined;
  }
};
const forget = () => storing("readwrite", (store) => store.delete("current")).catch(() => undefined);
