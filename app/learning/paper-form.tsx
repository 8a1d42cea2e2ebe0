import { Form } from '@remix-run/react';
import { LocaleProvider, translateIn, useTranslate } from '~/i18n/translate.tsx';
import { QuestionFields } from '~/quizzes/question-fields.tsx';
import { Button } from '~/ui/button.tsx';
import { useInstant } from './instant.ts';
import { LookAgain } from './look-again.tsx';
import type { Paper } from './paper.ts';

const SAVE_EVERY = 5;

/** A test on one page: nothing is lost by stopping, and nothing is handed in by mistake. */
export function PaperForm({
  id,
  submissionId,
  asksAgain,
  paper,
}: {
  id: string;
  submissionId: string;
  /** Whether it was sent unfinished, so that this is a second look. */
  asksAgain: boolean;
  paper: Paper;
}) {
  const t = useTranslate();
  const total = paper.questions.length;
  return (
    <Form method="post" action={`/attempts/${id}/submit`} className="space-y-8">
      <input type="hidden" name="submissionId" value={submissionId} />
      {/* First in the form, so that Enter in a field saves and never hands in. */}
      <SaveBar id={id} place="top" savedAt={paper.savedAt} />
      {asksAgain && <LookAgain paper={paper} />}
      {paper.questions.map((question, index) => (
        <div key={question.id} className="space-y-6">
          <AskedQuestion paper={paper} index={index} asksAgain={asksAgain} />
          {(index + 1) % SAVE_EVERY === 0 && index + 1 < total && <SaveBar id={id} place={`q.${question.id}`} />}
        </div>
      ))}
      <div id="end" className="flex flex-wrap items-center gap-3 border-t border-line pt-6">
        <Button name="confirmed" value={asksAgain ? 'yes' : 'no'} className="text-lg">
          {t(asksAgain ? 'learning.submitAnyway' : 'learning.submit')}
        </Button>
        <SaveButton id={id} place="end" />
      </div>
    </Form>
  );
}

/** In the language of the paper throughout, hints included. */
function AskedQuestion({ paper, index, asksAgain }: { paper: Paper; index: number; asksAgain: boolean }) {
  const question = paper.questions[index];
  if (!question) return null;
  const missing = asksAgain && paper.unanswered.includes(question.id) ? 'learning.noAnswerYet' : undefined;
  const problem = paper.problems[question.id] ?? missing;
  return (
    <LocaleProvider locale={paper.locale}>
      <div lang={paper.locale}>
        <QuestionFields
          question={question}
          number={index + 1}
          total={paper.questions.length}
          response={paper.responses[question.id]}
          error={problem && translateIn(paper.locale)(problem)}
        />
      </div>
    </LocaleProvider>
  );
}

function SaveBar({ id, place, savedAt }: { id: string; place: string; savedAt?: string | null }) {
  const t = useTranslate();
  const instant = useInstant();
  return (
    <div id={place === 'top' ? 'top' : undefined} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <SaveButton id={id} place={place} />
      {savedAt && (
        <p role="status" className="text-soft">
          {t('learning.savedAt', { when: instant(savedAt) })}
        </p>
      )}
    </div>
  );
}

function SaveButton({ id, place }: { id: string; place: string }) {
  const t = useTranslate();
  return (
    <Button variant="secondary" name="place" value={place} formAction={`/attempts/${id}/draft`}>
      {t('learning.saveDraft')}
    </Button>
  );
}
