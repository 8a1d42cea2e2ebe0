import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type * as IronCalc from '@ironcalc/wasm';

type Engine = typeof IronCalc;

const MOST_CELLS = 60;
let engine: Promise<Engine> | undefined;

/** Address → content, a number or a formula; address → what the cell then shows, such as `250` or `#DIV/0!`. */
export type Calculate = (cells: Record<string, string>) => Record<string, string>;

/** The engine takes a moment to load, so it is loaded when the first table is checked. */
export async function openFormulas(): Promise<Calculate> {
  engine ??= load();
  const { Model } = await engine;
  return (cells) => {
    const entries = Object.entries(cells);
    if (entries.length > MOST_CELLS) throw new Error(`A table of ${entries.length} cells`);
    const model = new Model('sheet', 'en', 'UTC', 'en');
    try {
      for (const [address, content] of entries) model.setUserInput(0, ...placeOf(address), content);
      return Object.fromEntries(
        entries.map(([address]) => [address, model.getFormattedCellValue(0, ...placeOf(address))]),
      );
    } finally {
      model.free();
    }
  };
}

async function load(): Promise<Engine> {
  const loaded = await import('@ironcalc/wasm');
  const file = createRequire(import.meta.url).resolve('@ironcalc/wasm');
  // The optimising compiler takes 130 MB for an engine that answers in half a millisecond without it.
  setFlagsFromString('--liftoff-only');
  loaded.initSync({ module: readFileSync(join(dirname(file), 'wasm_bg.wasm')) });
  return loaded;
}

/** Row and column, from 1. */
function placeOf(address: string): [number, number] {
  return [Number(address.slice(1)), address.charCodeAt(0) - 'A'.charCodeAt(0) + 1];
}
