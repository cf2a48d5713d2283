import { describe, expect, it } from 'vitest';
import { STANDING_FLOW } from '#registry/organisations/index.ts';
import { dueReminder, reminderDays } from './days.ts';
import { isEditable, isOpen, PAPER_FLOW, paperCode, paperNumber } from './flow.ts';
import { isOwnPaper, mayRead, mayWrite } from './permits.ts';

const lines = (flow: Record<string, Record<string, string>>) =>
  Object.entries(flow).map(
    ([state, actions]) =>
      `${state}: ${Object.entries(actions)
        .map(([action, to]) => `${action} → ${to}`)
        .join(', ')}`,
  );

it('a paper lives exactly so', () => {
  expect(lines(PAPER_FLOW)).toEqual([
    'draft: submit → submitted, withdraw → withdrawn',
    'submitted: return → returned, accept → accepted, withdraw → withdrawn',
    'returned: submit → submitted, withdraw → withdrawn',
    'accepted: ',
    'withdrawn: ',
  ]);
});

it('a registration stands exactly so', () => {
  expect(lines(STANDING_FLOW)).toEqual([
    'applicant: register → registered, withdraw → withdrawn, merge → merged',
    'registered: renew → registered, lapse → lapsed, withdraw → withdrawn, merge → merged',
    'lapsed: renew → registered, withdraw → withdrawn, merge → merged',
    'withdrawn: register → registered, merge → merged',
    'merged: ',
  ]);
});

it('drafts and returned papers are written in; decided ones are no longer open', () => {
  const states = ['draft', 'submitted', 'returned', 'accepted', 'withdrawn'] as const;
  expect(states.filter(isEditable)).toEqual(['draft', 'returned']);
  expect(states.filter(isOpen)).toEqual(['draft', 'submitted', 'returned']);
});

it('a number is read as it is written, in full width too, and nothing else is one', () => {
  expect(paperCode(2026, 12)).toBe('R2026-0012');
  expect(paperNumber('Ｒ２０２６-００１２')).toEqual({ fiscalYear: 2026, number: 12 });
  for (const code of ['R2026-1', 'G00012', 'R2026-0001; drop', '']) expect(paperNumber(code)).toBeUndefined();
});

describe('the mails about the end of a registration', () => {
  it('have their days', () => {
    expect(reminderDays('2027-03-31', '2027-01-30')).toEqual({
      opens: '2027-01-30',
      month: '2027-03-01',
      over: '2027-04-01',
    });
  });
  it.each([
    ['2027-01-29', undefined],
    ['2027-01-30', 'opens'],
    ['2027-02-28', 'opens'],
    ['2027-03-01', 'month'],
    ['2027-03-31', 'month'],
    ['2027-04-01', 'over'],
  ])('on %s it is %s', (today, reminder) => {
    expect(dueReminder('2027-03-31', '2027-01-30', today)).toBe(reminder);
  });
});

describe('who sees a paper', () => {
  const actor = (id: string, roles: string[], organisationIds: string[] = []) =>
    ({ id, roles, organisationIds, departmentIds: [] }) as never;
  const paper = { authorId: 'writer', enteredBy: null, organisationId: 'group', submittedAt: null };
  it('its writer, and members of its group; not those of another one', () => {
    expect(isOwnPaper(actor('writer', ['visitor']), paper)).toBe(true);
    expect(isOwnPaper(actor('member', ['group_member'], ['group']), paper)).toBe(true);
    expect(isOwnPaper(actor('member', ['group_member'], ['other']), paper)).toBe(false);
    expect(isOwnPaper(actor('guest', ['visitor'], ['group']), paper)).toBe(false);
  });
  it('the centre from its sending on, and never writes in it unless it typed it', () => {
    const clerk = actor('clerk', ['centre_staff']);
    expect(mayRead(clerk, paper).ok).toBe(false);
    expect(mayRead(clerk, { ...paper, submittedAt: new Date(0) }).ok).toBe(true);
    expect(mayWrite(clerk, { ...paper, submittedAt: new Date(0) } as never).ok).toBe(false);
    expect(mayWrite(clerk, { ...paper, enteredBy: 'another clerk' }).ok).toBe(true);
  });
  it.each(['coordinator', 'department_officer', 'committee_member', 'administrator'])(
    'nobody as %s',
    (role) => {
      expect(mayRead(actor('x', [role]), { ...paper, submittedAt: new Date(0) }).ok).toBe(false);
    },
  );
});
