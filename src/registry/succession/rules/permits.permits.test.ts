import { expect, test } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import { maySuccession, SUCCESSION_PERMITS, type SuccessionAction } from './permits.ts';

const OWN = 'own';
const actions = Object.keys(SUCCESSION_PERMITS) as SuccessionAction[];
const actor = (role: (typeof ROLES)[number], organisationId: string) => ({
  id: 'x',
  roles: ['visitor' as const, role],
  organisationIds: [organisationId],
  departmentIds: [],
});

test('each role may do this for a group that is not theirs', () => {
  const table = ROLES.map((role) => {
    const open = actions.filter((action) => maySuccession(actor(role, 'another'), OWN, action).ok);
    return `${role}: ${open.join(' ')}`;
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "visitor: ",
      "group_member: ",
      "centre_staff: list_members invite_member end_member call_back note",
      "coordinator: ",
      "department_officer: ",
      "programme_officer: list_members",
      "committee_member: ",
      "administrator: ",
    ]
  `);
});

test('a member may do all but take note, for their own group', () => {
  expect(actions.filter((action) => !maySuccession(actor('group_member', OWN), OWN, action).ok)).toEqual([
    'note',
  ]);
  expect(maySuccession(actor('group_member', 'another'), OWN, 'invite_member')).toMatchObject({
    code: 'succession.not_yours',
  });
});
