import { execFileSync } from 'node:child_process';

/** The memory a process holds, in MB. */
export function residentSize(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
