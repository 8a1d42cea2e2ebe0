import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireRole } from '~/accounts/viewer.server.ts';
import { codeItem, itemsToCode } from '~/cohorts/recall-coding.server.ts';
import { NO_CONCEPT } from '~/quizzes/rescore.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card, Column, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const t = translateIn(negotiateLocale(request, trainer.locale));
  return {
    title: `${t('cohorts.codingTitle')} · Safe Steps`,
    items: await itemsToCode(trainer),
    noConcept: NO_CONCEPT,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const form = await request.formData();
  const [item, concept] = [form.get('item'), form.get('concept')];
  if (typeof item !== 'string') throw new Response(null, { status: 404 });
  if (typeof concept !== 'string') return data({ unanswered: item }, { status: 400 });
  const known = await codeItem(trainer, item, concept);
  if (!known) throw new Response(null, { status: 404 });
  return redirect('/teach/coding');
}

export default function Coding() {
  const t = useTranslate();
  const { items, noConcept } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Column>
      <p>
        <Link to="/teach">{t('cohorts.backToCohorts')}</Link>
      </p>
      <Heading lead={t('cohorts.codingLead')}>{t('cohorts.codingTitle')}</Heading>
      {items.length === 0 && <Notice>{t('cohorts.codingNone')}</Notice>}
      {items.map((item) => (
        <Card key={item.id}>
          <p className="text-soft">{item.stem}</p>
          <blockquote className="border-l-4 border-brand pl-4 text-xl">{item.text}</blockquote>
          <Form method="post" className="space-y-4">
            <input type="hidden" name="item" value={item.id} />
            <ChoiceGroup
              legend={t('cohorts.codingNames')}
              error={result?.unanswered === item.id ? t('cohorts.codingProblem') : undefined}
            >
              {[...item.concepts, { id: noConcept, label: t('cohorts.codingNothing') }].map((concept) => (
                <Choice key={concept.id} type="radio" name="concept" value={concept.id} label={concept.label} />
              ))}
            </ChoiceGroup>
            <Button variant="secondary">{t('cohorts.codingSave')}</Button>
          </Form>
        </Card>
      ))}
    </Column>
  );
}
