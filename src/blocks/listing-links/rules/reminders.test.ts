import { describe, expect, test } from 'vitest';
import { mayMail, reminderOn } from './reminders.ts';

describe('the reminder of an entry that is due on 10 July', () => {
  test.for([
    ['2026-06-25', undefined],
    ['2026-06-26', 'before'],
    ['2026-07-09', 'before'],
    ['2026-07-10', 'due'],
    ['2026-08-08', 'due'],
    ['2026-08-09', 'after'],
    ['2027-08-09', 'after'],
  ])('is on %s: %s', ([today, step]) => {
    expect(reminderOn('2026-07-10', today ?? '')).toBe(step);
  });
});

test('a record’s owners are written to at most once in seven days', () => {
  expect([
    mayMail(null, '2026-07-10'),
    mayMail('2026-07-04', '2026-07-10'),
    mayMail('2026-07-03', '2026-07-10'),
  ]).toEqual([true, false, true]);
});
