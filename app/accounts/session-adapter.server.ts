import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Role } from '~/db/model.ts';

export interface PersonAttributes {
  username: string;
  role: Role;
  locale: string;
  notice: string | null;
  demo: boolean;
}

export interface SessionAttributes {
  /** When the passphrase was typed last; null where the person came in by another way. */
  confirmedAt: Date | null;
}

interface JoinedRow extends Omit<PersonAttributes, 'demo'> {
  personId: string;
  expiresAt: string | Date;
  confirmedAt: string | Date | null;
  demo: boolean | number;
}

/**
 * Keeps sessions under the SHA-256 of their id. Lucia renews and deletes by the id it was given, so reading
 * answers with the raw id, and `getUserSessions`, which could not, answers with nothing.
 */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(sessionId) {
    const rows = await db().$queryRaw<JoinedRow[]>`
      SELECT s."personId", s."expiresAt", s."confirmedAt", p."username", CAST(p."role" AS TEXT) AS "role", p."locale", p."notice", p."demo"
      FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
      WHERE s."id" = ${hashSessionId(sessionId)} AND p."disabledAt" IS NULL`;
    const row = rows[0];
    return row ? [sessionOf(row, sessionId), personOf(row)] : [null, null];
  },
  async getUserSessions() {
    return [];
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    const { confirmedAt } = attributes;
    const data = { id: hashSessionId(id), personId: userId, expiresAt, createdAt: now(), confirmedAt };
    await db().session.create({ data });
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    await db().session.updateMany({ where: { id: hashSessionId(sessionId) }, data: { expiresAt } });
  },
  async deleteSession(sessionId) {
    await db().session.deleteMany({ where: { id: hashSessionId(sessionId) } });
  },
  async deleteUserSessions(personId) {
    await db().session.deleteMany({ where: { personId } });
  },
  async deleteExpiredSessions() {
    await db().session.deleteMany({ where: { expiresAt: { lte: now() } } });
  },
};

export function hashSessionId(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

function sessionOf(row: JoinedRow, id: string): DatabaseSession {
  const confirmedAt = row.confirmedAt === null ? null : new Date(row.confirmedAt);
  return { id, userId: row.personId, expiresAt: new Date(row.expiresAt), attributes: { confirmedAt } };
}

function personOf({ personId, username, role, locale, notice, demo }: JoinedRow): DatabaseUser {
  return { id: personId, attributes: { username, role, locale, notice, demo: Boolean(demo) } };
}
