import { db } from '~/db/db.server.ts';
import { now } from '~/clock.server.ts';
import { readEmail } from './email.ts';
import { readProfile, type Profile, type ProfileField, type ProfileProblem } from './profile.ts';

export type ProfileErrors = Partial<Record<ProfileField, ProfileProblem | 'emailWrong'>>;

export async function profileOf(personId: string): Promise<Profile> {
  return db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { country: true, region: true, sector: true, organisation: true, sex: true, birthYear: true, email: true },
  });
}

/** Keeps what the person says about themselves; null, or what was wrong. */
export async function saveProfile(personId: string, form: Record<string, unknown>): Promise<ProfileErrors | null> {
  const email = typeof form.email === 'string' ? readEmail(form.email) : undefined;
  const read = readProfile(form, now().getUTCFullYear());
  const emailErrors: ProfileErrors = email === undefined ? { email: 'emailWrong' } : {};
  if ('errors' in read) return { ...read.errors, ...emailErrors };
  if (email === undefined) return emailErrors;
  await db().person.update({ where: { id: personId }, data: { ...read.profile, email } });
  return null;
}
