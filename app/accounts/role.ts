import type { Role } from '~/db/model.ts';

/** From least to most. */
export const ROLES = ['learner', 'trainer', 'manager', 'admin'] as const satisfies readonly Role[];

export function hasRole(role: Role, atLeast: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(atLeast);
}
