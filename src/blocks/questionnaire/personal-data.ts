import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { inWords, shownValues } from '#blocks/questionnaire-questions/index.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { OrganisationLinks, OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { listWrittenBy } from './queries/list-answers.ts';
import { questionnaireAnswers as answers, questionnaireAnswerSendings as sendings } from './schema.ts';
import { ANSWER_STATE_WORDS, KEPT } from './words.ts';

const DAYS_KEPT = 365;
const startOf = (day: string) => sql`(${day}::date::timestamp at time zone 'Asia/Tokyo')`;

/** Never sent, and not touched for a year. */
const staleDrafts = (until: string) =>
  and(
    eq(answers.state, 'draft'),
    isNull(answers.erasedAt),
    lt(answers.changedAt, startOf(addDays(until, 1 - DAYS_KEPT))),
  );

/**
 * Takes what people wrote out of answers; that there was one, when it was sent and with which digest, stays, for other
 * records point at it. For the rules of the modules that own answers.
 */
export async function eraseAnswers(tx: Db, ids: readonly string[], now: Date): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await tx
    .update(answers)
    .set({ values: {}, erasedAt: now })
    .where(and(inArray(answers.id, [...ids]), isNull(answers.erasedAt)))
    .returning({ id: answers.id });
  await tx
    .update(sendings)
    .set({ values: {}, erasedAt: now })
    .where(and(inArray(sendings.answerId, [...ids]), isNull(sendings.erasedAt)));
  return rows.length;
}

export const QUESTIONNAIRE_RETENTION: readonly RetentionRule[] = [
  {
    ...KEPT.drafts,
    key: 'questionnaire.drafts',
    async due(db, until) {
      const rows = await db
        .select({ id: answers.id, at: answers.changedAt })
        .from(answers)
        .where(staleDrafts(until))
        .orderBy(answers.changedAt);
      return rows.map(({ id, at }) => ({
        id,
        title: KEPT.drafts.what,
        on: addDays(japanDay(at), DAYS_KEPT),
      }));
    },
    async erase({ tx, now }) {
      const rows = await tx
        .select({ id: answers.id })
        .from(answers)
        .where(staleDrafts(japanDay(now)));
      return eraseAnswers(
        tx,
        rows.map(({ id }) => id),
        now,
      );
    },
  },
];

/** What a person answered, alone or with others of the group, in words, for their download. */
export const QUESTIONNAIRE_OWN: OwnRecords = {
  title: KEPT.own,
  async list(db, personId) {
    const rows = await listWrittenBy(db, personId);
    return rows.map(({ answer, definition, title }) => ({
      title: inWords('ja', title),
      state: ANSWER_STATE_WORDS[answer.state].ja,
      startedAt: answer.startedAt,
      sentAt: answer.sentAt,
      ...Object.fromEntries(
        shownValues('ja', definition, answer.values)
          .flatMap(({ values }) => values)
          .filter(({ words }) => words !== '')
          .map(({ label, words }) => [label, words]),
      ),
    }));
  },
};

/** Answers go with their group. */
export const QUESTIONNAIRE_LINKS: OrganisationLinks = {
  columns: ['questionnaire_answers.organisation_id'],
  async move(tx, from, to) {
    await tx.update(answers).set({ organisationId: to }).where(eq(answers.organisationId, from));
  },
};
