import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  type Choices,
  DUPLICATES_AT,
  factWords,
  isSame,
  type Named,
  RECORD_FACT_NAMES,
  RECORD_FACT_WORDS,
  RECORD_WORDS,
  RECORDS_AT,
  type RecordFact,
  type Side,
} from '#registry/organisation-desk/index.ts';
import {
  codeOf,
  type Organisation,
  type OrganisationPaper,
  STANDING_WORDS,
} from '#registry/organisations/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Cluster,
  ConfirmForm,
  DataTable,
  Disclosure,
  Facts,
  Form,
  Muted,
  Notice,
  PATHS,
  Page,
  RadioGroup,
  Section,
} from '#ui/index.ts';
import { MERGE, PAIRS, TABLE_WORDS } from '../words.ts';
import { mergeHref } from './paths.ts';

export type MergeSide = {
  readonly organisation: Organisation;
  readonly paper: OrganisationPaper;
  readonly linked: ReadonlyMap<string, number>;
};

export type MergeProps = {
  frame: Frame;
  a: MergeSide;
  b: MergeSide;
  named: Named;
  choices: Choices;
  survivor: Side;
  refusal?: string | undefined;
};

const SIDES = ['a', 'b'] as const;
const codeAt = (props: MergeProps, side: Side) => codeOf(props[side].organisation.number);
const hrefAt = (props: MergeProps) => mergeHref(codeAt(props, 'a'), codeAt(props, 'b'));

function MergeFrame(props: MergeProps & { title: string; lead?: string | undefined; children: unknown }) {
  const { frame, title, lead, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={title}
      lead={lead}
      crumbs={[
        { label: say(lang, RECORD_WORDS.desk), href: PATHS.desk },
        { label: say(lang, RECORD_WORDS.title), href: RECORDS_AT },
        { label: say(lang, PAIRS.title), href: DUPLICATES_AT },
      ]}
      before={refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      islands={['confirm-button']}
      wide
      noindex
    >
      <Muted>{say(lang, RECORD_WORDS.seen)}</Muted>
      {props.children as never}
    </Page>
  );
}

/** Both entries side by side; fact by fact one chooses which stands. */
export function MergePage(props: MergeProps) {
  const { frame, a, b } = props;
  const { lang } = frame;
  const same = RECORD_FACT_NAMES.filter((fact) => isSame(a.paper, b.paper, fact));
  const different = RECORD_FACT_NAMES.filter((fact) => !same.includes(fact));
  const versions = { versionA: a.organisation.version, versionB: b.organisation.version };
  return (
    <MergeFrame {...props} title={say(lang, MERGE.title)} lead={say(lang, MERGE.lead)}>
      <Form action={hrefAt(props)} hidden={versions} wide>
        <RadioGroup
          lang={lang}
          name="survivor"
          label={say(lang, MERGE.survivor)}
          hint={say(lang, MERGE.survivorHint)}
          options={SIDES.map((side) => ({ value: side, label: entryWords(props, side) }))}
          value={props.survivor}
        />
        <Section title={say(lang, MERGE.choose)}>
          <Muted>{say(lang, MERGE.chooseHint)}</Muted>
          <ChoiceTable {...props} facts={different} />
          <Muted>{say(lang, MERGE.always)}</Muted>
          {same.length > 0 && (
            <Disclosure summary={say(lang, MERGE.same)}>
              <FactList {...props} facts={same} />
            </Disclosure>
          )}
        </Section>
        <Moves {...props} />
        <Actions next={say(lang, MERGE.checkNext)}>
          <Button>{say(lang, MERGE.check)}</Button>
        </Actions>
      </Form>
    </MergeFrame>
  );
}

function entryWords(props: MergeProps, side: Side): string {
  const { lang } = props.frame;
  const { organisation } = props[side];
  const standing = say(lang, STANDING_WORDS[organisation.standing].inside);
  const changed = dayWords(japanDay(organisation.updatedAt), lang);
  return `${codeAt(props, side)}　${organisation.name}（${standing}・${say(lang, RECORD_WORDS.updated)} ${changed}）`;
}

/** Radio buttons in a table: a row a fact, a column an entry. On a phone each fact is a card with both. */
function ChoiceTable(props: MergeProps & { facts: readonly RecordFact[] }) {
  const { lang } = props.frame;
  const column = (side: Side) => ({
    head: codeAt(props, side),
    cell: (fact: RecordFact) => (
      <label class="choice">
        <input
          type="radio"
          name={fact}
          value={side}
          checked={props.choices[fact] === side}
          aria-label={`${say(lang, RECORD_FACT_WORDS[fact])}：${codeAt(props, side)}`}
        />
        <span>
          {factWords(props[side].paper, fact, lang, props.named) ?? (
            <span class="muted">{say(lang, RECORD_WORDS.empty)}</span>
          )}
        </span>
      </label>
    ),
  });
  return (
    <DataTable
      caption={say(lang, MERGE.choose)}
      rows={props.facts}
      columns={[
        {
          head: say(lang, RECORD_WORDS.fact),
          rowHead: true,
          cell: (fact) => say(lang, RECORD_FACT_WORDS[fact]),
        },
        column('a'),
        column('b'),
      ]}
    />
  );
}

/** What stands for each fact, by the choices. */
function FactList(props: MergeProps & { facts: readonly RecordFact[] }) {
  const { lang } = props.frame;
  const words = (fact: RecordFact) =>
    factWords(props[props.choices[fact]].paper, fact, lang, props.named) ?? say(lang, RECORD_WORDS.empty);
  return (
    <Facts
      facts={props.facts.map((fact) => ({ term: say(lang, RECORD_FACT_WORDS[fact]), detail: words(fact) }))}
    />
  );
}

function Moves(props: MergeProps) {
  const { lang } = props.frame;
  const rows = [...new Set([...props.a.linked.keys(), ...props.b.linked.keys()])].filter(
    (table) => table !== 'organisations' && table !== 'organisation_pairs',
  );
  const named = rows.filter((table) => table in TABLE_WORDS);
  const countAt = (side: Side, tables: readonly string[]) =>
    tables.reduce((sum, table) => sum + (props[side].linked.get(table) ?? 0), 0);
  const lines = [
    ...named.map((table) => ({
      label: say(lang, TABLE_WORDS[table] ?? MERGE.otherRecords),
      tables: [table],
    })),
    {
      label: say(lang, MERGE.otherRecords),
      tables: rows.filter((table) => !(table in TABLE_WORDS)),
    },
  ].filter(({ tables }) => tables.length > 0);
  return (
    <Section title={say(lang, MERGE.moves)}>
      <Muted>{say(lang, MERGE.movesHint)}</Muted>
      <DataTable
        caption={say(lang, MERGE.moves)}
        rows={lines}
        narrow="scroll"
        columns={[
          { head: say(lang, MERGE.table), rowHead: true, cell: (line) => line.label },
          { head: codeAt(props, 'a'), kind: 'number', cell: (line) => String(countAt('a', line.tables)) },
          { head: codeAt(props, 'b'), kind: 'number', cell: (line) => String(countAt('b', line.tables)) },
        ]}
      />
    </Section>
  );
}

/** What the entry will say afterwards, and the one button that makes two entries one. */
export function MergeConfirmPage(props: MergeProps) {
  const { frame, a, b, survivor, choices } = props;
  const { lang } = frame;
  const names = {
    survivor: entryName(props, survivor),
    loser: entryName(props, survivor === 'a' ? 'b' : 'a'),
  };
  const hidden = {
    survivor,
    versionA: a.organisation.version,
    versionB: b.organisation.version,
    ...choices,
  };
  return (
    <MergeFrame {...props} title={say(lang, MERGE.confirmTitle)} lead={say(lang, MERGE.sentence, names)}>
      <Section title={say(lang, MERGE.result)}>
        <FactList {...props} facts={RECORD_FACT_NAMES} />
        <Muted>{say(lang, MERGE.always)}</Muted>
      </Section>
      <Moves {...props} />
      <Cluster>
        <ConfirmForm
          lang={lang}
          action={hrefAt(props)}
          label={say(lang, MERGE.merge)}
          sentence={say(lang, MERGE.sentence, names)}
          hidden={hidden}
        />
        <ButtonLink href={hrefAt(props)} kind="secondary">
          {say(lang, MERGE.back)}
        </ButtonLink>
      </Cluster>
    </MergeFrame>
  );
}

const entryName = (props: MergeProps, side: Side) =>
  `${codeAt(props, side)}「${props[side].organisation.name}」`;
