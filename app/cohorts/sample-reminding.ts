import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort, Prisma } from '~/db/model.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { SamplePost } from './sample-post.ts';

/** For tests: Nigora’s cohort, to be finished by 10 March 2027, a post office, and a clock that is moved by hand. */
export class SampleReminding {
  readonly post = new SamplePost();
  cohort!: Cohort;
  private restore = () => {};

  static async begin(): Promise<SampleReminding> {
    const begun = new SampleReminding();
    begun.at('2027-02-01T06:00:00Z');
    begun.cohort = await cohortOf(await viewer('nigora'));
    await db().cohortCourse.updateMany({ where: { cohortId: begun.cohort.id }, data: { dueOn: '2027-03-10' } });
    return begun;
  }

  at(instant: string) {
    this.restore();
    this.restore = useClock(() => new Date(instant));
  }

  /** One run at ten in the morning in Tashkent. */
  async runOn(day: string) {
    this.at(`${day}T05:00:00Z`);
    await this.post.run();
  }

  async learner(username: string, data: Prisma.PersonUpdateInput = {}): Promise<string> {
    const id = await member(this.cohort, username);
    await db().person.update({ where: { id }, data: { email: `${username}@example.org`, ...data } });
    return id;
  }

  changeCohort(data: Prisma.CohortUpdateInput) {
    return db().cohort.update({ where: { id: this.cohort.id }, data });
  }

  close() {
    this.restore();
    this.post.close();
  }
}

export function remindersOf(personId: string) {
  return db().reminder.findMany({ where: { personId }, orderBy: { createdAt: 'asc' } });
}
