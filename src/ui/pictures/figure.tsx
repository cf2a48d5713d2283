import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { UI } from '../words.ts';

type FigureProps = {
  lang: Lang;
  /** The finding, not the subject: what the reader should see. */
  title: string;
  /** What is counted, and when. */
  about?: Child | undefined;
  /** Where the numbers come from, with the day. */
  source: Child;
  /** The same numbers as a table; leave it out only when the picture is a table itself. */
  table?: Child | undefined;
  children?: Child | undefined;
};

/** A picture with its finding as title, its source, and the same numbers as a table. */
export function Figure({ lang, title, about, source, table, children }: FigureProps) {
  return (
    <figure class="figure">
      <figcaption>
        <p class="figure__title">{title}</p>
        {about !== undefined && <p class="muted">{about}</p>}
      </figcaption>
      {children}
      <p class="figure__source">
        {say(lang, UI.source)}
        {source}
      </p>
      {table !== undefined && (
        <details class="disclosure">
          <summary>{say(lang, UI.sameNumbers)}</summary>
          <div class="disclosure__body">{table}</div>
        </details>
      )}
    </figure>
  );
}
