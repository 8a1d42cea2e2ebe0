import { createTransport, type NodemailerError } from 'nodemailer';
import { env, type Env } from '~/env.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { log } from '~/log.server.ts';
import { isMailAddress } from './address.ts';
import { keepLetter } from './letters.server.ts';

/** Plain words, and nothing that tells us whether it was read. */
export interface Letter {
  /** One address. */
  to: string;
  subject: string;
  text: string;
  locale: Locale;
  /** What the letter comes from where MAIL_FROM has no name: neutral, since phones are shared. */
  sender: string;
  /** Where the person says that no more should come. */
  stopAddress: string;
}

/** `refused`: this address will never take it; `later`: not now; `closed`: nobody takes letters on at present. */
export type Posted = 'away' | 'refused' | 'later' | 'closed';
export type Settings = Pick<Env, 'MAIL_URL' | 'MAIL_FROM' | 'DATA_DIR'>;

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands a letter to whoever MAIL_URL names; without one it goes into a file. Await it outside transactions. */
export async function send(letter: Letter, settings: Settings = env()): Promise<Posted> {
  if (/\p{Cc}/u.test(letter.subject + letter.sender + letter.stopAddress)) throw new Error('A header has no lines.');
  if (!isMailAddress(letter.to)) return 'refused';
  try {
    await (settings.MAIL_URL ? post(letter, settings) : keep(letter, settings));
    return 'away';
  } catch (error) {
    return failure(error);
  }
}

async function post(letter: Letter, settings: Settings) {
  await createTransport({ url: settings.MAIL_URL, ...TIMEOUTS }).sendMail(messageOf(letter, settings));
}

async function keep(letter: Letter, settings: Settings) {
  const maker = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await maker.sendMail(messageOf(letter, settings));
  await keepLetter(settings.DATA_DIR, message as Buffer);
}

function messageOf({ to, subject, text, locale, sender, stopAddress }: Letter, { MAIL_FROM }: Settings) {
  return {
    from: { name: MAIL_FROM?.name ?? sender, address: MAIL_FROM?.address ?? 'post@localhost' },
    to: { name: '', address: to },
    subject,
    text,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': locale,
      'List-Unsubscribe': `<${stopAddress}>`,
    },
    xMailer: false as const,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** What went wrong quotes addresses, so of an error only its codes are written down. */
function failure(error: unknown): Posted {
  const { code, command, responseCode = 0 } = error as Partial<NodemailerError>;
  log.warn({ code, command, responseCode }, 'a letter was not taken on');
  if (responseCode >= 500 && command === 'RCPT TO') return 'refused';
  return responseCode > 0 && (command === 'RCPT TO' || code === 'EMESSAGE') ? 'later' : 'closed';
}
