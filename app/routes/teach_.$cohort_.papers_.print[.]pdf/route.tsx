import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { courseText } from '~/catalog/catalog.server.ts';
import { now } from '~/clock.server.ts';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { readPaperChoice } from '~/cohorts/paper-choice.ts';
import { paperCourses } from '~/cohorts/paper-courses.server.ts';
import { drawPaper } from '~/cohorts/paper-drawing.server.ts';
import { printPaperNumber } from '~/cohorts/paper-number.ts';
import { printPaper } from '~/cohorts/paper-print.server.ts';
import { paperTitle } from '~/cohorts/paper-words.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { quizNow } from '~/learning/asked.server.ts';
import { askedQuestions } from '~/learning/paper.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { cohort } = await cohortAsked(args);
  return redirect(`/teach/${cohort.id}/papers`);
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const choice = readPaperChoice(await args.request.formData(), paperCourses(cohort));
  if (!choice) return redirect(`/teach/${cohort.id}/papers?refused`);
  const { course, locale } = choice;
  const current = quizNow(course);
  const paper = await printPaper(trainer, cohort.id, choice, current);
  if (!paper) throw new Response(null, { status: 404 });
  const number = printPaperNumber(paper.number);
  const t = translateIn(locale);
  const pdf = await drawPaper(
    {
      course: courseText(course, locale).title,
      title: paperTitle(t, paper),
      number,
      questions: askedQuestions(current.bundle, paper.questions, { locale, seed: paper.number }),
      locale,
      createdAt: now(),
    },
    t,
  );
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="paper-${number}.pdf"`,
      'Content-Length': String(pdf.length),
      'Cache-Control': 'private, no-store',
    },
  });
}
