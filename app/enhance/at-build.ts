import { createHash } from 'node:crypto';
import { buildSync } from 'esbuild';
import type { Plugin } from 'vite';

const MODULE = 'virtual:enhance';
const RESOLVED = `\0${MODULE}`;
const WHILE_DEVELOPING = '/enhance.js';

/** The script as every page loads it: one file, for browsers from ES2017 on. */
export function bundledScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [new URL('main.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2017',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** `virtual:enhance` is the address of the script, named after its content so that it may be kept for good. */
export function enhanceScript(): Plugin {
  let developing = false;
  return {
    name: 'enhance',
    configResolved: ({ command }) => void (developing = command === 'serve'),
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id, options) {
      if (id !== RESOLVED) return null;
      if (developing) return `export default ${JSON.stringify(WHILE_DEVELOPING)}`;
      const source = bundledScript();
      const fileName = `assets/enhance-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      if (!options?.ssr) this.emitFile({ type: 'asset', fileName, source });
      return `export default ${JSON.stringify(`/${fileName}`)}`;
    },
    configureServer({ middlewares }) {
      middlewares.use(WHILE_DEVELOPING, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        response.end(bundledScript());
      });
    },
  };
}
