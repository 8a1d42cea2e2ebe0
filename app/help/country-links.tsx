import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { COUNTRIES, type Country } from './line.ts';

/** Each country as a large link; which one is for the reader to say. */
export function CountryLinks() {
  const t = useTranslate();
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {COUNTRIES.map((country) => (
        <li key={country}>
          <Link
            to={helpAddress(country)}
            className="block min-h-20 rounded-xl border-2 border-edge bg-surface p-5 text-2xl font-semibold hover:border-brand"
          >
            {t(`help.${country}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function helpAddress(country: Country): string {
  return `/help/${country.toLowerCase()}`;
}
