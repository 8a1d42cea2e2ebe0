import { useTranslate } from '~/i18n/translate.tsx';
import { Card, Section } from '~/ui/page.tsx';

export function HowToCheck({ address, qr }: { address: string; qr: string }) {
  const t = useTranslate();
  return (
    <Section title={t('certificates.checkTitle')}>
      <Card className="sm:flex sm:items-center sm:gap-8">
        <div
          role="img"
          aria-label={t('certificates.checkQr')}
          className="size-44 shrink-0 overflow-hidden rounded-lg border border-line bg-white"
          dangerouslySetInnerHTML={{ __html: qr }}
        />
        <div className="space-y-3">
          <p>{t('certificates.checkText')}</p>
          <p>
            <a href={address}>{address}</a>
          </p>
          <p className="text-soft">{t('certificates.whoSees')}</p>
        </div>
      </Card>
    </Section>
  );
}
