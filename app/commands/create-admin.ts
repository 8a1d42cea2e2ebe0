import { existsSync } from 'node:fs';
import { createAdmin } from '~/accounts/new-admin.server.ts';
import { databaseAddress } from '~/db/connect.server.ts';
import { closeDatabase, openDatabase } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { askHidden } from './ask-hidden.ts';

const USAGE = 'Usage: npm run create-admin -- <username>   (asks for a passphrase, or takes it from ADMIN_PASSPHRASE)';
const NO_DATABASE = 'There is no database yet. Start the platform once with "npm start", then do this again.';

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  return fail(error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? error.name) : String(error));
});

async function main([username, ...rest]: string[]): Promise<number> {
  if (!username || rest.length > 0) return fail(USAGE);
  const { engine, url } = databaseAddress(env());
  if (engine === 'sqlite' && !existsSync(url.replace(/^file:/, ''))) return fail(NO_DATABASE);
  const passphrase = process.env.ADMIN_PASSPHRASE ?? (await askTwice());
  if (passphrase === null) return fail('The two passphrases differ. Nothing was changed.');
  await openDatabase();
  try {
    const problem = await createAdmin(username, passphrase);
    if (problem) return fail(translateIn('en')(`accounts.${problem}`));
    process.stdout.write(`Created. "${username}" can sign in now, and finds everyone else under Administration.\n`);
    return 0;
  } finally {
    await closeDatabase();
  }
}

async function askTwice(): Promise<string | null> {
  const first = await askHidden('Passphrase (at least 10 characters; it stays hidden): ');
  return first === (await askHidden('The same once more: ')) ? first : null;
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 1;
}
