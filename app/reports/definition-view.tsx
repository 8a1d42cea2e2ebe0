import type { DefinitionLine } from './figures-definition.ts';
import { Facts } from '~/ui/page.tsx';

export function DefinitionView({ lines }: { lines: DefinitionLine[] }) {
  return (
    <Facts
      facts={lines.map(({ label, text, lang }) => ({ label, value: lang ? <span lang={lang}>{text}</span> : text }))}
    />
  );
}
