import type { Waiting } from '~/certificates/cohort-certificates.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { TextArea } from '~/ui/field.tsx';
import { Section } from '~/ui/page.tsx';

interface Props {
  waiting: Waiting[];
  courses: { slug: string; title: string }[];
  /** Where a name is written down. */
  address: string;
}

/** Who has completed a course and has yet to say how their name should stand on the certificate. */
export function WaitingSection({ waiting, courses, address }: Props) {
  const t = useTranslate();
  if (waiting.length === 0) return null;
  const titleFor = (slug: string) => courses.find((course) => course.slug === slug)?.title;
  return (
    <Section title={t('issuing.waitingTitle')}>
      <ul className="list-disc space-y-1 pl-6">
        {waiting.map(({ course, username }) => (
          <li key={`${course} ${username}`}>
            <span className="font-semibold">{username}</span>
            {courses.length > 1 && <span className="text-soft"> · {titleFor(course)}</span>}
          </li>
        ))}
      </ul>
      <TextArea
        name="message"
        label={t('issuing.messageLabel')}
        hint={t('issuing.waitingLead')}
        defaultValue={t('issuing.message', { address })}
        rows={5}
        readOnly
      />
    </Section>
  );
}
