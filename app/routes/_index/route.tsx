import { useRouteLoaderData } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import type { loader as rootLoader } from '~/root.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Card, Column, Heading, Section } from '~/ui/page.tsx';
import { StepsDrawing } from './steps-drawing.tsx';

export default function Home() {
  const t = useTranslate();
  const viewer = useRouteLoaderData<typeof rootLoader>('root')?.viewer;
  const teaches = viewer && viewer.role !== 'learner';
  return (
    <Column>
      <div className="grid items-center gap-8 sm:grid-cols-[1fr_14rem]">
        <div className="space-y-6">
          <Heading lead={t('home.lead')}>{t('home.title')}</Heading>
          <p className="flex flex-wrap gap-3">
            {viewer && <LinkButton to="/learn">{t('home.toLearn')}</LinkButton>}
            <LinkButton to="/courses" variant={viewer ? 'secondary' : 'primary'}>
              {t('home.toCourses')}
            </LinkButton>
            {!viewer && (
              <LinkButton to="/sign-in" variant="secondary">
                {t('common.signIn')}
              </LinkButton>
            )}
          </p>
          <p className="max-w-prose text-soft">{t('home.open')}</p>
        </div>
        <StepsDrawing />
      </div>
      <Section title={t('home.howTitle')}>
        <ol className="grid gap-4 sm:grid-cols-2">
          {(['home.how1', 'home.how2', 'home.how3', 'home.how4'] as const).map((key, index) => (
            <li key={key} className="flex gap-4 rounded-xl border border-line bg-surface p-5">
              <span
                className="flex size-9 shrink-0 items-center justify-center rounded-full bg-brand-tint font-bold text-brand-strong"
                aria-hidden="true"
              >
                {index + 1}
              </span>
              <span>{t(key)}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('home.promiseTitle')}>
        <ul className="list-disc space-y-2 pl-6">
          <li>{t('home.promise1')}</li>
          <li>{t('home.promise2')}</li>
          <li>{t('home.promise3')}</li>
        </ul>
      </Section>
      <div className="grid gap-4 sm:grid-cols-2">
        <Card>
          <h2 className="text-xl">{t('home.checkTitle')}</h2>
          <p>{t('home.checkText')}</p>
          <LinkButton to="/verify" variant="quiet" className="-ml-5">
            {t('home.toVerify')}
          </LinkButton>
        </Card>
        <Card>
          <h2 className="text-xl">{t('home.trainerTitle')}</h2>
          <p>{t('home.trainerText')}</p>
          <LinkButton to={teaches ? '/teach' : '/sign-in?redirectTo=/teach'} variant="quiet" className="-ml-5">
            {t('home.toTeach')}
          </LinkButton>
        </Card>
      </div>
    </Column>
  );
}
