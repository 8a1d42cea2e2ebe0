import { plainText } from '~/accounts/plain-text.ts';
import type { PublicKey } from '~/certificates/signature.server.ts';
import { heardDigits } from './key-digits.ts';
import { readPublicKey, type FileProblem } from './shared-file.ts';

export const LONGEST_NAME = 120;

export type NameProblem = 'empty' | 'long' | 'taken';
export type DigitsProblem = 'notForty' | 'differ';
export type KeyProblem = FileProblem | 'own' | 'known';

export interface InstallationProblems {
  name?: NameProblem;
  digits?: DigitsProblem;
  key?: KeyProblem;
}

export interface NewInstallation {
  id: string;
  name: string;
  key: PublicKey;
  /** What was heard over the phone. */
  digits: string;
}

type Typed = Record<'id' | 'name' | 'digits' | 'pasted', string>;

export function readInstallation(
  typed: Typed,
  problem?: FileProblem,
): { installation: NewInstallation } | { problems: InstallationProblems } {
  const name = plainText(typed.name);
  const digits = heardDigits(typed.digits);
  const read = problem ? { problem } : readPublicKey(typed.pasted);
  if (name !== '' && name.length <= LONGEST_NAME && digits !== null && 'key' in read) {
    return { installation: { id: typed.id, name, digits, key: read.key } };
  }
  return {
    problems: {
      name: name === '' ? 'empty' : name.length > LONGEST_NAME ? 'long' : undefined,
      digits: digits === null ? 'notForty' : undefined,
      key: 'problem' in read ? read.problem : undefined,
    },
  };
}
