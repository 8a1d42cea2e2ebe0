export const NOTICE_KINDS = ['recoveryIssued', 'recovered', 'roleChanged', 'joined', 'joinedAway'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface AccountNotice {
  kind: NoticeKind;
  at: Date;
}

const MOST = 10;

/** `Person.notice` with one more thing that the person has to be told: a line each, a kind and an instant. */
export function addNotice(notice: string | null, kind: NoticeKind, at: Date): string {
  return [...(notice?.split('\n') ?? []), `${kind} ${at.toISOString()}`].slice(-MOST).join('\n');
}

/** What `Person.notice` says, oldest first. */
export function readNotices(notice: string | null): AccountNotice[] {
  return (notice ?? '').split('\n').flatMap((line) => {
    const [kind, instant = ''] = line.split(' ');
    const known = NOTICE_KINDS.find((name) => name === kind);
    const at = new Date(instant);
    return known && !Number.isNaN(at.getTime()) ? [{ kind: known, at }] : [];
  });
}
