import type { ShownLine } from '~/help/directory.ts';
import { factsOf, standingText } from '~/help/line-words.ts';
import { wordsIn, type Words } from '~/help/line.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { classNames } from '~/ui/class-names.ts';

const TONES = { danger: 'border-bad', talk: 'border-brand' };

export function LineList({ title, tone, lines }: { title: string; tone: keyof typeof TONES; lines: ShownLine[] }) {
  return (
    <section
      className={classNames(
        'space-y-5 rounded-xl border border-l-8 bg-surface p-5 sm:p-6 print:space-y-1 print:px-3 print:py-2',
        TONES[tone],
      )}
    >
      <h2 className="text-2xl print:text-lg">{title}</h2>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <Line key={line.number} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** What has to be known before calling stands above the number. */
function Line({ line }: { line: ShownLine }) {
  const t = useTranslate();
  const locale = useLocale();
  const facts = factsOf(line, locale);
  return (
    <li className="space-y-1 py-4 first:pt-0 last:pb-0 print:space-y-0 print:py-1 print:break-inside-avoid">
      {line.mustReport && (
        <p className="font-semibold">
          {t('help.beforeCall')}: <Said words={line.mustReport} />
        </p>
      )}
      <p className="flex flex-wrap items-baseline gap-x-3">
        <a
          href={`tel:${line.number.replace(/[^\d+]/g, '')}`}
          className="inline-flex min-h-12 items-center text-3xl font-bold print:min-h-0 print:text-xl print:text-ink print:no-underline"
        >
          {line.number}
        </a>
        <span className="text-xl print:text-base">
          <Said words={line.name} />
        </span>
      </p>
      {line.note && (
        <p>
          <Said words={line.note} />
        </p>
      )}
      {facts.length > 0 && <p>{facts.map((fact) => `${fact}.`).join(' ')}</p>}
      <p className="text-soft print:text-xs">{standingText(line, locale)}</p>
    </li>
  );
}

function Said({ words }: { words: Words }) {
  const { text, lang } = wordsIn(words, useLocale());
  return <span lang={lang}>{text}</span>;
}
