import { expect, test } from 'vitest';
import { sittingsOf } from './history.ts';

const change = (revision: number, minute: number, actorId: string, before: string, after: string) => ({
  revision,
  at: new Date(Date.UTC(2026, 4, 1, 0, minute)),
  actorId,
  before: { text: before },
  after: { text: after },
});

test('what one person typed without a long pause is one change, the newest first', () => {
  const sittings = sittingsOf([
    change(2, 0, 'a', '', 'ま'),
    change(3, 1, 'a', 'ま', 'まち'),
    change(4, 2, 'b', 'まち', 'まちの'),
    change(5, 50, 'b', 'まちの', 'まちの場'),
  ]);
  expect(sittings.map((s) => [s.actorId, s.revisions, s.fields[0]?.before, s.fields[0]?.after])).toEqual([
    ['b', 1, 'まちの', 'まちの場'],
    ['b', 1, 'まち', 'まちの'],
    ['a', 2, '', 'まち'],
  ]);
});

test('what was typed and taken away again leaves nothing to show', () => {
  expect(sittingsOf([change(2, 0, 'a', '', 'ま'), change(3, 1, 'a', 'ま', '')])).toEqual([]);
});
