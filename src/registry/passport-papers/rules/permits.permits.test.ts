import { expect, test } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import { mayPassport, PASSPORT_PERMITS, type PassportAction, roleFor } from './permits.ts';

const OWN = 'own';
const actor = (role: (typeof ROLES)[number], organisationIds: string[] = []) => ({
  id: 'x',
  roles: [role],
  organisationIds,
  departmentIds: [],
});

test('each role may do this with the passport of a group that is not theirs', () => {
  const actions = Object.keys(PASSPORT_PERMITS) as PassportAction[];
  const table = ROLES.map((role) => {
    const open = actions.filter((action) => mayPassport(actor(role, ['another']), OWN, action).ok);
    return `${role}: ${open.join(' ')}`;
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "visitor: ",
      "group_member: ",
      "centre_staff: view put_paper view_roster put_roster use_counts",
      "coordinator: ",
      "department_officer: ",
      "programme_officer: view view_roster",
      "committee_member: ",
      "administrator: ",
    ]
  `);
});

test('a member keeps the passport of their own group, and nobody else’s by belonging to it', () => {
  const actions = Object.keys(PASSPORT_PERMITS) as PassportAction[];
  expect(actions.filter((action) => mayPassport(actor('group_member', [OWN]), OWN, action).ok)).toEqual(
    actions,
  );
  expect(mayPassport(actor('group_member', ['another']), OWN, 'view')).toMatchObject({
    code: 'passport.not_yours',
  });
  expect(mayPassport(actor('visitor', [OWN]), OWN, 'view')).toMatchObject({ code: 'permit.wrong_role' });
});

test('whoever belongs to the group looks as a member, whatever else they are', () => {
  expect(roleFor({ ...actor('group_member', [OWN]), roles: ['group_member', 'centre_staff'] }, OWN)).toBe(
    'group_member',
  );
  expect(roleFor(actor('centre_staff'), OWN)).toBe('centre_staff');
  expect(roleFor(actor('programme_officer'), OWN)).toBe('programme_officer');
});
