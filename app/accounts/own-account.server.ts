import { record } from '~/audit/audit.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { countRecoveryCodes, renewRecoveryCodes } from './recovery-code.server.ts';
import { endSessionsOf } from './session.server.ts';

export async function dismissNotices(personId: string) {
  await db().person.update({ where: { id: personId }, data: { notice: null } });
}

export async function setLanguage(personId: string, locale: Locale) {
  await db().person.update({ where: { id: personId }, data: { locale } });
}

export async function signOutEverywhere(personId: string) {
  await transaction(async (tx) => {
    await endSessionsOf(tx, personId);
    await record(tx, { verb: 'sessions.ended', actorId: personId, subjectId: personId });
  });
}

export function recoveryCodesLeft(personId: string): Promise<number> {
  return countRecoveryCodes(db(), personId);
}

export function newRecoveryCodes(personId: string): Promise<string[]> {
  return transaction((tx) => renewRecoveryCodes(tx, personId));
}
