import { useTranslate } from '~/i18n/translate.tsx';
import { classNames } from '~/ui/class-names.ts';
import type { Remark } from './outcome.ts';

/** One remark, with a sign that does not need colours; empty where there is nothing to say. */
export function RemarkLine({ remark }: { remark: Remark | undefined }) {
  const t = useTranslate();
  if (!remark) return null;
  return (
    <span className={classNames('font-semibold', remark.good ? 'text-good' : 'text-warn')}>
      <span aria-hidden="true">{remark.good ? '✓ ' : '↺ '}</span>
      {remark.key && t(remark.key, remark.values)}
      {remark.key && remark.text && ' '}
      {remark.text ?? (remark.key ? '' : t('practice.fits'))}
    </span>
  );
}
