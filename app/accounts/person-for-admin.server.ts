import type { Params } from '@remix-run/react';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { findPerson } from './people.server.ts';
import { requireRole, type RequestParts } from './viewer.server.ts';

/** Who an administrator's page is about, and who looks at it; 404 for everyone else and for nobody. */
export async function personForAdmin({ request, context, params }: RequestParts & { params: Params }) {
  const admin = await requireRole({ request, context }, 'admin');
  const person = await findPerson(params.person ?? '');
  if (!person) throw new Response(null, { status: 404 });
  return { admin, person, t: translateIn(negotiateLocale(request, admin.locale)) };
}
