import { expect, test } from 'vitest';
import { setLanguage } from '~/accounts/own-account.server.ts';
import { saveProfile } from '~/accounts/profile.server.ts';
import { beginSession } from '~/accounts/viewer.server.ts';
import { register, Visitor } from '~/accounts/visitor.test-support.ts';
import { loader } from './route.tsx';

const open = async (visitor: Visitor, country: string, query = '') => {
  const asked = visitor.asks(`/help/${country}${query}`);
  const { data, init } = await loader({ ...asked, params: { country } });
  return { ...data, status: init?.status ?? 200 };
};

test('each country has its own lines, in small letters or capitals', async () => {
  for (const country of ['kz', 'KG', 'uz', 'tm']) {
    const { page, status } = await open(new Visitor(), country);
    expect(status).toBe(200);
    expect(page?.country).toBe(country.toUpperCase());
    expect(page?.lines.every((line) => line.country === page.country)).toBe(true);
    expect(page?.lines.some(({ kind }) => kind === 'emergency')).toBe(true);
    expect(page?.address.endsWith(`/help/${country.toLowerCase()}`)).toBe(true);
  }
});

test.each(['xx', '', 'kz/', '__proto__', 'K'.repeat(5_000)])('%j is no country', async (country) => {
  expect(await open(new Visitor(), country)).toMatchObject({ status: 404, page: null });
});

test('who asks changes the language and nothing else', async () => {
  const { id } = await register('nurlan');
  await setLanguage(id, 'ru');
  await saveProfile(id, { country: 'KG' });
  const nurlan = new Visitor();
  await beginSession(nurlan.asks('/sign-in'), id);
  const [his, anybodys] = [await open(nurlan, 'kz'), await open(new Visitor(), 'kz')];
  expect(his.page).toEqual(anybodys.page);
  expect(his.title).toBe('Казахстан: Помощь · Safe Steps');
  expect(anybodys.title).toBe('Kazakhstan: Help · Safe Steps');
});
