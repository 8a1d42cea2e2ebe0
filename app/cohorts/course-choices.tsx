import { useTranslate } from '~/i18n/translate.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';

interface Props {
  courses: { slug: string; title: string }[];
  /** Slugs. */
  chosen: string[];
  error?: string;
}

/** The courses that a cohort takes, one or more. */
export function CourseChoices({ courses, chosen, error }: Props) {
  const t = useTranslate();
  return (
    <ChoiceGroup id="courses" legend={t('cohorts.coursesTitle')} error={error}>
      {courses.map(({ slug, title }) => (
        <Choice key={slug} type="checkbox" name="courses" value={slug} label={title} checked={chosen.includes(slug)} />
      ))}
    </ChoiceGroup>
  );
}
