import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** The column a page's content stands in: `text` for reading, `wide` for tables. */
export function Column({ width = 'text', children }: { width?: 'text' | 'wide'; children: ReactNode }) {
  return (
    <div
      className={classNames('mx-auto w-full px-4 py-8 sm:px-6 sm:py-12', width === 'text' ? 'max-w-3xl' : 'max-w-6xl')}
    >
      <div className="space-y-8">{children}</div>
    </div>
  );
}

export function Heading({ children, over, lead }: { children: ReactNode; over?: ReactNode; lead?: ReactNode }) {
  return (
    <header className="space-y-3">
      {over && <p className="font-semibold text-soft">{over}</p>}
      <h1 className="text-3xl sm:text-4xl">{children}</h1>
      {lead && <p className="max-w-prose text-xl text-soft">{lead}</p>}
    </header>
  );
}

export function Section({ title, id, children }: { title: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section className="space-y-4" id={id}>
      <h2 className="text-2xl">{title}</h2>
      {children}
    </section>
  );
}

export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={classNames('space-y-3 rounded-xl border border-line bg-surface p-5 sm:p-6', className)}>
      {children}
    </div>
  );
}

/** Label and value pairs. */
export function Facts({ facts }: { facts: { label: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      {facts.map((fact, index) => (
        <div key={index} className="contents">
          <dt className="text-soft">{fact.label}</dt>
          <dd className="mb-2 sm:mb-0">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
