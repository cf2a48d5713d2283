import { describe, expect, it } from 'vitest';
import { measureIn, reviewPaper } from '../reading.factory.ts';
import { fatesOf } from '../review-fates.ts';
import { type Fields, overlay } from './overlay.ts';
import { kept, problemsOf, type Review, type ReviewMeasure } from './review.ts';

/** The fields of one measure as its form would send them. */
function fieldsOf(measure: ReviewMeasure, over: Record<string, string> = {}): Fields {
  const from = Object.fromEntries(measure.from.map((key, i) => [`from.${i}`, key]));
  const priority: Record<string, string> = measure.isPriority ? { priority: 'yes' } : {};
  const fields: Record<string, string> = {
    title: measure.title,
    class: measure.class,
    pillar: String(measure.pillar),
    ...priority,
    ...from,
    ...over,
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${measure.key}.${name}`, value]));
}
const told = (review: Review) =>
  fatesOf(review).map(({ from, to, verbs }) => {
    const titles = (keys: string[]) =>
      keys.map((key) => review.measures.find((m) => m.key === key)?.title).join('＋');
    return `${titles(from)} → ${titles(to)}: ${verbs.join('・')}`;
  });

describe('what was understood', () => {
  it('lies before the officer with its fates', () => {
    const review = reviewPaper();
    expect(told(review)).toEqual([
      '木かげを増やす約束 → 木かげの案内: 名称変更・文言変更・分類変更',
      'ほうきの貸し出し → ほうきの貸し出しの周知: 名称変更・文言変更',
      '古い荷車の収集 → : 削除',
      ' → 荷車の共同購入: 新規',
      'けがの備え → けがの備えの案内: 名称変更',
      '朝の放送＋回覧板の絵入れ → 朝と夕方の放送: 名称変更・文言変更・統合',
      '旗の用意 → : 削除',
      '当番表の公開 → 当番表の公開: 継続',
    ]);
    expect(measureIn(review, 'later', '木かげの案内')).toMatchObject({
      note: '地図は学校にも配る。',
      class: 'Ⅱ-イ',
      isPriority: false,
    });
    expect(measureIn(review, 'earlier', '木かげ')).toMatchObject({
      record: '苗木を三十本植えた。',
      isPriority: true,
    });
    expect(problemsOf(review)).toEqual([]);
  });

  it('stays as it is where no field came', () => {
    const review = reviewPaper();
    expect(overlay(review, {})).toEqual(review);
  });

  it('takes names, classes, marks and texts as the officer corrects them', () => {
    const review = reviewPaper();
    const measure = measureIn(review, 'earlier', '朝の放送');
    const over = { title: ' 朝のあいさつ ', class: 'Ⅲ', priority: 'yes', text: '一行\r\n二行', pillar: '２' };
    const after = overlay(review, {
      ...fieldsOf(measure, over),
      'pillar.2': '道具に関すること',
      'later.number': '３',
    });
    expect(measureIn(after, 'earlier', '朝のあいさつ')).toMatchObject({
      class: 'Ⅲ',
      isPriority: true,
      text: '一行\n二行',
      pillar: 2,
      record: '毎朝放送した。',
    });
    expect(after.pillars[1]?.title).toBe('道具に関すること');
    expect(after.later.number).toBe(3);
    expect(problemsOf(after)).toEqual([{ field: 'later.number', code: 'edition_order' }]);
  });

  it('merges by a second source, and splits by two that name the same', () => {
    const review = reviewPaper();
    const guide = measureIn(review, 'later', '木かげの案内');
    const carts = measureIn(review, 'later', '荷車の共同購入');
    const broom = measureIn(review, 'earlier', 'ほうき').key;
    const flags = measureIn(review, 'earlier', '旗の用意').key;
    const after = overlay(review, {
      ...fieldsOf(guide, { 'from.1': flags }),
      ...fieldsOf(carts, { 'from.0': broom }),
    });
    expect(told(after)).toContain(
      '木かげを増やす約束＋旗の用意 → 木かげの案内: 名称変更・文言変更・分類変更・統合',
    );
    expect(told(after)).toContain(
      'ほうきの貸し出し → ほうきの貸し出しの周知＋荷車の共同購入: 名称変更・文言変更・分割',
    );
  });

  it('leaves out what is no measure, and tells the fates anew', () => {
    const review = reviewPaper();
    const board = measureIn(review, 'earlier', '当番表');
    const after = overlay(review, fieldsOf(board, { dropped: 'yes' }));
    expect(kept(after, 'earlier')).toHaveLength(7);
    expect(told(after)).toContain(' → 当番表の公開: 新規');
  });

  it('takes rows that the officer added, at most fifty a side', () => {
    const review = reviewPaper();
    const after = overlay(review, {
      'later.added': '1',
      'bx1.title': '手袋の配布',
      'bx1.class': 'Ⅲ',
      'bx1.pillar': '2',
      'bx1.from.0': measureIn(review, 'earlier', '古い荷車').key,
    });
    expect(told(after)).toContain('古い荷車の収集 → 手袋の配布: 名称変更・文言変更・分類変更');
    expect(overlay(review, { 'later.added': '9999' }).measures).toHaveLength(14 + 50);
    expect(overlay(review, { 'later.added': '-1', 'earlier.added': 'x' }).measures).toHaveLength(14);
  });

  it('names each field that must be mended first', () => {
    const review = reviewPaper();
    const [guide, broom] = [measureIn(review, 'later', '木かげ'), measureIn(review, 'later', 'ほうき')];
    const after = overlay(review, {
      ...fieldsOf(guide, { title: '', class: '', pillar: '9' }),
      ...fieldsOf(broom, { title: 'け'.repeat(301) }),
      'earlier.name': '',
      'pillar.1': ' ',
      'earlier.added': '1',
      'ax1.title': '朝の放送',
      'ax1.class': 'Ⅲ',
    });
    expect(problemsOf(after)).toEqual([
      { field: 'pillar.1', code: 'pillar_title_empty' },
      { field: 'earlier.name', code: 'edition_name_empty' },
      { field: 'ax1.title', code: 'title_twice' },
      { field: `${guide.key}.title`, code: 'title_empty' },
      { field: `${guide.key}.class`, code: 'class_missing' },
      { field: `${guide.key}.pillar`, code: 'pillar_missing' },
      { field: `${broom.key}.title`, code: 'title_long' },
    ]);
    const nothing = { ...review, measures: review.measures.filter((m) => m.side === 'earlier') };
    expect(problemsOf(nothing)).toEqual([{ field: 'later.name', code: 'no_measures' }]);
  });
});
