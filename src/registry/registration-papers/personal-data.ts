import { and, eq, inArray, isNull, lt, lte, sql } from 'drizzle-orm';
import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { DueErasure, OpenMatters, OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { EMPTY_CONTENT, shownValues } from '#registry/registration-form/index.ts';
import { paperCode } from './rules/flow.ts';
import { registrationPapers as papers, registrationRemarks, registrationStarts } from './schema.ts';
import { RETENTION, STATE_WORDS } from './words.ts';

const YEARS_KEPT = 5;
const startOf = (day: string) => sql`(${day}::date::timestamp at time zone 'Asia/Tokyo')`;

type Row = { id: string; fiscalYear: number; number: number; at: Date | null };
const ROW = { id: papers.id, fiscalYear: papers.fiscalYear, number: papers.number } as const;

function dueOf(
  rows: readonly Row[],
  what: { ja: string; en: string; easy: string },
  on: (day: string) => string,
) {
  return rows
    .flatMap(({ id, fiscalYear, number, at }): DueErasure[] => {
      if (at === null) return [];
      const code = paperCode(fiscalYear, number);
      const title = { ja: `${what.ja} ${code}`, en: `${what.en} ${code}`, easy: `${what.easy} ${code}` };
      return [{ id, title, on: on(japanDay(at)) }];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

const aYearLater = (day: string) => addDays(day, 365);
/** Five whole fiscal years after the one in which it was decided. */
const afterFiscalYears = (day: string) => addDays(fiscalYearDays(fiscalYearOf(day) + YEARS_KEPT).to, 1);

/** Never sent, and not touched since. */
const staleDrafts = (until: string) =>
  and(
    eq(papers.state, 'draft'),
    isNull(papers.submittedAt),
    lt(papers.changedAt, startOf(addDays(until, -364))),
  );
const oldWithdrawn = (until: string) =>
  and(
    eq(papers.state, 'withdrawn'),
    isNull(papers.contentErasedAt),
    lt(papers.decidedAt, startOf(addDays(until, -364))),
  );
const oldAccepted = (until: string) =>
  and(
    eq(papers.state, 'accepted'),
    isNull(papers.contentErasedAt),
    lt(papers.decidedAt, startOf(fiscalYearDays(fiscalYearOf(until) - YEARS_KEPT).from)),
  );

/** Takes what people wrote out of papers; that there was such a paper, and how it ended, stays. */
async function eraseContent(tx: Db, now: Date, where: ReturnType<typeof and>): Promise<number> {
  const rows = await tx
    .update(papers)
    .set({ content: EMPTY_CONTENT, contentErasedAt: now, cameName: '', cameMail: '', decisionNote: '' })
    .where(where)
    .returning({ id: papers.id });
  if (rows.length > 0) {
    await tx.delete(registrationRemarks).where(
      inArray(
        registrationRemarks.paperId,
        rows.map(({ id }) => id),
      ),
    );
  }
  return rows.length;
}

export const REGISTRATION_RETENTION: readonly RetentionRule[] = [
  {
    ...RETENTION.drafts,
    key: 'registration.drafts',
    async due(db, until) {
      const rows = await db
        .select({ ...ROW, at: papers.changedAt })
        .from(papers)
        .where(staleDrafts(until));
      return dueOf(rows, RETENTION.drafts.what, aYearLater);
    },
    async erase({ tx, now }) {
      const gone = await tx
        .delete(papers)
        .where(staleDrafts(japanDay(now)))
        .returning({ id: papers.id });
      return gone.length;
    },
  },
  {
    ...RETENTION.withdrawn,
    key: 'registration.withdrawn',
    async due(db, until) {
      const rows = await db
        .select({ ...ROW, at: papers.decidedAt })
        .from(papers)
        .where(oldWithdrawn(until));
      return dueOf(rows, RETENTION.withdrawn.what, aYearLater);
    },
    erase: ({ tx, now }) => eraseContent(tx, now, oldWithdrawn(japanDay(now))),
  },
  {
    ...RETENTION.accepted,
    key: 'registration.accepted',
    async due(db, until) {
      const rows = await db
        .select({ ...ROW, at: papers.decidedAt })
        .from(papers)
        .where(oldAccepted(until));
      return dueOf(rows, RETENTION.accepted.what, afterFiscalYears);
    },
    erase: ({ tx, now }) => eraseContent(tx, now, oldAccepted(japanDay(now))),
  },
  {
    ...RETENTION.starts,
    key: 'registration.starts',
    async due(db, until) {
      const rows = await db
        .select({ id: registrationStarts.id, at: registrationStarts.expiresAt })
        .from(registrationStarts)
        .where(lte(registrationStarts.expiresAt, startOf(until)));
      return rows.map(({ id, at }) => ({
        id,
        title: RETENTION.starts.what,
        on: addDays(japanDay(at), 1),
      }));
    },
    async erase({ tx, now }) {
      const gone = await tx
        .delete(registrationStarts)
        .where(lte(registrationStarts.expiresAt, startOf(japanDay(now))))
        .returning({ id: registrationStarts.id });
      return gone.length;
    },
  },
];

/** A person's own papers, in words, for their download. */
export const REGISTRATION_OWN: OwnRecords = {
  title: RETENTION.own,
  async list(db, personId) {
    const rows = await db
      .select()
      .from(papers)
      .where(eq(papers.authorId, personId))
      .orderBy(papers.startedAt);
    return rows.map((paper) => ({
      number: paperCode(paper.fiscalYear, paper.number),
      state: STATE_WORDS[paper.state].outside.ja,
      startedAt: paper.startedAt,
      submittedAt: paper.submittedAt,
      decidedAt: paper.decidedAt,
      ...Object.fromEntries(
        shownValues('ja', paper.content, new Map())
          .filter(({ value }) => value !== '')
          .map(({ label, value }) => [label, value]),
      ),
    }));
  },
};

/** A paper that is with the centre, or has come back, keeps its author from being made anonymous. */
export const registrationOpenMatters: OpenMatters = async (db, personId) => {
  const rows = await db
    .select(ROW)
    .from(papers)
    .where(and(eq(papers.authorId, personId), inArray(papers.state, ['submitted', 'returned'])));
  return rows.map(({ fiscalYear, number }) => {
    const code = paperCode(fiscalYear, number);
    const title = {
      ja: `団体登録の申請 ${code}`,
      en: `Registration paper ${code}`,
      easy: `団体の 登録の 申しこみ ${code}`,
    };
    return { title, href: `/desk/registration/${code}` };
  });
};
