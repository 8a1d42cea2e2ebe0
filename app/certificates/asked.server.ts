import type { Params } from '@remix-run/react';
import { requirePerson, requireRole, type RequestParts } from '~/accounts/viewer.server.ts';
import { lookUpById } from './look-up.server.ts';
import { readOwnCertificate } from './own.server.ts';

type Asked = RequestParts & { params: Params };

/** The viewer's own certificate that an address names; a 404 for anything else. */
export async function ownCertificateAsked({ params, ...parts }: Asked) {
  const person = await requirePerson(parts);
  const certificate = await readOwnCertificate(person.id, params.id ?? '');
  if (!certificate) throw new Response(null, { status: 404 });
  return { person, certificate };
}

/** Any certificate, for an administrator; a 404 for everyone else. */
export async function certificateForAdmin({ params, ...parts }: Asked) {
  const admin = await requireRole(parts, 'admin');
  const certificate = await lookUpById(params.id ?? '');
  if (!certificate) throw new Response(null, { status: 404 });
  return { admin, certificate };
}
