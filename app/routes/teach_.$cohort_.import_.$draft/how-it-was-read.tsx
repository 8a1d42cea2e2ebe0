import type { Delimiter, Encoding } from '~/cohorts/import-text.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';

const ENCODINGS: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1251': 'Windows-1251',
};
const DELIMITERS: Record<Delimiter, MessageKey> = {
  ',': 'importing.comma',
  ';': 'importing.semicolon',
  '\t': 'importing.tab',
};

interface Props {
  /** Null: the rows were pasted. */
  encoding: Encoding | null;
  delimiter: Delimiter;
  /** Headings of columns that are not asked for. */
  ignored: string[];
}

export function HowItWasRead({ encoding, delimiter, ignored }: Props) {
  const t = useTranslate();
  const between = t(DELIMITERS[delimiter]);
  return (
    <div className="space-y-2 text-soft">
      <p>
        {encoding
          ? t('importing.readAs', { encoding: ENCODINGS[encoding], delimiter: between })
          : t('importing.readPasted', { delimiter: between })}
      </p>
      {ignored.length > 0 && <p>{t('importing.ignored', { columns: ignored.join(', ') })}</p>}
    </div>
  );
}
