import { createContext, useContext, type ReactNode } from 'react';
import type { MessageKey, Translate } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';

/** Who reads a review: the person who answered, or a trainer of theirs. */
export type Reader = 'self' | 'trainer';

/** What says “you” to the person who answered, and how it is said of them. */
const OF_ANOTHER: Partial<Record<MessageKey, MessageKey>> = {
  'quizzes.yourAnswer': 'voiding.theirAnswer',
  'quizzes.yourOrder': 'voiding.theirOrder',
  'quizzes.chosenRight': 'voiding.chosenRight',
  'quizzes.chosenOther': 'voiding.chosenOther',
  'quizzes.entryRepeated': 'voiding.entryRepeated',
  'quizzes.verdictAwaiting': 'voiding.verdictAwaiting',
};

const ReaderContext = createContext<Reader>('self');

export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }) {
  return <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>;
}

export function useReader(): Reader {
  return useContext(ReaderContext);
}

/** The words of a review, for whoever reads it. */
export function useReviewWords(): Translate {
  const t = useTranslate();
  const reader = useReader();
  return (key, values) => t((reader === 'self' ? undefined : OF_ANOTHER[key]) ?? key, values);
}
