import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

interface Watched {
  /** Opens a page in a browser of its own, as somebody else would. */
  somebodyElse: () => Promise<Page>;
}

/** Whatever a test does, no page may complain, run a script but the one of ours, or ask anybody else for anything. */
export const test = base.extend<Watched>({
  context: async ({ context, baseURL }, use) => {
    const complaints = watch(context, baseURL);
    await use(context);
    expect(complaints()).toEqual([]);
  },
  somebodyElse: async ({ browser, baseURL }, use) => {
    const others: { context: BrowserContext; complaints: () => string[] }[] = [];
    await use(async () => {
      const context = await browser.newContext();
      others.push({ context, complaints: watch(context, baseURL) });
      return context.newPage();
    });
    for (const { context, complaints } of others) {
      await context.close();
      expect(complaints()).toEqual([]);
    }
  },
});

export { expect } from '@playwright/test';

export const OUR_SCRIPT = /^\/assets\/enhance-[0-9a-f]{8}\.js$/;

function watch(context: BrowserContext, baseURL: string | undefined): () => string[] {
  const seen: { about: string; what: string }[] = [];
  const navigated = new Set<string>();
  context.on('request', (request) => {
    const address = request.url();
    if (request.isNavigationRequest()) navigated.add(address);
    if (new URL(address).origin !== baseURL) seen.push({ about: '', what: `asked ${address}` });
    const ours = new URL(address).origin === baseURL && OUR_SCRIPT.test(new URL(address).pathname);
    if (request.resourceType() === 'script' && !ours) seen.push({ about: '', what: `ran ${address}` });
  });
  context.on('weberror', (error) => seen.push({ about: '', what: String(error.error()) }));
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    const about = message.text().startsWith('Failed to load resource') ? message.location().url : '';
    seen.push({ about, what: `${message.text()} (${message.location().url})` });
  });
  // That a page itself answers 400 or 404 is for the test to judge.
  return () => seen.filter(({ about }) => !navigated.has(about)).map(({ what }) => what);
}
