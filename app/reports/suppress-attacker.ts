import { DIMENSIONS, type Dimension } from './completion-fact.ts';
import { SOME } from './count-sample.ts';
import { joined, PAIRS, type TableId } from './count-tables.ts';
import type { Suppressed } from './suppress-family.ts';
import { shownIn } from './suppress-frozen.ts';
import { Notebook, type Term } from './suppress-notebook.ts';
import { categoriesOf, type World } from './suppress-sample.ts';

type Name = 'all' | 'some' | 'took';
interface Place {
  id: TableId;
  key: string;
}

/** For tests: somebody who writes down every sum they can think of, and solves for what is hidden. Answers with what they found. */
export function attack(world: World, people: Suppressed, rates: Suppressed): string[] {
  return new Attacker(world, { all: people, some: people, took: rates }).findings();
}

class Attacker {
  private readonly notebook = new Notebook();
  private readonly categories;

  constructor(
    private readonly world: World,
    private readonly seen: Record<Name, Suppressed>,
  ) {
    this.categories = categoriesOf(world);
  }

  findings(): string[] {
    for (const layer of ['all', 'some', 'took'] as const) {
      for (const dimension of DIMENSIONS) this.writeLine(layer, dimension);
      for (const [one, other] of PAIRS) this.writeTable(layer, one, other);
    }
    this.writeWhatSomeIsOf();
    return this.notebook.solve();
  }

  /** Categories add up to the total. */
  private writeLine(layer: Name, dimension: Dimension) {
    const line = this.keys(dimension).map((key) => this.cell(layer, { id: dimension, key }));
    this.writeSum(line, this.world[layer].total, { across: dimension, name: `${layer} ${dimension}` });
  }

  /** Rows and columns add up to what stands in the tables of one dimension. */
  private writeTable(layer: Name, one: Dimension, other: Dimension) {
    const id = `${one}|${other}`;
    const at = (row: string, column: string) => this.cell(layer, { id, key: joined(row, column) });
    for (const row of this.keys(one)) {
      const line = this.keys(other).map((column) => at(row, column));
      this.writeSum(line, this.cell(layer, { id: one, key: row }), { across: other, name: `${layer} ${id} ${row}` });
    }
    for (const column of this.keys(other)) {
      const line = this.keys(one).map((row) => at(row, column));
      this.writeSum(line, this.cell(layer, { id: other, key: column }), {
        across: one,
        name: `${layer} ${id} ${column}`,
      });
    }
  }

  /** Where people took two courses, courses sum to the total or to more. */
  private writeSum(line: Term[], total: Term, { across, name }: { across: Dimension; name: string }) {
    if (across !== 'course' || !this.world.takesTwo) return this.notebook.sum(line, total);
    const twice = this.notebook.unknown({ name: `${name} twice`, truth: 0, isSecret: false }, { from: 0, to: 1e6 });
    const sum = this.notebook.unknown({ name: `${name} sum`, truth: 0, isSecret: false }, { from: 0, to: 1e6 });
    this.notebook.sum(line, sum);
    this.notebook.sum([total, twice], sum);
  }

  /** All are some and others; all are among those who took part; and where no other course or sector can be, all are some. */
  private writeWhatSomeIsOf() {
    for (const { traits, ...place } of this.everyCell()) {
      const all = this.cell('all', place);
      const some = this.cell('some', place);
      const { course, sector } = traits;
      const isOut =
        (course !== undefined && !SOME.courses.includes(course)) || (sector !== undefined && !isSome(sector));
      const isSame =
        (sector !== undefined && this.onlySomeCourses(sector)) ||
        (course !== undefined && this.onlySomeSectors(course));
      this.notebook.sum([all, this.rest('partial', 'took', 'all', place)], this.cell('took', place));
      if (isOut) this.notebook.sum([some], 0);
      else if (isSame) this.notebook.sum([some], all);
      else this.notebook.sum([some, this.rest('rest', 'all', 'some', place)], all);
    }
  }

  private keys(dimension: Dimension): string[] {
    return this.categories.get(dimension) ?? [];
  }

  private *everyCell(): Generator<Place & { traits: Partial<Record<Dimension, string>> }> {
    for (const one of DIMENSIONS) for (const key of this.keys(one)) yield { id: one, key, traits: { [one]: key } };
    for (const [one, other] of PAIRS) {
      for (const row of this.keys(one)) {
        for (const column of this.keys(other)) {
          yield { id: `${one}|${other}`, key: joined(row, column), traits: { [one]: row, [other]: column } };
        }
      }
    }
  }

  private onlySomeCourses(sector: string): boolean {
    const others = this.keys('course').filter((course) => !SOME.courses.includes(course));
    return isSome(sector) && others.every((course) => this.isNobody(course, sector));
  }

  private onlySomeSectors(course: string): boolean {
    const others = this.keys('sector').filter((sector) => !isSome(sector));
    return SOME.courses.includes(course) && others.every((sector) => this.isNobody(course, sector));
  }

  private isNobody(course: string, sector: string): boolean {
    return this.cell('all', { id: 'course|sector', key: joined(course, sector) }) === 0;
  }

  /** What is shown, or the unknown. Totals by sex are known, as to a manager of the contract. */
  private cell(layer: Name, { id, key }: Place): Term {
    const truth = this.world[layer].tables.get(id)?.get(key) ?? 0;
    const tables = this.seen[layer].shown.get(this.world[layer].code);
    const shown = id === 'sex' && layer !== 'took' ? truth : tables ? shownIn(tables[id], key) : null;
    if (shown !== null) return shown;
    const isSingled =
      tables?.[id]?.cells[key] === null || this.seen[layer].mask.categories.get(id as Dimension)?.has(key);
    const from = layer !== 'some' && isSingled && truth > 0 ? 1 : 0;
    const name = `${layer} ${id} ${key}`;
    return this.notebook.unknown({ name, truth, isSecret: true }, { from, to: this.world[layer].total });
  }

  /** By sex it is no secret: the contract tells both. */
  private rest(name: string, more: Name, less: Name, { id, key }: Place): Term {
    const at = (layer: Name) => this.world[layer].tables.get(id)?.get(key) ?? 0;
    const unknown = { name: `${id} ${key} ${name}`, truth: at(more) - at(less), isSecret: id !== 'sex' };
    return this.notebook.unknown(unknown, { from: 0, to: this.world[more].total });
  }
}

function isSome(sector: string): boolean {
  return SOME.sectors.some((each) => each === sector);
}
