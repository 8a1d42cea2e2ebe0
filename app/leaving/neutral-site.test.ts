import { expect, test } from 'vitest';
import sites from './neutral-sites.json';
import { addressOf, hostOf, neutralSite, NEUTRAL_SITES } from './neutral-site.ts';

test.each(Object.entries({ world: sites.world, ...sites.countries }))(
  '%s leads to a front page over https',
  (id, site) => {
    expect(site.note, id).toMatch(/\.$/);
    expect(site.checked_on === null || /^\d{4}-\d\d-\d\d$/.test(site.checked_on)).toBe(true);
    if (site.url === null) return;
    const url = new URL(site.url);
    expect([url.protocol, url.search, url.hash, url.username]).toEqual(['https:', '', '', '']);
  },
);

test('who has chosen nothing, or what is no longer there, goes to the site for everybody', () => {
  for (const chosen of [undefined, '', 'XX', '__proto__', 'https://evil.example/']) {
    expect(addressOf(neutralSite(chosen))).toBe(sites.world.url);
  }
});

test('a country without a site, and who wants none, get the page of ours', () => {
  expect(addressOf(neutralSite('TM'))).toBe('/notes');
  expect(addressOf(neutralSite('own'))).toBe('/notes');
  expect(hostOf(neutralSite('own'))).toBeNull();
});

test('a site is named as a person would type it', () => {
  expect(hostOf(neutralSite('KZ'))).toBe('kazhydromet.kz');
  expect(NEUTRAL_SITES.map(({ id }) => id)).toEqual(['world', 'KZ', 'KG', 'UZ', 'TM', 'RU', 'own']);
});
