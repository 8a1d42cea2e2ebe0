import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningServer {
  origin: string;
  pid: number;
  dataFolder: string;
  /** What it has printed so far. */
  output: () => string;
  /** Ends it by a signal and resolves with its exit code. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>;
  /** Ends it and removes its data. */
  stop: () => Promise<void>;
}

export interface Ended {
  code: number | null;
  /** Lines of the error output. */
  lines: string[];
  dataFolder: string;
}

interface Start {
  /** A folder whose database it begins with. */
  data?: string;
  settings?: Record<string, string>;
  program?: string;
  /** What it prints when it has come far enough for this test. */
  until?: string;
}

/** Starts the built server on a free port, with a data folder of its own, and resolves when it is ready. */
export async function startServer(start: Start = {}): Promise<RunningServer> {
  const { child, dataFolder, output, ended } = run(start);
  const ready = new Promise<string>((resolve) => {
    child.stdout.on('data', () => {
      if (!output().includes(start.until ?? 'Ctrl+C')) return;
      resolve(/^Listening on (\S+)$/m.exec(output())?.[1] ?? /^Ready: (\S+)$/m.exec(output())?.[1] ?? '');
    });
  });
  const outcome = await Promise.race([ready, ended]);
  if (typeof outcome !== 'string') throw new Error(`The server ended instead of starting:\n${output()}`);
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return (await ended).code;
  };
  return {
    origin: outcome,
    pid: child.pid ?? 0,
    dataFolder,
    output,
    end,
    async stop() {
      await end();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Starts the built server where it cannot start, and resolves when it has ended. */
export async function failToStart(start: Start): Promise<Ended> {
  return run(start).ended;
}

function run({ data, settings = {}, program = 'build/host.mjs' }: Start) {
  const dataFolder = join(mkdtempSync(join(tmpdir(), 'steps-host-')), 'data');
  if (data) cpSync(data, dataFolder, { recursive: true });
  else mkdirSync(dataFolder);
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [program], {
    env: { PATH, HOME, PORT: '0', DATA_DIR: dataFolder, LOG_LEVEL: 'warn', NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, lines: errors.split('\n').filter(Boolean), dataFolder }));
  });
  return { child, dataFolder, ended, output: () => printed + errors };
}
