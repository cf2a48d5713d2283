import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { DUPLICATES_AT, RECORD_WORDS, RECORDS_AT, recordHref } from '#registry/organisation-desk/index.ts';
import {
  codeOf,
  KIND_WORDS,
  LIKENESS_WORDS,
  LIKENESSES,
  STANDING_WORDS,
} from '#registry/organisations/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  Card,
  Cluster,
  Disclosure,
  EmptyState,
  Form,
  Grid,
  Muted,
  Notice,
  PATHS,
  Page,
  Pagination,
  Stack,
  Tabs,
  Tag,
  TextField,
} from '#ui/index.ts';
import type { PairLine } from '../queries/list-pairs.ts';
import { PAIR_DECISIONS, PAIRS_A_PAGE, type PairDecision } from '../rules/pairs.ts';
import { DECISION_WORDS, PAIRS } from '../words.ts';
import { mergeHref } from './paths.ts';

type Props = {
  frame: Frame;
  view: PairDecision;
  page: number;
  pairs: readonly PairLine[];
  counts: ReadonlyMap<PairDecision, number>;
  notice?: string | undefined;
  refusal?: string | undefined;
  /** The note that was too long, at its pair. */
  wrong?: { readonly id: string; readonly word: string } | undefined;
};

/** Pairs of entries that may be one organisation, and what was decided about earlier ones. */
export function PairsPage(props: Props) {
  const { frame, view, page, pairs, counts, notice, refusal, wrong } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, PAIRS.title)}
      lead={say(lang, PAIRS.lead)}
      crumbs={[
        { label: say(lang, RECORD_WORDS.desk), href: PATHS.desk },
        { label: say(lang, RECORD_WORDS.title), href: RECORDS_AT },
      ]}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          {notice !== undefined && <Notice lang={lang} kind="success" title={notice} />}
        </>
      }
      invalid={wrong !== undefined}
      wide
      noindex
    >
      <Cluster>
        <ActionForm action={`${DUPLICATES_AT}/find`} label={say(lang, PAIRS.find)} small />
        <Muted>{say(lang, PAIRS.findNext)}</Muted>
      </Cluster>
      <Tabs
        label={say(lang, PAIRS.views)}
        tabs={PAIR_DECISIONS.map((decision) => ({
          label: say(lang, DECISION_WORDS[decision]),
          href: `${DUPLICATES_AT}?view=${decision}`,
          current: decision === view,
          count: counts.get(decision) ?? 0,
        }))}
      />
      {pairs.length === 0 ? (
        <EmptyState title={say(lang, PAIRS.none)} />
      ) : (
        <Stack>
          {pairs.map((line) => (
            <PairCard {...props} line={line} />
          ))}
        </Stack>
      )}
      <Pagination
        lang={lang}
        page={page}
        pages={Math.ceil((counts.get(view) ?? 0) / PAIRS_A_PAGE)}
        hrefOf={(to) => `${DUPLICATES_AT}?view=${view}&page=${to}`}
      />
    </Page>
  );
}

function PairCard(props: Props & { line: PairLine }) {
  const { frame, line } = props;
  const { lang } = frame;
  const { pair, first, second } = line;
  const reasons = LIKENESSES.filter((reason) => pair.reasons.includes(reason));
  return (
    <Card>
      <Grid columns={2}>
        <EntryWords frame={frame} entry={first} />
        <EntryWords frame={frame} entry={second} />
      </Grid>
      {reasons.length > 0 && (
        <p>
          <span class="muted">{say(lang, PAIRS.reasons)} </span>
          {reasons.map((reason) => (
            <>
              <Tag>{say(lang, LIKENESS_WORDS[reason])}</Tag>{' '}
            </>
          ))}
        </p>
      )}
      {pair.decision === 'open' ? <Decide {...props} /> : <Decided {...props} />}
    </Card>
  );
}

function EntryWords({ frame: { lang }, entry }: { frame: Frame; entry: PairLine['first'] }) {
  const code = codeOf(entry.number);
  return (
    <div>
      <p>
        <a href={recordHref(code)}>
          <strong>{entry.name}</strong>
        </a>
      </p>
      <Muted>
        {code}・{say(lang, KIND_WORDS[entry.kind])}・{say(lang, STANDING_WORDS[entry.standing].inside)}・
        {dayWords(japanDay(entry.updatedAt), lang)}
      </Muted>
    </div>
  );
}

function Decide({ frame: { lang }, line: { pair, first, second }, wrong }: Props & { line: PairLine }) {
  const isWrong = wrong?.id === pair.id;
  return (
    <>
      <Cluster>
        <ButtonLink href={mergeHref(codeOf(first.number), codeOf(second.number))} small>
          {say(lang, PAIRS.compare)}
        </ButtonLink>
      </Cluster>
      <Disclosure summary={say(lang, PAIRS.different)} open={isWrong}>
        <Form action={`${DUPLICATES_AT}/${pair.id}/different`}>
          <TextField
            lang={lang}
            name="word"
            apart={pair.id}
            label={say(lang, PAIRS.word)}
            value={isWrong ? wrong.word : ''}
            error={isWrong ? say(lang, PAIRS.tooLong) : undefined}
            optional
          />
          <Actions>
            <Button kind="secondary" small>
              {say(lang, PAIRS.different)}
            </Button>
          </Actions>
        </Form>
      </Disclosure>
    </>
  );
}

function Decided({ frame: { lang }, line: { pair } }: Props & { line: PairLine }) {
  return (
    <>
      {pair.decidedAt && (
        <Muted>{say(lang, PAIRS.decided, { when: instantWords(pair.decidedAt, lang) })}</Muted>
      )}
      {pair.word !== '' && <p>{pair.word}</p>}
    </>
  );
}
