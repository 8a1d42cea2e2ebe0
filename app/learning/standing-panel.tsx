import { useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { ProgressBar } from '~/ui/progress-bar.tsx';
import type { NextStep } from './next-step.ts';
import type { Standing } from './standing.ts';
import { stepAddress } from './step-address.ts';
import { useInstant } from './instant.ts';

/** How far a learner is, and one big button for what comes next. */
export function StandingPanel({ standing }: { standing: Standing }) {
  const t = useTranslate();
  const { step, course, done, total } = standing;
  const words = useStepWords(standing);
  return (
    <div className="space-y-4">
      <ProgressBar done={done} total={total} label={t('learning.lessonsDone', { done, total })} />
      {words.text && <p>{words.text}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton to={stepAddress(course, step)} variant={step.kind === 'done' ? 'secondary' : 'primary'}>
          {words.button}
        </LinkButton>
        {step.kind === 'pre' && step.lesson && (
          <LinkButton to={`/courses/${course}/${step.lesson}`} variant="quiet">
            {t('learning.skipPre')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

function useStepWords({ step, lessonTitle }: Standing): { button: string; text?: string } {
  const t = useTranslate();
  const instant = useInstant();
  switch (step.kind) {
    case 'lesson':
      return {
        button: t('learning.nextLesson'),
        text: lessonTitle && t('learning.nextLessonText', { title: lessonTitle }),
      };
    case 'pre':
    case 'post':
    case 'final':
      return { button: testButton(t, step), text: t(`learning.${step.kind}Next`) };
    case 'wait':
      return { button: t('learning.toFinal'), text: t('learning.waitText', { when: instant(step.until) }) };
    case 'spent':
      return { button: t('learning.toFinal'), text: t('learning.spentText') };
    case 'attendance':
      return { button: t('meetings.stepButton'), text: t('meetings.stepText') };
    case 'certificate':
      return { button: t('learning.toCertificate'), text: t('learning.certificateNext') };
    case 'done':
      return { button: t('learning.toCertificates'), text: t('learning.doneText') };
  }
}

function testButton(t: ReturnType<typeof useTranslate>, step: Extract<NextStep, { kind: 'pre' | 'post' | 'final' }>) {
  return step.begun ? t('learning.resumeTest') : t(`learning.${step.kind}Button`);
}
