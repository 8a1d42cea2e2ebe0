const TRIES = 100;
const UNIQUE_CONSTRAINT = 'P2002';

/** Somebody else changed what this change was made for. */
export class Conflict extends Error {
  override name = 'Conflict';
}

/** Does `work` again, from reading on, while others take the same number or revision first. */
export async function retryOnConflict<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isConflict(error) || tries === TRIES) throw error;
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Conflict || (error as { code?: unknown } | null)?.code === UNIQUE_CONSTRAINT;
}
