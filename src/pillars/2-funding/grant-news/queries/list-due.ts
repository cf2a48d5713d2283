import { and, eq, gte, isNull, lte } from 'drizzle-orm';
import { addDays } from '#kernel/japan-day.ts';
import { type DueReminder, listSentReminders } from '#pillars/2-funding/grant-papers/index.ts';
import { grantApplications, grantCalls, grantOpinions } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { CLOSING_DAYS, closingReminder, comesSoon, SOON_DAYS } from '../rules/reminders.ts';

/** Drafts before their closing day, returned papers before their last day, opinions before and after they are due. */
export async function listDue(db: Db, today: string): Promise<DueReminder[]> {
  const due = [
    ...(await draftsOf(db, today)),
    ...(await returnedOf(db, today)),
    ...(await opinionsOf(db, today)),
  ];
  if (due.length === 0) return [];
  const ids = due.map(({ subjectId }) => subjectId);
  const sent = await listSentReminders(db, ids);
  const gone = new Set(sent.map(({ subjectId, kind }) => `${subjectId} ${kind}`));
  return due.filter(({ subjectId, kind }) => !gone.has(`${subjectId} ${kind}`));
}

async function draftsOf(db: Db, today: string): Promise<DueReminder[]> {
  const rows = await db
    .select({ id: grantApplications.id, closesOn: grantCalls.closesOn })
    .from(grantApplications)
    .innerJoin(grantCalls, eq(grantCalls.id, grantApplications.callId))
    .where(
      and(
        eq(grantApplications.state, 'draft'),
        eq(grantCalls.state, 'published'),
        gte(grantCalls.closesOn, today),
        lte(grantCalls.closesOn, addDays(today, Math.max(...CLOSING_DAYS))),
      ),
    );
  return rows.flatMap(({ id, closesOn }) => {
    const kind = closingReminder(closesOn, today);
    return kind === undefined
      ? []
      : [{ subjectId: id, kind, telling: { news: 'closing_soon', applicationId: id } }];
  });
}

async function returnedOf(db: Db, today: string): Promise<DueReminder[]> {
  const rows = await db
    .select({ id: grantApplications.id, mendBy: grantApplications.mendBy })
    .from(grantApplications)
    .where(
      and(
        eq(grantApplications.state, 'returned'),
        gte(grantApplications.mendBy, today),
        lte(grantApplications.mendBy, addDays(today, SOON_DAYS)),
      ),
    );
  return rows.map(({ id, mendBy }) => ({
    subjectId: id,
    kind: `mend_${mendBy ?? ''}`,
    telling: { news: 'mend_soon', applicationId: id },
  }));
}

async function opinionsOf(db: Db, today: string): Promise<DueReminder[]> {
  const rows = await db
    .select({ id: grantOpinions.id, applicationId: grantOpinions.applicationId, dueOn: grantOpinions.dueOn })
    .from(grantOpinions)
    .where(and(isNull(grantOpinions.answeredAt), lte(grantOpinions.dueOn, addDays(today, SOON_DAYS))));
  return rows.map(({ id, applicationId, dueOn }) => {
    const news = comesSoon(dueOn, today) ? 'opinion_asked' : 'opinion_late';
    return { subjectId: id, kind: news, telling: { news, applicationId, opinionId: id } };
  });
}
