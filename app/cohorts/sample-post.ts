import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Work } from '~/jobs/job.ts';
import { readLetters, type ReadLetter } from '~/mail/letter-reader.test-support.ts';
import { send, type Posted } from '~/mail/post.server.ts';
import { remind } from './reminders.server.ts';

const ORIGIN = 'https://learn.example';
const WORK: Work = { progress: () => Promise.resolve() };

/** For tests: a post office of this test's own, whose letters lie in files. */
export class SamplePost {
  readonly folder = mkdtempSync(join(tmpdir(), 'post-'));
  /** What it says instead of taking a letter on. */
  answer: Posted | null = null;
  asked = 0;

  /** As one run of the job. */
  async run() {
    await remind(WORK, {
      origin: ORIGIN,
      post: (letter) => {
        this.asked += 1;
        return this.answer ? Promise.resolve(this.answer) : send(letter, { DATA_DIR: this.folder });
      },
    });
  }

  letters(): ReadLetter[] {
    return readLetters(this.folder);
  }

  close() {
    rmSync(this.folder, { recursive: true });
  }
}
