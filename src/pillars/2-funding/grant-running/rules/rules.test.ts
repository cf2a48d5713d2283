import { expect, test } from 'vitest';
import { dueMails, overdueDays } from './reminders.ts';
import { leftOf, yearEnds } from './year-end.ts';

const award = {
  state: 'running',
  decidedOn: '2026-05-01',
  interimDueOn: '2026-09-30',
  hasInterim: false,
  reportDueOn: '2027-03-31',
  repayDueOn: null,
};

test.each([
  ['2026-09-01', []],
  ['2026-09-16', ['interim_soon']],
  ['2026-10-01', ['interim_over']],
  ['2026-10-07', ['interim_over', 'office_overdue']],
  ['2027-03-05', ['interim_over', 'report_month', 'office_overdue']],
  ['2027-03-24', ['interim_over', 'report_week', 'office_overdue']],
])('on %s the mails that are due are %j', (today, kinds) => {
  expect(dueMails(award, today).map(({ kind }) => kind)).toEqual(kinds);
});

test('an award that is not agreed asks for signatures, one that is closed for nothing', () => {
  expect(dueMails({ ...award, state: 'decided' }, '2026-05-15')).toEqual([
    { kind: 'agreement_waits', dueOn: '2026-05-01' },
  ]);
  expect(dueMails({ ...award, state: 'closed' }, '2027-06-01')).toEqual([]);
  expect(overdueDays({ ...award, state: 'revoked', repayDueOn: '2026-10-01' }, '2026-10-02')).toEqual([
    '2026-10-01',
  ]);
});

test('what is left at the two ends of a year', () => {
  expect(yearEnds(2026)).toEqual({ work: '2027-03-31', money: '2027-05-31' });
  const payments = [
    { state: 'planned', yen: 50 },
    { state: 'paid', yen: 10 },
    { state: 'ordered', yen: 7 },
  ];
  expect(leftOf({ state: 'agreed', payments }, 0)).toEqual({
    work: [{ key: 'start' }, { key: 'report' }],
    money: [{ key: 'check' }, { key: 'settle' }, { key: 'close' }, { key: 'pay', yen: 57 }],
  });
  expect(leftOf({ state: 'revoked', payments: [] }, 30)).toEqual({
    work: [],
    money: [{ key: 'repay', yen: 30 }],
  });
});
