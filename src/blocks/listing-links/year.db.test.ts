import { count, gt } from 'drizzle-orm';
import { expect } from 'vitest';
import {
  ensureListings,
  type FreshnessState,
  freshnessDays,
  stateOn,
} from '#blocks/listing-freshness/index.ts';
import { partsPastDue } from '#blocks/listing-freshness/rules/freshness.ts';
import { listingParts, listings } from '#blocks/listing-freshness/schema.ts';
import {
  addToy,
  deskAt,
  listingTest,
  noonOf,
  type ToyKind,
  toyKind,
} from '#blocks/listing-freshness/toy.factory.ts';
import { ANONYMOUS } from '#kernel/actor.ts';
import { addDays, daysBetween, japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { confirmByLink } from './commands/answer-by-link.ts';
import { linkJobs } from './jobs.ts';
import { runJob, tokenIn } from './links.factory.ts';

const test = listingTest();

const RECORDS = 50;
const START = '2026-04-01';
const BUDGETS = { contacts: 100, activities: 200 };
/** Two of five owners never answer. */
const isSilent = (number: number) => number % 5 < 2;

/** What the register itself says: each part with the day of its last confirmation, straight from the tables. */
async function pastDueBySubject(db: Db, today: string): Promise<Map<string, boolean>> {
  const rows = await db.select().from(listings);
  const parts = await db.select().from(listingParts);
  return new Map(
    rows.map((row) => {
      const own = parts.filter((part) => part.listingId === row.id);
      const days = Object.fromEntries(own.map((part) => [part.part, part.confirmedOn]));
      return [row.subjectId, partsPastDue(days, row.listedOn, BUDGETS, today).length > 0];
    }),
  );
}

/** Every owner who is not silent presses the button of the mails that came since. */
async function answer(db: Db, kind: ToyKind, day: string, since: Date): Promise<void> {
  const mails = await db.select().from(mailMessages).where(gt(mailMessages.createdAt, since));
  for (const mail of mails) {
    if (isSilent(Number(/owner(\d+)@/.exec(mail.to ?? '')?.[1]))) continue;
    const desk = deskAt(db, noonOf(day), ANONYMOUS);
    expect((await confirmByLink(desk, [kind], tokenIn(mail.bodyText))).ok).toBe(true);
  }
}

/** How every entry stands on a day, held against the parts themselves: what is past its budget is not current. */
async function statesOn(db: Db, ids: readonly string[], on: string): Promise<FreshnessState[]> {
  const days = await freshnessDays(db, 'toy', ids);
  const past = await pastDueBySubject(db, on);
  return ids.map((id) => {
    const entry = days.get(id);
    if (!entry) throw new Error('an entry is gone');
    const state = stateOn(entry, on);
    expect([on, id, state === 'current']).toEqual([on, id, !past.get(id)]);
    return state;
  });
}

/** Days between the mails to one owner. */
function gapsOf(days: readonly string[]): number[] {
  return days.slice(1).map((day, n) => daysBetween(days[n] ?? day, day));
}

test('in a year in which two of five owners are silent, nothing old looks current and nobody is pestered', async ({
  db,
}) => {
  const kind = toyKind();
  const jobs = linkJobs([kind]);
  const ids = Array.from({ length: RECORDS }, (_, n) => addToy(kind, n));
  // Records were last confirmed on different days of the week before.
  for (const [n, id] of ids.entries()) await ensureListings(db, kind, [id], addDays(START, -(n % 7)));
  const year: FreshnessState[][] = [];
  for (let week = 0; week < 53; week += 1) {
    const day = addDays(START, 7 * week);
    await runJob(jobs, 'listing.remind', db, noonOf(day));
    await answer(db, kind, day, noonOf(addDays(day, -7)));
    // Every day until the next step is looked at, not only the day of the step.
    for (let n = 0; n < 7; n += 1) year.push(await statesOn(db, ids, addDays(day, n)));
  }
  const mails = await db.select({ to: mailMessages.to, at: mailMessages.createdAt }).from(mailMessages);
  for (const number of ids.keys()) {
    const states = year.map((row) => row[number]);
    const own = mails.filter((mail) => mail.to === `owner${number}@example.jp`);
    const days = own.map(({ at }) => japanDay(at)).toSorted();
    expect(gapsOf(days).every((gap) => gap >= 7)).toBe(true);
    if (isSilent(number)) {
      // The very days: 100 of budget, the label on the next, 60 days past it down, 180 days after that out.
      const sinceConfirmed = (state: FreshnessState) => states.indexOf(state) + (number % 7);
      expect((['labelled', 'lower', 'hidden'] as const).map(sinceConfirmed)).toEqual([101, 160, 340]);
      expect(days).toHaveLength(3);
    } else {
      expect(new Set(states)).toEqual(new Set(['current']));
      expect(days.length).toBeGreaterThan(2);
    }
  }
  const [kept] = await db.select({ entries: count() }).from(listings);
  expect(kept?.entries).toBe(RECORDS);
}, 60_000);
