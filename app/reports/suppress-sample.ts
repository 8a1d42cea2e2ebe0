import { DIMENSIONS, type Dimension, type Traits } from './completion-fact.ts';
import { ALL, completion, SOME } from './count-sample.ts';
import { qualifies } from './count-people.ts';
import { tablesOf } from './count-tables.ts';
import type { Layer } from './suppress-family.ts';

/** For tests: numbers that look random and are the same each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const REGIONS: Record<string, string[]> = {
  KZ: ['Almaty', 'Turkistan', ''],
  UZ: ['Tashkent', 'Ferghana'],
  KG: ['Osh'],
  TM: ['Ahal', ''],
  '': [''],
};
const ORGANISATIONS: Record<string, string[]> = {
  KZ: ['Ministry', 'Hotline', ''],
  UZ: ['Istiqbolli', ''],
  KG: ['Sezim'],
  TM: ['Beyik Eyyam'],
  '': [''],
};
const CHOICES = {
  sex: ['female', 'male', 'other', ''],
  ageBand: ['0–17', '18–24', '25–34', '35–44', ''],
  sector: ['police', 'ngo', 'health', 'education', 'private', ''],
};

/** Somebody; the first of each list is the most likely by far. */
function somebody(random: () => number, courses: string[]): Traits {
  const pick = <T>(list: readonly T[], power = 2): T => list[Math.floor(random() ** power * list.length)] as T;
  const country = pick(['KZ', 'KZ', 'UZ', 'UZ', 'KG', 'KG', '', 'TM'], 4);
  return {
    country,
    region: pick(REGIONS[country] ?? ['']),
    organisation: pick(ORGANISATIONS[country] ?? ['']),
    sex: pick(CHOICES.sex),
    ageBand: pick(CHOICES.ageBand),
    sector: pick(CHOICES.sector),
    course: pick(courses),
  };
}

export interface World {
  all: Layer;
  some: Layer;
  /** Took part: `all`, and who has not completed yet. */
  took: Layer;
  /** Whether some took two courses; else whoever attacks may count on it that nobody did. */
  takesTwo: boolean;
}

/** One quarter of a programme. */
export function someWorld(seed: number, size: number, takesTwo = false): World {
  const random = randomFrom(seed);
  const crowd = (count: number) => Array.from({ length: count }, () => somebody(random, ALL.courses));
  const runsOf = (traits: Traits) =>
    takesTwo && random() < 0.3 ? [traits, { ...traits, course: nextCourse(traits) }] : [traits];
  const isSome = (traits: Traits) => qualifies(completion({ on: '2025-11-01', traits }), SOME);
  const people = crowd(size).map(runsOf);
  const some = people.map((runs) => runs.filter(isSome)).filter((runs) => runs.length > 0);
  const partial = crowd(Math.floor(random() * size)).map((traits) => [traits]);
  return {
    all: layer('ALL', people),
    some: layer('SOME', some),
    took: layer('TOOK', [...people, ...partial]),
    takesTwo,
  };
}

function nextCourse({ course }: Traits): string {
  return ALL.courses[(ALL.courses.indexOf(course) + 1) % ALL.courses.length] ?? course;
}

/** `people`: the runs of each. */
function layer(code: string, people: Traits[][]): Layer {
  const units = people.flatMap(([first]) => (first ? [first] : []));
  return { code, total: units.length, tables: tablesOf(units, people.flat()) };
}

export function categoriesOf({ took }: World): Map<Dimension, string[]> {
  return new Map(DIMENSIONS.map((dimension) => [dimension, [...(took.tables.get(dimension)?.keys() ?? [])]]));
}
