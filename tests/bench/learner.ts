import { randomUUID } from 'node:crypto';
import demo from '../../prisma/demo-people.json';
import { ask } from './answer.ts';
import type { BenchServer } from './server.ts';

/** Signs a demo person in; the answer is the cookie. */
export async function signIn({ origin }: BenchServer, username: string): Promise<string> {
  const form = { username, password: demo.passphrase };
  const { status, setCookies } = await ask(`${origin}/sign-in`, { form });
  const session = setCookies.map((line) => line.split(';')[0] ?? '').find((cookie) => cookie.startsWith('session='));
  if (!session) throw new Error(`${username} could not sign in: ${status}`);
  return session;
}

/** Begins or resumes a test; the answer is the path of the attempt. */
export async function beginTest({ origin }: BenchServer, cookie: string, quizPath: string): Promise<string> {
  const { status, location } = await ask(origin + quizPath, { cookie, form: { clientId: randomUUID() } });
  if (!location.startsWith('/attempts/')) throw new Error(`${quizPath} could not be begun: ${status}`);
  return location;
}
