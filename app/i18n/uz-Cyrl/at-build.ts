import type { Plugin } from 'vite';
import cyrillic from './index.ts';

/** A build's pages hold the words ready made: no start and no request makes them. */
export function uzbekInCyrillic(): Plugin {
  return {
    name: 'uzbek-in-cyrillic',
    apply: 'build',
    transform: (_code, id) =>
      id.endsWith('/app/i18n/uz-Cyrl/index.ts')
        ? { code: `export default ${JSON.stringify(cyrillic)};`, map: null }
        : null,
  };
}
