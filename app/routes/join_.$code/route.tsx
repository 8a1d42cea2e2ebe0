import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { currentPerson, requirePerson } from '~/accounts/viewer.server.ts';
import { courseText, findCourse } from '~/catalog/catalog.server.ts';
import { guessInvitation, join, type Invitation } from '~/cohorts/membership.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Button, LinkButton } from '~/ui/button.tsx';
import { Card, Column, Facts, Heading } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await currentPerson({ request, context });
  const invitation = await invited(params.code, context.ip);
  const locale = negotiateLocale(request, person?.locale);
  return {
    title: `${translateIn(locale)('cohorts.enterTitle')} · Safe Steps`,
    label: invitation.label,
    courses: invitation.courses.map((slug) => {
      const course = findCourse(slug);
      return course ? courseText(course, locale).title : slug;
    }),
    signedIn: person !== null,
    back: encodeURIComponent(`/join/${params.code}`),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = await requirePerson({ request, context });
  await join(person.id, await invited(params.code, context.ip));
  return redirect('/learn');
}

async function invited(code: string | undefined, ip: string): Promise<Invitation> {
  const invitation = await guessInvitation(code ?? '', ip);
  if (invitation === 'wait') throw new Response(null, { status: 429, headers: { 'Retry-After': '600' } });
  if (!invitation) throw new Response(null, { status: 404 });
  return invitation;
}

export default function Invited() {
  const t = useTranslate();
  const { label, courses, signedIn, back } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading over={t('cohorts.invitedTitle')}>{label}</Heading>
      <Card>
        <Facts facts={[{ label: t('cohorts.invitedCourse'), value: courses.join(', ') }]} />
        <p>{t('cohorts.invitedSees')}</p>
      </Card>
      {signedIn ? (
        <Form method="post">
          <Button>{t('cohorts.invitedJoin')}</Button>
        </Form>
      ) : (
        <p className="flex flex-wrap gap-3">
          <LinkButton to={`/sign-in?redirectTo=${back}`}>{t('cohorts.invitedSignIn')}</LinkButton>
          <LinkButton to={`/sign-up?redirectTo=${back}`} variant="secondary">
            {t('cohorts.invitedSignUp')}
          </LinkButton>
        </p>
      )}
      <p className="text-soft">{t('cohorts.leaveLater')}</p>
    </Column>
  );
}
