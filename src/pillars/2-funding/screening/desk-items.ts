import type { Actor } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Lang } from '#kernel/words.ts';
import {
  listRounds,
  listRoundsOf,
  listWaitingCalls,
  ROUND_PERMITS,
  type RoundState,
  roundCode,
} from '#pillars/2-funding/screening-rounds/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem, Manifest } from '#platform/manifest.ts';
import { OFFICE } from './office-words.ts';
import { todoOf } from './queries/find-todo.ts';
import { MEMBER } from './words.ts';

async function ownItems(db: Db, actor: Actor, lang: Lang): Promise<DeskItem[]> {
  const items: DeskItem[] = [];
  for (const round of await listRoundsOf(db, actor.id)) {
    const todo = round.state === 'closed' ? undefined : await todoOf(db, actor, round, lang);
    if (!todo?.isOpen) continue;
    const dueOn = round.state === 'scoring' ? (round.sheetsDueOn ?? undefined) : undefined;
    items.push({ kind: MEMBER.title, title: `${round.title}：${todo.words}`, href: todo.href, dueOn });
  }
  return items;
}

/** States in which the next step is the office's. */
const OURS: readonly RoundState[] = ['prepared', 'opened', 'deliberated'];

async function officeItems(db: Db): Promise<DeskItem[]> {
  const calls = (await listWaitingCalls(db)).map(({ id, title }) => ({
    kind: OFFICE.waiting,
    title,
    href: `/desk/screening/new?call=${id}`,
  }));
  const rounds = (await listRounds(db))
    .filter(({ state }) => OURS.includes(state))
    .map((round) => ({
      kind: MEMBER.title,
      title: round.title,
      href: `/desk/screening/${roundCode(round)}`,
    }));
  return [...calls, ...rounds];
}

/** What waits: a member's own declarations and sheets, the office's next step. Neither tells of anybody's progress. */
export const screeningDeskItems: NonNullable<Manifest['deskItems']> = async (db, actor, _now, lang) => [
  ...(mayBy(ROUND_PERMITS, actor, 'declare').ok ? await ownItems(db, actor, lang) : []),
  ...(mayBy(ROUND_PERMITS, actor, 'run').ok ? await officeItems(db) : []),
];
