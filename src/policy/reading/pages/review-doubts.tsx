import { type Lang, say } from '#kernel/words.ts';
import { Icon, Notice } from '#ui/index.ts';
import type { ReviewFate } from '../review-fates.ts';
import type { Lines, Review, ReviewMeasure } from '../rules/review.ts';
import { READING } from '../words.ts';
import type { ReviewProps } from './review-page.tsx';

export type ShownDoubt = { line: number; about: string; message: string };

/** The name of a fate's card on the page. */
export function cardId(fate: ReviewFate): string {
  return `card-${fate.from[0] ?? fate.to[0] ?? ''}`;
}

export function measuresOf(review: Review, fate: ReviewFate): ReviewMeasure[] {
  return [...fate.from, ...fate.to].flatMap((key) => review.measures.find((m) => m.key === key) ?? []);
}

/** Where the paper tells of the measures; those that the officer added stand nowhere in it. */
export function spansOf(measures: readonly ReviewMeasure[]): Lines[] {
  return measures.flatMap((m) => [m.lines, ...(m.said ? [m.said] : [])]).filter((lines) => lines.from > 0);
}

/** What is uncertain within some stretches of the source. */
export function doubtsIn(doubts: readonly ShownDoubt[], spans: readonly Lines[]): ShownDoubt[] {
  return doubts.filter(({ line }) => spans.some((span) => line >= span.from && line <= span.to));
}

/** Everything uncertain at the head of the page, each leading to its card, or else to its line in the whole source. */
export function Doubts({ frame, doubts, review, fates }: ReviewProps & { fates: readonly ReviewFate[] }) {
  const { lang } = frame;
  if (doubts.length === 0) return <Notice lang={lang} kind="success" title={say(lang, READING.noDoubts)} />;
  const cards = fates.map((fate) => ({ id: cardId(fate), spans: spansOf(measuresOf(review, fate)) }));
  const hrefOf = (doubt: ShownDoubt) => {
    const card = cards.find(({ spans }) => doubtsIn([doubt], spans).length > 0);
    return `#${card?.id ?? `line-${doubt.line}`}`;
  };
  return (
    <Notice lang={lang} kind="warning" title={say(lang, READING.doubts, { count: doubts.length })}>
      <ul class="plain-list">
        {doubts.map((doubt) => (
          <li>
            <a href={hrefOf(doubt)}>{say(lang, READING.line, { line: doubt.line })}</a>{' '}
            {!doubt.message.includes(doubt.about) && <strong>{doubt.about}　</strong>}
            {doubt.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What is uncertain about one card, at its head. */
export function CardDoubts({ lang, doubts }: { lang: Lang; doubts: readonly ShownDoubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <ul class="review-card__doubts">
      {doubts.map((doubt) => (
        <li>
          <Icon name="warning" />
          <span>
            {say(lang, READING.line, { line: doubt.line })}　{doubt.message}
          </span>
        </li>
      ))}
    </ul>
  );
}
