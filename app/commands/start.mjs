import { fileURLToPath } from 'node:url';
import { prepare } from './preparation.mjs';

const developing = process.argv.includes('--dev');
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (process.env.npm_lifecycle_event) endWithParent();
await prepare({ pages: !developing });

process.env.NODE_ENV = developing ? 'development' : 'production';
if (developing) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../host/main.ts');
} else {
  await import(new URL('../../build/host.mjs', import.meta.url).href);
}

/** npm runs this below a shell that keeps signals to itself; when that ends, so does this. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref();
}
