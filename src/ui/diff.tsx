import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { UI } from './words.ts';

/** A piece of a compared text, as a word-level comparison gives it. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

function Hidden(props: { children?: Child | undefined }) {
  return <span class="visually-hidden">{props.children}</span>;
}

type DiffProps = {
  lang: Lang;
  parts: readonly DiffPart[];
  /** One side of a comparison: the old side leaves out what was added, the new side what was removed. */
  side?: 'old' | 'new' | undefined;
};

function isShown(part: DiffPart, side: DiffProps['side']): boolean {
  if (side === 'old') return part.kind !== 'added';
  return side === 'new' ? part.kind !== 'removed' : true;
}

function Part({ lang, part }: { lang: Lang; part: DiffPart }) {
  if (part.kind === 'removed') {
    return (
      <del>
        <Hidden>{say(lang, UI.removedStart)}</Hidden>
        {part.text}
        <Hidden>{say(lang, UI.removedEnd)}</Hidden>
      </del>
    );
  }
  if (part.kind === 'added') {
    return (
      <ins>
        <Hidden>{say(lang, UI.addedStart)}</Hidden>
        {part.text}
        <Hidden>{say(lang, UI.addedEnd)}</Hidden>
      </ins>
    );
  }
  return <>{part.text}</>;
}

/** What changed in a text: removed struck through, added underlined, both said to screen readers. */
export function Diff({ lang, parts, side }: DiffProps) {
  return (
    <span class="diff">
      {parts
        .filter((part) => isShown(part, side))
        .map((part) => (
          <Part lang={lang} part={part} />
        ))}
    </span>
  );
}

export type ComparisonRow = {
  readonly id: string;
  /** Stands over the three: the number and what became of the measure. */
  readonly heading: Child;
  readonly old: Child;
  readonly done: Child;
  readonly next: Child;
};

type ComparisonProps = {
  caption: string;
  /** The words over the three columns. */
  heads: readonly [string, string, string];
  rows: readonly ComparisonRow[];
};

/** Old, done, new side by side. On a phone under each other; on paper A4 landscape. */
export function Comparison({ caption, heads, rows }: ComparisonProps) {
  return (
    <table class="comparison">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody id={row.id}>
          <tr class="comparison__heading">
            <th colspan={3} scope="rowgroup">
              {row.heading}
            </th>
          </tr>
          <tr>
            <td data-label={heads[0]}>{row.old}</td>
            <td data-label={heads[1]}>{row.done}</td>
            <td data-label={heads[2]}>{row.next}</td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
