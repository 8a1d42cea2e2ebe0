import type { Browser } from '@playwright/test';
import { firstVisit, type FirstVisit } from './browser.ts';
import { signIn } from './learner.ts';
import { lessonPath } from './lesson-paths.ts';
import { atMost, median, reported } from './line.ts';
import type { BenchServer } from './server.ts';

const ROUNDS = 3;
const LCP_S = 2;
const SLOW_NETWORK = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOW_CPU = { rate: 6 };

/** When the largest thing of a lesson is there, on a weak connection and an old phone, at the first visit. */
export async function paint(server: BenchServer, browser: Browser) {
  const cookie = await signIn(server, 'nurlan');
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    seconds.push(await firstVisit(browser, server, cookie, (visit) => largestPaint(visit, server)));
  }
  atMost('lesson, 400 kbit/s, 400 ms, CPU slowed 6 times: largest paint', median(seconds), 's', LCP_S);
  reported('lesson: slowest of the largest paints', Math.max(...seconds), 's');
}

async function largestPaint({ page, devtools }: FirstVisit, server: BenchServer): Promise<number> {
  await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', SLOW_CPU);
  await page.goto(server.origin + lessonPath(), { waitUntil: 'networkidle' });
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((entries) => resolve(entries.getEntries().at(-1)?.startTime ?? NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  return ms / 1000;
}
