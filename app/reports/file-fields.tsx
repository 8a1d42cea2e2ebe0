import { useTranslate } from '~/i18n/translate.tsx';
import { Field, TextArea } from '~/ui/field.tsx';

interface Props {
  /** Labels. */
  file: string;
  pasted: string;
  /** What was sent before, as text: so a file need not be chosen again. */
  value?: string;
  error?: string;
}

/** A file made by another installation, or the same as text. */
export function FileFields({ file, pasted, value, error }: Props) {
  const t = useTranslate();
  return (
    <>
      <Field name="file" type="file" accept=".json,application/json" label={file} hint={t('elsewhere.fileHint')} />
      <TextArea
        name="pasted"
        label={pasted}
        hint={t('elsewhere.pastedHint')}
        error={error}
        defaultValue={value}
        rows={5}
        spellCheck={false}
        className="font-mono break-all"
      />
    </>
  );
}
