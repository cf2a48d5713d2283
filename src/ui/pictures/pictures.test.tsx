import { expect, test } from 'vitest';
import { LINKS, NODES } from '../gallery/samples.ts';
import { BarPicture, MeterBar } from './bar-picture.tsx';
import { countAt, layFlow, wordsWidth } from './flow-layout.ts';
import { FlowPicture } from './flow-picture.tsx';

const FLOW = { ...NODES, links: LINKS };
const BOX = { width: 760, height: 440, margin: 150, top: 32, gap: 20 };

function cells(html: string): number[] {
  return [...html.matchAll(/<t[dh][^>]*>(\d+)<\/t[dh]>/g)].map(([, number]) => Number(number));
}

function drawn(): string {
  return String(<FlowPicture lang="ja" title="増えた" source="見本" fromTitle="前" toTitle="後" {...FLOW} />);
}

test('the picture and its table hold the same numbers', () => {
  const html = drawn();
  const numbers = cells(html);
  const width = NODES.right.length + 1;
  const rows = NODES.left.map((_, i) => numbers.slice(i * width, (i + 1) * width));
  for (const [i, node] of NODES.left.entries()) {
    const moved = NODES.right.map(
      (to) => LINKS.find((l) => l.from === node.id && l.to === to.id)?.count ?? 0,
    );
    expect(rows[i]).toEqual([...moved, countAt(FLOW, 'left', node.id)]);
    expect(html).toContain(`${node.label}　${countAt(FLOW, 'left', node.id)}</text>`);
  }
  expect(numbers.slice(NODES.left.length * width)).toEqual([4, 2, 14, 1, 3, 24]);
});

test('bars are as high as what they count, and ribbons fill them', () => {
  const { nodes, links } = layFlow(FLOW, BOX);
  const unit = (nodes[0]?.height ?? 0) / (nodes[0]?.count ?? 1);
  for (const node of nodes) expect(node.height).toBeCloseTo(node.count * unit, 4);
  for (const link of links) expect(link.width).toBeCloseTo(link.count * unit, 0);
});

test('bars stand in the order given, do not touch, and stay in the box', () => {
  const { nodes } = layFlow(FLOW, BOX);
  for (const side of ['left', 'right'] as const) {
    const column = nodes.filter((node) => node.side === side);
    expect(column.map((node) => node.id)).toEqual(NODES[side].map((node) => node.id));
    for (const [i, node] of column.slice(1).entries()) {
      const above = column[i];
      expect(node.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) + 19);
    }
    expect(column.at(-1)?.y).toBeLessThan(BOX.height);
  }
});

test('what nothing came from is not drawn', () => {
  const { nodes } = layFlow({ ...FLOW, left: [...NODES.left, { id: 'empty', label: '空', tone: 0 }] }, BOX);
  expect(nodes.some((node) => node.id === 'empty')).toBe(false);
});

test('words of the wide drawing never leave it, and of the narrow one never fall under 12 px on a phone', () => {
  const [wide = '', narrow = ''] = drawn().match(/<svg class="flow.*?<\/svg>/gs) ?? [];
  const size = (svg: string) => Number(/font-size="(\d+)"/.exec(svg)?.[1]);
  const width = (svg: string) => Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  // The narrowest phone leaves 246 px inside a card; the wide drawing needs 640.
  expect(size(narrow) * (246 / width(narrow))).toBeGreaterThanOrEqual(12);
  expect(size(wide) * (640 / width(wide))).toBeGreaterThanOrEqual(12);
  for (const [, x, anchor, words] of wide.matchAll(/<text x="(\d+)"[^>]*text-anchor="(\w+)">([^<]+)</g)) {
    const long = wordsWidth(words ?? '', size(wide));
    expect(anchor === 'end' ? Number(x) - long : Number(x) + long).toBeGreaterThanOrEqual(0);
    expect(anchor === 'end' ? Number(x) : Number(x) + long).toBeLessThanOrEqual(width(wide));
  }
});

test('the longest bar sets the scale, and nothing at all draws nothing', () => {
  const bars = (values: number[]) =>
    String(
      <BarPicture
        lang="ja"
        title="t"
        source="s"
        rowTitle="分類"
        series={['a', 'b']}
        rows={[{ label: 'Ⅰ', values }]}
      />,
    );
  const widths = (html: string) =>
    [...html.matchAll(/class="bar" width="([\d.]+)%"/g)].map(([, w]) => Number(w));
  expect(widths(bars([5, 10]))).toEqual([35, 70]);
  expect(widths(bars([0, 0]))).toEqual([0, 0]);
});

test('the parts of a meter follow each other and are named with their numbers', () => {
  const html = String(
    <MeterBar
      label="18 / 21"
      max={20}
      parts={[
        { label: '済み', value: 15 },
        { label: '待ち', value: 5 },
      ]}
    />,
  );
  expect(html).toContain('x="75%" width="25%"');
  expect(html).toContain('済み 15');
  expect(html).toContain('aria-label="18 / 21"');
});

test('says amounts in the words that it is given, in the drawing, in its tooltips and in the table', () => {
  const picture = (
    <FlowPicture
      lang="ja"
      title="寄附の行き先"
      source="試験"
      fromTitle="から"
      toTitle="へ"
      left={[{ id: 'slip', label: '納付書', tone: 1 }]}
      right={[{ id: 'free', label: '使途なし', tone: 2 }]}
      links={[{ from: 'slip', to: 'free', count: 12_345 }]}
      countWords={(count) => `${count.toLocaleString('ja-JP')}円`}
    />
  );
  const html = String(picture);
  expect(html).toContain('納付書 → 使途なし：12,345円');
  expect(html.match(/<tspan[^>]*>12,345円<\/tspan>/g)).toHaveLength(2);
  expect(html).toContain('納付書　12,345円');
  expect(html).not.toContain('>12345<');
});
