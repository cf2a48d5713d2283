import type { Child } from 'hono/jsx';

type WithChildren = { children?: Child | undefined };

/** The sentence under the heading that says what this page is for. */
export function Lead({ children }: WithChildren) {
  return <p class="lead">{children}</p>;
}

/** Quieter words: a remark, a date, a count. */
export function Muted({ children }: WithChildren) {
  return <p class="muted">{children}</p>;
}

/** Running text, kept to a width that is easy to read. */
export function Prose({ children }: WithChildren) {
  return <div class="prose">{children}</div>;
}

type SectionProps = WithChildren & {
  title: string;
  id?: string | undefined;
  /** A link or a count beside the heading. */
  beside?: Child | undefined;
};

/** A part of a page under its own heading. */
export function Section({ title, id, beside, children }: SectionProps) {
  return (
    <section class="section" id={id}>
      <div class="section__head">
        <h2>{title}</h2>
        {beside !== undefined && <div class="section__beside">{beside}</div>}
      </div>
      {children}
    </section>
  );
}

type CardProps = WithChildren & {
  title?: Child | undefined;
  /** Makes the title the link of the card. */
  href?: string | undefined;
  level?: 2 | 3 | undefined;
};

function CardTitle({ title, href, level }: Pick<CardProps, 'title' | 'href' | 'level'>) {
  const words = href === undefined ? title : <a href={href}>{title}</a>;
  return level === 2 ? <h2 class="card__title">{words}</h2> : <h3 class="card__title">{words}</h3>;
}

/** One thing with an edge around it. */
export function Card({ title, href, level, children }: CardProps) {
  return (
    <article class="card">
      {title !== undefined && <CardTitle title={title} href={href} level={level} />}
      {children}
    </article>
  );
}

/** Equal things side by side where there is room. */
export function Grid({ columns, children }: WithChildren & { columns?: 2 | 3 | 4 | undefined }) {
  return <div class={`grid grid--${columns ?? 3}`}>{children}</div>;
}

/** Things under each other with equal space. */
export function Stack({ children }: WithChildren) {
  return <div class="stack">{children}</div>;
}

/** Small things in a row: tags, marks, dates. */
export function Cluster({ children }: WithChildren) {
  return <div class="cluster">{children}</div>;
}

type SplitProps = WithChildren & {
  aside: Child;
  /** Which side the aside stands on; on a phone `start` comes first. */
  side?: 'start' | 'end' | undefined;
};

/** The paper and what stands beside it. */
export function Split({ aside, side, children }: SplitProps) {
  const beside = <aside class="split__aside">{aside}</aside>;
  return (
    <div class={`split split--${side ?? 'end'}`}>
      {side === 'start' && beside}
      <div class="split__main">{children}</div>
      {side !== 'start' && beside}
    </div>
  );
}

type CaseLayoutProps = WithChildren & { life: Child; talk: Child };

/** A case: its life on the left, the paper in the middle, the conversation on the right. */
export function CaseLayout({ life, talk, children }: CaseLayoutProps) {
  return (
    <div class="case">
      <aside class="case__life">{life}</aside>
      <div class="case__paper">{children}</div>
      <aside class="case__talk">{talk}</aside>
    </div>
  );
}

/** A large number and what it counts. */
export function BigNumber(props: { value: string; label: string }) {
  return (
    <p class="big-number">
      <strong>{props.value}</strong> <span>{props.label}</span>
    </p>
  );
}
