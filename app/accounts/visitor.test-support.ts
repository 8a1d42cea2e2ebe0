import { randomUUID } from 'node:crypto';
import { db, transaction } from '~/db/db.server.ts';
import type { Person, Role } from '~/db/model.ts';
import { hashPassphrase } from './passphrase.server.ts';
import { createPerson } from './person.server.ts';

export const PASSPHRASE = 'three warm apples';
let hashed: Promise<string> | undefined;

/** Somebody with an account and the passphrase above. */
export async function register(username: string, role: Role = 'learner'): Promise<Person> {
  hashed ??= hashPassphrase(PASSPHRASE);
  const passwordHash = await hashed;
  return transaction((tx) => createPerson(tx, { id: randomUUID(), username, passwordHash, locale: 'en', role }));
}

/** As if so many tries of this limit had gone before, for everyone who has made one. */
export async function spent(limit: string, points: number) {
  const { count } = await db().rateLimiterFlexible.updateMany({
    where: { key: { startsWith: `${limit}:` } },
    data: { points },
  });
  if (count === 0) throw new Error(`Nobody has made a try of ${limit}`);
}

/** A browser: asks for pages, sends forms, and keeps the cookies it is given. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly setCookies: string[] = [];

  constructor(
    readonly ip = '192.0.2.1',
    readonly secure = false,
  ) {}

  /** What a loader or, with `form`, an action is called with. */
  asks(path: string, form?: Record<string, string>, params: Record<string, string> = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const origin = `http${this.secure ? 's' : ''}://learn.example`;
    const request = new Request(new URL(path, origin), {
      headers: { Cookie: cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    const setCookie = (value: string) => this.keep(value);
    return {
      request,
      context: { ip: this.ip, secure: this.secure, origin, setCookie },
      params,
    };
  }

  private keep(setCookie: string) {
    this.setCookies.push(setCookie);
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? [];
    if (!name) return;
    if (value && !/max-age=0(;|$)/i.test(setCookie)) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}
