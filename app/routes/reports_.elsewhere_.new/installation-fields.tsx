import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { ELSEWHERE_VALUES } from '~/reports/elsewhere-values.ts';
import { FileFields } from '~/reports/file-fields.tsx';
import type { DigitsProblem, InstallationProblems, KeyProblem, NameProblem } from '~/reports/installation-form.ts';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';

const NAME: Record<NameProblem, MessageKey> = {
  empty: 'elsewhere.nameEmpty',
  long: 'elsewhere.nameLong',
  taken: 'elsewhere.nameTaken',
};
const DIGITS: Record<DigitsProblem, MessageKey> = { notForty: 'elsewhere.notForty', differ: 'elsewhere.digitsDiffer' };
const KEY: Record<KeyProblem, MessageKey> = {
  nothing: 'elsewhere.nothing',
  both: 'elsewhere.both',
  large: 'elsewhere.large',
  notJson: 'elsewhere.notJson',
  otherKind: 'elsewhere.keyOtherKind',
  otherForm: 'elsewhere.otherForm',
  own: 'elsewhere.own',
  known: 'elsewhere.keyKnown',
};

interface Props {
  typed?: Record<'name' | 'digits' | 'pasted', string>;
  problems: InstallationProblems;
}

export function InstallationFields({ typed, problems }: Props) {
  const t = useTranslate();
  const errors = {
    name: problems.name && t(NAME[problems.name]),
    pasted: problems.key && t(KEY[problems.key], ELSEWHERE_VALUES),
    digits: problems.digits && t(DIGITS[problems.digits]),
  };
  return (
    <>
      <ErrorSummary title={t('common.fixTitle')} errors={errors} />
      <Field
        name="name"
        label={t('elsewhere.name')}
        hint={t('elsewhere.nameHint')}
        error={errors.name}
        defaultValue={typed?.name}
        autoComplete="off"
      />
      <FileFields
        file={t('elsewhere.keyFile')}
        pasted={t('elsewhere.keyPasted', ELSEWHERE_VALUES)}
        value={typed?.pasted}
        error={errors.pasted}
      />
      <Field
        name="digits"
        label={t('elsewhere.digits')}
        hint={t('elsewhere.digitsHint')}
        error={errors.digits}
        defaultValue={typed?.digits}
        inputMode="numeric"
        autoComplete="off"
      />
    </>
  );
}
