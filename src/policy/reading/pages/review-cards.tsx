import { type Lang, say } from '#kernel/words.ts';
import { VERB_WORDS } from '#policy/register/index.ts';
import { Button, HiddenField, Section, Tag } from '#ui/index.ts';
import type { ReviewFate } from '../review-fates.ts';
import type { Lines, Review, ReviewMeasure } from '../rules/review.ts';
import { READING } from '../words.ts';
import { CardDoubts, cardId, doubtsIn, measuresOf, spansOf } from './review-doubts.tsx';
import { MeasureFields, SourceLines } from './review-fields.tsx';
import type { ReviewProps } from './review-page.tsx';

/** The pillar in which a fate is shown is that of its first measure. */
export function fatesIn(review: Review, fates: readonly ReviewFate[], pillar: number): ReviewFate[] {
  const known = new Set(review.pillars.map((p) => p.number));
  const home = (fate: ReviewFate) => {
    const first = review.measures.find((m) => m.key === (fate.from[0] ?? fate.to[0]));
    return first && known.has(first.pillar) ? first.pillar : (review.pillars[0]?.number ?? 0);
  };
  return fates.filter((fate) => home(fate) === pillar && !isAdded(fate));
}

const isAdded = (fate: ReviewFate) => [...fate.from, ...fate.to].every((key) => /^[ab]x/.test(key));

/** One fate: its lines in the paper, what is uncertain about them, and the measures of both sides as fields. */
export function FateCard({ fate, ...props }: ReviewProps & { fate: ReviewFate }) {
  const { lang } = props.frame;
  const measures = measuresOf(props.review, fate);
  const spans = spansOf(measures);
  const doubts = doubtsIn(props.doubts, spans);
  const from = Math.min(...spans.map((s) => s.from));
  const to = Math.max(...spans.map((s) => s.to));
  return (
    <article
      class={doubts.length > 0 ? 'card review-card review-card--doubt' : 'card review-card'}
      id={cardId(fate)}
    >
      <p class="cluster">
        {fate.verbs.map((verb) => (
          <Tag>{say(lang, VERB_WORDS[verb])}</Tag>
        ))}
      </p>
      <CardDoubts lang={lang} doubts={doubts} />
      <div class="review-card__columns">
        <div>
          {spans.length > 0 && (
            <>
              <h3>{say(lang, READING.source, { from, to })}</h3>
              <Shown
                lang={lang}
                spans={spans}
                lines={props.lines}
                marked={new Set(doubts.map((doubt) => doubt.line))}
              />
            </>
          )}
        </div>
        {(['earlier', 'later'] as const).map((side) => (
          <Side {...props} side={side} measures={measures.filter((m) => m.side === side)} />
        ))}
      </div>
    </article>
  );
}

type ShownProps = {
  lang: Lang;
  spans: readonly Lines[];
  lines: readonly string[];
  marked: ReadonlySet<number>;
};

/** Each stretch of the source once, though several measures may have been read from it. */
function Shown({ lang, spans, lines, marked }: ShownProps) {
  const joined: { from: number; to: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return (
    <>
      {joined.map((span) => (
        <SourceLines label={say(lang, READING.source, span)} lines={lines} {...span} marked={marked} />
      ))}
    </>
  );
}

type SideProps = ReviewProps & { side: 'earlier' | 'later'; measures: readonly ReviewMeasure[] };

function Side({ frame: { lang }, review, errors, side, measures }: SideProps) {
  return (
    <div>
      <h3>{review[side].name}</h3>
      {measures.length === 0 ? (
        <p class="muted">—</p>
      ) : (
        measures.map((measure) => (
          <MeasureFields lang={lang} review={review} measure={measure} errors={errors} />
        ))
      )}
    </div>
  );
}

/** Measures that were not recognised, and the buttons that add a row for one. */
export function Added(props: ReviewProps) {
  const { lang } = props.frame;
  const added = props.review.measures.filter((m) => m.lines.from === 0);
  const count = (side: 'earlier' | 'later') => added.filter((m) => m.side === side).length;
  return (
    <Section title={say(lang, READING.add)}>
      <HiddenField name="earlier.added" value={count('earlier')} />
      <HiddenField name="later.added" value={count('later')} />
      {added.map((measure) => (
        <article class="card">
          <h3>
            {say(lang, READING.added)}：{props.review[measure.side].name}
          </h3>
          <MeasureFields lang={lang} review={props.review} measure={measure} errors={props.errors} />
        </article>
      ))}
      <p class="cluster">
        <Button kind="secondary" small name="do" value="add-earlier">
          {say(lang, READING.addEarlier)}
        </Button>
        <Button kind="secondary" small name="do" value="add-later">
          {say(lang, READING.addLater)}
        </Button>
      </p>
    </Section>
  );
}
