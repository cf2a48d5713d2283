import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { SYSTEM } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { done } from '#kernel/verdict.ts';
import { act, type Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import { idleMail } from '../mails.ts';
import { type IdlePerson, listIdle } from '../queries/list-idle.ts';
import { endsAfterNotice, idleStep } from '../rules/idle.ts';
import { people, peopleRoles } from '../schema.ts';

/** The nightly round: who was not seen for long hears of it, and two weeks later the roles end. */
export async function expireIdleRoles(
  db: Db,
  now: Date,
  origin: string,
): Promise<{ noticed: number; expired: number }> {
  const today = japanDay(now);
  const count = { noticed: 0, expired: 0 };
  for (const person of await listIdle(db, today)) {
    const step = idleStep(person.seenOn, person.noticeOn, today);
    if (step === 'notice') {
      await act(db, 'people.idle_notice', SYSTEM, now, (desk) => noticeIdle(desk, person, origin));
      count.noticed += 1;
    }
    if (step === 'expire') {
      await act(db, 'people.idle_expire', SYSTEM, now, (desk) => endAllRoles(desk, person.id));
      count.expired += 1;
    }
  }
  return count;
}

async function noticeIdle({ tx, now }: Desk, person: IdlePerson, origin: string) {
  const today = japanDay(now);
  const endsOn = endsAfterNotice(person.seenOn, today);
  await tx.update(people).set({ idleNoticeOn: today }).where(eq(people.id, person.id));
  await sendMail(tx, now, idleMail(person, { url: `${origin}/sign-in`, endsOn }));
  return done({ subjectId: person.id, detail: { endsOn } });
}

async function endAllRoles({ tx, now }: Desk, personId: string) {
  const today = japanDay(now);
  const ended = await tx
    .update(peopleRoles)
    .set({ endsOn: addDays(today, -1) })
    .where(
      and(
        eq(peopleRoles.personId, personId),
        lte(peopleRoles.startsOn, today),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
      ),
    )
    .returning({ role: peopleRoles.role });
  return done({ subjectId: personId, detail: { roles: ended.map((row) => row.role) } });
}
