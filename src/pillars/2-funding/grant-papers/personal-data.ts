import { and, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { eraseAnswers } from '#blocks/questionnaire/index.ts';
import { questionnaireAnswers } from '#blocks/questionnaire/schema.ts';
import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { applicationCode, OPEN_STATES, STATE_WORDS } from '#pillars/2-funding/grant-flow/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { OpenMatters, OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { grantApplications as applications, grantOpinions, grantSteps } from './schema.ts';
import { RETENTION } from './words.ts';

const YEARS_KEPT = 5;
const DRAFT_DAYS = 365;
const startOf = (day: string) => sql`(${day}::date::timestamp at time zone 'Asia/Tokyo')`;

/** Never sent, and nobody has written in it for a year. */
function staleDrafts(db: Db, until: string) {
  const untouched = db
    .select({ id: questionnaireAnswers.id })
    .from(questionnaireAnswers)
    .where(lt(questionnaireAnswers.changedAt, startOf(addDays(until, 1 - DRAFT_DAYS))));
  return and(isNull(applications.submittedAt), inArray(applications.answerId, untouched));
}

/** Over for five whole fiscal years. */
const oldCases = (until: string) =>
  and(
    isNull(applications.wordsErasedAt),
    isNotNull(applications.submittedAt),
    lt(applications.closedAt, startOf(fiscalYearDays(fiscalYearOf(until) - YEARS_KEPT).from)),
  );

const afterFiscalYears = (at: Date | null): string =>
  at === null ? '' : addDays(fiscalYearDays(fiscalYearOf(japanDay(at)) + YEARS_KEPT).to, 1);

const titled = (what: { ja: string; en: string; easy: string }, code: string) => ({
  ja: `${what.ja} ${code}`,
  en: `${what.en} ${code}`,
  easy: `${what.easy} ${code}`,
});

export const GRANT_RETENTION: readonly RetentionRule[] = [
  {
    ...RETENTION.drafts,
    key: 'grant_papers.drafts',
    async due(db, until) {
      const rows = await db
        .select({ id: applications.id, at: questionnaireAnswers.changedAt })
        .from(applications)
        .innerJoin(questionnaireAnswers, eq(questionnaireAnswers.id, applications.answerId))
        .where(staleDrafts(db, until))
        .orderBy(questionnaireAnswers.changedAt);
      return rows.map(({ id, at }) => ({
        id,
        title: RETENTION.drafts.what,
        on: addDays(japanDay(at), DRAFT_DAYS),
      }));
    },
    async erase({ tx, now }) {
      const gone = await tx
        .delete(applications)
        .where(staleDrafts(tx, japanDay(now)))
        .returning({ id: applications.answerId });
      await eraseAnswers(
        tx,
        gone.map(({ id }) => id),
        now,
      );
      return gone.length;
    },
  },
  {
    ...RETENTION.cases,
    key: 'grant_papers.cases',
    async due(db, until) {
      const rows = await db.select().from(applications).where(oldCases(until)).orderBy(applications.closedAt);
      return rows.map((row) => ({
        id: row.id,
        title: titled(RETENTION.cases.what, applicationCode(row)),
        on: afterFiscalYears(row.closedAt),
      }));
    },
    async erase({ tx, now }) {
      const rows = await tx
        .update(applications)
        .set({ wordsErasedAt: now, outcome: '' })
        .where(oldCases(japanDay(now)))
        .returning({ id: applications.id, answerId: applications.answerId });
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await eraseAnswers(
        tx,
        rows.map(({ answerId }) => answerId),
        now,
      );
      await tx
        .update(grantSteps)
        .set({ outside: '', inside: '', fields: [] })
        .where(inArray(grantSteps.applicationId, ids));
      await tx
        .update(grantOpinions)
        .set({ words: '', question: '' })
        .where(inArray(grantOpinions.applicationId, ids));
      return ids.length;
    },
  },
];

const ofPerson = (personId: string) =>
  or(eq(applications.startedBy, personId), eq(applications.submittedBy, personId));

/** Applications that a person began or sent; the answers themselves are told by the questionnaires. */
export const GRANT_OWN: OwnRecords = {
  title: RETENTION.own,
  async list(db, personId) {
    const rows = await db
      .select()
      .from(applications)
      .where(ofPerson(personId))
      .orderBy(applications.startedAt);
    return rows.map((row) => ({
      number: applicationCode(row),
      title: row.title,
      state: STATE_WORDS[row.state].outside.ja,
      requestedYen: row.requestedYen,
      startedAt: row.startedAt,
      submittedAt: row.submittedAt,
    }));
  },
};

/** An application that is on its way keeps whoever sent it from being made anonymous. */
export const grantOpenMatters: OpenMatters = async (db, personId) => {
  const rows = await db
    .select()
    .from(applications)
    .where(
      and(
        ofPerson(personId),
        isNotNull(applications.submittedAt),
        inArray(applications.state, [...OPEN_STATES]),
      ),
    );
  return rows.map((row) => ({
    title: titled(RETENTION.own, applicationCode(row)),
    href: `/desk/my-grants/${applicationCode(row)}`,
  }));
};
