import { Link } from '@remix-run/react';
import type { PaperMember, TakenTest } from '~/cohorts/paper-overview.server.ts';
import { paperResult } from '~/cohorts/paper-words.ts';
import type { QuizKind } from '~/db/model.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Table } from '~/ui/table.tsx';

interface Props {
  address: string;
  course: { title: string; members: PaperMember[] };
  isOnly: boolean;
  /** Ids of attempts. */
  withdrawable: string[];
}

const QUIZZES: QuizKind[] = ['pre', 'post', 'final'];

/** Who has taken what, on the screen or on paper, and which form comes next. */
export function MembersTable({ address, course, isOnly, withdrawable }: Props) {
  const t = useTranslate();
  if (course.members.length === 0) return <Notice>{t('papers.nobody')}</Notice>;
  return (
    <div className="space-y-2">
      {!isOnly && <h3 className="text-xl">{course.title}</h3>}
      <Table
        caption={course.title}
        head={[t('papers.person'), ...QUIZZES.map((quiz) => t(`cohorts.${quiz}`))]}
        rows={course.members.map((member) => [
          <span key="who" className="font-semibold">
            {member.username}
          </span>,
          ...QUIZZES.map((quiz) => cell(member, quiz)),
        ])}
      />
    </div>
  );

  function cell({ username, formAfter, taken }: PaperMember, quiz: QuizKind) {
    const results = taken.filter((test) => test.quiz === quiz);
    if (results.length > 0) {
      return results.map((test) => <p key={test.id}>{result(test, username)}</p>);
    }
    const next = quiz === 'post' && formAfter ? t('papers.formNext', { form: formAfter }) : t('papers.formAny');
    return <span className="text-soft">{next}</span>;
  }

  function result(test: TakenTest, username: string) {
    const said = [
      test.form && t('papers.formIs', { form: test.form }),
      paperResult(t, test),
      test.onPaper && t('papers.onPaper'),
    ];
    return (
      <>
        {said.filter(Boolean).join(', ')}{' '}
        {withdrawable.includes(test.id) && (
          <Link to={`${address}/${test.id}/withdrawn`}>
            {t('papers.withdraw')}
            <span className="sr-only"> {t('papers.withdrawFor', { test: t(`cohorts.${test.quiz}`), username })}</span>
          </Link>
        )}
      </>
    );
  }
}
