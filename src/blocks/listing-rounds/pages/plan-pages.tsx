import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { confirmationCrumbs } from '#blocks/listing-freshness/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  Actions,
  Button,
  ButtonLink,
  DataTable,
  DateField,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  SelectField,
  StatusTag,
  TextArea,
  TextField,
} from '#ui/index.ts';
import type { ListingRound } from '../schema.ts';
import { ROUND_STATE_WORDS, ROUND_WORDS } from '../words.ts';

export const ROUNDS_AT = '/desk/confirmations/rounds';
export const TONES = { planned: 'neutral', open: 'info', closed: 'good' } as const;

type ListProps = {
  frame: Frame;
  kinds: readonly ListingKind[];
  rounds: readonly { readonly round: ListingRound; readonly asked: number; readonly answered: number }[];
};

/** All rounds, the newest first, each with how many have answered. */
export function RoundsPage({ frame, kinds, rounds }: ListProps) {
  const { lang } = frame;
  const label = (name: string) => kinds.find(({ kind }) => kind === name)?.label ?? ROUND_WORDS.kind;
  return (
    <Page
      frame={frame}
      title={say(lang, ROUND_WORDS.title)}
      lead={say(lang, ROUND_WORDS.lead)}
      crumbs={confirmationCrumbs(lang)}
      wide
      noindex
    >
      <Actions>
        <ButtonLink href={`${ROUNDS_AT}/new`}>{say(lang, ROUND_WORDS.plan)}</ButtonLink>
      </Actions>
      {rounds.length === 0 ? (
        <EmptyState title={say(lang, ROUND_WORDS.empty)}>
          <p>{say(lang, ROUND_WORDS.emptyHint)}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={say(lang, ROUND_WORDS.title)}
          rows={rounds}
          columns={[
            {
              head: say(lang, ROUND_WORDS.name),
              rowHead: true,
              cell: ({ round }) => <a href={`${ROUNDS_AT}/${round.id}`}>{round.title}</a>,
            },
            { head: say(lang, ROUND_WORDS.kind), cell: ({ round }) => say(lang, label(round.kind)) },
            {
              head: say(lang, ROUND_WORDS.due),
              kind: 'short',
              cell: ({ round }) => dayWords(round.dueOn, lang),
            },
            {
              head: say(lang, ROUND_WORDS.state),
              kind: 'short',
              cell: ({ round }) => (
                <StatusTag tone={TONES[round.state]}>{say(lang, ROUND_STATE_WORDS[round.state])}</StatusTag>
              ),
            },
            {
              head: say(lang, ROUND_WORDS.answered),
              kind: 'number',
              cell: ({ asked, answered }) => (asked === 0 ? '' : `${answered} / ${asked}`),
            },
          ]}
        />
      )}
    </Page>
  );
}

type PlanProps = {
  frame: Frame;
  kinds: readonly ListingKind[];
  /** Nothing for a new one. */
  round?: ListingRound | undefined;
  sent: Sent;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** The plan of a round. */
export function PlanPage({ frame, kinds, round, sent, errors = {}, refusal }: PlanProps) {
  const { lang } = frame;
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <Page
      frame={frame}
      title={say(lang, round ? ROUND_WORDS.change : ROUND_WORDS.plan)}
      lead={say(lang, ROUND_WORDS.planLead)}
      crumbs={[...confirmationCrumbs(lang), { label: say(lang, ROUND_WORDS.title), href: ROUNDS_AT }]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action={round ? `${ROUNDS_AT}/${round.id}/plan` : `${ROUNDS_AT}/new`}>
        <SelectField
          {...field('kind')}
          label={say(lang, ROUND_WORDS.kind)}
          options={kinds.map(({ kind, label }) => ({ value: kind, label: say(lang, label) }))}
          noEmpty={kinds.length === 1}
        />
        <TextField
          {...field('title')}
          label={say(lang, ROUND_WORDS.name)}
          hint={say(lang, ROUND_WORDS.nameHint)}
        />
        <DateField {...field('dueOn')} label={say(lang, ROUND_WORDS.due)} />
        <TextArea
          {...field('note')}
          label={say(lang, ROUND_WORDS.note)}
          hint={say(lang, ROUND_WORDS.noteHint)}
          rows={4}
          optional
        />
        <Actions>
          <Button>{say(lang, ROUND_WORDS.save)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
