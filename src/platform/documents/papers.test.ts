import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, CellBlock, Paper, Run, Table } from './paper.ts';
import { renderPdf } from './render-pdf.ts';
import { writeDocx } from './write-docx.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', '市民、協働', 'a'.repeat(90), '一\n二', '#x $y$ [z]', '\u0000\u200d\ud800'),
);
const href = fc.constantFrom(
  `https://a.jp/${'b/'.repeat(60)}`,
  'mailto:a@example.jp',
  'http://日本.jp/あ?#"\\',
  'x',
);
const run: fc.Arbitrary<Run> = fc.oneof(
  words,
  fc.record({
    kind: fc.constantFrom('strong' as const, 'inserted' as const, 'deleted' as const),
    text: words,
  }),
  fc.record({ kind: fc.constant('link' as const), text: words, href }),
);
const runs = fc.array(run, { maxLength: 4 });
const small: fc.Arbitrary<CellBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('paragraph' as const),
    runs,
    indent: fc.boolean(),
    align: fc.constantFrom('start' as const, 'center' as const, 'end' as const),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(runs, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('note' as const), runs }),
);
const cell: fc.Arbitrary<Cell> = fc.record({
  blocks: fc.array(small, { maxLength: 2 }),
  shaded: fc.boolean(),
});
const cells = (count: number) => fc.array(cell, { minLength: count, maxLength: count });

/** Rows in groups: a plain one, one of a single wide cell, or two beside a cell that reaches over both. */
const rowsOf = (count: number): fc.Arbitrary<Cell[][]> =>
  fc
    .array(
      fc.oneof(
        cells(count).map((row) => [row]),
        cell.map((one) => [[{ ...one, shaded: true, columnSpan: count }]]),
        fc
          .tuple(cell, cells(count), cells(count - 1))
          .map(([high, above, below]) =>
            count > 1 ? [[{ ...high, rowSpan: 2 }, ...above.slice(1)], below] : [above],
          ),
      ),
      { maxLength: 5 },
    )
    .map((groups) => groups.flat());
const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: fc.option(words, { nil: undefined }),
    columns: fc.array(fc.record({ width: fc.integer({ min: 1, max: 9 }), heading: words }), {
      minLength: count,
      maxLength: count,
    }),
    rows: rowsOf(count),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  small,
  table,
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4), runs }),
  fc.constant({ kind: 'page-break' as const }),
);
const paper: fc.Arbitrary<Paper> = fc.record({
  title: words,
  lang: fc.constantFrom('ja' as const, 'en' as const),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  date: fc.constantFrom('2026-11-23', '2024-02-29'),
  head: fc.array(words, { maxLength: 2 }),
  header: fc.array(words, { maxLength: 2 }),
  footer: fc.array(words, { maxLength: 2 }),
  blocks: fc.array(block, { maxLength: 6 }),
});

describe('whatever a paper says', () => {
  it('it can be made into PDF/UA', async () => {
    const made = fc.asyncProperty(paper, async (one) => {
      expect((await renderPdf(one)).length).toBeGreaterThan(1_000);
    });
    await fc.assert(made, { numRuns: 80 });
  }, 60_000);

  it('it can be made into a Word document that opens', async () => {
    const made = fc.asyncProperty(paper, async (one) => {
      const { messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(one)) });
      expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    });
    await fc.assert(made, { numRuns: 60 });
  }, 60_000);
});
