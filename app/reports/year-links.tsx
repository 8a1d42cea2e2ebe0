import { Link } from '@remix-run/react';

/** The years to choose from, as links; `address` is the page’s own. */
export function YearLinks({
  label,
  address,
  years,
  year,
}: {
  label: string;
  address: string;
  years: number[];
  year: number;
}) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-6">
        {years.map((one) => (
          <li key={one}>
            <Link
              to={`${address}?year=${one}`}
              aria-current={one === year ? 'page' : undefined}
              className={`inline-flex min-h-12 items-center ${one === year ? 'font-semibold no-underline' : ''}`}
            >
              {one}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
