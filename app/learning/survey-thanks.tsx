import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Heading } from '~/ui/page.tsx';

export function SurveyThanks({ course }: { course: string }) {
  const t = useTranslate();
  return (
    <>
      <Heading lead={t('survey.thanksText')}>{t('survey.thanksTitle')}</Heading>
      <p>
        <LinkButton to={`/courses/${course}`}>{t('survey.toCourse')}</LinkButton>
      </p>
      <p>
        <Link to={`/courses/${course}/feedback`} className="inline-flex min-h-12 items-center">
          {t('survey.change')}
        </Link>
      </p>
    </>
  );
}
