import { Form } from '@remix-run/react';
import { formatDay } from '~/i18n/dates.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';

interface Props {
  /** Of the job to be: the form sent twice orders once. */
  id: string;
  courses: { slug: string; title: string }[];
  earned: { certificateId: string; course: string; username: string; number: string; issuedOn: string }[];
  result: { ticked: string[]; problem: MessageKey; most: number } | undefined;
}

export function EarnedForm({ id, courses, earned, result }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const problem = result && t(result.problem, { most: result.most });
  const shown = courses.filter(({ slug }) => earned.some(({ course }) => course === slug));
  return (
    <Form method="post" className="space-y-6">
      <ErrorSummary title={t('common.fixTitle')} errors={{ certificates: problem }} />
      <input type="hidden" name="id" value={id} />
      <div id="certificates" className="space-y-6">
        {shown.map(({ slug, title }) => (
          <ChoiceGroup
            key={slug}
            legend={shown.length > 1 ? title : t('issuing.choose')}
            hint={shown.length > 1 ? t('issuing.choose') : undefined}
          >
            {earned
              .filter(({ course }) => course === slug)
              .map(({ certificateId, username, number, issuedOn }) => (
                <Choice
                  key={certificateId}
                  type="checkbox"
                  name="certificate"
                  value={certificateId}
                  checked={result?.ticked.includes(certificateId)}
                  label={
                    <>
                      <span className="font-semibold break-words">{username}</span>
                      <span className="block text-soft">
                        {number} · {formatDay(new Date(issuedOn), locale)}
                      </span>
                    </>
                  }
                />
              ))}
          </ChoiceGroup>
        ))}
      </div>
      <p className="max-w-prose text-soft">{t('issuing.filesHint')}</p>
      <div className="flex flex-wrap gap-3">
        <Button name="as" value="pdf">
          {t('issuing.onePdf')}
        </Button>
        <Button name="as" value="zip" variant="secondary">
          {t('issuing.zip')}
        </Button>
      </div>
    </Form>
  );
}
