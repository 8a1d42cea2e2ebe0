import { Form, Link } from '@remix-run/react';
import { lettered } from '~/cohorts/paper-letters.ts';
import { paperTitle } from '~/cohorts/paper-words.ts';
import type { QuizKind } from '~/db/model.ts';
import { formatDay } from '~/i18n/dates.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { LocaleProvider, translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { TYPED_MODES, type TypedMode } from '~/learning/attempt-mode.ts';
import type { PublicQuestion } from '~/quizzes/public-question.ts';
import type { Response } from '~/quizzes/question.ts';
import { QuestionFields } from '~/quizzes/question-fields.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { OpenAnswers } from './notices.tsx';

interface Entry {
  personId: string;
  username: string;
  number: string;
  quiz: QuizKind;
  form: string | null;
  locale: Locale;
  questions: PublicQuestion[];
}

/** What came back from a form that is not kept yet. */
interface Returned {
  id: string;
  takenOn: string;
  mode: TypedMode;
  responses: Record<string, Response>;
  open: { unanswered: string[]; unfinished: Record<string, MessageKey> };
  dayProblem?: MessageKey;
  earliest?: string;
}

interface Props {
  page: { cohort: { id: string }; takenOn: string; mode: TypedMode; today: string; newId: string };
  entry: Entry;
  result: Returned | undefined;
}

const MODES: Record<TypedMode, MessageKey> = { paper: 'papers.modePaper', oral: 'papers.modeOral' };

/** The questions as they stand on the paper, to be ticked and written as they are there. */
export function AnswersForm({ page, entry, result }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const address = `/teach/${page.cohort.id}/papers/typed`;
  const query = new URLSearchParams({ person: entry.personId, number: entry.number });
  const earliest = result?.earliest ? formatDay(new Date(result.earliest), locale) : '';
  const dayError = result?.dayProblem && t(result.dayProblem, { earliest });
  const asksAgain = result !== undefined && !dayError;
  return (
    <Form method="post" action={`${address}?${query}`} className="space-y-8">
      <input type="hidden" name="id" value={result?.id ?? page.newId} />
      <div className="space-y-2">
        <h2 className="text-2xl">{t('papers.typing', { test: paperTitle(t, entry), username: entry.username })}</h2>
        <p className="text-soft">
          {t('papers.numberOf', { number: entry.number })} · <Link to={address}>{t('papers.another')}</Link>
        </p>
        <p>{t('papers.typingLead')}</p>
      </div>
      <ErrorSummary title={t('common.fixTitle')} errors={{ takenOn: dayError }} />
      {asksAgain && <OpenAnswers open={result.open} questions={entry.questions} />}
      <Field
        name="takenOn"
        type="date"
        label={t('papers.takenOn')}
        error={dayError}
        defaultValue={result?.takenOn ?? page.takenOn}
        max={page.today}
        className="max-w-60"
        required
      />
      <ChoiceGroup legend={t('papers.mode')} hint={t('papers.modeHint')}>
        {TYPED_MODES.map((mode) => (
          <Choice
            key={mode}
            type="radio"
            name="mode"
            value={mode}
            label={t(MODES[mode])}
            checked={mode === (result?.mode ?? page.mode)}
          />
        ))}
      </ChoiceGroup>
      <LocaleProvider locale={entry.locale}>
        <div lang={entry.locale} className="space-y-8">
          {entry.questions.map((question, index) => (
            <QuestionFields
              key={question.id}
              question={lettered(question)}
              number={index + 1}
              total={entry.questions.length}
              response={result?.responses[question.id]}
              error={asksAgain ? problemOf(question.id, result) : undefined}
            />
          ))}
        </div>
      </LocaleProvider>
      <div id="end" className="border-t border-line pt-6">
        <Button name="confirmed" value={result ? 'yes' : 'no'} className="text-lg">
          {t(asksAgain ? 'papers.keepAsIs' : 'papers.keep')}
        </Button>
      </div>
    </Form>
  );

  function problemOf(id: string, { open }: Returned): string | undefined {
    const missing = open.unanswered.includes(id) ? 'papers.noAnswer' : undefined;
    const problem = open.unfinished[id] ?? missing;
    return problem && translateIn(entry.locale)(problem);
  }
}
