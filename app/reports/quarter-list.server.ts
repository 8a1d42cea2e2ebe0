import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { closings, nextToClose } from './closed-quarter.server.ts';
import { boundsOf, quarterAfter, quartersIn, type Quarter } from './quarter.ts';

/** `next`: over, and the one that can be closed; `waits`: over, after another that has to be closed first. */
export type QuarterStanding = 'closed' | 'next' | 'waits' | 'open';

export interface QuarterLine {
  startsOn: Quarter;
  standing: QuarterStanding;
  closedAt: Date | null;
}

const CLOSED_SHOWN = 4;

/** Where quarters stand, the newest first: the present one, those that are over, the last that are closed. */
export async function quarterList(): Promise<QuarterLine[]> {
  const known = await closings();
  const present = quartersIn(env().TIME_ZONE)(now());
  const lines: QuarterLine[] = known
    .slice(-CLOSED_SHOWN)
    .map(({ startsOn, closedAt }) => ({ startsOn, standing: 'closed', closedAt }));
  const next = await nextToClose(known);
  for (let startsOn = next ?? present; startsOn < present; startsOn = quarterAfter(startsOn)) {
    const isClosable = startsOn === next && boundsOf(startsOn, env().TIME_ZONE).until <= now();
    lines.push({ startsOn, standing: isClosable ? 'next' : 'waits', closedAt: null });
  }
  if (!known.some(({ startsOn }) => startsOn === present))
    lines.push({ startsOn: present, standing: 'open', closedAt: null });
  return lines.reverse();
}

/** Where one quarter stands, and which is the next to close. */
export async function standingOf(startsOn: Quarter): Promise<QuarterLine & { next: Quarter | null }> {
  const known = await closings();
  const next = await nextToClose(known);
  const closedAt = known.find((closing) => closing.startsOn === startsOn)?.closedAt ?? null;
  const isOver = boundsOf(startsOn, env().TIME_ZONE).until <= now();
  const standing = closedAt ? 'closed' : !isOver ? 'open' : startsOn === next ? 'next' : 'waits';
  return { startsOn, standing, closedAt, next };
}
