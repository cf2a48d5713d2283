import { describe, expect, test } from 'vitest';
import { fieldsAt, MEASURE_PARTS, mergeParts } from './merge.ts';

const base = {
  title: '場所',
  text: '場所を増やします。',
  note: '',
  isPriority: false,
  evidenceDays: 365,
  classBasis: 'scores',
  class: 'Ⅲ',
  classReason: '',
  urgency: 2,
  importance: 2,
  cost: 3,
  isRunning: false,
};

describe('two officers at one measure', () => {
  test('keep both changes when they wrote into different parts', () => {
    const merged = mergeParts(MEASURE_PARTS, {
      base,
      theirs: { ...base, text: '場所を知らせます。' },
      mine: { ...base, title: '活動の場所' },
    });
    expect(merged).toEqual({
      fields: { ...base, title: '活動の場所', text: '場所を知らせます。' },
      conflicts: [],
      foreign: ['text'],
    });
  });

  test('are told when they wrote different words into the same part, and mine stay in hand', () => {
    const merged = mergeParts(MEASURE_PARTS, {
      base,
      theirs: { ...base, text: '場所を知らせます。' },
      mine: { ...base, text: '場所を探します。' },
    });
    expect(merged.conflicts).toEqual(['text']);
    expect(merged.fields.text).toBe('場所を探します。');
  });

  test('are not bothered when both wrote the same words', () => {
    const same = { ...base, text: '場所を知らせます。' };
    expect(mergeParts(MEASURE_PARTS, { base, theirs: same, mine: same }).conflicts).toEqual([]);
  });

  test('meet in the class when each changed another mark', () => {
    const merged = mergeParts(MEASURE_PARTS, {
      base,
      theirs: { ...base, urgency: 5 },
      mine: { ...base, importance: 5 },
    });
    expect(merged.conflicts).toEqual(['class']);
  });
});

test('the fields of an earlier revision are found by undoing the later changes', () => {
  const changes = [
    { revision: 2, before: { title: 'いち' } },
    { revision: 3, before: { title: 'に', fate: null } },
    { revision: 4, before: { text: '前の文' } },
  ];
  const current = { title: 'さん', text: '後の文' };
  expect(fieldsAt(current, changes, 1)).toEqual({ title: 'いち', text: '前の文' });
  expect(fieldsAt(current, changes, 3)).toEqual({ title: 'さん', text: '前の文' });
  expect(fieldsAt(current, changes, 4)).toEqual(current);
});
