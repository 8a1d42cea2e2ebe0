import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { completeIfEarned } from '~/certificates/award.server.ts';
import { now } from '~/clock.server.ts';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { localDay } from '~/cohorts/local-day.ts';
import { findEntry, findTypedIn, membersByName, refusedBeforehand } from '~/cohorts/paper-entry.server.ts';
import { printPaperNumber } from '~/cohorts/paper-number.ts';
import { typeIn } from '~/cohorts/paper-test.server.ts';
import { pageId, text } from '~/cohorts/sent-form.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { readTypedMode } from '~/learning/attempt-mode.ts';
import { readResponses } from '~/learning/marking.ts';
import { askedQuestions, isFinished, problemsIn } from '~/learning/paper.ts';
import { Column, Heading } from '~/ui/page.tsx';
import { AnswersForm } from './answers-form.tsx';
import { KeptNotice, RefusedNotice } from './notices.tsx';
import { WhichPaper } from './which-paper.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const query = asked(args.request);
  const { member, paper, entry } = await findEntry(trainer, cohort, query);
  const problems = {
    person: query.has('person') && !member ? ('papers.personProblem' as const) : undefined,
    number: query.has('number') && !paper ? ('papers.numberProblem' as const) : undefined,
  };
  const page = {
    title: `${translateIn(negotiateLocale(args.request, trainer.locale))('papers.typeTitle')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    members: await membersByName(cohort.id),
    typed: { person: query.person, number: query.number },
    takenOn: query.on,
    mode: readTypedMode(query.how),
    today: localDay(now(), cohort.timeZone),
    problems,
    kept: query.kept ? await findTypedIn(cohort.id, query.kept) : null,
    refused: entry ? await refusedBeforehand(entry) : undefined,
    entry: entry && {
      personId: entry.member.person.id,
      username: entry.member.person.username,
      number: printPaperNumber(entry.paper.number),
      quiz: entry.paper.quiz,
      form: entry.paper.form,
      locale: entry.paper.locale,
      questions: askedQuestions(entry.bundle, entry.paper.questions, {
        locale: entry.paper.locale,
        seed: entry.paper.number,
      }),
    },
    newId: randomUUID(),
  };
  return data(page, { status: problems.person || problems.number ? 400 : 200 });
}

export async function action(args: ActionFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const { entry } = await findEntry(trainer, cohort, asked(args.request));
  if (!entry) throw new Response(null, { status: 404 });
  const { member, paper, course, bundle } = entry;
  const form = await args.request.formData();
  const responses = readResponses(bundle, paper.questions, form);
  const typed = {
    id: pageId(form),
    takenOn: text(form, 'takenOn').trim(),
    mode: readTypedMode(form.get('mode')),
    responses,
  };
  const open = {
    unanswered: paper.questions.filter((id) => !responses[id]),
    unfinished: problemsIn(bundle, responses),
  };
  if (text(form, 'confirmed') !== 'yes' && !isFinished(bundle, paper.questions, responses)) {
    return data({ ...typed, open }, { status: 400 });
  }
  const kept = await typeIn(trainer, {
    clientId: typed.id,
    cohortId: cohort.id,
    personId: member.person.id,
    course,
    paper,
    bundle,
    takenOn: typed.takenOn,
    mode: typed.mode,
    responses,
    then: completeIfEarned,
  });
  if (!kept) throw new Response(null, { status: 404 });
  if ('refused' in kept) return data({ ...typed, refused: kept.refused }, { status: 400 });
  if ('dayProblem' in kept) return data({ ...typed, open, ...kept }, { status: 400 });
  const number = printPaperNumber(paper.number);
  const query = new URLSearchParams({ number, on: typed.takenOn, how: typed.mode, kept: kept.attemptId });
  return redirect(`/teach/${cohort.id}/papers/typed?${query}`);
}

function asked(request: Request) {
  const query = new URL(request.url).searchParams;
  const of = (name: string) => query.get(name)?.trim() ?? '';
  const has = (name: string) => query.has(name);
  return { person: of('person'), number: of('number'), on: of('on'), how: of('how'), kept: of('kept'), has };
}

export default function TypeIn() {
  const t = useTranslate();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { cohort, entry } = page;
  const refused = (result && 'refused' in result && result.refused) || (!result && page.refused);
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}/papers`}>{t('papers.goTo')}</Link>
      </p>
      <Heading over={cohort.label}>{t('papers.typeTitle')}</Heading>
      {page.kept && <KeptNotice kept={page.kept} />}
      {refused && <RefusedNotice why={refused} />}
      {entry && !refused ? (
        <AnswersForm page={page} entry={entry} result={result && 'open' in result ? result : undefined} />
      ) : (
        <WhichPaper page={page} />
      )}
    </Column>
  );
}
