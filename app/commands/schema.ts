import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const PROVIDERS = ['sqlite', 'postgresql'] as const;
export type Provider = (typeof PROVIDERS)[number];

const TEMPLATE = 'prisma/schema.template.prisma';

/** The template written out for one database. */
export function renderSchema(provider: Provider, template = TEMPLATE): string {
  const text = readFileSync(template, 'utf8').replaceAll('{{provider}}', provider);
  return `// Written from schema.template.prisma: change that one.\n\n${text}`;
}

/** The schema as the last migration left it. */
export function schemaPath(provider: Provider, root = 'prisma'): string {
  return `${root}/${provider}/schema.prisma`;
}

export function writeSchema(provider: Provider, path: string, template = TEMPLATE) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderSchema(provider, template));
}
