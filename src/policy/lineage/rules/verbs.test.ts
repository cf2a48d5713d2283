import { expect, test } from 'vitest';
import { checkVerbs } from './verbs.ts';

const answer = (
  from: number,
  to: number,
  verbs: Parameters<typeof checkVerbs>[0]['verbs'],
  reason: string,
) => {
  const verdict = checkVerbs({ from: Array(from).fill(0), to: Array(to).fill(0), verbs, reason });
  return verdict.ok ? 'fits' : verdict.code;
};

test('verbs that an officer sets belong to the measures that they tie', () => {
  expect(answer(1, 0, ['削除'], '終わりました')).toBe('fits');
  expect(answer(1, 1, ['削除'], '終わりました')).toBe('policy.verbs_do_not_fit');
  expect(answer(0, 1, ['名称変更'], '始めます')).toBe('policy.verbs_do_not_fit');
  expect(answer(1, 1, ['継続', '文言変更'], '直しました')).toBe('policy.verbs_do_not_fit');
  expect(answer(2, 1, ['統合', '文言変更'], 'まとめます')).toBe('fits');
});

test('a removal, a merge and verbs set by hand say why', () => {
  expect(answer(1, 0, [], ' ')).toBe('policy.fate_without_reason');
  expect(answer(2, 1, [], '')).toBe('policy.fate_without_reason');
  expect(answer(1, 1, ['継続'], '')).toBe('policy.verbs_without_reason');
  expect(answer(1, 1, [], '')).toBe('fits');
});
