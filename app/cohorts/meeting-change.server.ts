import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { transaction } from '~/db/db.server.ts';
import type { Then } from '~/learning/progress.server.ts';
import { settle } from './attendance-settling.server.ts';
import { within } from './cohort.server.ts';
import type { MeetingDraft } from './meeting-form.ts';

interface MeetingKey {
  cohortId: string;
  id: string;
}

/** Corrects what was written of a meeting. False: no such meeting of this trainer's. */
export function changeMeeting(trainer: Viewer, key: MeetingKey, draft: MeetingDraft, then: Then): Promise<boolean> {
  return transaction(async (tx) => {
    const { count } = await tx.meeting.updateMany({ where: own(trainer, key), data: draft });
    if (count > 0) await finish(tx, trainer, key, 'meeting.changed', then);
    return count > 0;
  });
}

/** Takes a meeting away with what was recorded of it. False when it has gone already, or never was this trainer's. */
export function removeMeeting(trainer: Viewer, key: MeetingKey, then: Then): Promise<boolean> {
  return transaction(async (tx) => {
    const { count } = await tx.meeting.deleteMany({ where: own(trainer, key) });
    if (count > 0) await finish(tx, trainer, key, 'meeting.removed', then);
    return count > 0;
  });
}

function own(trainer: Viewer, { id, cohortId }: MeetingKey) {
  return { id, cohortId, cohort: within(trainer) };
}

async function finish(tx: Tx, trainer: Viewer, { id, cohortId }: MeetingKey, verb: string, then: Then) {
  await record(tx, { verb, actorId: trainer.id, subjectId: cohortId, details: { meeting: id } });
  await settle(tx, cohortId, then);
}
