import type { Hosting } from '~/entry.server.tsx';

const ROLES = ['learner', 'trainer', 'manager', 'admin'];

type DemoPerson = Awaited<ReturnType<Hosting['demoPeople']>>[number];

/** Where to go, and whom to be. */
export function announcement(origin: string, listening: string, demoPeople: DemoPerson[]): string {
  const lines = ['', `Ready: ${origin}`];
  if (listening !== origin) lines.push(`Listening on ${listening}`);
  if (demoPeople.length > 0) {
    lines.push('', 'Sign in as one of the demo people; the passphrase of each is safe-steps-demo');
    const people = demoPeople.toSorted((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
    for (const { username, role } of people) lines.push(`  ${username.padEnd(10)} ${role}`);
  }
  return [...lines, '', 'Ctrl+C stops it.', ''].join('\n');
}
