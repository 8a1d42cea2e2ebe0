import { requireRecent } from '~/accounts/recent.server.ts';
import { requireRole, type RequestParts, type Viewer } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { addedUp, exactAddedUp, type Sum, type SumRow } from './added-up.ts';
import { closedFigures, mayClose } from './closed-quarter.server.ts';
import type { Quarter } from './quarter.ts';
import { receivedFigures } from './received-figures.server.ts';
import { sharedFigures, type SharedDimension } from './shared-figures.ts';

/** Whoever may close a quarter, and typed the passphrase just now; for anybody else there is no such page. */
export async function elsewhereAsked(args: RequestParts): Promise<Viewer> {
  const manager = await requireRole(args, 'manager');
  if (!(await mayClose(manager))) throw new Response(null, { status: 404 });
  await requireRecent(args);
  return manager;
}

export interface TogetherTable extends Sum {
  /** The contract’s totals by sex, where everybody tells them. */
  exact: SumRow[] | null;
}

export interface Together {
  installation: string;
  others: { name: string; closedAt: string; madeAt: string; receivedAt: Date; timeZone: string }[];
  /** Null: our own quarter is not closed. */
  closedAt: Date | null;
  tables: TogetherTable[];
}

/** A quarter here and elsewhere. Two statements. */
export async function together(startsOn: Quarter, of: 'total' | SharedDimension): Promise<Together> {
  const [closed] = await closedFigures([startsOn]);
  const others = await receivedFigures(startsOn);
  const installation = env().ISSUER;
  const ours = closed && sharedFigures(closed, { installation, madeAt: now(), withContractTotals: true });
  const tables = (ours?.indicators ?? []).map((table) => {
    const theirs = others.map(
      ({ figures }) => figures.indicators.find(({ definition }) => definition.code === table.definition.code) ?? null,
    );
    return { ...addedUp(table, theirs, of), exact: of === 'total' ? exactAddedUp(table, theirs) : null };
  });
  return {
    installation,
    others: others.map(({ name, receivedAt, figures }) => {
      const { closedAt, madeAt, timeZone } = figures;
      return { name, receivedAt, closedAt, madeAt, timeZone };
    }),
    closedAt: closed?.closedAt ?? null,
    tables: of === 'total' ? tables : tables.filter((table) => isBrokenDown(table)),
  };
}

function isBrokenDown({ rows }: Sum): boolean {
  return rows.some(({ cells }) => cells.some(({ kind }) => kind === 'count' || kind === 'rate'));
}
