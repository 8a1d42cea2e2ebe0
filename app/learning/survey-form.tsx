import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { SURVEY_ITEMS, SURVEY_VALUES, type SurveyAnswers } from './survey.ts';

/** Five items with a word at each step, a way past them, and no place for words of one's own. */
export function SurveyForm({ course, answers }: { course: string; answers: SurveyAnswers }) {
  const t = useTranslate();
  return (
    <div className="space-y-6">
      <p>{t('survey.who')}</p>
      <Form method="post" action={`/courses/${course}/feedback`} className="space-y-8">
        {SURVEY_ITEMS.map((item) => (
          <ChoiceGroup key={item} id={item} legend={t(`survey.${item}`)}>
            {SURVEY_VALUES.map((value) => (
              <Choice
                key={value}
                type="radio"
                name={item}
                value={String(value)}
                label={t(`survey.value${value}`)}
                checked={answers[item] === value}
              />
            ))}
          </ChoiceGroup>
        ))}
        <Button>{t('survey.send')}</Button>
      </Form>
      <Form method="post" action={`/courses/${course}/feedback/skipped`}>
        <Button variant="quiet" className="-ml-5">
          {t('survey.skip')}
        </Button>
      </Form>
    </div>
  );
}
