import { expect, test } from 'vitest';
import { type Actor, ANONYMOUS, ROLES } from '#kernel/actor.ts';
import { mayReadApplication, mayWriteApplication } from './permits.ts';

const GROUP = '00000000-0000-4000-8000-00000000000a';
const WRITER = '00000000-0000-4000-8000-00000000000b';
const actor = (changes: Partial<Actor>): Actor => ({ ...ANONYMOUS, id: WRITER, ...changes });
const member = actor({ roles: ['visitor', 'group_member'], organisationIds: [GROUP] });
const sent = { organisationId: GROUP, submittedAt: new Date('2026-11-20T03:00:00Z') };

test('who writes is a member of the group today and owns or writes the answer', () => {
  const writers = [{ personId: WRITER, role: 'writer' }];
  expect(mayWriteApplication(member, sent, writers).ok).toBe(true);
  expect(mayWriteApplication(member, sent, [{ personId: WRITER, role: 'reader' }]).ok).toBe(false);
  expect(mayWriteApplication(member, sent, []).ok).toBe(false);
  expect(mayWriteApplication({ ...member, organisationIds: [] }, sent, writers).ok).toBe(false);
});

test('who reads: the group, the office once it was sent, a department that was asked; nobody else', () => {
  const readers = ROLES.filter((role) => mayReadApplication(actor({ roles: ['visitor', role] }), sent).ok);
  expect(readers).toEqual(['programme_officer']);
  expect(mayReadApplication(member, { ...sent, submittedAt: null }).ok).toBe(true);
  const officer = actor({ roles: ['visitor', 'programme_officer'] });
  expect(mayReadApplication(officer, { ...sent, submittedAt: null }).ok).toBe(false);
  const department = actor({ roles: ['visitor', 'department_officer'], departmentIds: ['d1'] });
  expect(mayReadApplication(department, sent, ['d1']).ok).toBe(true);
  expect(mayReadApplication(department, sent, ['d2']).ok).toBe(false);
});
