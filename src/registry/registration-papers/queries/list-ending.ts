import { and, eq, inArray, isNotNull, lte, notExists } from 'drizzle-orm';
import { addDays } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { organisations } from '#registry/organisations/schema.ts';
import {
  graceEndsOn,
  type RegistrationRules,
  renewalOpensOn,
} from '#registry/registration-conditions/index.ts';
import { dueReminder, type Reminder } from '../rules/days.ts';
import { registrationPapers, registrationReminders } from '../schema.ts';

const MONTH_DAYS = 30;

/** What is due about registrations that end: who is to be mailed what, and whose grace is over. */
export async function listEnding(db: Db, rules: RegistrationRules, today: string) {
  // A renewal that waits for the centre is the centre's to answer: nobody is pressed, and nothing lapses.
  const sent = db
    .select({ id: registrationPapers.id })
    .from(registrationPapers)
    .where(
      and(
        eq(registrationPapers.organisationId, organisations.id),
        inArray(registrationPapers.state, ['submitted']),
      ),
    );
  const ending = await db
    .select({ id: organisations.id, validUntil: organisations.validUntil })
    .from(organisations)
    .where(
      and(
        eq(organisations.standing, 'registered'),
        isNotNull(organisations.validUntil),
        lte(organisations.validUntil, addDays(today, Math.max(rules.renewalDays, MONTH_DAYS))),
        notExists(sent),
      ),
    );
  const told = await listTold(
    db,
    ending.map(({ id }) => id),
  );
  const lapsing: string[] = [];
  const reminding: { id: string; kind: Reminder }[] = [];
  for (const { id, validUntil } of ending) {
    if (validUntil === null) continue;
    if (graceEndsOn(rules, validUntil) < today) lapsing.push(id);
    const kind = dueReminder(validUntil, renewalOpensOn(rules, validUntil), today);
    if (kind !== undefined && !lapsing.includes(id) && !told.has(`${id} ${validUntil} ${kind}`))
      reminding.push({ id, kind });
  }
  return { lapsing, reminding };
}

async function listTold(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select()
    .from(registrationReminders)
    .where(inArray(registrationReminders.organisationId, [...ids]));
  return new Set(
    rows.map(({ organisationId, validUntil, kind }) => `${organisationId} ${validUntil} ${kind}`),
  );
}
