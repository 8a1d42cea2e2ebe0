import type { Scope } from '~/accounts/manager-scope.ts';

/** A scope as values that both databases take: whether all count, and a JSON object whose keys are `country:organisation`. */
export function scopeValues(scope: Scope) {
  const parts = scope === 'whole' ? [] : scope;
  const keys = parts.map(({ country, organisation }) => [`${country ?? ''}:${organisation ?? ''}`, 1]);
  return { whole: scope === 'whole' ? 1 : 0, parts: JSON.stringify(Object.fromEntries(keys)) };
}
