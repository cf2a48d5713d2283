import type { Child } from 'hono/jsx';
import type { Lang } from '#kernel/words.ts';
import { Figure } from './figure.tsx';

export type SpreadRow = {
  readonly label: Child;
  /** Every single value, one dot each. */
  readonly points: readonly number[];
  readonly low: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly high: number;
};

type SpreadPictureProps = {
  lang: Lang;
  /** The finding. */
  title: string;
  about?: Child | undefined;
  source: Child;
  /** The word over the labels, over the pictures, and over the numbers. */
  heads: { readonly row: string; readonly picture: string; readonly numbers: string };
  rows: readonly SpreadRow[];
  /** The end of the axis; it begins at 0. */
  max: number;
  /** A line across all rows, as a pass mark, with its word. */
  mark?: { readonly at: number; readonly label: string } | undefined;
};

const WIDTH = 300;
const HEIGHT = 34;
const EDGE = 8;
const MIDDLE = HEIGHT / 2;

const round = (value: number) => Math.round(value * 10) / 10;

function Box({ row, max, mark }: Pick<SpreadPictureProps, 'max' | 'mark'> & { row: SpreadRow }) {
  const at = (value: number) => round(EDGE + (max === 0 ? 0 : value / max) * (WIDTH - 2 * EDGE));
  return (
    <svg class="spread" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="spread__axis" x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - 2} y2={HEIGHT - 2} />
      {mark !== undefined && (
        <line class="spread__mark" x1={at(mark.at)} x2={at(mark.at)} y1="0" y2={HEIGHT} />
      )}
      <line class="spread__range" x1={at(row.low)} x2={at(row.high)} y1={MIDDLE} y2={MIDDLE} />
      <rect
        class="spread__box"
        x={at(row.quarter)}
        y={MIDDLE - 8}
        width={Math.max(2, round(at(row.threeQuarters) - at(row.quarter)))}
        height="16"
      />
      <line class="spread__median" x1={at(row.median)} x2={at(row.median)} y1={MIDDLE - 9} y2={MIDDLE + 9} />
      {row.points.map((value) => (
        <circle class="spread__dot" cx={at(value)} cy={MIDDLE} r="3.5" />
      ))}
    </svg>
  );
}

/** How values lie apart, row by row, drawn in a table: the picture and its numbers are one. */
export function SpreadPicture(props: SpreadPictureProps) {
  const { heads, rows, max, mark } = props;
  return (
    <Figure lang={props.lang} title={props.title} about={props.about} source={props.source}>
      <table class="bars spreads">
        <caption class="visually-hidden">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.row}</th>
            <th scope="col">
              {heads.picture}（0–{max}）
              {mark !== undefined && <span class="spread__mark-word">{mark.label}</span>}
            </th>
            <th scope="col">{heads.numbers}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              <td>
                <Box row={row} max={max} mark={mark} />
              </td>
              <td class="bars__value">
                {round(row.low)} – <strong>{round(row.median)}</strong> – {round(row.high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
