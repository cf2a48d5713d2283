import { expect, test } from 'vitest';
import { AdoptForm } from './forms.ts';

test('the day of an adoption is taken in either calendar, and sent back when it is no day', () => {
  const dayOf = (adoptedOn: string) => AdoptForm.safeParse({ confirmed: 'yes', adoptedOn });
  for (const typed of ['令和9年4月1日', '令和９年４月１日', '2027/4/1', '2027年4月1日']) {
    expect(dayOf(typed).data?.adoptedOn).toBe('2027-04-01');
  }
  expect(dayOf('あした').error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([
    ['adoptedOn', 'adoptedOn'],
  ]);
});
