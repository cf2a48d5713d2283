import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { CLASS_WORDS, CLASSES } from '#policy/register/index.ts';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  ErrorSummary,
  Form,
  Notice,
  NumberField,
  Page,
  RadioGroup,
  Section,
  TextField,
} from '#ui/index.ts';
import { fatesOf } from '../review-fates.ts';
import { kept, type Review } from '../rules/review.ts';
import { READING } from '../words.ts';
import { Added, FateCard, fatesIn } from './review-cards.tsx';
import { Doubts, type ShownDoubt } from './review-doubts.tsx';
import { type FieldErrors, SourceLines } from './review-fields.tsx';
import type { Chosen } from './upload-page.tsx';

export type ReviewProps = {
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
export function ReviewPage(props: ReviewProps) {
  const { frame, review, errors, refusal, lines, chosen } = props;
  const { lang } = frame;
  const lead = say(lang, READING.reviewLead, {
    earlier: review.earlier.name,
    later: review.later.name,
    old: kept(review, 'earlier').length,
    next: kept(review, 'later').length,
  });
  const invalid = Object.keys(errors).length > 0;
  const fates = fatesOf(review);
  return (
    <Page
      frame={frame}
      title={say(lang, READING.reviewTitle)}
      lead={lead}
      crumbs={[
        { label: say(lang, READING.desk), href: '/desk' },
        { label: say(lang, READING.title), href: '/desk/policy/import' },
      ]}
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
      <Doubts {...props} fates={fates} />
      <Counts lang={lang} review={review} />
      <Form
        action="/desk/policy/import/review"
        files
        wide
        hidden={{ source: lines.join('\n'), ...wordFields(chosen) }}
      >
        {/* Enter in a field presses the first button of a form. */}
        <button type="submit" class="visually-hidden" name="do" value="check" tabindex={-1}>
          {say(lang, READING.check)}
        </button>
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
            {fatesIn(review, fates, pillar.number).map((fate) => (
              <FateCard {...props} fate={fate} />
            ))}
          </Section>
        ))}
        <Added {...props} />
        <Finish {...props} />
      </Form>
      <Disclosure summary={say(lang, READING.wholeSource)}>
        <SourceLines
          label={say(lang, READING.wholeSource)}
          lines={lines}
          from={1}
          to={lines.length}
          marked={new Set(props.doubts.map((doubt) => doubt.line))}
          isWhole
        />
      </Disclosure>
    </Page>
  );
}

const wordFields = ({ earlier, later, record }: Chosen) => ({
  'word.earlier': earlier,
  'word.later': later,
  'word.record': record,
});

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

const EDITION_LABELS = {
  earlier: { name: READING.earlierName, number: READING.earlierNumber },
  later: { name: READING.laterName, number: READING.laterNumber },
} as const;

function Editions({ frame: { lang }, review, errors }: ReviewProps) {
  return (
    <Section title={say(lang, READING.editions)}>
      {(['earlier', 'later'] as const).map((side) => (
        <div class="grid grid--2 review-editions">
          <TextField
            lang={lang}
            name={`${side}.name`}
            label={say(lang, EDITION_LABELS[side].name)}
            value={review[side].name}
            error={errors[`${side}.name`]}
          />
          <NumberField
            lang={lang}
            name={`${side}.number`}
            label={say(lang, EDITION_LABELS[side].number)}
            value={review[side].number}
            error={errors[`${side}.number`]}
          />
        </div>
      ))}
    </Section>
  );
}

function Finish({ frame: { lang }, laterState }: ReviewProps) {
  return (
    <div class="review-end">
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
    </div>
  );
}
