import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { ClassTone } from '../marks.tsx';

export type FlowTone = ClassTone | 'new' | 'gone';
export type FlowNode = { readonly id: string; readonly label: string; readonly tone: FlowTone };
export type FlowLink = { readonly from: string; readonly to: string; readonly count: number };
export type Flow = {
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
  readonly links: readonly FlowLink[];
};

export type PlacedNode = FlowNode & {
  side: 'left' | 'right';
  count: number;
  x: number;
  y: number;
  height: number;
};
export type PlacedLink = {
  tone: FlowTone;
  path: string;
  width: number;
  count: number;
  /** Where the link leaves its left node. */
  startX: number;
  startY: number;
  words: string;
};

export type FlowBox = {
  width: number;
  height: number;
  /** Room for words left and right of the bars. */
  margin: number;
  top: number;
  gap: number;
  /** Room under the lowest bar, for words that are higher than it. */
  bottom?: number | undefined;
};

type Sided = FlowNode & { key: string; side: 'left' | 'right' };
type Counted = { value: number };
export const BAR = 12;

/** How many leave a left node or arrive at a right one. */
export function countAt(flow: Flow, side: 'left' | 'right', id: string): number {
  return flow.links
    .filter((link) => (side === 'left' ? link.from : link.to) === id)
    .reduce((sum, link) => sum + link.count, 0);
}

function sided(flow: Flow, side: 'left' | 'right'): Sided[] {
  return flow[side]
    .filter((node) => countAt(flow, side, node.id) > 0)
    .map((node) => ({ ...node, side, key: `${side}:${node.id}` }));
}

function shortNumbers(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** How a count reads on the picture and in its table: as it is, or as an amount. */
export type CountWords = (count: number) => string;

/** Places bars and ribbons in a box; the order of the nodes stays as given, empty ones are left out. */
export function layFlow(
  flow: Flow,
  box: FlowBox,
  countWords: CountWords = String,
): { nodes: PlacedNode[]; links: PlacedLink[] } {
  const layout = sankey<Sided, Counted>()
    .nodeId((node) => node.key)
    .nodeWidth(BAR)
    .nodePadding(box.gap)
    .nodeSort(null)
    .iterations(0)
    .extent([
      [box.margin, box.top],
      [box.width - box.margin, box.height - (box.bottom ?? 4)],
    ]);
  const graph = layout({
    nodes: [...sided(flow, 'left'), ...sided(flow, 'right')],
    links: flow.links
      .filter((link) => link.count > 0)
      .map((link) => ({ source: `left:${link.from}`, target: `right:${link.to}`, value: link.count })),
  });
  const pathOf = sankeyLinkHorizontal<Sided, Counted>();
  return {
    nodes: graph.nodes.map(({ id, label, tone, side, value = 0, x0 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      label,
      tone,
      side,
      count: value,
      x: x0,
      y: y0,
      height: y1 - y0,
    })),
    links: graph.links.flatMap((link) => {
      const { source, target } = link;
      // After the layout both ends are nodes; the type still allows the ids that went in.
      if (typeof source !== 'object' || typeof target !== 'object') return [];
      return [
        {
          tone: source.tone,
          path: shortNumbers(pathOf(link) ?? ''),
          width: Math.round((link.width ?? 1) * 10) / 10,
          count: link.value,
          startX: source.x1 ?? 0,
          startY: link.y0 ?? 0,
          words: `${source.label} → ${target.label}：${countWords(link.value)}`,
        },
      ];
    }),
  };
}

/** The width of words in the drawing's own units: a full-width letter is as wide as it is high. */
export function wordsWidth(words: string, size: number): number {
  const units = [...words].reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x500 ? 0.58 : 1),
    0,
  );
  return units * size;
}
