import { sweep } from '~/accounts/sweep.server.ts';
import { awardWhatIsDue } from '~/certificates/award-due.server.ts';
import { COHORT_CERTIFICATES, drawOrdered } from '~/certificates/cohort-certificates-job.server.ts';
import { regrade } from '~/certificates/regrade.server.ts';
import { importPeople } from '~/cohorts/import-job.server.ts';
import { forgetOldNotes } from '~/cohorts/old-notes.server.ts';
import { sendReminders } from '~/cohorts/reminders.server.ts';
import { printManySlips } from '~/cohorts/slip-print.server.ts';
import type { Trades } from '~/jobs/job.ts';
import { forgetOldJobs } from '~/jobs/old-jobs.server.ts';
import { sendFollowUps } from '~/learning/follow-ups.server.ts';

/** Every kind of work that is done later, and how. */
export const TRADES: Trades = {
  award: { everyMinutes: 60, handle: awardWhatIsDue() },
  [COHORT_CERTIFICATES]: { handle: drawOrdered },
  'follow-ups': { everyMinutes: 60, handle: sendFollowUps },
  import: { handle: importPeople },
  regrade: { handle: regrade },
  reminders: { everyMinutes: 60, handle: sendReminders },
  slips: { handle: printManySlips },
  sweep: {
    everyMinutes: 60,
    async handle() {
      await sweep();
      await forgetOldNotes();
      await forgetOldJobs();
      return undefined;
    },
  },
};
