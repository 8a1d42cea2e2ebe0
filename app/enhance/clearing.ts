const PATIENCE_MS = 3_000;

/** Before the form that clears this device goes to the server, what only a script can reach is cleared. */
export function watchClearing() {
  const form = document.querySelector<HTMLFormElement>('form[data-forget]');
  if (!form) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
    const send = () => HTMLFormElement.prototype.submit.call(form);
    Promise.race([clearAll(), late]).then(send, send);
  });
}

/** One that fails or is missing keeps none of the others from it. */
async function clearAll() {
  await Promise.all(
    [storage, keptAnswers, databases, workers].map(async (clear) => {
      try {
        await clear();
      } catch {
        // Not every browser has it, or lets a page have it.
      }
    }),
  );
}

function storage() {
  localStorage.clear();
  sessionStorage.clear();
}

async function keptAnswers() {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function databases() {
  const found = await indexedDB.databases();
  await Promise.all(
    found.map(
      ({ name }) =>
        new Promise<void>((resolve) => {
          const asked = indexedDB.deleteDatabase(name || '');
          asked.onsuccess = asked.onerror = asked.onblocked = () => resolve();
        }),
    ),
  );
}

async function workers() {
  const found = await navigator.serviceWorker.getRegistrations();
  await Promise.all(found.map((worker) => worker.unregister()));
}
