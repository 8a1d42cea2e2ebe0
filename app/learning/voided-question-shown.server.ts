import { courseText, findCourse } from '~/catalog/catalog.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { countAttemptsWith } from './regrade.server.ts';
import type { Proposed } from './voided-question-decision.server.ts';
import { findQuestion, type QuestionFound } from './voided-question-text.server.ts';

export interface ProposalInFull extends Proposed {
  courseTitle: string;
  /** Null where no version of the course has it. */
  found: QuestionFound | null;
  /** Attempts handed in that asked it; null once it is decided. */
  touches: number | null;
}

/** Proposals with all that an administrator needs to decide: the question, its key, and how many attempts asked it. */
export async function inFull(proposals: Proposed[], locale: Locale): Promise<ProposalInFull[]> {
  const shown: ProposalInFull[] = [];
  for (const proposal of proposals) {
    const course = findCourse(proposal.course);
    shown.push({
      ...proposal,
      courseTitle: course ? courseText(course, locale).title : proposal.course,
      found: await findQuestion(proposal.course, proposal.question, locale),
      touches: proposal.decidedAt ? null : (await countAttemptsWith(proposal)).handedIn,
    });
  }
  return shown;
}
