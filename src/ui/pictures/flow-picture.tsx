import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { scrollRegion } from '../table.tsx';
import { UI } from '../words.ts';
import { Figure } from './figure.tsx';
import {
  BAR,
  type CountWords,
  countAt,
  type Flow,
  type FlowBox,
  layFlow,
  type PlacedLink,
  type PlacedNode,
  wordsWidth,
} from './flow-layout.ts';

export type FlowPictureProps = Flow & {
  lang: Lang;
  /** The finding. */
  title: string;
  about?: Child | undefined;
  source: Child;
  /** The words over the left and the right bars. */
  fromTitle: string;
  toTitle: string;
  /** How a count reads; amounts stand on a line of their own in the narrow drawing, because they are long. */
  countWords?: CountWords | undefined;
};

const WIDE_TEXT = 15;
const NARROW_TEXT = 17;
// Amounts stand under their words, so both are a little smaller; on a phone they are still 13 px.
const NARROW_AMOUNT_TEXT = 14;
const narrowText = (countWords: CountWords | undefined) =>
  countWords === undefined ? NARROW_TEXT : NARROW_AMOUNT_TEXT;
// A count is written on its ribbon only where the ribbon is high enough to carry it.
const LEAST_RIBBON = 15;

function wideBox(flow: Flow, countWords: CountWords | undefined): FlowBox {
  const countAtNode = (side: 'left' | 'right', id: string) =>
    countWords === undefined ? '000' : countWords(countAt(flow, side, id));
  const labels = [
    ...flow.left.map((node) => `${node.label}　${countAtNode('left', node.id)}`),
    ...flow.right.map((node) => `${node.label}　${countAtNode('right', node.id)}`),
  ];
  const margin = Math.min(
    countWords === undefined ? 240 : 280,
    Math.max(...labels.map((label) => wordsWidth(label, WIDE_TEXT))) + 20,
  );
  const rows = Math.max(flow.left.length, flow.right.length);
  return { width: 760, height: 240 + rows * 40, margin, top: 32, gap: 20 };
}

function narrowBox(flow: Flow, countWords: CountWords | undefined): FlowBox {
  const rows = Math.max(flow.left.length, flow.right.length);
  return countWords === undefined
    ? { width: 340, height: 200 + rows * 52, margin: 0, top: 32, gap: 26 }
    : { width: 340, height: 220 + rows * 60, margin: 0, top: 46, gap: 36, bottom: 20 };
}

function Ribbon({ link }: { link: PlacedLink }) {
  return (
    <path class={`flow-link flow-tone-${link.tone}`} d={link.path} stroke-width={Math.max(1, link.width)}>
      <title>{link.words}</title>
    </path>
  );
}

function Bar({ node }: { node: PlacedNode }) {
  return (
    <rect
      class={`flow-node flow-tone-${node.tone}`}
      x={Math.round(node.x)}
      y={Math.round(node.y)}
      width={BAR}
      height={Math.max(2, Math.round(node.height))}
    />
  );
}

type NodeWordsProps = { node: PlacedNode; inside: boolean; countWords?: CountWords | undefined };

/** In the wide drawing words stand outside the bars, in the narrow one inside, over the ribbons. */
function NodeWords({ node, inside, countWords }: NodeWordsProps) {
  const outward = node.side === 'left' ? -8 : BAR + 8;
  const inward = node.side === 'left' ? BAR + 6 : -6;
  const startsHere = (node.side === 'left') === inside;
  const x = Math.round(node.x + (inside ? inward : outward));
  const place = {
    x,
    y: Math.round(node.y + node.height / 2),
    'text-anchor': startsHere ? 'start' : 'end',
  };
  if (inside && countWords !== undefined) {
    return (
      <text {...place} dy="-0.25em">
        {node.label}
        <tspan x={x} dy="1.25em">
          {countWords(node.count)}
        </tspan>
      </text>
    );
  }
  return (
    <text {...place} dy="0.35em">
      {`${node.label}　${countWords === undefined ? node.count : countWords(node.count)}`}
    </text>
  );
}

type DrawingProps = Omit<FlowPictureProps, 'about' | 'source'> & { box: FlowBox; inside: boolean };

function Drawing({ box, inside, title, fromTitle, toTitle, countWords, ...flow }: DrawingProps) {
  const { nodes, links } = layFlow(flow, box, countWords);
  const edge = box.margin;
  return (
    <svg
      class={inside ? 'flow flow--narrow' : 'flow flow--wide'}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={title}
      font-size={inside ? narrowText(countWords) : WIDE_TEXT}
    >
      {links.map((link) => (
        <Ribbon link={link} />
      ))}
      {!inside &&
        countWords === undefined &&
        links
          .filter((link) => link.width >= LEAST_RIBBON)
          .map((link) => (
            <text class="flow-count" x={Math.round(link.startX + 10)} y={Math.round(link.startY)} dy="0.35em">
              {link.count}
            </text>
          ))}
      {nodes.map((node) => (
        <Bar node={node} />
      ))}
      {nodes.map((node) => (
        <NodeWords node={node} inside={inside} countWords={countWords} />
      ))}
      <text class="flow-side" x={edge} y="16">
        {fromTitle}
      </text>
      <text class="flow-side" x={box.width - edge} y="16" text-anchor="end">
        {toTitle}
      </text>
    </svg>
  );
}

/** The same numbers: rows are where things came from, columns where they went. */
function FlowTable({ lang, title, fromTitle, toTitle, countWords = String, ...flow }: FlowPictureProps) {
  const countOf = (from: string, to: string) =>
    flow.links.filter((l) => l.from === from && l.to === to).reduce((sum, l) => sum + l.count, 0);
  const all = flow.links.reduce((sum, link) => sum + link.count, 0);
  return (
    <div class="table-frame matrix-frame" {...scrollRegion(title)}>
      <table class="table matrix">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              {fromTitle} → {toTitle}
            </th>
            {flow.right.map((node) => (
              <th scope="col" class="cell--number">
                {node.label}
              </th>
            ))}
            <th scope="col" class="cell--number">
              {say(lang, UI.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {flow.left.map((from) => (
            <tr>
              <th scope="row">{from.label}</th>
              {flow.right.map((to) => (
                <td class="cell--number">{countWords(countOf(from.id, to.id))}</td>
              ))}
              <td class="cell--number">{countWords(countAt(flow, 'left', from.id))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(lang, UI.total)}</th>
            {flow.right.map((to) => (
              <td class="cell--number">{countWords(countAt(flow, 'right', to.id))}</td>
            ))}
            <td class="cell--number">{countWords(all)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** How things moved from one side to the other; drawn twice, so that its words stay large on a phone. */
export function FlowPicture(props: FlowPictureProps) {
  const { about, source, ...flow } = props;
  return (
    <Figure
      lang={props.lang}
      title={props.title}
      about={about}
      source={source}
      table={<FlowTable {...props} />}
    >
      <div class="flow-frame">
        <Drawing {...flow} box={wideBox(props, props.countWords)} inside={false} />
        <Drawing {...flow} box={narrowBox(props, props.countWords)} inside />
      </div>
    </Figure>
  );
}
