import { sweep } from '~/accounts/sweep.server.ts';
import { forgetOldNotes } from '~/cohorts/old-notes.server.ts';
import type { Trades } from '~/jobs/job.ts';
import { forgetOldJobs } from '~/jobs/old-jobs.server.ts';

/** Every kind of work that is done later, and how. */
export const TRADES: Trades = {
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
