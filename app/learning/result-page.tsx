import type { MessageKey } from '~/i18n/messages.ts';
import { LocaleProvider, useTranslate } from '~/i18n/translate.tsx';
import { QuestionReview } from '~/quizzes/question-review.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Section } from '~/ui/page.tsx';
import type { ModuleToRead } from './reading-list.server.ts';
import { ReadingList } from './reading-list.tsx';
import type { Result } from './result.ts';

export function ResultPage({ result, course, toRead }: { result: Result; course: string; toRead: ModuleToRead[] }) {
  const t = useTranslate();
  return (
    <>
      <Outcome result={result} />
      {result.passed && result.completed && (
        <LinkButton to="/certificates" className="w-full text-lg sm:w-auto">
          {t('learning.toCertificate')}
        </LinkButton>
      )}
      {toRead.length > 0 && <ReadingList course={course} modules={toRead} />}
      {result.review.length > 0 && (
        <Section title={t('learning.review')}>
          <LocaleProvider locale={result.locale}>
            <div className="space-y-4" lang={result.locale}>
              {result.review.map((reviewed, index) => (
                <QuestionReview key={reviewed.id} {...reviewed} number={index + 1} />
              ))}
            </div>
          </LocaleProvider>
        </Section>
      )}
      <LinkButton to={`/courses/${course}`} variant={result.completed ? 'secondary' : 'primary'}>
        {t(result.completed ? 'learning.backToCourse' : 'learning.toCourse')}
      </LinkButton>
    </>
  );
}

function Outcome({ result }: { result: Result }) {
  const t = useTranslate();
  const { quiz, passed, onPaper, awaiting, voided, revealed, triesLeft, maxPoints, percent } = result;
  const points = Math.round(result.points * 100) / 100;
  const score = t(awaiting > 0 ? 'learning.scoreSoFar' : 'learning.score', { points, maxPoints, percent });
  return (
    <Notice tone={passed ? 'good' : 'brand'} role="status">
      <p className="text-2xl font-semibold">{score}</p>
      {quiz === 'final' && <p>{t(finalWords(result), { count: triesLeft })}</p>}
      {onPaper && <p>{t('papers.ownOnPaper')}</p>}
      {awaiting > 0 && <p>{t('learning.awaiting', { count: awaiting })}</p>}
      {voided > 0 && <p>{t('voiding.result', { count: voided })}</p>}
      {revealed === 'total' && <p>{t('learning.preDone')}</p>}
      {quiz === 'post' && <p>{t('learning.postDone')}</p>}
    </Notice>
  );
}

function finalWords({ passed, completed }: Result): MessageKey {
  if (!passed) return 'learning.finalNotYet';
  return completed ? 'learning.finalPassed' : 'meetings.passedNotComplete';
}
