import { useTranslate } from '~/i18n/translate.tsx';
import { Mark } from '~/quizzes/mark.tsx';
import type { QuestionInWords } from '~/reports/question-words.ts';
import { OPTIONS_FROM } from '~/reports/scrutiny.ts';
import { ProgressBar } from '~/ui/progress-bar.tsx';

/** How often each option was chosen, as a bar and in words. */
export function OptionBars({ question: { choosable, options, asked, faults } }: { question: QuestionInWords }) {
  const t = useTranslate();
  if (!choosable) return null;
  if (options.length === 0) return <p className="text-soft">{t('items.optionsFew', { from: OPTIONS_FROM })}</p>;
  return (
    <details open={faults.length > 0}>
      <summary className="cursor-pointer py-2">{t('items.options')}</summary>
      <ul className="space-y-3">
        {options.map(({ words, count, right, never }) => (
          <li key={words}>
            <ProgressBar
              done={count}
              total={asked}
              label={t('items.option', { option: words, count, n: asked, percent: Math.round((count / asked) * 100) })}
            />
            {right && (
              <p className="flex gap-2">
                <Mark kind="right" /> {t('items.rightOption')}
              </p>
            )}
            {never && <p className="font-semibold">{t('items.never')}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
