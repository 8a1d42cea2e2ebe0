import { Sector, type Prisma, type Sex } from '~/db/model.ts';
import { chanceOf, type Chance } from './chance.ts';
import { personRow } from './rows.ts';

export type Profile = Pick<
  Prisma.PersonCreateManyInput,
  'country' | 'region' | 'sector' | 'organisation' | 'sex' | 'birthYear'
>;

export interface Somebody {
  /** Of the account, or, where that was deleted, of what is left of it. */
  id: string;
  index: number;
  gone: boolean;
  profile: Profile;
  chance: Chance;
}

/** The more often a country stands here, the more people are of it. */
const COUNTRIES = ['UZ', 'UZ', 'UZ', 'UZ', 'KZ', 'KZ', 'KZ', 'KG', 'KG', 'TM'];
const SEXES: Sex[] = ['female', 'female', 'female', 'male', 'male'];
const SECTORS = Object.values(Sector);
const REGIONS = 6;
const ORGANISATIONS = 12;

/** One account in a hundred has been deleted since. */
export function somebody(index: number): Somebody {
  const chance = chanceOf(`person ${index}`);
  return { id: chance.id(), index, gone: index % 100 === 99, profile: profileOf(chance), chance };
}

function profileOf(chance: Chance): Profile {
  const stated = <Value>(share: number, value: Value) => (chance.often(share) ? value : null);
  const country = stated(0.98, chance.pick(COUNTRIES));
  return {
    country,
    region: country && stated(0.8, `${country} region ${chance.whole(1, REGIONS + 1)}`),
    sector: stated(0.9, chance.pick(SECTORS)),
    organisation: country && stated(0.7, `${country} service ${chance.whole(1, ORGANISATIONS + 1)}`),
    sex: stated(0.94, chance.often(0.01) ? 'other' : chance.pick(SEXES)),
    birthYear: stated(0.92, chance.whole(1960, 2010)),
  };
}

export function accountOf({ id, index, profile }: Somebody, createdAt: Date): Prisma.PersonCreateManyInput {
  return personRow({
    id,
    username: `person-${String(index).padStart(5, '0')}`,
    role: 'learner',
    createdAt,
    ...profile,
  });
}
