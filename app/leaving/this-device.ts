import { readCookie, writeCookie } from '~/cookie.ts';

/** What somebody has said about the device in front of them; it is kept in this browser and nowhere else. */
export interface ThisDevice {
  /** Other people use it too, so that leaving fast signs out. */
  shared: boolean;
  /** Whether tabs and history say little; undefined where nobody chose. */
  discreet?: boolean;
  /** Which neutral site leaving leads to, where one was chosen. */
  exit?: string;
  /** What the button does has been read. */
  told: boolean;
}

export const DEVICE_COOKIE = 'prefs';
const YEAR_S = 365 * 24 * 60 * 60;

export function thisDevice(request: Request): ThisDevice {
  const kept = new URLSearchParams(readCookie(request, DEVICE_COOKIE));
  return {
    shared: kept.get('shared') === '1',
    discreet: kept.has('discreet') ? kept.get('discreet') === '1' : undefined,
    exit: kept.get('exit') ?? undefined,
    told: kept.get('told') === '1',
  };
}

export function keepDevice({ shared, discreet, exit, told }: ThisDevice, secure: boolean): string {
  const kept = new URLSearchParams();
  if (shared) kept.set('shared', '1');
  if (discreet !== undefined) kept.set('discreet', discreet ? '1' : '0');
  if (exit) kept.set('exit', exit);
  if (told) kept.set('told', '1');
  return writeCookie(DEVICE_COOKIE, kept.toString(), { secure, maxAgeSeconds: YEAR_S });
}

/** Learners and visitors are discreet unless they chose otherwise; who works here is so by choice. */
export function isDiscreet({ discreet }: ThisDevice, role: string | undefined): boolean {
  return discreet ?? (role === undefined || role === 'learner');
}
