import type { Child } from 'hono/jsx';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

/** The state of a paper: a word, with a sign whose shape differs by tone. */
export function StatusTag(props: { tone?: Tone | undefined; children?: Child | undefined }) {
  return <span class={`status status--${props.tone ?? 'neutral'}`}>{props.children}</span>;
}

/** A field, a kind, a subject: something that the thing is about. */
export function Tag(props: { href?: string | undefined; children?: Child | undefined }) {
  return props.href === undefined ? (
    <span class="tag">{props.children}</span>
  ) : (
    <a class="tag" href={props.href}>
      {props.children}
    </a>
  );
}

/** How strong a class is drawn: 1 is the first priority, 0 is no class. */
export type ClassTone = 0 | 1 | 2 | 3 | 4;

type ClassMarkProps = {
  /** The class letter of the guideline, as Ⅱ-イ. */
  mark: string;
  /** What the letter means, said beside it or to screen readers only. */
  word: string;
  tone: ClassTone;
  /** Shows the letter alone where the column says the rest; the word stays for screen readers. */
  compact?: boolean | undefined;
};

/** The class of a measure: letter and word, never colour alone. */
export function ClassMark({ mark, word, tone, compact }: ClassMarkProps) {
  return (
    <span class={`class-mark class-mark--${tone}`}>
      <span class="class-mark__letter">{mark}</span>
      <span class={compact ? 'visually-hidden' : 'class-mark__word'}>{word}</span>
    </span>
  );
}

/** When something was last confirmed, and whether that is still recent. */
export function FreshnessMark(props: { state: 'fresh' | 'stale' | 'lapsed'; children?: Child | undefined }) {
  return <span class={`freshness freshness--${props.state}`}>{props.children}</span>;
}
