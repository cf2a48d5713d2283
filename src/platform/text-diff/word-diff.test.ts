import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, wordDiff } from './word-diff.ts';

const textBefore = (parts: DiffPart[]) =>
  parts
    .filter((p) => p.kind !== 'added')
    .map((p) => p.text)
    .join('');
const textAfter = (parts: DiffPart[]) =>
  parts
    .filter((p) => p.kind !== 'removed')
    .map((p) => p.text)
    .join('');

const MARKS = { same: ['', ''], removed: ['〔', '〕'], added: ['［', '］'] } as const;
const shown = (old: string, next: string) =>
  wordDiff(old, next)
    .map(({ kind, text }) => `${MARKS[kind][0]}${text}${MARKS[kind][1]}`)
    .join('');

/** Texts that share words, as two editions of a measure do. */
const words = fc
  .array(
    fc.constantFrom(
      '市民',
      '活動',
      '協働',
      'を',
      'の',
      '、',
      '。',
      '\n',
      '支援',
      'します',
      'NPO',
      ' ',
      '髙﨑',
      '①',
      '😀',
      '令和８年',
    ),
  )
  .map((list) => list.join(''));

describe('the difference of two texts', () => {
  it('marks whole words', () => {
    expect(shown('団体の活動を支援します。', '団体の活動を広く支援します。')).toBe(
      '団体の活動を［広く］支援します。',
    );
    expect(shown('令和７年度に始めます。', '令和８年度に始めます。')).toBe(
      '令和〔７〕［８］年度に始めます。',
    );
  });

  it('reads changes that only a particle parts as one change', () => {
    expect(shown('会議室を貸出', '情報を周知')).toBe('〔会議室を貸出〕［情報を周知］');
  });

  it('keeps the end of a sentence where it was', () => {
    expect(shown('広場。会議', '庁舎。周知')).toBe('〔広場〕［庁舎］。〔会議〕［周知］');
  });

  it('says nothing of two empty texts, and one thing of a text that came or went', () => {
    expect(wordDiff('', '')).toEqual([]);
    expect(wordDiff('同じ', '同じ')).toEqual([{ kind: 'same', text: '同じ' }]);
    expect(wordDiff('', '新規追加')).toEqual([{ kind: 'added', text: '新規追加' }]);
    expect(wordDiff('削除', '')).toEqual([{ kind: 'removed', text: '削除' }]);
  });

  it('holds both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(words, fc.string({ unit: 'grapheme' })),
        fc.oneof(words, fc.string()),
        (old, next) => {
          const parts = wordDiff(old, next);
          expect(textBefore(parts)).toBe(old);
          expect(textAfter(parts)).toBe(next);
          expect(parts.every(({ text }) => text !== '')).toBe(true);
          expect(parts.some((part, index) => part.kind === parts[index + 1]?.kind)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('holds long texts whole too', () => {
    const long = (step: number) =>
      Array.from({ length: 900 }, (_, i) => `施策${(i * step) % 71}は、市民${i % step}と協働します。`).join(
        '',
      );
    const parts = wordDiff(long(7), long(11));
    expect(textBefore(parts)).toBe(long(7));
    expect(textAfter(parts)).toBe(long(11));
  });

  it('takes bounded time on 20,000 characters that have nothing in common', () => {
    const noise = (seed: number) =>
      Array.from({ length: 20_000 }, (_, i) =>
        String.fromCharCode(0x4e00 + ((i * 7_919 * seed + seed) % 9_000)),
      ).join('');
    const start = process.cpuUsage();
    for (const [old, next] of [
      [noise(1), noise(3)],
      ['市民の活動。'.repeat(3_400), '協働の推進、'.repeat(3_400)],
    ] as const) {
      expect(textBefore(wordDiff(old, next))).toBe(old);
    }
    // Time of the processor, not of the clock, so that a busy machine does not matter; a square of the length would.
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000);
  });

  it('still shows a small change in a long text as a small change', () => {
    const text = '市民と市が協働します。'.repeat(1_800);
    const changed = `${text.slice(0, 11_000)}新しい文です。${text.slice(11_000)}`;
    expect(wordDiff(text, changed).filter((p) => p.kind !== 'same')).toEqual([
      { kind: 'added', text: '新しい文です。' },
    ]);
  });
});
