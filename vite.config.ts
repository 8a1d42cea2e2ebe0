import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { enhanceScript } from './app/enhance/at-build.ts';
import { uzbekInCyrillic } from './app/i18n/uz-Cyrl/at-build.ts';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
    tailwindcss(),
    uzbekInCyrillic(),
    enhanceScript(),
    remix({
      // Remix empties this folder; what else is built stands beside it.
      buildDirectory: 'build/pages',
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  build: { target: 'chrome111', assetsInlineLimit: 0, cssMinify: true },
  worker: { format: 'es' },
});
