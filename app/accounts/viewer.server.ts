import type { AppLoadContext } from '@remix-run/node';
import type { Role } from '~/db/model.ts';

export interface Viewer {
  id: string;
  username: string;
  role: Role;
  locale: string;
  notice: string | null;
  demo: boolean;
  sessionId: string;
}
export interface RequestParts {
  request: Request;
  context: AppLoadContext;
}

/** Who is signed in, read once a request, or null. */
export async function currentPerson(_parts: RequestParts): Promise<Viewer | null> {
  return null;
}
