import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { TextArea } from '~/ui/field.tsx';
import { NOTE_LENGTH } from './note-text.ts';

/** Writes a note; `id` makes sure that one sent twice is kept once. */
export function NoteForm({ action, id, text, error }: { action: string; id: string; text?: string; error?: string }) {
  const t = useTranslate();
  return (
    <Form method="post" action={action} className="space-y-4">
      <input type="hidden" name="id" value={id} />
      <TextArea
        name="text"
        label={t('learner.note')}
        hint={t('learner.noteHint')}
        error={error}
        defaultValue={text}
        rows={4}
        maxLength={NOTE_LENGTH}
        required
      />
      <Button variant="secondary">{t('learner.noteSave')}</Button>
    </Form>
  );
}
