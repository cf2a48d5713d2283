import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act, type Desk } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { test } from '#tests/db.ts';
import { addDepartment } from './commands/add-department.ts';
import { changeDepartment } from './commands/change-department.ts';
import { closeDepartment, reopenDepartment } from './commands/close-department.ts';
import { findDepartment, listDepartments, listOpenDepartments } from './queries/list-departments.ts';

const NOW = new Date('2026-11-20T03:00:00Z');
const ID = '00000000-0000-4000-8000-00000000000a';
const person = (...roles: Desk['actor']['roles'][number][]): Desk['actor'] => ({
  id: ID,
  roles,
  organisationIds: [],
  departmentIds: [],
});
const administrator = person('administrator');
const officer = person('programme_officer');
const deskOf = (db: Db, actor = administrator): Desk => ({ tx: db, actor, now: NOW });
const PAPER = { code: '210', name: 'みどり課', nameKana: 'みどりか', duty: '公園', phone: '', mail: '' };

async function added(db: Db, code = '210'): Promise<string> {
  const outcome = await addDepartment(deskOf(db), { ...PAPER, code });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.subjectId;
}

describe('a department', () => {
  test('is added by the administrator, under a code of its own, and that is written down', async ({ db }) => {
    const outcome = await act(db, 'departments.add', administrator, NOW, (desk) =>
      addDepartment(desk, PAPER),
    );
    if (!outcome.ok) throw new Error(outcome.code);
    expect(await findDepartment(db, outcome.value.subjectId)).toMatchObject(PAPER);
    const [audit] = await db.select().from(auditLog).where(eq(auditLog.subjectId, outcome.value.subjectId));
    expect(audit).toMatchObject({ act: 'departments.add', detail: { code: '210' } });
    expect(await addDepartment(deskOf(db), PAPER)).toMatchObject({ code: 'departments.code_taken' });
    expect(await addDepartment(deskOf(db, officer), PAPER)).toMatchObject({ code: 'permit.wrong_role' });
  });

  test('keeps its place when its name changes', async ({ db }) => {
    const id = await added(db);
    await added(db, '300');
    const renamed = { ...PAPER, name: 'みどりと水の課' };
    expect((await changeDepartment(deskOf(db), id, renamed)).ok).toBe(true);
    expect((await findDepartment(db, id))?.name).toBe('みどりと水の課');
    expect(await changeDepartment(deskOf(db), id, { ...PAPER, code: '300' })).toMatchObject({
      code: 'departments.code_taken',
    });
    expect(await changeDepartment(deskOf(db), ID, PAPER)).toMatchObject({ code: 'departments.not_found' });
    expect(await changeDepartment(deskOf(db, officer), id, PAPER)).toMatchObject({
      code: 'permit.wrong_role',
    });
  });

  test('can no longer be chosen once closed, stays in the list, and may open again', async ({ db }) => {
    const id = await added(db);
    expect(await closeDepartment(deskOf(db, officer), id)).toMatchObject({ code: 'permit.wrong_role' });
    expect((await closeDepartment(deskOf(db), id)).ok).toBe(true);
    expect(await listOpenDepartments(db)).toEqual([]);
    expect(await listDepartments(db)).toMatchObject([{ id, closedOn: '2026-11-20' }]);
    expect(await closeDepartment(deskOf(db), id)).toMatchObject({ code: 'departments.closed_already' });
    expect(await closeDepartment(deskOf(db), ID)).toMatchObject({ code: 'departments.not_found' });
    expect((await reopenDepartment(deskOf(db), id)).ok).toBe(true);
    expect(await listOpenDepartments(db)).toHaveLength(1);
    expect(await reopenDepartment(deskOf(db), id)).toMatchObject({ code: 'departments.open_already' });
    expect(await reopenDepartment(deskOf(db), ID)).toMatchObject({ code: 'departments.not_found' });
    expect(await reopenDepartment(deskOf(db, officer), id)).toMatchObject({ code: 'permit.wrong_role' });
  });
});
