import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { CLASS_WORDS, CLASSES, VERB_WORDS } from '#policy/register/index.ts';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  ErrorSummary,
  Form,
  HiddenField,
  Notice,
  NumberField,
  Page,
  RadioGroup,
  Section,
  Tag,
  TextField,
} from '#ui/index.ts';
import { fatesOf, type ReviewFate } from '../review-fates.ts';
import { kept, type Review, type ReviewMeasure } from '../rules/review.ts';
import { READING } from '../words.ts';
import { type FieldErrors, MeasureFields, SourceLines } from './review-fields.tsx';
import type { Chosen } from './upload-page.tsx';

export type ShownDoubt = { line: number; about: string; message: string };
type Props = {
  frame: Frame;
  review: Review;
  doubts: readonly ShownDoubt[];
  /** The paper, line by line. */
  lines: readonly string[];
  chosen: Chosen;
  laterState: string;
  errors: FieldErrors;
  refusal?: string | undefined;
};

/** What was understood beside the source, every piece of it a field; nothing is stored before it is confirmed. */
export function ReviewPage(props: Props) {
  const { frame, review, errors, refusal, lines, chosen } = props;
  const { lang } = frame;
  const lead = say(lang, READING.reviewLead, {
    earlier: review.earlier.name,
    later: review.later.name,
    old: kept(review, 'earlier').length,
    next: kept(review, 'later').length,
  });
  const invalid = Object.keys(errors).length > 0;
  return (
    <Page
      frame={frame}
      title={say(lang, READING.reviewTitle)}
      lead={lead}
      crumbs={[{ label: say(lang, READING.title), href: '/desk/policy/import' }]}
      before={
        <>
          {invalid && <ErrorSummary lang={lang} errors={errors} />}
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
        </>
      }
      invalid={invalid || refusal !== undefined}
      wide
      noindex
    >
      <Doubts {...props} />
      <Counts lang={lang} review={review} />
      <Form action="/desk/policy/import/review" hidden={{ source: lines.join('\n'), ...wordFields(chosen) }}>
        <Editions {...props} />
        {review.pillars.map((pillar) => (
          <Section title={say(lang, READING.pillar, { number: pillar.number })}>
            <TextField
              lang={lang}
              name={`pillar.${pillar.number}`}
              label={say(lang, READING.pillarTitle, { number: pillar.number })}
              value={pillar.title}
              error={errors[`pillar.${pillar.number}`]}
            />
            {fatesIn(review, pillar.number).map((fate) => (
              <FateCard {...props} fate={fate} />
            ))}
          </Section>
        ))}
        <Added {...props} />
        <Finish {...props} />
      </Form>
      <Disclosure summary={say(lang, READING.wholeSource)}>
        <SourceLines lines={lines} from={1} to={lines.length} />
      </Disclosure>
    </Page>
  );
}

const wordFields = ({ earlier, later, record }: Chosen) => ({
  'word.earlier': earlier,
  'word.later': later,
  'word.record': record,
});

function Doubts({ frame: { lang }, doubts }: Props) {
  if (doubts.length === 0) return <Notice lang={lang} kind="success" title={say(lang, READING.noDoubts)} />;
  return (
    <Notice lang={lang} kind="warning" title={say(lang, READING.doubts, { count: doubts.length })}>
      <ul>
        {doubts.map((doubt) => (
          <li>
            {say(lang, READING.line, { line: doubt.line })}　
            {doubt.about !== '' && <strong>{doubt.about}　</strong>}
            {doubt.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Counts({ lang, review }: { lang: Lang; review: Review }) {
  const rows = (['earlier', 'later'] as const).map((side) => ({
    name: review[side].name,
    measures: kept(review, side),
  }));
  return (
    <DataTable
      caption={say(lang, READING.counts)}
      showCaption
      rows={rows}
      columns={[
        { head: say(lang, READING.editionName), rowHead: true, cell: (row) => row.name },
        ...CLASSES.map((c) => ({
          head: `${c} ${say(lang, CLASS_WORDS[c])}`,
          kind: 'number' as const,
          cell: (row: (typeof rows)[number]) => row.measures.filter((m) => m.class === c).length,
        })),
      ]}
    />
  );
}

function Editions({ frame: { lang }, review, errors }: Props) {
  return (
    <Section title={say(lang, READING.editions)}>
      {(['earlier', 'later'] as const).map((side) => (
        <div class="grid grid--2">
          <TextField
            lang={lang}
            name={`${side}.name`}
            label={say(lang, READING.editionName)}
            value={review[side].name}
            error={errors[`${side}.name`]}
          />
          <NumberField
            lang={lang}
            name={`${side}.number`}
            label={say(lang, READING.editionNumber)}
            value={review[side].number}
            error={errors[`${side}.number`]}
          />
        </div>
      ))}
    </Section>
  );
}

/** The pillar in which a fate is shown is that of its first measure. */
function fatesIn(review: Review, pillar: number): ReviewFate[] {
  const known = new Set(review.pillars.map((p) => p.number));
  const home = (fate: ReviewFate) => {
    const first = review.measures.find((m) => m.key === (fate.from[0] ?? fate.to[0]));
    return first && known.has(first.pillar) ? first.pillar : (review.pillars[0]?.number ?? 0);
  };
  return fatesOf(review).filter((fate) => home(fate) === pillar && !isAdded(fate));
}

const isAdded = (fate: ReviewFate) => [...fate.from, ...fate.to].every((key) => /^[ab]x/.test(key));

function FateCard({ fate, ...props }: Props & { fate: ReviewFate }) {
  const { lang } = props.frame;
  const measures = [...fate.from, ...fate.to].flatMap(
    (key) => props.review.measures.find((m) => m.key === key) ?? [],
  );
  const spans = measures.map((m) => m.lines).filter((l) => l.from > 0);
  const from = Math.min(...spans.map((s) => s.from));
  const to = Math.max(...spans.map((s) => s.to));
  return (
    <article class="card review-card">
      <p class="cluster">
        {fate.verbs.map((verb) => (
          <Tag>{say(lang, VERB_WORDS[verb])}</Tag>
        ))}
      </p>
      <div class="review-card__columns">
        <div>
          {spans.length > 0 && (
            <>
              <h3>{say(lang, READING.source, { from, to })}</h3>
              <Shown spans={spans} lines={props.lines} />
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

/** Each stretch of the source once, though several measures may have been read from it. */
function Shown({ spans, lines }: { spans: { from: number; to: number }[]; lines: readonly string[] }) {
  const joined: { from: number; to: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return (
    <>
      {joined.map((span) => (
        <SourceLines lines={lines} from={span.from} to={span.to} />
      ))}
    </>
  );
}

type SideProps = Props & { side: 'earlier' | 'later'; measures: readonly ReviewMeasure[] };

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

function Added(props: Props) {
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

function Finish({ frame: { lang }, laterState }: Props) {
  return (
    <>
      <RadioGroup
        lang={lang}
        name="state"
        label={say(lang, READING.state)}
        value={laterState}
        options={[
          { value: 'drafting', label: say(lang, READING.stateDrafting) },
          { value: 'proposed', label: say(lang, READING.stateProposed) },
          { value: 'adopted', label: say(lang, READING.stateAdopted) },
        ]}
      />
      <Actions next={say(lang, READING.confirmNext)}>
        <Button name="do" value="confirm">
          {say(lang, READING.confirm)}
        </Button>
        <Button kind="secondary" name="do" value="check">
          {say(lang, READING.check)}
        </Button>
      </Actions>
    </>
  );
}
