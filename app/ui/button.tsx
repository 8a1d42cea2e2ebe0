import { Link, type LinkProps } from '@remix-run/react';
import type { ButtonHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger';

const BASE =
  'inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-lg px-5 py-2 text-center font-semibold leading-snug';
const VARIANTS: Record<Variant, string> = {
  primary: 'bg-brand text-on-brand hover:bg-brand-strong hover:text-on-brand no-underline',
  secondary: 'border-2 border-brand bg-surface text-brand hover:bg-brand-tint no-underline',
  quiet: 'text-brand underline hover:bg-brand-tint',
  danger: 'border-2 border-bad bg-surface text-bad hover:bg-bad-tint no-underline',
};

export function Button({
  variant = 'primary',
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { variant?: Variant }) {
  return <button type="submit" className={classNames(BASE, VARIANTS[variant], className)} {...rest} />;
}

export function LinkButton({ variant = 'primary', className, ...rest }: LinkProps & { variant?: Variant }) {
  return <Link className={classNames(BASE, VARIANTS[variant], className)} {...rest} />;
}
