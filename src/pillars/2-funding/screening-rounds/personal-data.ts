import { and, eq, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { OpenMatters, OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { listAllOwnDeclarations } from './queries/list-declarations.ts';
import { roundCode } from './rules/flow.ts';
import { screeningDeclarations, screeningPapers, screeningRounds, screeningSeats } from './schema.ts';
import { CONFLICT_WORDS } from './words.ts';

const KEPT_DAYS = 365;

const REASONS = {
  what: {
    ja: '利害関係の申告の種類と理由',
    en: 'Kinds and reasons of declared conflicts',
    easy: '関係の 理由',
  },
  kept: {
    ja: '審査の回が終わってから1年（回避した事実は残ります）',
    en: 'a year after the round is closed (that a seat stepped back stays)',
    easy: 'おわってから 1年',
  },
};
const OWN = { ja: '審査での利害関係の申告', en: 'Declared conflicts of interest', easy: '関係の 申告' };

const startOf = (day: string) => sql`(${day}::date::timestamp at time zone 'Asia/Tokyo')`;

/** Declarations of rounds that were closed a year before a day, and still say why. */
const due = (until: string) =>
  and(
    isNull(screeningDeclarations.reasonErasedAt),
    or(isNotNull(screeningDeclarations.kind), ne(screeningDeclarations.reason, '')),
    isNotNull(screeningRounds.closedAt),
    lte(screeningRounds.closedAt, startOf(addDays(until, 1 - KEPT_DAYS))),
  );

export const ROUND_RETENTION: readonly RetentionRule[] = [
  {
    ...REASONS,
    key: 'screening.conflict_reasons',
    async due(db, until) {
      const rows = await db
        .select({ id: screeningDeclarations.paperId, closedAt: screeningRounds.closedAt })
        .from(screeningDeclarations)
        .innerJoin(screeningPapers, eq(screeningPapers.id, screeningDeclarations.paperId))
        .innerJoin(screeningRounds, eq(screeningRounds.id, screeningPapers.roundId))
        .where(due(until));
      return rows.flatMap(({ id, closedAt }) =>
        closedAt === null ? [] : [{ id, title: REASONS.what, on: addDays(japanDay(closedAt), KEPT_DAYS) }],
      );
    },
    async erase({ tx, now }) {
      const rows = await tx
        .select({ id: screeningDeclarations.paperId })
        .from(screeningDeclarations)
        .innerJoin(screeningPapers, eq(screeningPapers.id, screeningDeclarations.paperId))
        .innerJoin(screeningRounds, eq(screeningRounds.id, screeningPapers.roundId))
        .where(due(japanDay(now)));
      if (rows.length === 0) return 0;
      const gone = await tx
        .update(screeningDeclarations)
        .set({ kind: null, reason: '', reasonErasedAt: now })
        .where(
          inArray(
            screeningDeclarations.paperId,
            rows.map(({ id }) => id),
          ),
        )
        .returning({ id: screeningDeclarations.paperId });
      return gone.length;
    },
  },
];

/** What somebody declared, in words, for that person's own download. */
export const ROUND_OWN: OwnRecords = {
  title: OWN,
  async list(db, personId) {
    const rows = await listAllOwnDeclarations(db, personId);
    return rows.map(({ applicationId, isRelated, kind, reason, declaredAt }) => ({
      applicationId,
      isRelated,
      kind: kind === null ? '' : CONFLICT_WORDS[kind].ja,
      reason,
      declaredAt,
    }));
  },
};

/** A seat in a round that is not over keeps its holder's account from being made anonymous. */
export const roundOpenMatters: OpenMatters = async (db, personId) => {
  const rows = await db
    .select({ fiscalYear: screeningRounds.fiscalYear, number: screeningRounds.number })
    .from(screeningSeats)
    .innerJoin(screeningRounds, eq(screeningRounds.id, screeningSeats.roundId))
    .where(
      and(
        eq(screeningSeats.personId, personId),
        isNull(screeningSeats.leftAt),
        ne(screeningRounds.state, 'closed'),
      ),
    );
  return rows.map((round) => {
    const code = roundCode(round);
    return {
      title: { ja: `審査の回 ${code}`, en: `Round of screening ${code}`, easy: `しんさ ${code}` },
      href: `/desk/screening/${code}`,
    };
  });
};
