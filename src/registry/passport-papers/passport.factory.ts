import type { Actor } from '#kernel/actor.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { putPaper } from './commands/put-paper.ts';
import { putRoster } from './commands/put-roster.ts';
import type { PaperPaper } from './rules/paper.ts';
import type { RosterRow } from './rules/papers.ts';

export const NOW = new Date('2026-11-20T03:00:00Z');

/** Somebody with one role; a member belongs to the given group. */
export function actorFor(role: Actor['roles'][number], organisationId?: string): Actor {
  return {
    id: '00000000-0000-4000-8000-00000000000a',
    roles: ['visitor', role],
    organisationIds: organisationId === undefined ? [] : [organisationId],
    departmentIds: [],
  };
}

export const deskFor = (db: Db, actor: Actor, now = NOW): Desk => ({ tx: db, actor, now });

export function planPaper(changes: Partial<PaperPaper> = {}): PaperPaper {
  return {
    id: crypto.randomUUID(),
    over: '',
    kind: 'plan',
    fiscalYear: 2026,
    validFrom: null,
    title: '2026年度 事業計画',
    summary: '毎月の清掃',
    income: null,
    expense: null,
    carriedOver: null,
    publicity: 'centre',
    ...changes,
  };
}

/** Puts a paper in as a member of the group, and hands back its id. */
export async function createPaper(
  db: Db,
  organisationId: string,
  changes: Partial<PaperPaper> = {},
): Promise<string> {
  const desk = deskFor(db, actorFor('group_member', organisationId));
  const outcome = await putPaper(desk, organisationId, planPaper(changes));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.subjectId;
}

export const MEMBERS: readonly RosterRow[] = [
  { name: 'ひみつ はなこ', kana: 'ひみつ はなこ', link: 'living' },
  { name: 'ひみつ たろう', kana: '', link: 'working' },
  { name: 'ひみつ とおる', kana: '', link: 'other' },
];

/** Puts a roster of three in, two of whom are citizens. */
export async function createRoster(
  db: Db,
  organisationId: string,
  changes: { over?: string; rows?: readonly RosterRow[]; now?: Date } = {},
): Promise<string> {
  const { now = NOW, over = '', rows = MEMBERS } = changes;
  const desk = deskFor(db, actorFor('group_member', organisationId), now);
  const roster = { id: crypto.randomUUID(), over, fiscalYear: 2026, title: '2026年度 名簿', rows };
  const outcome = await putRoster(desk, organisationId, roster);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.subjectId;
}
