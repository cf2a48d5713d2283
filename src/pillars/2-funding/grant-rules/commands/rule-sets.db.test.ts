import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Role } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { test } from '#tests/db.ts';
import { createRuleSet, rulesWith } from '../grant-rules.factory.ts';
import { factsOf } from '../queries/facts-of.ts';
import { currentRuleSet, getRuleSet, listCurrentRuleSets } from '../queries/find-rule-sets.ts';
import { watchRounds } from '../round-watch.ts';
import { grantRuleSets } from '../schema.ts';
import { changeDraft } from './change-draft.ts';
import { discardDraft } from './discard-draft.ts';
import { enforceRules } from './enforce-rules.ts';
import { startDraft } from './start-draft.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const CAPS = { perProjectYen: 100_000, perYearYen: null, byAwardYen: null, totalYen: null };

function office(db: Db, ...roles: Role[]) {
  const all: Role[] = roles.length === 0 ? ['programme_officer'] : roles;
  const id = '00000000-0000-4000-8000-0000000000a1';
  const actor = { id, roles: all, organisationIds: [], departmentIds: [] };
  const run = <T extends { subjectId: string }, C extends string>(
    action: string,
    command: Parameters<typeof act<T, C>>[4],
  ) => act(db, `grant_rules.${action}`, actor, NOW, command);
  return {
    start: (fromId: string | null, fiscalYear = 2026) =>
      run('start_draft', (desk) => startDraft(desk, { courseKey: 'startup', fiscalYear, fromId })),
    change: (id: string, revision: number, parts: Parameters<typeof changeDraft>[3]) =>
      run('change_draft', (desk) => changeDraft(desk, id, revision, parts)),
    discard: (id: string, revision: number) =>
      run('discard_draft', (desk) => discardDraft(desk, id, revision)),
    enforce: (id: string, revision: number, note = '上限額を決めた') =>
      run('enforce', (desk) => enforceRules(desk, id, revision, note)),
  };
}

describe('a version of the rules', () => {
  test('is drafted, changed and put in force, and the one before it is kept', async ({ db }) => {
    const first = await createRuleSet(db, NOW, {
      rules: rulesWith({ invented: ['caps', 'years'], years: 1 }),
    });
    const { start, change, enforce } = office(db);
    const draft = await start(first);
    if (!draft.ok) throw new Error(draft.code);
    const id = draft.value.subjectId;
    expect(await change(id, 1, { caps: CAPS })).toMatchObject({
      ok: true,
      value: { detail: { changed: ['caps'] } },
    });
    expect((await currentRuleSet(db, 'startup', 2026))?.id).toBe(first);
    expect((await enforce(id, 2)).ok).toBe(true);
    expect(await currentRuleSet(db, 'startup', 2026)).toMatchObject({
      id,
      number: 2,
      basedOn: first,
      note: '上限額を決めた',
      rules: { caps: CAPS, invented: ['years'] },
    });
    expect((await getRuleSet(db, first)).state).toBe('retired');
  });

  test('of a new year begins with a copy, and is found as the newest', async ({ db }) => {
    const last = await createRuleSet(db, NOW, { fiscalYear: 2025, rules: rulesWith({ caps: CAPS }) });
    const draft = await office(db).start(last, 2027);
    if (!draft.ok) throw new Error(draft.code);
    expect((await getRuleSet(db, draft.value.subjectId)).rules.caps).toEqual(CAPS);
    expect((await listCurrentRuleSets(db, 2026)).map(({ id }) => id)).toEqual([last]);
    expect(await listCurrentRuleSets(db, 2024)).toEqual([]);
  });

  test('is refused to others, a second draft too, and a copy of another course', async ({ db }) => {
    const first = await createRuleSet(db, NOW);
    const other = await createRuleSet(db, NOW, { courseKey: 'other' });
    for (const role of ['visitor', 'group_member', 'centre_staff', 'committee_member'] as const) {
      expect(await office(db, role).start(first)).toMatchObject({ code: 'permit.wrong_role' });
    }
    const { start } = office(db);
    expect(await start(other)).toMatchObject({ code: 'grant_rules.not_found' });
    expect((await start(null)).ok).toBe(true);
    expect(await start(first)).toMatchObject({ code: 'grant_rules.draft_exists' });
  });

  test('is not overwritten by somebody who saw an older draft', async ({ db }) => {
    const { start, change, enforce, discard } = office(db);
    const draft = await start(await createRuleSet(db, NOW));
    if (!draft.ok) throw new Error(draft.code);
    const id = draft.value.subjectId;
    expect((await change(id, 1, { years: 2 })).ok).toBe(true);
    expect(await change(id, 1, { years: 3 })).toMatchObject({ code: 'grant_rules.changed_meanwhile' });
    expect(await enforce(id, 1)).toMatchObject({ code: 'grant_rules.changed_meanwhile' });
    expect(await discard(id, 1)).toMatchObject({ code: 'grant_rules.changed_meanwhile' });
    expect((await discard(id, 2)).ok).toBe(true);
    expect(await change(id, 2, { years: 3 })).toMatchObject({ code: 'grant_rules.not_found' });
  });

  test('does not come into force unchanged, without a reason, or while a round runs', async ({ db }) => {
    const { start, change, enforce } = office(db);
    const draft = await start(await createRuleSet(db, NOW));
    if (!draft.ok) throw new Error(draft.code);
    const id = draft.value.subjectId;
    expect(await enforce(id, 1)).toMatchObject({ code: 'grant_rules.nothing_changed' });
    await change(id, 1, { years: 2 });
    expect(await enforce(id, 2, '  ')).toMatchObject({ code: 'grant_rules.note_missing' });
    watchRounds((_tx, courseKey, fiscalYear) =>
      Promise.resolve(courseKey === 'startup' && fiscalYear === 2026),
    );
    expect(await enforce(id, 2)).toMatchObject({ kind: 'closed', code: 'grant_rules.round_running' });
    watchRounds(undefined);
    expect((await enforce(id, 2)).ok).toBe(true);
    expect(await change(id, 2, { years: 3 })).toMatchObject({ code: 'grant_rules.not_a_draft' });
  });

  test.for(['update', 'delete'] as const)(
    'in force, the database itself refuses to %s it',
    async (what, { db }) => {
      const id = await createRuleSet(db, NOW);
      const broken = db.transaction((tx) =>
        what === 'update'
          ? tx
              .update(grantRuleSets)
              .set({ rules: rulesWith({ years: 9 }) })
              .where(eq(grantRuleSets.id, id))
          : tx.delete(grantRuleSets).where(eq(grantRuleSets.id, id)),
      );
      await expect(broken).rejects.toThrow();
      expect((await getRuleSet(db, id)).rules.years).toBeNull();
    },
  );
});

describe('the facts of a group', () => {
  test('are those of the register, and what it cannot know stays open', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW, {
      kind: 'npo',
      memberCount: 12,
      citizenCount: 7,
      foundedOn: '2024-05-01',
      foundedPrecision: 'month',
      officers: [
        { personId: null, post: 'representative', name: '甲', nameKana: '', startsOn: null, endsOn: null },
        { personId: null, post: 'auditor', name: '乙', nameKana: '', startsOn: null, endsOn: '2025-03-31' },
      ],
    });
    expect(await factsOf(db, id, '2026-11-25')).toMatchObject({
      members: 12,
      citizens: 7,
      officers: 1,
      foundedOn: '2024-05-01',
      activeSince: '2024-05-28',
      isRegistered: true,
      isNonprofit: true,
      hasBylaws: null,
      otherSubsidy: null,
      awardsBefore: null,
    });
  });
});
