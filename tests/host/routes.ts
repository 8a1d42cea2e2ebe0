import { readdirSync, readFileSync } from 'node:fs';

interface ManifestRoute {
  id: string;
  parentId?: string;
  path?: string;
  hasAction: boolean;
  hasLoader: boolean;
}

/** An address of every route the build knows, with `x` in the place of each parameter. */
export function everyRoute(): { path: string; hasAction: boolean }[] {
  const folder = 'build/pages/client/assets';
  const name = readdirSync(folder).find((file) => /^manifest-.*\.js$/.test(file)) ?? '';
  const json = readFileSync(`${folder}/${name}`, 'utf8')
    .replace(/^window\.__remixManifest=/, '')
    .replace(/;\s*$/, '');
  const { routes } = JSON.parse(json) as { routes: Record<string, ManifestRoute> };
  return Object.values(routes)
    .filter(({ id }) => id !== 'root')
    .map(({ path = '', hasAction }) => ({ path: `/${path.replace(/:\w+\??|\*/g, 'x')}`, hasAction }));
}
