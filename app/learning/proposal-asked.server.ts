import type { Params } from '@remix-run/react';
import { requireRole, type RequestParts } from '~/accounts/viewer.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { missing } from './asked.server.ts';
import { findProposal } from './voided-question-decision.server.ts';
import { inFull } from './voided-question-shown.server.ts';

/** The administrator, and the proposal that an address names; a 404 for everybody else and for none. */
export async function proposalAsked({ request, context, params }: RequestParts & { params: Params }) {
  const admin = await requireRole({ request, context }, 'admin');
  const locale = negotiateLocale(request, admin.locale);
  const found = await findProposal(params.proposal ?? '');
  const [proposal] = found ? await inFull([found], locale) : [];
  if (!proposal) throw missing();
  return { admin, proposal, locale };
}
