import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { choicesInWords, keyInWords } from './in-words.ts';
import type { Question, QuestionText } from './question.ts';

/** A question as one reads it out: what is asked, what there is to choose from and, `withKey`, what counts as right. */
export function QuestionInWords({
  question,
  text,
  withKey = false,
}: {
  question: Question;
  text: QuestionText;
  withKey?: boolean;
}) {
  const t = useTranslate();
  const locale = useLocale();
  const choices = choicesInWords(question, text, t);
  return (
    <div className="space-y-3">
      <p className="text-xl">{text.stem}</p>
      {choices.length > 0 && <List items={choices} />}
      {withKey && (
        <div>
          <p className="font-semibold">{t('voiding.key')}</p>
          <List items={keyInWords(question, text, t, locale)} isOrdered={question.kind === 'order'} />
        </div>
      )}
    </div>
  );
}

function List({ items, isOrdered = false }: { items: string[]; isOrdered?: boolean }) {
  const Tag = isOrdered ? 'ol' : 'ul';
  return (
    <Tag className={isOrdered ? 'list-decimal space-y-1 pl-6' : 'list-disc space-y-1 pl-6'}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Tag>
  );
}
