import type { ComponentProps } from 'react';
import { Column } from '~/ui/page.tsx';

/** A page that is kept on paper: on A4, without what only leads on. */
export function Printable(props: ComponentProps<typeof Column>) {
  return (
    <div className="[page:report] print:text-sm print:leading-snug print:[&_.space-y-8]:space-y-4 print:[&_section]:break-inside-avoid print:[&_h1]:text-2xl print:[&_h2]:text-lg">
      <Column {...props} />
    </div>
  );
}
