import { describe, expect, it } from 'vitest';
import { addDays } from '#kernel/japan-day.ts';
import { endsAfterNotice, idleStep } from './idle.ts';
import { invitationState } from './invitation.ts';
import { holdsOn, rolesThatCount } from './roles.ts';
import { checkScope } from './scope.ts';

describe('roles of somebody who stays away', () => {
  const seen = '2026-01-01';
  const day = (days: number) => addDays(seen, days);

  it('are left alone for 350 days, and announced on the 351st', () => {
    expect(idleStep(seen, null, day(350))).toBe('none');
    expect(idleStep(seen, null, day(351))).toBe('notice');
  });

  it('end on the 365th day when the notice went out in time', () => {
    expect(idleStep(seen, day(351), day(364))).toBe('none');
    expect(idleStep(seen, day(351), day(365))).toBe('expire');
  });

  it('never end before the notice is 14 days old, even when the nightly work stood still', () => {
    expect(idleStep(seen, null, day(400))).toBe('notice');
    expect(idleStep(seen, day(400), day(413))).toBe('none');
    expect(idleStep(seen, day(400), day(414))).toBe('expire');
    expect(endsAfterNotice(seen, day(400))).toBe(day(414));
    expect(endsAfterNotice(seen, day(351))).toBe(day(365));
  });
});

it('a role holds on its first and its last day, and on no other side of them', () => {
  const role = { startsOn: '2026-04-01', endsOn: '2027-03-31' };
  expect(['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map((day) => holdsOn(role, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(holdsOn({ startsOn: '2026-04-01', endsOn: null }, '2099-01-01')).toBe(true);
});

it('staff roles wait for the one-time code; the roles of a citizen do not', () => {
  const held = [{ role: 'group_member' as const }, { role: 'administrator' as const }];
  expect(rolesThatCount(held, false)).toEqual([{ role: 'group_member' }]);
  expect(rolesThatCount(held, true)).toEqual(held);
});

it('only a department officer belongs to a department, and always to one', () => {
  const none = { organisationId: null, departmentId: null };
  expect(checkScope({ ...none, role: 'department_officer' })).toMatchObject({
    code: 'people.needs_department',
  });
  expect(checkScope({ ...none, role: 'coordinator', departmentId: 'd' })).toMatchObject({
    code: 'people.no_department',
  });
  expect(checkScope({ ...none, role: 'committee_member', organisationId: 'o' })).toMatchObject({
    code: 'people.no_organisation',
  });
  expect(checkScope({ ...none, role: 'department_officer', departmentId: 'd' }).ok).toBe(true);
  expect(checkScope({ ...none, role: 'group_member', organisationId: 'o' }).ok).toBe(true);
});

it('an invitation is good until its last instant, once, unless it was withdrawn', () => {
  const expiresAt = new Date('2026-12-04T03:00:00Z');
  const open = { acceptedAt: null, withdrawnAt: null, expiresAt };
  expect(invitationState(open, expiresAt)).toBe('open');
  expect(invitationState(open, new Date(expiresAt.getTime() + 1))).toBe('expired');
  expect(invitationState({ ...open, acceptedAt: expiresAt }, expiresAt)).toBe('accepted');
  expect(invitationState({ ...open, withdrawnAt: expiresAt }, expiresAt)).toBe('withdrawn');
});
