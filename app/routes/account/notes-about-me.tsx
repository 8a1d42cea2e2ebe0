import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Section } from '~/ui/page.tsx';

export function NotesAboutMe({ notes }: { notes: { id: string; text: string; createdAt: string | Date }[] }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <Section id="notes" title={t('learner.aboutMe')}>
      <ul className="space-y-4">
        {notes.map(({ id, text, createdAt }) => (
          <li key={id} className="border-l-4 border-line pl-4">
            <p className="text-soft">{formatDay(new Date(createdAt), locale)}</p>
            <p className="break-words">{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
