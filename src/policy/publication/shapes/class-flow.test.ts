import { describe, expect, it } from 'vitest';
import type { MeasureClass } from '#policy/register/index.ts';
import { sampleRegister } from '#policy/register/register.factory.ts';
import { classFlowOf, findingsOf } from './class-flow.ts';

const CLASSES: MeasureClass[] = ['Ⅰ', 'Ⅱ-ア', 'Ⅱ-イ', 'Ⅲ'];
const flow = classFlowOf(CLASSES, sampleRegister().fates);

describe('the picture of how measures flowed from class to class', () => {
  it('counts every measure of both editions once', () => {
    expect(flow.total).toEqual({ before: 9, after: 9, new: 2, gone: 2 });
    expect(flow.before).toEqual({ Ⅰ: 1, 'Ⅱ-ア': 4, 'Ⅱ-イ': 3, Ⅲ: 1 });
    expect(flow.after).toEqual({ Ⅰ: 1, 'Ⅱ-ア': 0, 'Ⅱ-イ': 8, Ⅲ: 0 });
  });

  it('lets removed and merged measures end, and new and split-off ones begin', () => {
    expect(flow.links.map((link) => `${link.from}→${link.to} ${link.count}`)).toEqual([
      'Ⅰ→Ⅱ-イ 1',
      'Ⅱ-ア→Ⅱ-イ 2',
      'Ⅱ-ア→gone 2',
      'Ⅱ-イ→Ⅱ-イ 3',
      'Ⅲ→Ⅱ-イ 1',
      'new→Ⅰ 1',
      'new→Ⅱ-イ 1',
    ]);
  });

  it('tells the finding: the highest class when it moved, and the class that moved most', () => {
    expect(findingsOf(CLASSES, flow)).toEqual([{ class: 'Ⅱ-イ', before: 3, after: 8 }]);
    const moved = classFlowOf(CLASSES, [{ from: [{ code: '1-1', class: 'Ⅰ' }], to: [] }]);
    expect(findingsOf(CLASSES, moved)).toEqual([{ class: 'Ⅰ', before: 1, after: 0 }]);
  });
});
