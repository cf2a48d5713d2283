import { expect, it } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import { mayPeople, PEOPLE_PERMITS } from './rules/permits.ts';

/** Each action and the roles that may do it; a change here is a change of power. */
it('gives each role exactly these rights over people', () => {
  const actions = Object.keys(PEOPLE_PERMITS) as (keyof typeof PEOPLE_PERMITS)[];
  const lines = actions.map((action) => {
    const hands = ROLES.filter((role) => mayPeople({ roles: [role] }, action).ok);
    return `${action}: ${hands.join(' ') || '—'}`;
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "list: programme_officer administrator",
      "view: programme_officer administrator",
      "reset_second_factor: administrator",
      "anonymise: administrator",
      "give_group_member: programme_officer administrator",
      "give_centre_staff: programme_officer administrator",
      "give_coordinator: programme_officer administrator",
      "give_department_officer: programme_officer administrator",
      "give_committee_member: programme_officer administrator",
      "give_programme_officer: administrator",
      "give_administrator: administrator",
      "end_group_member: programme_officer administrator",
      "end_centre_staff: programme_officer administrator",
      "end_coordinator: programme_officer administrator",
      "end_department_officer: programme_officer administrator",
      "end_committee_member: programme_officer administrator",
      "end_programme_officer: administrator",
      "end_administrator: administrator",
    ]
  `);
});
