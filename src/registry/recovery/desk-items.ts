import { type Actor, hasRole } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { listRecoveries, listToConfirm } from './queries/list-recoveries.ts';
import { ANSWER_DAYS } from './rules/flow.ts';
import { RECOVERY } from './words.ts';

/** Requests that wait for the centre, and those that somebody is asked to confirm by their account. */
export async function recoveryDeskItems(db: Db, actor: Actor, now: Date, lang: Lang): Promise<DeskItem[]> {
  const own = (await listToConfirm(db, actor.id, now)).map(({ recovery, group }) => ({
    kind: RECOVERY.item,
    title: say(lang, RECOVERY.itemOwn, { group }),
    href: `/desk/succession/confirm/${recovery.id}`,
    dueOn: japanDay(recovery.expiresAt),
  }));
  if (!hasRole(actor, 'centre_staff')) return own;
  const waiting = (await listRecoveries(db, now)).filter(({ stands }) => stands === 'confirmed');
  return [
    ...own,
    ...waiting.map(({ id, group, askerConfirmedAt, secondConfirmedAt }) => ({
      kind: RECOVERY.item,
      title: say(lang, RECOVERY.itemCentre, { group }),
      href: `/desk/succession/recoveries/${id}`,
      dueOn: answerBy(askerConfirmedAt, secondConfirmedAt),
    })),
  ];
}

function answerBy(...confirmed: (Date | null)[]): string | undefined {
  const last = confirmed.toSorted((a, b) => Number(b) - Number(a))[0];
  return last ? addDays(japanDay(last), ANSWER_DAYS) : undefined;
}
