import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import type { BenchServer } from './server.ts';

const TOOLS = new URL('../../app/commands/test-tools.mjs', import.meta.url).href;

export async function openBrowser(): Promise<Browser> {
  const { ensureBrowser } = (await import(TOOLS)) as { ensureBrowser: () => Promise<string> };
  return chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface FirstVisit {
  context: BrowserContext;
  page: Page;
  devtools: CDPSession;
}

/** A browser of a small phone that has never been here, but for the cookie that says who is signed in. */
export async function firstVisit<T>(
  browser: Browser,
  server: BenchServer,
  cookie: string | undefined,
  work: (visit: FirstVisit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  try {
    if (cookie) await context.addCookies([{ ...nameAndValue(cookie), url: server.origin }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    return await work({ context, page, devtools });
  } finally {
    await context.close();
  }
}

function nameAndValue(cookie: string): { name: string; value: string } {
  const [name = '', value = ''] = cookie.split('=');
  return { name, value };
}
