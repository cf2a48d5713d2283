import { and, eq, inArray, isNotNull, lt } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { listMeetings } from './queries/list-meetings.ts';
import { listSeatsOf } from './queries/list-seats.ts';
import { meetingCode } from './rules/meetings.ts';
import { committeeSeats } from './schema.ts';
import { ATTENDANCE_WORDS, SEAT_KIND_WORDS } from './words.ts';

const KEPT_DAYS = 5 * 365;

const RETENTION = {
  what: {
    ja: '委員の席とお名前の結びつき',
    en: 'Whose seat of the committee it was',
    easy: '委員の 名前',
  },
  kept: {
    ja: '任期が終わってから5年。そのあとは、だれの席だったかを消します（席と任期は残ります）',
    en: 'five years after the term; then whose it was is erased, seat and term stay',
    easy: 'おわってから 5年',
  },
};
const OWN = { ja: '委員会の席と出席', en: 'Seats and attendance', easy: '委員会の 席' };

/** Whose ended seats are due on or before a day. */
const due = (until: string) =>
  and(isNotNull(committeeSeats.personId), lt(committeeSeats.endsOn, addDays(until, -KEPT_DAYS)));

export const COMMITTEE_RETENTION: readonly RetentionRule[] = [
  {
    ...RETENTION,
    key: 'committee.seats',
    async due(db, until) {
      const rows = await db
        .select({ id: committeeSeats.id, endsOn: committeeSeats.endsOn })
        .from(committeeSeats)
        .where(due(until));
      return rows.flatMap(({ id, endsOn }) =>
        endsOn === null ? [] : [{ id, title: RETENTION.what, on: addDays(endsOn, KEPT_DAYS + 1) }],
      );
    },
    async erase({ tx, now }) {
      const rows = await tx
        .select({ id: committeeSeats.id })
        .from(committeeSeats)
        .where(due(japanDay(now)));
      if (rows.length === 0) return 0;
      await tx
        .update(committeeSeats)
        .set({ personId: null, namedPublicly: false, affiliation: '' })
        .where(
          inArray(
            committeeSeats.id,
            rows.map(({ id }) => id),
          ),
        );
      return rows.length;
    },
  },
];

/** Somebody's own seats with the meetings at which they were. */
export const COMMITTEE_OWN: OwnRecords = {
  title: OWN,
  async list(db, personId) {
    const seats = await listSeatsOf(db, personId);
    if (seats.length === 0) return [];
    const meetings = await listMeetings(db);
    return seats.map((seat) => ({
      kind: SEAT_KIND_WORDS[seat.kind].ja,
      affiliation: seat.affiliation,
      startsOn: seat.startsOn,
      endsOn: seat.endsOn,
      namedPublicly: seat.namedPublicly,
      meetings: meetings.flatMap(({ meeting, attendance }) => {
        const there = attendance.get(seat.id);
        return there === undefined ? [] : [`${meetingCode(meeting)} ${ATTENDANCE_WORDS[there].ja}`];
      }),
    }));
  },
};

/** A seat that is held, or will be, keeps its holder's account from being made anonymous. */
export async function committeeOpenMatters(
  db: Parameters<OwnRecords['list']>[0],
  personId: string,
  today: string,
) {
  const seats = await db.select().from(committeeSeats).where(eq(committeeSeats.personId, personId));
  const title = { ja: '委員会の席', en: 'A seat of the committee', easy: '委員会の 席' };
  return seats.some(({ endsOn }) => endsOn === null || endsOn >= today)
    ? [{ title, href: '/desk/committee' }]
    : [];
}
