import type { Viewer } from '~/accounts/viewer.server.ts';
import type { CohortWithCourses } from './cohort.server.ts';
import type { Step } from './import-steps.server.ts';

/** What all steps of one import share. */
export interface Writing {
  trainer: Viewer;
  cohort: CohortWithCourses;
  /** Of a person whose row names no language. */
  locale: string;
  draftId: string;
}

/** Midday in Greenwich is the same day in every zone of the region. */
export function joinedAt({ joinedOn }: Pick<Step, 'joinedOn'>, now: Date): Date {
  return joinedOn ? new Date(Math.min(Date.parse(`${joinedOn}T12:00:00Z`), now.getTime())) : now;
}
