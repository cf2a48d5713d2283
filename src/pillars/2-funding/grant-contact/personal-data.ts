import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { grantConsultations, grantMessages } from './schema.ts';
import { CONSULTATION_WORDS, RETENTION } from './words.ts';

const YEARS_KEPT = 5;
const CONSULTATION_DAYS = 3 * 365;
const startOf = (day: string) => sql`(${day}::date::timestamp at time zone 'Asia/Tokyo')`;

/** Applications that have been over for five whole fiscal years. */
const oldCases = (db: Db, until: string) =>
  db
    .select({ id: grantApplications.id })
    .from(grantApplications)
    .where(lt(grantApplications.closedAt, startOf(fiscalYearDays(fiscalYearOf(until) - YEARS_KEPT).from)));

const oldConsultations = (until: string) =>
  lt(grantConsultations.askedAt, startOf(addDays(until, 1 - CONSULTATION_DAYS)));

export const CONTACT_RETENTION: readonly RetentionRule[] = [
  {
    ...RETENTION.messages,
    key: 'grant_contact.messages',
    async due(db, until) {
      const rows = await db
        .select({ id: grantMessages.id, closedAt: grantApplications.closedAt })
        .from(grantMessages)
        .innerJoin(grantApplications, eq(grantApplications.id, grantMessages.applicationId))
        .where(and(inArray(grantMessages.applicationId, oldCases(db, until))))
        .orderBy(asc(grantApplications.closedAt));
      return rows.flatMap(({ id, closedAt }) =>
        closedAt === null
          ? []
          : [
              {
                id,
                title: RETENTION.messages.what,
                on: addDays(fiscalYearDays(fiscalYearOf(japanDay(closedAt)) + YEARS_KEPT).to, 1),
              },
            ],
      );
    },
    async erase({ tx, now }) {
      const gone = await tx
        .delete(grantMessages)
        .where(inArray(grantMessages.applicationId, oldCases(tx, japanDay(now))))
        .returning({ id: grantMessages.id });
      return gone.length;
    },
  },
  {
    ...RETENTION.consultations,
    key: 'grant_contact.consultations',
    async due(db, until) {
      const rows = await db
        .select()
        .from(grantConsultations)
        .where(oldConsultations(until))
        .orderBy(asc(grantConsultations.askedAt));
      return rows.map(({ id, askedAt }) => ({
        id,
        title: RETENTION.consultations.what,
        on: addDays(japanDay(askedAt), CONSULTATION_DAYS),
      }));
    },
    async erase({ tx, now }) {
      const gone = await tx
        .delete(grantConsultations)
        .where(oldConsultations(japanDay(now)))
        .returning({ id: grantConsultations.id });
      return gone.length;
    },
  },
];

/** What a person wrote: messages, and wishes for a consultation. */
export const CONTACT_OWN: readonly OwnRecords[] = [
  {
    title: RETENTION.ownMessages,
    async list(db, personId) {
      return db
        .select({ at: grantMessages.at, body: grantMessages.body })
        .from(grantMessages)
        .where(eq(grantMessages.authorId, personId))
        .orderBy(asc(grantMessages.at));
    },
  },
  {
    title: RETENTION.ownConsultations,
    async list(db, personId) {
      const rows = await db
        .select()
        .from(grantConsultations)
        .where(eq(grantConsultations.askedBy, personId))
        .orderBy(asc(grantConsultations.askedAt));
      return rows.map(({ askedAt, wanted, state, at }) => ({
        askedAt,
        wanted,
        state: CONSULTATION_WORDS[state].ja,
        at,
      }));
    },
  },
];
