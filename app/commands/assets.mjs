import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(css|js|mjs|json|svg|html|txt|webmanifest|xml)$/;
const WORTHWHILE_BYTES = 512;
const KEPT_MS = 30 * 24 * 3_600_000;
const PREVIOUS = 'build/previous-assets';

/** A page opened before a new build still asks for the files of the old one; they stay a month. */
export function keepPreviousAssets() {
  if (existsSync('build/pages/client/assets')) {
    cpSync('build/pages/client/assets', PREVIOUS, { recursive: true, preserveTimestamps: true });
  }
  for (const file of existsSync(PREVIOUS) ? readdirSync(PREVIOUS) : []) {
    const path = join(PREVIOUS, file);
    if (Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { force: true, recursive: true });
  }
}

/** Writes a brotli and a gzip twin beside each text file, as small as they get. */
export function precompress(folders) {
  for (const folder of folders.filter((path) => existsSync(path))) {
    for (const name of readdirSync(folder, { recursive: true })) {
      const file = join(folder, name);
      if (!TEXT.test(name) || !statSync(file).isFile()) continue;
      const content = readFileSync(file);
      if (content.length < WORTHWHILE_BYTES) continue;
      writeFileSync(
        `${file}.br`,
        brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
      );
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  }
}
