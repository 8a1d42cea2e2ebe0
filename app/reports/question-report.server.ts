import { db } from '~/db/db.server.ts';
import type { QuizKind } from '~/db/model.ts';
import { standingsIn, type QuestionStanding } from '~/learning/voided-question.server.ts';
import type { QuizBundle } from '~/quizzes/question.ts';
import { attemptWindows } from './attempt-windows.server.ts';
import { addGainSums } from './gain-sums.server.ts';
import { addItemSums, NOBODY, type Asked } from './item-sums.server.ts';
import { keptVersions } from './kept-versions.server.ts';
import { gainOf, NO_GAIN, type Gain, type GainSums } from './objective-gain.ts';
import { sameAsToday } from './question-today.server.ts';
import { scrutinise, type Scrutiny } from './scrutiny.ts';

export interface QuestionScrutinised extends Scrutiny {
  id: string;
  standing: QuestionStanding;
}

interface Scrutinised {
  /** A slug. */
  course: string;
  /** Its questions as they stand today. */
  bundle: QuizBundle;
}

/** How each question of one test works, over all who were asked it, in the order of the file. */
export async function questionReport({ course, bundle }: Scrutinised, quiz: QuizKind): Promise<QuestionScrutinised[]> {
  const { questions, forms, pool } = bundle.content;
  const same = sameAsToday(questions, await keptVersions(course));
  const standing = await standingsIn(db(), course);
  const totals = new Map<string, Asked>();
  for await (const window of attemptWindows(course, quiz)) await addItemSums(totals, window, { questions, same });
  return (quiz === 'final' ? pool : [...forms.A, ...forms.B]).flatMap((id) => {
    const question = questions[id];
    return question ? [{ id, standing: standing(id), ...scrutinise(question, totals.get(id) ?? NOBODY) }] : [];
  });
}

/** What people learned of each objective, over all who took both tests; those that the tests do not ask about are left out. */
export async function gainReport({ course, bundle }: Scrutinised): Promise<Map<string, Gain>> {
  const { questions, forms } = bundle.content;
  const totals = new Map<string, GainSums>();
  for await (const window of attemptWindows(course, 'pre')) await addGainSums(totals, window, questions);
  const asked = [...forms.A, ...forms.B].flatMap((id) => questions[id]?.objective ?? []);
  return new Map([...new Set(asked)].map((objective) => [objective, gainOf(totals.get(objective) ?? NO_GAIN)]));
}
