import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Field } from '~/ui/field.tsx';
import type { FormErrors, FormField, FormProblem } from './certificate-form.ts';

export type HolderValues = Record<'name' | 'latinName' | 'rank' | 'place', string | null>;

/** Who it is for, as they want it printed. */
export function HolderFields({ values, errors }: { values: HolderValues; errors?: FormErrors }) {
  const say = useProblem();
  const t = useTranslate();
  return (
    <>
      <Field
        name="name"
        label={t('certificates.name')}
        hint={t('certificates.nameHint')}
        error={say(errors?.name)}
        defaultValue={values.name ?? ''}
        autoComplete="name"
        maxLength={200}
        required
      />
      <Field
        name="latinName"
        label={t('certificates.latinName')}
        hint={t('certificates.latinHint')}
        error={say(errors?.latinName)}
        defaultValue={values.latinName ?? ''}
        autoComplete="off"
        maxLength={200}
      />
      <Field
        name="rank"
        label={t('certificates.rank')}
        hint={t('certificates.rankHint')}
        error={say(errors?.rank)}
        defaultValue={values.rank ?? ''}
        autoComplete="off"
        maxLength={200}
      />
      <Field
        name="place"
        label={t('certificates.place')}
        hint={t('certificates.placeHint')}
        error={say(errors?.place)}
        defaultValue={values.place ?? ''}
        autoComplete="off"
        maxLength={200}
      />
    </>
  );
}

export function useProblem(): (problem: FormProblem | undefined) => string | undefined {
  const t = useTranslate();
  return (problem) => problem && t(`certificates.${problem}` satisfies MessageKey);
}

/** The messages of a form that came back, by field, for the summary above it. */
export function useProblems(errors: FormErrors | undefined): Partial<Record<FormField, string>> {
  const say = useProblem();
  return Object.fromEntries(Object.entries(errors ?? {}).map(([field, problem]) => [field, say(problem)]));
}
