import { ask, form } from './ask.ts';

/** Signs a demo person in, and returns what their browser would send from then on. */
export async function signIn(origin: string, username: string): Promise<string> {
  const answer = await ask(origin, '/sign-in', form({ username, password: 'safe-steps-demo' }));
  if (answer.status !== 302) throw new Error(`${username} was not let in: ${answer.status}`);
  return [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
