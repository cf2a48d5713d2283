import { type Actor, SYSTEM } from '#kernel/actor.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { enterGift } from './commands/enter-gift.ts';
import { type GiftPaper, plainGift } from './rules/check-gift.ts';
import { fundEarmarks } from './schema.ts';

export const NOW = new Date('2026-11-26T03:00:00Z');
export const TODAY = '2026-11-26';
export const OFFICER: Actor = {
  id: '00000000-0000-4000-8000-0000000000b1',
  roles: ['visitor', 'programme_officer'],
  organisationIds: [],
  departmentIds: [],
};
export const STRANGER: Actor = { ...OFFICER, roles: ['visitor', 'group_member'] };

export function deskAt(db: Db, actor: Actor = SYSTEM, now = NOW): Desk {
  return { tx: db, actor, now };
}

/** The free earmark and one with a purpose. */
export async function createEarmarks(db: Db): Promise<void> {
  const times = { createdAt: NOW, updatedAt: NOW };
  await db.insert(fundEarmarks).values([
    { key: 'free', name: '使途を定めない', rule: '市が決めます。', sort: 0, ...times },
    { key: 'regional', name: '地域活性化コースへ', rule: '地域の活動に使います。', sort: 1, ...times },
  ]);
}

export const gift = (more: Partial<GiftPaper> = {}): GiftPaper =>
  plainGift({ kind: 'slip', yen: 10_000, receivedOn: '2026-06-01', ...more });

/** A gift that the books took; a refusal is a fault of the test. */
export async function createGift(db: Db, more: Partial<GiftPaper> = {}): Promise<string> {
  const outcome = await enterGift(deskAt(db), gift(more));
  if (!outcome.ok) throw new Error(`the gift was refused: ${outcome.code}`);
  return outcome.value.subjectId;
}
