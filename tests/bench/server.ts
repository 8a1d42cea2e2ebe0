import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface BenchServer {
  origin: string;
  pid: number;
  /** From the start of the program to its word that it is ready. */
  readyMs: number;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const READY = /^Ready: (\S+)$/m;

/** The built server on a free loopback port, with everything it keeps in `dataFolder`. */
export async function startServer(dataFolder: string): Promise<BenchServer> {
  const began = performance.now();
  const child = spawn(process.execPath, ['app/commands/start.mjs'], {
    env: { ...surroundings(), PORT: '0', DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const origin = await readiness(child);
  const readyMs = performance.now() - began;
  return { origin, pid: child.pid ?? 0, readyMs, stop: () => stop(child) };
}

/** What the machine is set to must not reach what is measured. */
function surroundings(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, NODE_ENV: 'production' };
}

function readiness(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const giveUp = setTimeout(() => fail('did not get ready'), PATIENCE_MS);
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`The server ${why}.\n${said}`));
    };
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const origin = READY.exec(said)?.[1];
      if (!origin) return;
      clearTimeout(giveUp);
      child.stdout?.off('data', listen).resume();
      resolve(origin);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    child.once('exit', () => {
      clearTimeout(giveUp);
      fail('ended');
    });
  });
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 12_000);
  await ended;
  clearTimeout(hard);
}
