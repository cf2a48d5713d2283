import { describe, expect, it } from 'vitest';
import { memberOf, OFFICER } from '../questionnaire.factory.ts';
import { mayOpenAnswer, mayShareAnswer, mayWriteAnswer } from './permits.ts';

describe('who may open an answer', () => {
  const answer = { organisationId: 'g1' };
  const members = [
    { personId: 'owner', role: 'owner' as const },
    { personId: 'writer', role: 'writer' as const },
    { personId: 'reader', role: 'reader' as const },
  ];
  const may = (actor: Parameters<typeof mayOpenAnswer>[0]) =>
    [mayOpenAnswer, mayWriteAnswer, mayShareAnswer].map((ask) => ask(actor, { answer, members }).ok);

  it('is its people, by what they do in it; of the group everybody may read', () => {
    expect(may(memberOf('g1', 'owner'))).toEqual([true, true, true]);
    expect(may(memberOf('g1', 'writer'))).toEqual([true, true, false]);
    expect(may(memberOf('g1', 'reader'))).toEqual([true, false, false]);
    expect(may(memberOf('g1', 'somebody'))).toEqual([true, false, false]);
  });
  it('is nobody else: another group, whoever has left the group, staff by that alone', () => {
    expect(may(memberOf('g2', 'somebody'))).toEqual([false, false, false]);
    expect(may({ ...memberOf('g2', 'owner') })).toEqual([false, false, false]);
    expect(may(OFFICER)).toEqual([false, false, false]);
  });
});
