import { expect, test } from 'vitest';
import { Comparison, Diff, type DiffPart } from './diff.tsx';
import { Pagination } from './lists.tsx';
import { DataTable } from './table.tsx';

const PARTS: DiffPart[] = [
  { kind: 'same', text: '施設を' },
  { kind: 'removed', text: '調べる' },
  { kind: 'added', text: '知らせる' },
];

test('what was removed and added is said in words too', () => {
  const html = String(<Diff lang="ja" parts={PARTS} />);
  expect(html).toMatch(/<del><span class="visually-hidden">（削除ここから）<\/span>調べる/);
  expect(html).toMatch(/<ins><span class="visually-hidden">（追加ここから）<\/span>知らせる/);
});

test('each side of a comparison shows its own text alone', () => {
  expect(String(<Diff lang="ja" parts={PARTS} side="old" />)).not.toContain('知らせる');
  expect(String(<Diff lang="ja" parts={PARTS} side="new" />)).not.toContain('調べる');
});

test('on a phone every cell of a table and of a comparison keeps its heading', () => {
  const table = String(
    <DataTable
      caption="表"
      rows={[{ name: '甲', count: 2 }]}
      columns={[
        { head: '名前', cell: (row) => row.name, rowHead: true },
        { head: '数', cell: (row) => row.count, kind: 'number' },
      ]}
    />,
  );
  expect(table).toContain('<th scope="row" data-label="名前">甲</th>');
  expect(table).toContain('<td class="cell--number" data-label="数">2</td>');
  const comparison = String(
    <Comparison
      caption="c"
      heads={['旧', '取組', '新']}
      rows={[{ id: 'a', heading: '1', old: 'o', done: 'd', next: 'n' }]}
    />,
  );
  expect(comparison).toContain('<td data-label="取組">d</td>');
});

test('leafing shows the ends, the neighbours and a gap between them', () => {
  const words = (page: number, pages: number) =>
    String(<Pagination lang="ja" page={page} pages={pages} hrefOf={(n) => `?page=${n}`} />)
      .replace(/<[^>]+>/g, ' ')
      .trim()
      .split(/\s+/);
  expect(words(5, 9)).toEqual(['前へ', '1', '…', '4', '5', '6', '…', '9', '次へ']);
  expect(words(1, 2)).toEqual(['1', '2', '次へ']);
  expect(words(1, 1)).toEqual(['']);
});
