import { env } from '~/env.server.ts';
import { indicators } from '~/reports/indicators.server.ts';
import { quartersIn, yearOf } from '~/reports/quarter.ts';
import { loader as reportsPage } from '~/routes/reports._index/route.tsx';
import { loader as followUpPage } from '~/routes/reports_.follow-up/route.tsx';
import { loader as indicatorPage } from '~/routes/reports_.indicators_.$code/route.tsx';
import { loader as learningPage } from '~/routes/reports_.learning/route.tsx';
import { loader as reactionPage } from '~/routes/reports_.reaction/route.tsx';
import { loader as morningPage } from '~/routes/teach._index/route.tsx';
import { loader as cohortPage } from '~/routes/teach_.$cohort/route.tsx';
import type { Programme } from './large-programme.ts';
import { signedIn, type Newcomer } from './newcomer.ts';

/** What somebody looks at. */
export interface View {
  name: string;
  /** Which of several alike. */
  at?: string;
  /** How much longer it may take where there is ten times as much of everything. */
  grows: number;
  visit(): Promise<unknown>;
}

/** Of one's own group, however many others there are. */
const OWN = 2;
/** Of all there is: ten times as much takes ten times as long, and a little more. */
export const ALL = 15;

const YEAR_STARTS = 10;

/** What a trainer and an administrator look at, of the last year that is over; the database of this programme is open. */
export async function programmeViews({ cohorts, trainerIds, adminId }: Programme, today: Date): Promise<View[]> {
  const [id = ''] = trainerIds;
  const trainer = await signedIn({ id, role: 'trainer' });
  const admin = await signedIn({ id: adminId, role: 'admin' });
  const cohort = cohorts[0]?.id ?? '';
  const year = yearOf(quartersIn(env().TIME_ZONE)(today), YEAR_STARTS) - 1;
  return [
    { name: 'cohort page', grows: OWN, visit: () => cohortPage(trainer.asks(`/teach/${cohort}`, { cohort })) },
    { name: 'the morning, ten cohorts', grows: OWN, visit: () => morningPage(trainer.asks('/teach', {})) },
    ...pages(admin, year),
  ];
}

function pages(admin: Newcomer, year: number): View[] {
  const at = (path: string) => admin.asks(`${path}?year=${year}`, {});
  const oneOf = (code: string) => admin.asks(`/reports/indicators/${code}?year=${year}`, { code });
  return [
    { name: 'the reports', grows: ALL, visit: () => reportsPage(at('/reports')) },
    { name: 'what people learned', grows: ALL, visit: () => learningPage(at('/reports/learning')) },
    { name: 'what people said at the end', grows: ALL, visit: () => reactionPage(at('/reports/reaction')) },
    { name: 'what people did later', grows: ALL, visit: () => followUpPage(at('/reports/follow-up')) },
    ...indicators().map(({ code }) => ({
      name: 'an indicator',
      at: code,
      grows: ALL,
      visit: () => indicatorPage(oneOf(code)),
    })),
  ];
}
