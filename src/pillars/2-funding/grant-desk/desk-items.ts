import { hasRole } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { listWaitingDecisions } from '#pillars/2-funding/grant-decisions/index.ts';
import { listApplications } from '#pillars/2-funding/grant-papers/index.ts';
import type { DeskItem, Manifest } from '#platform/manifest.ts';
import { DECIDE } from './decision-words.ts';

const MOST = 50;
/** Within two weeks of its arrival an application is looked through (標準の処理期間). */
const CHECK_DAYS = 14;

/** What waits for the office here: decisions that another hand proposed, and applications to propose one for. */
export const grantDeskItems: NonNullable<Manifest['deskItems']> = async (db, actor) => {
  if (!hasRole(actor, 'programme_officer')) return [];
  const proposed = await listWaitingDecisions(db);
  const pending = new Set(proposed.map(({ code }) => code));
  const spoken = await listApplications(db, {
    states: ['recommended', 'not_recommended'],
    sort: 'oldest',
    pageSize: MOST,
  });
  const arrived = await listApplications(db, { states: ['submitted'], sort: 'oldest', pageSize: MOST });
  return [
    ...arrived.lines.map(
      ({ code, title, submittedAt }): DeskItem => ({
        kind: DECIDE.checkWaiting,
        title,
        href: `/desk/grant-cases/${code}`,
        dueOn: submittedAt === null ? undefined : addDays(japanDay(submittedAt), CHECK_DAYS),
      }),
    ),
    ...proposed
      .filter(({ proposedBy }) => proposedBy !== actor.id)
      .map(
        ({ code, title, id }): DeskItem => ({
          kind: DECIDE.waiting,
          title,
          href: `/desk/grant-cases/${code}/decide/${id}`,
        }),
      ),
    ...spoken.lines
      .filter(({ code }) => !pending.has(code))
      .map(
        ({ code, title, decisionBy }): DeskItem => ({
          kind: DECIDE.proposeWaiting,
          title,
          href: `/desk/grant-cases/${code}`,
          dueOn: decisionBy ?? undefined,
        }),
      ),
  ];
};
