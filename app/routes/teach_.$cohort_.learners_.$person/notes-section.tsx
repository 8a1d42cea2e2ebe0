import { Form } from '@remix-run/react';
import { NoteForm } from '~/cohorts/note-form.tsx';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Card, Section } from '~/ui/page.tsx';

interface NotesSectionProps {
  page: string;
  /** Null when their time is over. */
  notes: { id: string; text: string; day: string; isOwn: boolean }[] | null;
  formId: string;
}

export function NotesSection({ page, notes, formId }: NotesSectionProps) {
  const t = useTranslate();
  const locale = useLocale();
  const dayOf = (day: string) => formatDay(new Date(day), locale);
  return (
    <Section id="notes" title={t('learner.notes')}>
      {notes === null && <p>{t('learner.notesOver')}</p>}
      {notes?.length === 0 && <p>{t('learner.notesNone')}</p>}
      {notes?.map(({ id, text, day, isOwn }) => (
        <Card key={id}>
          <p className="text-soft">{dayOf(day)}</p>
          <p className="break-words">{text}</p>
          {isOwn && (
            <Form method="post" action={`${page}/notes/${id}/remove`}>
              <Button variant="quiet">
                {t('learner.noteRemove')}
                <span className="sr-only"> {t('learner.noteRemoveWhich', { day: dayOf(day) })}</span>
              </Button>
            </Form>
          )}
        </Card>
      ))}
      {notes && <NoteForm action={`${page}/notes`} id={formId} />}
    </Section>
  );
}
