/** Keys, from courses/<course>/quizzes.yml. Never sent to a browser. */
export type Question =
  | (Common & { kind: 'single'; options: string[]; key: string })
  | (Common & { kind: 'multiple'; options: string[]; key: string[] })
  | (Common & { kind: 'truefalse'; key: boolean })
  | (Common & { kind: 'order'; options: string[]; key: string[] })
  | (Common & { kind: 'match'; options: string[]; targets: string[]; key: Record<string, string> })
  | (Common & { kind: 'number'; key: number; tolerance: number })
  | (Common & { kind: 'text' })
  | (Common & { kind: 'recall'; ask: number; concepts: string[] });

export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

interface Common {
  objective: string;
  points: number;
}

export interface QuizContent {
  forms: Record<Form, string[]>;
  pool: string[];
  questions: Record<string, Question>;
}

export type Form = 'A' | 'B';

/** Words, from courses/<course>/<locale>/quizzes.yml. `accept` and `feedback` are key material. */
export interface QuestionText {
  stem: string;
  unit?: string;
  options?: Record<string, { text?: string; feedback?: string }>;
  targets?: Record<string, { text: string }>;
  accept?: string[];
  concepts?: Record<string, { label: string; accept: string[] }>;
  feedback?: string;
}

/** Locale → question id → words. */
export type QuizTexts = Record<string, Record<string, QuestionText>>;

/** What is kept for good as a QuizVersion and what an attempt is graded by. */
export interface QuizBundle {
  content: QuizContent;
  texts: QuizTexts;
}

/** An answer as it is kept. An unanswered question has none. */
export type Response =
  | { kind: 'single'; choice: string }
  | { kind: 'multiple'; choices: string[] }
  | { kind: 'truefalse'; value: boolean }
  /** Option ids in the order given. `positions` stands only beside an unfinished order: what was chosen for each option, so that it can be shown again. */
  | { kind: 'order'; sequence: string[]; positions?: Record<string, number> }
  /** Option id → target id; an option may be missing. */
  | { kind: 'match'; pairs: Record<string, string> }
  /** As typed. */
  | { kind: 'number'; text: string }
  | { kind: 'text'; text: string }
  /** As typed, one entry a field; empty ones dropped. */
  | { kind: 'recall'; entries: string[] };

export interface Grade {
  /** 0 … maxPoints. */
  points: number;
  maxPoints: number;
  /** For recall: each entry in the order typed. */
  recalled?: Recalled[];
}

export interface Recalled {
  text: string;
  /** The concept it names; null when a person must read it; 'none' when one has, and it names nothing asked for. */
  concept: string | null;
}
