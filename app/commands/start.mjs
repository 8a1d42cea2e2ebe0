import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { prepare } from './preparation.mjs';

const developing = process.argv.includes('--dev');
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (process.env.npm_lifecycle_event) endWithParent();
await prepare({ pages: !developing });

// Where memory is plenty V8 would let garbage grow to hundreds of megabytes before it looked.
setFlagsFromString('--heap-growing-percent=15');
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
