import { SHARED_FORMAT } from './shared-figures-schema.ts';

/** What every language writes in the same letters. */
export const ELSEWHERE_VALUES = {
  command: 'export-figures',
  format: SHARED_FORMAT,
  jwk: 'JWK',
  json: 'JSON',
  curve: 'Ed25519',
};

export const EXPORT_COMMAND = 'npm run export-figures -- --quarter 2026-07-01 --out figures.json';
