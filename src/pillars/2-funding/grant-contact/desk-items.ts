import { and, eq, isNull } from 'drizzle-orm';
import { type Actor, hasRole } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { applicationCode, listApplications } from '#pillars/2-funding/grant-papers/index.ts';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { listConsultations } from './queries/list-consultations.ts';
import { countUnread } from './queries/list-messages.ts';
import { CONTACT_PERMITS } from './rules/permits.ts';
import { grantMessages } from './schema.ts';
import { DESK_WORDS } from './words.ts';

/** Messages that nobody of this side has opened, and consultations to arrange or to come. */
export async function contactDeskItems(db: Db, actor: Actor): Promise<DeskItem[]> {
  const isOffice = mayBy(CONTACT_PERMITS, actor, 'handle').ok;
  return [...(isOffice ? await ofOffice(db) : []), ...(await ofGroups(db, actor))];
}

async function ofOffice(db: Db): Promise<DeskItem[]> {
  const unread = await db
    .selectDistinct({
      id: grantApplications.id,
      fiscalYear: grantApplications.fiscalYear,
      number: grantApplications.number,
      title: grantApplications.title,
    })
    .from(grantMessages)
    .innerJoin(grantApplications, eq(grantApplications.id, grantMessages.applicationId))
    .where(and(eq(grantMessages.fromSide, 'group'), isNull(grantMessages.readAt)))
    .limit(100);
  const wanted = await listConsultations(db, { states: ['asked', 'booked'] });
  return [
    ...unread.map((row) => ({
      kind: DESK_WORDS.message,
      title: `${applicationCode(row)} ${row.title}`,
      href: `/desk/grant-cases/${applicationCode(row)}`,
    })),
    ...wanted.map(({ state, organisationName, at }) => ({
      kind: state === 'asked' ? DESK_WORDS.asked : DESK_WORDS.booked,
      title: organisationName,
      href: '/desk/grant-calls/consultations',
      dueOn: at === null ? undefined : japanDay(at),
    })),
  ];
}

async function ofGroups(db: Db, actor: Actor): Promise<DeskItem[]> {
  if (!hasRole(actor, 'group_member') || actor.organisationIds.length === 0) return [];
  const { organisationIds } = actor;
  const { lines } = await listApplications(db, { organisationIds, withUnsent: true, pageSize: 200 });
  const unread = await countUnread(
    db,
    lines.map(({ id }) => id),
    'office',
  );
  const booked = await listConsultations(db, { organisationIds, states: ['booked'] });
  return [
    ...lines
      .filter(({ id }) => unread.has(id))
      .map(({ code, title }) => ({
        kind: DESK_WORDS.message,
        title: `${code} ${title}`,
        href: `/desk/my-grants/${code}`,
      })),
    ...booked.map(({ organisationName, at }) => ({
      kind: DESK_WORDS.booked,
      title: organisationName,
      href: '/desk/my-grants/consultations',
      dueOn: at === null ? undefined : japanDay(at),
    })),
  ];
}
