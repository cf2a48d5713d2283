import type { Child } from 'hono/jsx';

export type Fact = { readonly term: string; readonly detail: Child };

/** What is known about a thing, as terms and details. */
export function Facts(props: { facts: readonly Fact[]; tight?: boolean | undefined }) {
  return (
    <dl class={props.tight ? 'facts facts--tight' : 'facts'}>
      {props.facts.map((fact) => (
        <div>
          <dt>{fact.term}</dt>
          <dd>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
