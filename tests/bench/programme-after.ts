import { numberPrefix } from '~/certificates/certificate-number.ts';
import { ENTRY, mayBeAskedLater, occasionsAfter, type Occasion } from '~/learning/follow-up.ts';
import { choicesOf, namesOf, type FollowUpAnswer } from '~/learning/follow-up-answer.ts';
import { SURVEY_ITEMS, SURVEY_VALUES } from '~/learning/survey.ts';
import type { Chance } from './chance.ts';
import type { Rows } from './insert.ts';
import { DAY_MS, dayOf, type Walk } from './programme-walk.ts';

const TIME_ZONE = 'Asia/Tashkent';
const WITH_CERTIFICATE = 0.85;
const ANSWERS = 0.7;
const MAY_BE_ASKED = 0.5;

type Completed = Walk & { completedAt: Date };

/** What a course asks beside its tests: how somebody stands at the beginning, and whatever follows a completion. */
export function addAfterwards(rows: Rows, walked: Walk) {
  const { who, papers, startedAt, completedAt } = walked;
  const { chance } = who;
  const entry: Occasion = { kind: 'outcome', month: ENTRY, dueOn: dayOf(startedAt) };
  if (papers.course.outcomes) addOccasion(rows, walked, entry);
  if (!completedAt) return;
  const completed = { ...walked, completedAt };
  if (chance.often(WITH_CERTIFICATE)) addCertificate(rows, completed);
  if (chance.often(ANSWERS)) addSurvey(rows, completed);
  const age = { birthYear: who.profile.birthYear ?? null, young: papers.course.audience === 'youth' };
  if (!mayBeAskedLater(age, dayOf(completedAt)) || !chance.often(MAY_BE_ASKED)) return;
  rows.FollowUpConsent.push({
    enrolmentId: walked.enrolmentId,
    way: 'self',
    timeZone: TIME_ZONE,
    givenAt: completedAt,
  });
  for (const occasion of occasionsAfter(papers.course, dayOf(completedAt))) addOccasion(rows, walked, occasion);
}

function addOccasion(rows: Rows, { enrolmentId, who: { chance }, until }: Walk, occasion: Occasion) {
  const dueAt = new Date(Date.parse(occasion.dueOn) + DAY_MS / 2);
  const askedAt = dueAt <= until ? dueAt : null;
  const answered = askedAt !== null && chance.often(ANSWERS);
  const answer = answered ? answerTo(chance, occasion) : undefined;
  rows.FollowUp.push({
    id: chance.id(),
    enrolmentId,
    ...occasion,
    askedAt,
    answeredAt: answered ? askedAt : null,
    answer,
  });
}

function answerTo(chance: Chance, { kind }: Occasion): FollowUpAnswer {
  return Object.fromEntries(namesOf(kind).map((name) => [name, chance.pick(choicesOf(kind, name))]));
}

function addSurvey(rows: Rows, { enrolmentId, who: { chance }, completedAt }: Completed) {
  for (const item of SURVEY_ITEMS) {
    rows.SurveyAnswer.push({ enrolmentId, item, value: chance.pick(SURVEY_VALUES), answeredAt: completedAt });
  }
}

/** Nobody reads these, so they say nothing; the number is nobody else's. */
function addCertificate(rows: Rows, { enrolmentId, who, turn, papers: { course }, completedAt }: Completed) {
  const id = who.chance.id();
  const number = numberPrefix(course.code, dayOf(completedAt)) + String(who.index * 10 + turn).padStart(6, '0');
  const personId = who.gone ? null : who.id;
  rows.Certificate.push({ id, enrolmentId, personId, course: course.slug, number, issuedAt: completedAt });
  const code = who.chance.id().replaceAll('-', '').slice(0, 28).toUpperCase();
  const rest = { certificateId: id, revision: 1, printed: {}, signature: 'none', createdAt: completedAt };
  rows.CertificateRevision.push({ code, ...rest });
}
