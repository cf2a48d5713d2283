import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createDraft, NOW, somebody } from '#policy/desk/desk.factory.ts';
import { listRelated } from '#policy/register/index.ts';
import { test } from '#tests/db.ts';
import { linkMeasures } from './link-measures.ts';
import { unlinkMeasures } from './unlink-measures.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');
const administrator = somebody('administrator');
const nowhere = crypto.randomUUID();
const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'done' : outcome.code);
const auditOf = (db: Db) => db.select().from(auditLog).orderBy(auditLog.id);

describe('related measures', () => {
  const link = (db: Db, id: string, toCode: string, who = officer) =>
    act(db, 'policy.link_measures', who, NOW, (desk) => linkMeasures(desk, id, { toCode, kind: 'enables' }));
  const unlink = (db: Db, id: string, linkId: string, who = officer) =>
    act(db, 'policy.unlink_measures', who, NOW, (desk) => unlinkMeasures(desk, id, linkId));

  test('are tied once, seen from both ends, and untied from either', async ({ db }) => {
    const town = await createDraft(db);
    expect((await link(db, town.second('1-2').id, '2-3')).ok).toBe(true);
    expect(await listRelated(db, '1-2')).toMatchObject([{ code: '2-3', kind: 'enables', end: 'from' }]);
    const [seen] = await listRelated(db, '2-3');
    expect(seen).toMatchObject({ code: '1-2', end: 'to' });
    expect(codeOf(await link(db, town.second('2-3').id, '1-2'))).toBe('policy.linked_already');
    expect((await unlink(db, town.second('2-3').id, seen?.id ?? '')).ok).toBe(true);
    expect(await listRelated(db, '1-2')).toEqual([]);
    expect((await auditOf(db)).map((row) => row.act)).toEqual([
      'policy.link_measures',
      'policy.unlink_measures',
    ]);
  });

  test('are refused to themselves, to nothing, and to others', async ({ db }) => {
    const town = await createDraft(db);
    const { id } = town.second('1-2');
    const [known] = await listRelated(db, '3-1');
    const codes = [
      await link(db, id, '1-2'),
      await link(db, id, '9-9'),
      await link(db, nowhere, '1-2'),
      await link(db, id, '2-3', member),
      await unlink(db, id, known?.id ?? ''),
      await unlink(db, nowhere, known?.id ?? ''),
      await unlink(db, town.second('3-1').id, known?.id ?? '', administrator),
    ].map(codeOf);
    expect(codes).toEqual([
      'policy.link_to_itself',
      'policy.no_such_measure',
      'policy.no_such_measure',
      'permit.wrong_role',
      'policy.no_such_link',
      'policy.no_such_measure',
      'permit.wrong_role',
    ]);
    expect(await listRelated(db, '3-1')).toHaveLength(1);
  });
});
