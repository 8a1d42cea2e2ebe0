import { SURVEY_ITEMS, SURVEY_VALUES, type SurveyItem } from '~/learning/survey.ts';
import type { ReactionRow } from './reaction-rows.server.ts';
import { SMALLEST } from './suppress-rule.ts';

export interface ItemFigures {
  item: SurveyItem;
  n: number;
  /** Of 1 to 5. */
  mean: number;
  /** How many said 1, 2, … 5. */
  counts: number[];
}

export interface CourseReaction {
  /** Slug. */
  course: string;
  /** Those with five answers or more, in the order asked. */
  items: ItemFigures[];
}

/** By course; nothing of an item that fewer than five have answered. */
export function reactionFigures(rows: ReactionRow[]): CourseReaction[] {
  const courses = [...new Set(rows.map(({ course }) => course))].sort();
  return courses.flatMap((course) => {
    const items = SURVEY_ITEMS.flatMap((item) =>
      itemFigures(
        item,
        rows.filter((row) => row.course === course),
      ),
    );
    return items.length > 0 ? [{ course, items }] : [];
  });
}

function itemFigures(item: SurveyItem, rows: ReactionRow[]): ItemFigures[] {
  const counts = SURVEY_VALUES.map((value) =>
    rows.filter((row) => row.item === item && row.value === value).reduce((sum, row) => sum + row.n, 0),
  );
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n < SMALLEST) return [];
  const total = counts.reduce((sum, count, index) => sum + count * (SURVEY_VALUES[index] ?? 0), 0);
  return [{ item, n, mean: total / n, counts }];
}
