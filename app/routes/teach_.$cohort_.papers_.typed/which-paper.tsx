import { Form } from '@remix-run/react';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field, Select } from '~/ui/field.tsx';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';

interface Props {
  page: {
    cohort: { id: string };
    members: { id: string; username: string }[];
    typed: { person: string; number: string };
    takenOn: string;
    mode: string;
    problems: { person?: MessageKey; number?: MessageKey };
  };
}

/** Whose paper, and which. What was typed for the last one stays, since many write the same. */
export function WhichPaper({ page }: Props) {
  const t = useTranslate();
  const { cohort, members, typed, takenOn, mode, problems } = page;
  if (members.length === 0) return <Notice>{t('papers.nobody')}</Notice>;
  const errors = {
    person: problems.person && t(problems.person),
    number: problems.number && t(problems.number),
  };
  return (
    <Form method="get" action={`/teach/${cohort.id}/papers/typed`} className="space-y-6">
      <ErrorSummary title={t('common.fixTitle')} errors={errors} />
      {takenOn && <input type="hidden" name="on" value={takenOn} />}
      {takenOn && <input type="hidden" name="how" value={mode} />}
      <Select
        name="person"
        label={t('papers.person')}
        error={errors.person}
        options={[
          { value: '', label: t('papers.choosePerson') },
          ...members.map(({ id, username }) => ({ value: id, label: username })),
        ]}
        defaultValue={typed.person}
      />
      <Field
        name="number"
        label={t('papers.number')}
        hint={t('papers.numberHint')}
        error={errors.number}
        defaultValue={typed.number}
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="max-w-60"
        required
      />
      <Button>{t('papers.show')}</Button>
    </Form>
  );
}
