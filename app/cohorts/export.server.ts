import { record } from '~/audit/audit.server.ts';
import { transaction } from '~/db/db.server.ts';

export function recordExport(trainerId: string, cohortId: string): Promise<void> {
  return transaction((tx) => record(tx, { verb: 'cohort.exported', actorId: trainerId, subjectId: cohortId }));
}
