import { spawn } from 'node:child_process';

/**
 * Runs another program. Quiet ones show what they said only when they fail.
 * @returns {Promise<void>} rejects when the program fails
 */
export async function run(command, args, { env = {}, quiet = true } = {}) {
  const { code, output } = await attempt(command, args, { env, quiet });
  if (code !== 0) throw new Failure(`${[command.split('/').at(-1), ...args].join(' ')} failed.\n${output}`.trim());
}

/** As `run`, but tells the exit code instead of rejecting. */
export function attempt(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
    signals.forEach((signal) => process.on(signal, pass));
    const end = (code, signal) => {
      signals.forEach((name) => process.off(name, pass));
      if (signal) process.exit(1);
      resolve({ code, output });
    };
    child.once('error', (error) => end(1, undefined, (output += error.message)));
    child.once('close', end);
  });
}

/** Something in the surroundings failed, and the message says it all. */
export class Failure extends Error {}
