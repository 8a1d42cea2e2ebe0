import type { Person } from '~/db/model.ts';

/**
 * What the account that stays learns from the other: only what nobody has said there. A name for certificates comes with
 * all that is printed beside it, a region only with its country; neither address nor language, since letters go there.
 * Whoever stopped reminders in either has stopped them.
 */
export function factsJoined(kept: Person, other: Person): Partial<Person> {
  const { certificateName, certificateLatin, certificateRank, certificatePlace, country, region } = other;
  return {
    ...(kept.certificateName === null && { certificateName, certificateLatin, certificateRank, certificatePlace }),
    ...(kept.country === null && kept.region === null && { country, region }),
    sector: kept.sector ?? other.sector,
    organisation: kept.organisation ?? other.organisation,
    sex: kept.sex ?? other.sex,
    birthYear: kept.birthYear ?? other.birthYear,
    remindersStoppedAt: later(kept.remindersStoppedAt, other.remindersStoppedAt),
  };
}

function later(one: Date | null, other: Date | null): Date | null {
  return one && other && one > other ? one : (other ?? one);
}
