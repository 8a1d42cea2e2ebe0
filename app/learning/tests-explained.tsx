import type { FinalRule } from '~/catalog/course.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Facts } from '~/ui/page.tsx';

/** The three tests of a course: what each is for and what it asks. */
export function TestsExplained({ final, formLength }: { final: FinalRule; formLength: number }) {
  const t = useTranslate();
  return (
    <Facts
      facts={[
        { label: t('learning.pre'), value: t('learning.preExplained', { count: formLength }) },
        { label: t('learning.post'), value: t('learning.postExplained', { count: formLength }) },
        {
          label: t('learning.final'),
          value: t('learning.finalExplained', {
            count: final.draw,
            pass: final.pass,
            tries: final.tries,
            hours: final.waitHours,
          }),
        },
      ]}
    />
  );
}
