import { data, type HeadersFunction } from '@remix-run/node';
import type { Refused } from './limits.server.ts';

/** Kept by no cache, and with how long to wait, where an action said so. */
export const personalHeaders: HeadersFunction = ({ actionHeaders }) => {
  const retryAfter = actionHeaders.get('Retry-After');
  return { 'Cache-Control': 'private, no-store', ...(retryAfter && { 'Retry-After': retryAfter }) };
};

/** 429 with how long to wait; `rest` is what the form needs to stand as it was. */
export function tooMany<T extends object>({ retryAfterSeconds }: Refused, rest: T) {
  const body = { ...rest, waitMinutes: Math.ceil(retryAfterSeconds / 60) };
  return data(body, { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } });
}
