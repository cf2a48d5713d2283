import { and, eq, lt } from 'drizzle-orm';
import { type Actor, hasRole } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import {
  applicationCode,
  isGrantStaff,
  listApplications,
  listOpinions,
} from '#pillars/2-funding/grant-papers/index.ts';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { DESK_WORDS } from './words.ts';

/** What waits: for a group its drafts and returned papers, for a department its opinions, for the office what is late. */
export async function grantDeskItems(db: Db, actor: Actor, now: Date): Promise<DeskItem[]> {
  return [
    ...(await ofGroups(db, actor, now)),
    ...(await ofDepartments(db, actor)),
    ...(isGrantStaff(actor) ? await late(db, now) : []),
  ];
}

async function ofGroups(db: Db, actor: Actor, now: Date): Promise<DeskItem[]> {
  if (!hasRole(actor, 'group_member') || actor.organisationIds.length === 0) return [];
  const { lines } = await listApplications(db, {
    organisationIds: actor.organisationIds,
    states: ['draft', 'returned'],
    withUnsent: true,
    pageSize: 100,
  });
  return lines
    .filter(({ state, closesOn }) => state === 'returned' || closesOn >= japanDay(now))
    .map((line) => ({
      kind: line.state === 'draft' ? DESK_WORDS.draft : DESK_WORDS.returned,
      title: `${line.callTitle}（${line.organisationName}）`,
      href: `/desk/my-grants/${line.code}`,
      dueOn: line.state === 'draft' ? line.closesOn : (line.mendBy ?? undefined),
    }));
}

async function ofDepartments(db: Db, actor: Actor): Promise<DeskItem[]> {
  if (!hasRole(actor, 'department_officer') || actor.departmentIds.length === 0) return [];
  const asked = await listOpinions(db, { departmentIds: actor.departmentIds, answered: false });
  return asked.map(({ code, title, dueOn }) => ({
    kind: DESK_WORDS.opinion,
    title: `${code} ${title}`,
    href: '/desk/grant-cases/opinions',
    dueOn,
  }));
}

/** Opinions and returned papers whose day has passed: somebody of the office speaks to them. */
async function late(db: Db, now: Date): Promise<DeskItem[]> {
  const today = japanDay(now);
  const opinions = await listOpinions(db, { answered: false });
  const returned = await db
    .select()
    .from(grantApplications)
    .where(and(eq(grantApplications.state, 'returned'), lt(grantApplications.mendBy, today)))
    .limit(100);
  return [
    ...opinions
      .filter(({ dueOn }) => dueOn < today)
      .map(({ code, departmentName, dueOn }) => ({
        kind: DESK_WORDS.lateOpinion,
        title: `${code} ${departmentName}`,
        href: `/desk/grant-cases/${code}`,
        dueOn,
      })),
    ...returned.map((row) => ({
      kind: DESK_WORDS.lateMend,
      title: `${applicationCode(row)} ${row.title}`,
      href: `/desk/grant-cases/${applicationCode(row)}`,
      dueOn: row.mendBy ?? undefined,
    })),
  ];
}
