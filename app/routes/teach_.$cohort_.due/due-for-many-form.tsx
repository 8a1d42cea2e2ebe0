import { Form } from '@remix-run/react';
import type { DueErrors } from '~/cohorts/due-errors.ts';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';

interface Props {
  courses: { slug: string; title: string; dueOn: string | null }[];
  members: { id: string; username: string }[];
  typed?: { course: string; dueOn: string; who: 'all' | 'some'; people: string[] };
  errors: DueErrors;
}

export function DueForManyForm({ courses, members, typed, errors }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const error = (field: keyof DueErrors) => {
    const key = errors[field];
    return key && t(key);
  };
  const course = typed?.course ?? courses[0]?.slug;
  return (
    <Form method="post" className="space-y-6">
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={{ course: error('course'), dueOn: error('dueOn'), people: error('people') }}
      />
      <ChoiceGroup id="course" legend={t('morning.dueCourse')} error={error('course')}>
        {courses.map(({ slug, title, dueOn }) => (
          <Choice
            key={slug}
            type="radio"
            name="course"
            value={slug}
            checked={slug === course}
            label={dueOn ? `${title} · ${t('morning.dueOn', { day: formatDay(new Date(dueOn), locale) })}` : title}
          />
        ))}
      </ChoiceGroup>
      <Field
        name="dueOn"
        type="date"
        label={t('morning.dueDay')}
        error={error('dueOn')}
        defaultValue={typed?.dueOn}
        required
      />
      <ChoiceGroup legend={t('morning.dueWho')}>
        <Choice type="radio" name="who" value="all" label={t('morning.dueAll')} checked={typed?.who !== 'some'} />
        <Choice type="radio" name="who" value="some" label={t('morning.dueSome')} checked={typed?.who === 'some'} />
      </ChoiceGroup>
      <ChoiceGroup id="people" legend={t('morning.duePeople')} error={error('people')}>
        {members.map(({ id, username }) => (
          <Choice
            key={id}
            type="checkbox"
            name="people"
            value={id}
            label={username}
            checked={typed?.people.includes(id)}
          />
        ))}
      </ChoiceGroup>
      <Button>{t('morning.dueSubmit')}</Button>
    </Form>
  );
}
