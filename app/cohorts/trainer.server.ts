import type { Viewer } from '~/accounts/viewer.server.ts';
import { usernameKey } from '~/accounts/username.ts';
import { record } from '~/audit/audit.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { within } from './cohort.server.ts';
import { isDay } from './cohort-form.ts';
import { programmeDay } from './programme-day.server.ts';
import type { TrainerErrors, TrainerForm } from './trainer-form.ts';

export interface CohortTrainerView {
  personId: string;
  username: string;
  /** A substitute's last day, `YYYY-MM-DD`; null for good. */
  until: string | null;
}

export async function listTrainers(cohortId: string): Promise<CohortTrainerView[]> {
  const trainers = await db().cohortTrainer.findMany({
    where: { cohortId },
    select: { personId: true, until: true, person: { select: { username: true } } },
    orderBy: { person: { usernameKey: 'asc' } },
  });
  return trainers.map(({ person, ...rest }) => ({ ...rest, username: person.username }));
}

/** Whether this trainer may say who else is one: not a substitute. */
export async function mayChooseTrainers(trainer: Viewer, cohortId: string, on: Tx = db()): Promise<boolean> {
  if (trainer.role === 'admin') return true;
  return (await on.cohortTrainer.count({ where: { cohortId, personId: trainer.id, until: null } })) > 0;
}

/** Adds a trainer, or changes until when one is. Null: no cohort that this trainer may do it in. */
export function addTrainer(trainer: Viewer, cohortId: string, form: TrainerForm): Promise<TrainerErrors | null> {
  return transaction(async (tx) => {
    if (!(await isTheirs(tx, trainer, cohortId))) return null;
    const person = await tx.person.findFirst({
      where: { usernameKey: usernameKey(form.username.slice(0, 400)), disabledAt: null, role: { not: 'learner' } },
      select: { id: true },
    });
    const errors: TrainerErrors = {};
    if (!person) errors.username = 'morning.trainerUnknown';
    else if (person.id === trainer.id) errors.username = 'morning.trainerSelf';
    if (form.until && !isDay(form.until)) errors.until = 'cohorts.dateProblem';
    else if (form.until && form.until < programmeDay()) errors.until = 'morning.untilPast';
    if (!person || Object.keys(errors).length > 0) return errors;
    const key = { cohortId, personId: person.id };
    const until = form.until || null;
    await tx.cohortTrainer.upsert({ where: { cohortId_personId: key }, create: { ...key, until }, update: { until } });
    await recordTrainer(tx, 'trainer.added', trainer, key);
    return {};
  });
}

/** Takes a trainer away; one for good always stays. Repeating it changes nothing. */
export function removeTrainer(trainer: Viewer, cohortId: string, personId: string): Promise<void> {
  return transaction(async (tx) => {
    if (!(await isTheirs(tx, trainer, cohortId))) return;
    const others = await tx.cohortTrainer.count({ where: { cohortId, until: null, personId: { not: personId } } });
    if (others === 0) return;
    const { count } = await tx.cohortTrainer.deleteMany({ where: { cohortId, personId } });
    if (count > 0) await recordTrainer(tx, 'trainer.removed', trainer, { cohortId, personId });
  });
}

async function isTheirs(tx: Tx, trainer: Viewer, cohortId: string): Promise<boolean> {
  const found = await tx.cohort.count({ where: { id: cohortId, ...within(trainer) } });
  return found > 0 && (await mayChooseTrainers(trainer, cohortId, tx));
}

async function recordTrainer(
  tx: Tx,
  verb: 'trainer.added' | 'trainer.removed',
  trainer: Viewer,
  { cohortId, personId }: { cohortId: string; personId: string },
) {
  await record(tx, { verb, actorId: trainer.id, subjectId: personId, details: { cohort: cohortId } });
}
