/** What is asked at the end of a course, in this order. */
export const SURVEY_ITEMS = ['useful', 'clear', 'respected', 'length', 'recommend'] as const;
export type SurveyItem = (typeof SURVEY_ITEMS)[number];
/** From “not at all” to “fully”. */
export const SURVEY_VALUES = [1, 2, 3, 4, 5] as const;
export type SurveyValue = (typeof SURVEY_VALUES)[number];
export type SurveyAnswers = Partial<Record<SurveyItem, SurveyValue>>;

/** Stands for an item where the person would rather not be asked. */
export const SKIPPED = 'skipped';

/** What was chosen; an item may stay open, and what is none of the choices counts as open. */
export function readSurvey(form: FormData): SurveyAnswers {
  return surveyAnswers(SURVEY_ITEMS.map((item) => ({ item, value: Number(form.get(item)) })));
}

export function surveyAnswers(rows: { item: string; value: number }[]): SurveyAnswers {
  const answers: SurveyAnswers = {};
  for (const item of SURVEY_ITEMS) {
    const chosen = rows.find((row) => row.item === item)?.value;
    const value = SURVEY_VALUES.find((one) => one === chosen);
    if (value) answers[item] = value;
  }
  return answers;
}
