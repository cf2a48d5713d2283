import type { Child } from 'hono/jsx';
import type { Lang } from '#kernel/words.ts';
import { Figure } from './figure.tsx';
import type { FlowTone } from './flow-layout.ts';

export type BarRow = {
  readonly label: Child;
  readonly tone?: FlowTone | undefined;
  /** One value for each series, in its order. */
  readonly values: readonly number[];
};

type BarPictureProps = {
  lang: Lang;
  /** The finding. */
  title: string;
  about?: Child | undefined;
  source: Child;
  /** The word over the labels, and over each column of bars. */
  rowTitle: string;
  series: readonly string[];
  rows: readonly BarRow[];
  unit?: string | undefined;
};

// The longest bar leaves room for its number.
const BAR_SHARE = 0.7;

function share(value: number, most: number): string {
  return `${most === 0 ? 0 : Math.round((value / most) * 1000) / 10}%`;
}

/** Bars side by side in a table: the picture and its numbers are one. */
export function BarPicture(props: BarPictureProps) {
  const { rows, series, unit } = props;
  const most = Math.max(0, ...rows.flatMap((row) => row.values));
  return (
    <Figure lang={props.lang} title={props.title} about={props.about} source={props.source}>
      <table class="bars">
        <caption class="visually-hidden">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{props.rowTitle}</th>
            {series.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              {row.values.map((value) => (
                <td>
                  <svg class="bar" width={share(value * BAR_SHARE, most)} height="18" aria-hidden="true">
                    <rect class={`flow-tone-${row.tone ?? 1}`} width="100%" height="18" />
                  </svg>
                  <span class="bars__value">
                    {value.toLocaleString('ja-JP')}
                    {unit}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

export type MeterPart = {
  readonly label: string;
  readonly value: number;
  readonly tone?: FlowTone | undefined;
};

type MeterBarProps = {
  /** The sentence that says the same in words. */
  label: string;
  max: number;
  parts: readonly MeterPart[];
  unit?: string | undefined;
};

/** How much of a whole is done; the sentence beside it says the same. */
export function MeterBar({ label, max, parts, unit }: MeterBarProps) {
  const startOf = (index: number) => parts.slice(0, index).reduce((sum, part) => sum + part.value, 0);
  return (
    <div class="meter">
      <svg class="bar bar--meter" height="14" role="img" aria-label={label}>
        {parts.map((part, index) => (
          <rect
            class={`flow-tone-${part.tone ?? 1}`}
            x={share(startOf(index), max)}
            width={share(part.value, max)}
            height="14"
          />
        ))}
      </svg>
      <p class="meter__words">
        {parts.map((part) => (
          <span>
            <svg width="10" height="10" aria-hidden="true">
              <rect class={`flow-tone-${part.tone ?? 1}`} width="10" height="10" />
            </svg>
            {part.label} {part.value.toLocaleString('ja-JP')}
            {unit}
          </span>
        ))}
      </p>
    </div>
  );
}
