import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { foldPublicCode, groupCode, isPublicCode } from '~/certificates/public-code.ts';
import { StateMark } from '~/certificates/state-mark.tsx';
import { findForVerify } from '~/certificates/verify.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { Card, Column, Heading } from '~/ui/page.tsx';
import { CheckedFacts } from './checked-facts.tsx';

export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const check = await findForVerify(params.code ?? '');
  const code = foldPublicCode(params.code ?? '');
  const person = await currentPerson({ request, context });
  const t = translateIn(negotiateLocale(request, person?.locale));
  return data(
    {
      title: `${t('certificates.verifyTitle')} · Safe Steps`,
      check,
      code: isPublicCode(code) ? groupCode(code) : null,
    },
    { status: check.state === 'unknown' ? 404 : 200 },
  );
}

export default function CheckResult() {
  const t = useTranslate();
  const { check, code } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Card className="space-y-6 sm:p-10">
        <StateMark state={check.state} />
        <Heading over={t('certificates.resultOver')} lead={t(`certificates.${check.state}Text`)}>
          {t(`certificates.${check.state}`)}
        </Heading>
        {'printed' in check && check.printed && <CheckedFacts printed={check.printed} />}
        {code && (
          <p className="text-soft">
            {t('certificates.code')}: {code}
          </p>
        )}
      </Card>
      <p>
        <Link to="/verify" className="inline-flex min-h-12 items-center">
          {t('certificates.verifyAnother')}
        </Link>
      </p>
    </Column>
  );
}
