import { and, eq, inArray, isNotNull, lte, ne, sql } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import {
  screeningPapers,
  screeningRounds,
  screeningSeats,
} from '#pillars/2-funding/screening-rounds/schema.ts';
import type { OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { screeningPoints, screeningSheets } from './schema.ts';
import { SHEET_WORDS } from './words.ts';

const KEPT_DAYS = 365;
const DRAFTS = {
  what: {
    ja: '送られなかった採点の下書き',
    en: 'Drafts of sheets that were never sent',
    easy: '点の 下書き',
  },
  kept: {
    ja: '審査の回が終わるまで（送られた採点票は、審査の記録として残します）',
    en: 'until the round is closed (sent sheets stay as the record of the screening)',
    easy: 'しんさが おわるまで',
  },
};
const INSIDE = {
  what: {
    ja: '採点票の委員向けのメモ',
    en: 'Remarks of sheets for the committee alone',
    easy: '委員の メモ',
  },
  kept: {
    ja: '審査の回が終わってから1年',
    en: 'a year after the round is closed',
    easy: 'おわってから 1年',
  },
};
const OWN = { ja: '審査の採点票', en: 'Sheets of screenings', easy: '点の 紙' };

const startOf = (day: string) => sql`(${day}::date::timestamp at time zone 'Asia/Tokyo')`;
const closedBy = (until: string, days: number) =>
  and(isNotNull(screeningRounds.closedAt), lte(screeningRounds.closedAt, startOf(addDays(until, 1 - days))));
const neverSent = (until: string) => and(ne(screeningSheets.state, 'sent'), closedBy(until, 0));
const withInside = (until: string) => and(ne(screeningSheets.inside, ''), closedBy(until, KEPT_DAYS));

type Db = Parameters<OwnRecords['list']>[0];
const sheetsWhere = (db: Db, where: ReturnType<typeof closedBy>) =>
  db
    .select({ id: screeningSheets.id, closedAt: screeningRounds.closedAt })
    .from(screeningSheets)
    .innerJoin(screeningPapers, eq(screeningPapers.id, screeningSheets.paperId))
    .innerJoin(screeningRounds, eq(screeningRounds.id, screeningPapers.roundId))
    .where(where);

async function dueOf(db: Db, where: ReturnType<typeof closedBy>, title: typeof OWN, days: number) {
  const rows = await sheetsWhere(db, where);
  return rows.flatMap(({ id, closedAt }) =>
    closedAt === null ? [] : [{ id, title, on: addDays(japanDay(closedAt), days) }],
  );
}

export const SCORE_RETENTION: readonly RetentionRule[] = [
  {
    ...DRAFTS,
    key: 'screening_scores.drafts',
    due: (db, until) => dueOf(db, neverSent(until), DRAFTS.what, 0),
    async erase({ tx, now }) {
      const ids = (await sheetsWhere(tx, neverSent(japanDay(now)))).map(({ id }) => id);
      if (ids.length > 0) await tx.delete(screeningSheets).where(inArray(screeningSheets.id, ids));
      return ids.length;
    },
  },
  {
    ...INSIDE,
    key: 'screening_scores.inside',
    due: (db, until) => dueOf(db, withInside(until), INSIDE.what, KEPT_DAYS),
    async erase({ tx, now }) {
      const ids = (await sheetsWhere(tx, withInside(japanDay(now)))).map(({ id }) => id);
      if (ids.length > 0)
        await tx.update(screeningSheets).set({ inside: '' }).where(inArray(screeningSheets.id, ids));
      return ids.length;
    },
  },
];

/** Somebody's own sheets with their points and reasons; nobody else's. */
export const SCORE_OWN: OwnRecords = {
  title: OWN,
  async list(db, personId) {
    const rows = await db
      .select({ sheet: screeningSheets, applicationId: screeningPapers.applicationId })
      .from(screeningSheets)
      .innerJoin(screeningSeats, eq(screeningSeats.id, screeningSheets.screeningSeatId))
      .innerJoin(screeningPapers, eq(screeningPapers.id, screeningSheets.paperId))
      .where(eq(screeningSeats.personId, personId));
    const points =
      rows.length === 0
        ? []
        : await db
            .select()
            .from(screeningPoints)
            .where(
              inArray(
                screeningPoints.sheetId,
                rows.map(({ sheet }) => sheet.id),
              ),
            );
    return rows.map(({ sheet, applicationId }) => ({
      applicationId,
      state: SHEET_WORDS[sheet.state].ja,
      sentAt: sheet.sentAt,
      remark: sheet.remark,
      inside: sheet.inside,
      points: points
        .filter(({ sheetId }) => sheetId === sheet.id)
        .map(({ criterion, points: given, reason }) => ({ criterion, points: given, reason })),
    }));
  },
};
