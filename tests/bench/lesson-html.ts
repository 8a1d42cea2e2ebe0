import { ask } from './answer.ts';
import { atMost } from './line.ts';
import { lessonPaths, LANGUAGES } from './lesson-paths.ts';
import { signIn } from './learner.ts';
import type { BenchServer } from './server.ts';

const HTML_BYTES = 14 * 1024;
const CSS_BYTES = 10 * 1024;
const FIGURE_BYTES = 30 * 1024;

interface Sized {
  bytes: number;
  at: string;
}

/** The pages of all lessons as they are sent, their figures, and the stylesheet they name. */
export async function lessonHtml(server: BenchServer) {
  const cookie = await signIn(server, 'nurlan');
  const pages: Sized[] = [];
  const named = { figures: new Set<string>(), stylesheets: new Set<string>() };
  for (const language of LANGUAGES) {
    for (const path of lessonPaths()) {
      const { status, bytes, text } = await ask(`${server.origin}${path}?lang=${language}`, { cookie });
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      pages.push({ bytes, at: `${language} ${path}` });
      for (const [, source] of text.matchAll(/<img[^>]* src="([^"]+)"/g)) if (source) named.figures.add(source);
      for (const [, source] of text.matchAll(/<link[^>]* href="([^"]+\.css)"/g))
        if (source) named.stylesheets.add(source);
    }
  }
  const largest = top(pages);
  atMost(`largest lesson page of ${pages.length}, brotli`, largest.bytes, 'bytes', HTML_BYTES, largest.at);
  const figure = top(await sizes(server, named.figures));
  atMost(`largest figure of ${named.figures.size}`, figure.bytes, 'bytes', FIGURE_BYTES, figure.at);
  const styles = await sizes(server, named.stylesheets);
  atMost(
    'stylesheet, brotli',
    styles.reduce((sum, { bytes }) => sum + bytes, 0),
    'bytes',
    CSS_BYTES,
  );
}

async function sizes({ origin }: BenchServer, paths: Set<string>): Promise<Sized[]> {
  return Promise.all(
    [...paths].map(async (at) => {
      const { status, bytes } = await ask(origin + at);
      if (status !== 200) throw new Error(`${at} answered ${status}`);
      return { bytes, at };
    }),
  );
}

function top(sized: Sized[]): Sized {
  return sized.reduce((most, one) => (one.bytes > most.bytes ? one : most), { bytes: 0, at: 'none' });
}
