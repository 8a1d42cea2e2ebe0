import type { Completion, Traits } from './completion-fact.ts';
import {
  firstOpen,
  fromEarlierYears,
  inQuarter,
  lateInQuarter,
  type Calendar,
  type Counted,
  type People,
} from './count-people.ts';
import type { Issued, Run } from './count-runs.server.ts';
import type { Indicator } from './indicator.ts';
import type { Quarter } from './quarter.ts';

/** What a quarter is counted from. */
export interface QuarterFacts {
  quarter: Quarter;
  calendar: Calendar;
  people: People;
  runs: Run[];
  issued: Issued[];
}

/** Traits of what is counted, once each; and once a course, for tables with a course in them. */
export interface Group {
  units: Traits[];
  byCourse: Traits[];
}

export interface QuarterCount {
  /** Row of the report → how many. */
  rows: Record<string, number>;
  /** What is broken down; of a share, what it is a share of stands beside it. */
  part: Group | null;
  of: Group | null;
}

export function countQuarter(indicator: Indicator, facts: QuarterFacts): QuarterCount {
  switch (indicator.measure) {
    case 'people-completed':
      return countCompleted(indicator, facts);
    case 'completion-rate': {
      const part = completed(indicator, facts);
      const rest = partial(indicator, facts);
      return share(part, { units: [...part.units, ...rest.units], byCourse: [...part.byCourse, ...rest.byCourse] });
    }
    case 'typed-in':
      return share(
        completed(indicator, facts, ({ typedIn }) => typedIn),
        completed(indicator, facts),
      );
    case 'extra-tries':
      return share(
        completed(indicator, facts, ({ extraTries }) => extraTries),
        completed(indicator, facts),
      );
    case 'pass-rate': {
      const tried = facts.runs.filter((run) => run.triedFinal && isCounted(run.traits, indicator));
      return share(once(tried.filter(({ passedFinal }) => passedFinal)), once(tried));
    }
    case 'certificates': {
      const issued = facts.issued.filter(({ traits }) => isCounted(traits, indicator));
      const valid = issued.filter(({ isValid }) => isValid).length;
      return { rows: { certificates: issued.length, valid }, part: once(issued), of: null };
    }
    default:
      return { rows: {}, part: null, of: null };
  }
}

/** Of a closed quarter, how many people the facts of today give it. */
export function peopleIn(indicator: Indicator, facts: Pick<QuarterFacts, 'quarter' | 'people'>): Counted[] {
  return inQuarter(facts.people.all(indicator), facts.quarter, indicator.yearStarts);
}

function countCompleted(indicator: Indicator, facts: QuarterFacts): QuarterCount {
  const { quarter, people } = facts;
  const counted = people.all(indicator);
  const rows = {
    people: inQuarter(counted, quarter, indicator.yearStarts).length,
    late: lateInQuarter(counted, quarter, indicator.yearStarts).length,
    earlier: fromEarlierYears(counted, quarter, indicator.yearStarts).length,
    partial: partial(indicator, facts).units.length,
  };
  return { rows, part: completed(indicator, facts), of: null };
}

function completed(
  indicator: Indicator,
  { quarter, people }: QuarterFacts,
  isOne: (completion: Completion) => boolean = () => true,
): Group {
  const traits = (counted: Counted[]) =>
    inQuarter(counted, quarter, indicator.yearStarts).flatMap(({ completion }) =>
      isOne(completion) ? [completion.traits] : [],
    );
  return {
    units: traits(people.all(indicator)),
    byCourse: traits(people.byCourse(indicator)),
  };
}

/** Did a lesson or a test in the quarter and had not completed that course by its end; and is not counted as completed in it. */
function partial(indicator: Indicator, { quarter, calendar, people, runs }: QuarterFacts): Group {
  const isOpen = (run: Run) => {
    if (!run.completedAt || !run.recordedAt) return true;
    const open = firstOpen(calendar.closings, run.recordedAt);
    const own = calendar.quarterOf(run.completedAt);
    return (open > own ? open : own) > quarter;
  };
  const begun = runs.filter((run) => run.tookPart && isOpen(run) && isCounted(run.traits, indicator));
  const among = (counted: Counted[], keyOf: (personKey: string, course: string) => string) => {
    const main = inQuarter(counted, quarter, indicator.yearStarts);
    const seen = new Set(main.map(({ completion }) => keyOf(completion.personKey, completion.traits.course)));
    return begun.flatMap(({ personKey, traits }) => {
      const key = keyOf(personKey, traits.course);
      if (seen.has(key)) return [];
      seen.add(key);
      return [traits];
    });
  };
  return {
    units: among(people.all(indicator), (personKey) => personKey),
    byCourse: among(people.byCourse(indicator), (personKey, course) => `${course} ${personKey}`),
  };
}

function isCounted({ course, sector }: Traits, { courses, sectors }: Indicator): boolean {
  return courses.includes(course) && (sectors.length === 0 || sectors.some((each) => each === sector));
}

function once(found: { traits: Traits }[]): Group {
  const units = found.map(({ traits }) => traits);
  return { units, byCourse: units };
}

function share(part: Group, of: Group): QuarterCount {
  return { rows: { part: part.units.length, of: of.units.length }, part, of };
}
