import { dayInWords } from '~/certificates/date-words.ts';
import type { ListedCertificate } from '~/certificates/own.server.ts';
import { mainLocale, titleIn } from '~/certificates/printed.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Card, Facts } from '~/ui/page.tsx';

export function CertificateCard({ certificate: { id, state, printed } }: { certificate: ListedCertificate }) {
  const t = useTranslate();
  const locale = useLocale();
  const { number } = printed;
  return (
    <Card>
      <h2 className="text-xl">{titleIn(printed, mainLocale(printed))}</h2>
      <Facts
        facts={[
          { label: t('certificates.printedName'), value: printed.name },
          { label: t('certificates.issuedOn'), value: dayInWords(printed.issuedOn, locale) },
          { label: t('certificates.number'), value: number },
          {
            label: t('certificates.state'),
            value: t(state === 'valid' ? 'certificates.stateValid' : 'certificates.stateRevoked'),
          },
        ]}
      />
      <p className="flex flex-wrap gap-3 pt-2">
        {state === 'valid' && (
          <LinkButton
            to={`/certificates/${id}.pdf`}
            reloadDocument
            aria-label={t('certificates.downloadOf', { number })}
          >
            {t('certificates.download')}
          </LinkButton>
        )}
        <LinkButton to={`/certificates/${id}`} variant="secondary" aria-label={t('certificates.openOf', { number })}>
          {t('certificates.open')}
        </LinkButton>
      </p>
    </Card>
  );
}
