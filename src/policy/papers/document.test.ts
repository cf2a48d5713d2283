import { describe, expect, it } from 'vitest';
import { sampleRegister } from '#policy/register/register.factory.ts';
import { type DocumentBlock, documentOf } from './document.ts';
import { revisionOf } from './rules/revision.ts';

const { first, second, fates } = sampleRegister();
const pillars = documentOf(revisionOf(first, second, fates, new Map()));
const blocks = pillars.flatMap((pillar) => pillar.headings.flatMap((heading) => heading.blocks));
const block = (code: string, from = blocks): DocumentBlock => {
  const found = from.find((b) => b.code === code);
  if (!found) throw new Error(`no block ${code}`);
  return found;
};

describe('the revision document', () => {
  it('has every heading with its blocks, merged measures under their own', () => {
    const outline = pillars.flatMap((p) =>
      p.headings.map((h) => `${p.number}${h.mark} ${h.blocks.map((b) => b.code).join(' ')}`),
    );
    expect(outline).toEqual([
      '1 1-1 1-2',
      '2ア 2-1 2-2',
      '2イ 2-3',
      '3ア 3-1',
      '3イ 3-3',
      '4ア 4-1',
      '4イ 4-2',
    ]);
  });

  it('says shortly what did not change, and what changed its name only', () => {
    expect(block('1-2').after).toEqual({ kind: 'unchanged' });
    expect(block('2-3').after).toEqual({ kind: 'renamed', title: '活動の保険の周知' });
  });

  it('says that a measure is removed, with the reason beside it', () => {
    expect(block('2-1')).toMatchObject({
      after: { kind: 'removed' },
      remarks: ['窓口での募金は終わりました。'],
    });
  });

  it('says of a merged measure where its content went, and the content stands there', () => {
    expect(block('4-2').after).toEqual({
      kind: 'absorbed',
      isAbove: true,
      mark: 'ア',
      title: '加わる機会の情報提供',
    });
    expect(block('4-1')).toMatchObject({
      before: [{ measures: [{ title: '加わる仕組みの検討' }] }],
      after: { kind: 'stated', stated: [{ measures: [{ title: '加わる機会の情報提供', class: 'Ⅱ-イ' }] }] },
    });
  });

  it('begins a new measure without an earlier one', () => {
    expect(block('2-2')).toMatchObject({
      isNew: true,
      before: [],
      after: { kind: 'stated', stated: [{ measures: [{ isPriority: true }] }] },
    });
  });

  it('tells measures that share their texts in one block, numbered', () => {
    const shared = block('3-1');
    expect(shared.before[0]?.measures.map((m) => `${m.circle}${m.title}`)).toEqual([
      '①団体と行う仕事の公表',
      '②市の困りごとの公表',
    ]);
    expect(shared.done).toEqual([
      { circle: '①', lines: ['報告書を載せました。'] },
      { circle: '②', lines: ['各課に尋ねました。'] },
    ]);
    expect(shared.after).toMatchObject({ stated: [{ measures: [{ circle: '' }, { circle: '' }] }] });
  });

  it('tells the parts of a split measure with their own texts', () => {
    expect(block('3-3').after).toMatchObject({
      kind: 'stated',
      stated: [
        { measures: [{ title: '団体の名簿の公開' }] },
        { lines: ['団体の催しを、読む人に合わせて知らせます。'] },
      ],
    });
  });

  it('keeps the notes of the paper, and the reason after them', () => {
    expect(block('1-1').notes).toEqual([
      '持ち主への聞き取りを先に行います。',
      '続いている活用がないため、情報の提供に改めます。',
    ]);
  });

  it('does not call removed what nobody has decided yet', () => {
    const open = fates.filter((fate) => fate.from[0]?.code !== '2-1');
    const undecided = documentOf(revisionOf(first, second, open, new Map())).flatMap((p) =>
      p.headings.flatMap((h) => h.blocks),
    );
    expect(block('2-1', undecided).after).toEqual({ kind: 'open' });
  });
});
