import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '#kernel/actor.ts';
import { SYSTEM } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import type { EvidenceSource, Fact } from '#platform/manifest.ts';
import { type HandFact, policyFacts } from './schema.ts';

export const NOW = new Date('2026-11-23T01:00:00Z');
export const TODAY = '2026-11-23';

/** Somebody who is signed in with one role. */
export const somebody = (role: Role): Actor => ({
  id: randomUUID(),
  roles: [role],
  organisationIds: [],
  departmentIds: [],
});

/** What a form of a fact holds. */
export const factForm = (
  over: Partial<Record<'id' | 'happenedOn' | 'sentence' | 'sourceUrl', string>> = {},
) => ({
  id: randomUUID(),
  happenedOn: '2026-11-20',
  sentence: '空き店舗を3軒見学しました。',
  sourceUrl: '',
  ...over,
});

/** A fact that was entered before the test. */
export async function createFact(db: Db, over: Partial<HandFact> = {}): Promise<HandFact> {
  const [fact] = await db
    .insert(policyFacts)
    .values({
      code: '1-1',
      happenedOn: '2026-10-01',
      sentence: '集まりを開きました。',
      enteredAt: NOW,
      enteredBy: SYSTEM.id,
      ...over,
    })
    .returning();
  if (!fact) throw new Error('the fact was not stored');
  return fact;
}

const lecture: Fact = {
  key: 'lectures:1',
  code: '1-2',
  on: '2026-10-01',
  sentence: { ja: '講座を開きました。', en: 'A lecture was held.', easy: '講座を しました。' },
  href: '/lectures/1',
};

/** A module that held one lecture, of which it tells. */
export const LECTURES: EvidenceSource = {
  module: 'lectures',
  codes: [lecture.code],
  list: async (_db, code, { from, to }) =>
    [lecture].filter((fact) => fact.code === code && fact.on >= from && fact.on <= to),
};
