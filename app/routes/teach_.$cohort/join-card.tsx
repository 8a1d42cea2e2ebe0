import { useTranslate } from '~/i18n/translate.tsx';
import { Card, Facts, Section } from '~/ui/page.tsx';

export function JoinCard({ code, address, qr }: { code: string; address: string; qr: string }) {
  const t = useTranslate();
  return (
    <Section title={t('cohorts.joinTitle')}>
      <Card className="sm:flex sm:items-center sm:gap-8">
        <div
          role="img"
          aria-label={t('cohorts.joinQr')}
          className="size-44 shrink-0 rounded-lg bg-white p-2 text-black"
          dangerouslySetInnerHTML={{ __html: qr }}
        />
        <div className="space-y-4">
          <p>{t('cohorts.joinText')}</p>
          <Facts
            facts={[
              {
                label: t('cohorts.joinCode'),
                value: <span className="text-2xl font-bold tracking-wider">{code}</span>,
              },
              { label: t('cohorts.joinAddress'), value: <span className="break-all">{address}</span> },
            ]}
          />
        </div>
      </Card>
    </Section>
  );
}
