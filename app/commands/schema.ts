import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const PROVIDERS = ['sqlite', 'postgresql'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** The template written out for one database. */
export function renderSchema(provider: Provider): string {
  const template = readFileSync('prisma/schema.template.prisma', 'utf8');
  return `// Written from schema.template.prisma: change that one.\n\n${template.replaceAll('{{provider}}', provider)}`;
}

export function schemaPath(provider: Provider): string {
  return `prisma/${provider}/schema.prisma`;
}

export function writeSchema(provider: Provider) {
  mkdirSync(dirname(schemaPath(provider)), { recursive: true });
  writeFileSync(schemaPath(provider), renderSchema(provider));
}
