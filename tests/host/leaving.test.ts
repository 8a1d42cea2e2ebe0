import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask, form, type Answered } from './ask.ts';
import { everyRoute } from './routes.ts';
import { startServer, type RunningServer } from './server.ts';

const WORLD = 'https://worldweather.wmo.int/';
const OURS = { 'Sec-Fetch-Site': 'same-origin' };
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ data: inject('demoData') });
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => ask(server.origin, path, { headers });
const setCookies = ({ headers }: Answered) => headers['set-cookie'] ?? [];
const titleOf = ({ body }: Answered) => /<title>(.*?)<\/title>/.exec(body)?.[1];

/** What the browser of somebody who signed in sends from then on. */
async function signedIn(username: string, shared: boolean): Promise<string> {
  const fields = { username, password: 'safe-steps-demo', ...(shared && { shared: 'yes' }) };
  const answer = await ask(server.origin, '/sign-in', form(fields));
  return setCookies(answer)
    .filter((cookie) => /^(session|prefs)=/.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function isSignedIn(Cookie: string): Promise<boolean> {
  return (await get('/account', { Cookie })).status === 200;
}

test('the link leads away and leaves word for ten minutes', async () => {
  const answer = await get('/leave', OURS);
  expect([answer.status, answer.headers.location]).toEqual([303, WORLD]);
  expect(setCookies(answer)).toEqual(['left=1; Path=/; Max-Age=600; SameSite=Lax']);
  expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' });
  expect(answer.headers['clear-site-data']).toBeUndefined();
});

test('it leads where somebody chose, and nowhere else', async () => {
  const to = async (Cookie: string) => (await get('/leave', { ...OURS, Cookie })).headers.location;
  expect(await to('prefs=exit=KZ')).toBe('https://www.kazhydromet.kz/');
  expect(await to('prefs=exit=own')).toBe('/notes');
  expect(await to('prefs=exit=https%3A%2F%2Fevil.example')).toBe(WORLD);
  expect((await get('/leave?to=https://evil.example', OURS)).headers.location).toBe(WORLD);
});

test('leaving ends the session on a device that others use, and on no other', async () => {
  const [shared, own] = [await signedIn('aigerim', true), await signedIn('aigerim', false)];
  for (const Cookie of [shared, own]) await get('/leave', { ...OURS, Cookie });
  expect([await isSignedIn(shared), await isSignedIn(own)]).toEqual([false, true]);
});

test('the script’s word does the same', async () => {
  const Cookie = await signedIn('daniyar', true);
  const answer = await ask(server.origin, '/leave', { method: 'POST', headers: { ...OURS, Cookie } });
  expect(answer.status).toBe(204);
  expect(setCookies(answer).join()).toContain('left=1');
  expect(await isSignedIn(Cookie)).toBe(false);
});

test('word that did not arrive is made up for at the next request', async () => {
  const Cookie = await signedIn('daniyar', true);
  const answer = await get('/', { Cookie: `${Cookie}; leaving=1` });
  expect(setCookies(answer)).toContain('leaving=; Path=/; Max-Age=0; SameSite=Lax');
  expect(await isSignedIn(Cookie)).toBe(false);
});

test.each<Record<string, string>>([
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  { Referer: 'https://evil.example/' },
  { 'Sec-Fetch-Site': 'same-origin', 'Sec-Purpose': 'prefetch' },
])('for %o nobody is signed out and nothing is hidden', async (headers) => {
  const Cookie = await signedIn('aigerim', true);
  const answer = await get('/leave', { ...headers, Cookie });
  expect(setCookies(answer)).toEqual([]);
  expect(answer.status).toBe('Sec-Purpose' in headers ? 503 : 303);
  expect(await isSignedIn(Cookie)).toBe(true);
});

test('for ten minutes every address shows the page of notes', async () => {
  for (const { path } of everyRoute().filter((route) => !['/notes', '/leave'].includes(route.path))) {
    const { status, headers } = await get(path, { Cookie: 'lang=ru; left=1' });
    expect([status, headers.location, headers['cache-control']], path).toEqual([303, '/notes', 'private, no-store']);
  }
  expect((await get('/icon.svg', { Cookie: 'left=1' })).status).toBe(200);
  expect((await get('/', { Cookie: 'left=10; xleft=1' })).status).toBe(200);
});

test('that page says nothing of ours, and a press on it ends the ten minutes', async () => {
  const { body, status } = await get('/notes', { Cookie: 'left=1; lang=kk' });
  expect(status).toBe(200);
  expect(body).toContain('<title>Жазбалар</title>');
  expect(body).not.toMatch(/Safe Steps|icon\.svg|<script|\/courses|\/leave|lang=ru/);
  const back = await ask(server.origin, '/notes', form({}));
  expect([back.status, back.headers.location]).toEqual([302, '/']);
  expect(setCookies(back)).toEqual(['left=; Path=/; Max-Age=0; SameSite=Lax']);
});

test('a form that was filled in meanwhile is taken', async () => {
  const post = form({ username: 'aigerim', password: 'safe-steps-demo' });
  const answer = await ask(server.origin, '/sign-in', { ...post, headers: { ...post.headers, Cookie: 'left=1' } });
  expect(answer.headers.location).toBe('/learn');
});

test('no page is kept, so that Back asks again', async () => {
  for (const { path } of everyRoute()) {
    const { headers } = await get(path);
    if (headers['content-type']?.startsWith('text/html')) expect(headers['cache-control'], path).toContain('no-store');
  }
});

const LESSON = '/courses/victim-centred-service/act-means-purpose';

test('tabs say little to a visitor and a learner, and all to a trainer or whoever wants it so', async () => {
  const [learner, trainer] = [await signedIn('aigerim', false), await signedIn('nigora', false)];
  for (const Cookie of ['', learner]) {
    const page = await get('/courses/victim-centred-service?lang=en', { Cookie });
    expect(titleOf(page)).toBe('Course');
    expect(page.body).toMatch(/<link rel="icon" href="data:image\/svg\+xml,/);
    expect(titleOf(await get(`${LESSON}?lang=en`, { Cookie }))).toMatch(/^Lesson 1 of \d+$/);
  }
  for (const Cookie of [trainer, 'prefs=discreet=0']) {
    const page = await get(`${LESSON}?lang=en`, { Cookie });
    expect(titleOf(page)).toMatch(/· Safe Steps$/);
    expect(page.body).toContain('<link rel="icon" href="/icon.svg"');
  }
});

test('clearing a device takes back every cookie, ends the session, and is told in the language of the page', async () => {
  const Cookie = `${await signedIn('daniyar', true)}; lang=kk; left=1; leaving=1; strange=1`;
  const answer = await ask(server.origin, '/safety/clear?lang=kk', { method: 'POST', headers: { ...OURS, Cookie } });
  expect(answer.status).toBe(200);
  expect(answer.body).toContain('lang="kk"');
  expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
  const expired = setCookies(answer).filter((line) => /=("")?;/.test(line) && /Max-Age=0/.test(line));
  const names = expired.map((line) => line.split('=')[0]);
  expect(names).toEqual(expect.arrayContaining(['session', 'prefs', 'lang', 'left', 'leaving', 'strange', 'device']));
  expect(expired.join('\n')).toMatch(/^device=; Path=\/sign-in; Max-Age=0/m);
  expect(setCookies(answer).filter((line) => !/Max-Age=0/.test(line))).toEqual([]);
  expect(await isSignedIn(Cookie.split(';')[0] ?? '')).toBe(false);
});
