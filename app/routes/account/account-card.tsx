import type { ReactNode } from 'react';
import { LinkButton } from '~/ui/button.tsx';
import { Card } from '~/ui/page.tsx';

interface AccountCardProps {
  title: string;
  text?: string;
  link?: { to: string; label: string };
  children?: ReactNode;
}

/** One thing a person can look after in their account. */
export function AccountCard({ title, text, link, children }: AccountCardProps) {
  return (
    <Card className="flex flex-col">
      <h2 className="text-xl">{title}</h2>
      {text && <p className="grow">{text}</p>}
      {link && (
        <p>
          <LinkButton to={link.to} variant="secondary">
            {link.label}
          </LinkButton>
        </p>
      )}
      {children}
    </Card>
  );
}
