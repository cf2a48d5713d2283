import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  blocking,
  findingText,
  VERDICT_WORDS,
  VERDICTS,
  type Verdict,
  writable,
} from '#registry/exchange-rows/index.ts';
import { codeOf } from '#registry/organisations/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  CountLinks,
  DataTable,
  EmptyState,
  Form,
  Notice,
  PATHS,
  Page,
  Pagination,
  RadioGroup,
  RefusalNotice,
  Section,
  StatusTag,
  Tabs,
} from '#ui/index.ts';
import type { Counts, ShownRow } from '../queries/find-import.ts';
import { EXCHANGE_REFUSALS } from '../refusal-words.ts';
import type { Import } from '../schema.ts';
import { EXCHANGE_WORDS as WORDS } from '../words.ts';
import { GiveUp } from './give-up.tsx';
import { AT } from './index-page.tsx';

type Props = {
  frame: Frame;
  found: Import;
  rows: readonly ShownRow[];
  counts: Counts;
  verdict: Verdict | undefined;
  page: number;
  pages: number;
  written: number;
  entries: ReadonlyMap<string, { number: number; name: string }>;
  isMine: boolean;
  isUndone: boolean;
  refusal?: string | undefined;
};

const TONES = {
  new: 'good',
  update: 'info',
  same: 'neutral',
  twice: 'warn',
  possible: 'warn',
  error: 'bad',
  outside: 'neutral',
} as const;

/** What becomes of each row, and the decision; afterwards what became of it. */
export function ResultPage(props: Props) {
  const { frame, found, counts, verdict, page, pages, written, refusal } = props;
  const { lang } = frame;
  const at = `${AT}/imports/${found.id}`;
  const isDone = found.state === 'applied';
  const hrefOf = (v: Verdict | undefined, p = 1) => {
    const query = new URLSearchParams({
      ...(v ? { verdict: v } : {}),
      ...(p > 1 ? { page: String(p) } : {}),
    });
    return query.size === 0 ? at : `${at}?${query}`;
  };
  return (
    <Page
      frame={frame}
      title={say(lang, isDone ? WORDS.appliedTitle : WORDS.checkedTitle)}
      lead={isDone ? undefined : say(lang, WORDS.checkedLead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.title), href: AT },
      ]}
      before={<Before {...props} refusal={refusal} />}
      islands={['confirm-button']}
      wide
      noindex
    >
      {isDone && (
        <Notice
          lang={lang}
          kind="success"
          title={say(lang, WORDS.appliedNotice, { count: written.toLocaleString('ja-JP') })}
        />
      )}
      <CountLinks
        label={say(lang, WORDS.verdict)}
        counts={VERDICTS.filter((v) => (counts[v] ?? 0) > 0).map((v) => ({
          label: say(lang, VERDICT_WORDS[v]),
          count: counts[v] ?? 0,
          href: hrefOf(v),
        }))}
      />
      <Section
        title={say(lang, WORDS.rowByRow)}
        beside={
          <ButtonLink href={`${at}/report.csv`} kind="secondary" small download>
            {say(lang, WORDS.report)}
          </ButtonLink>
        }
      >
        <Tabs
          label={say(lang, WORDS.verdict)}
          tabs={[undefined, ...VERDICTS]
            .filter((v) => v === undefined || (counts[v] ?? 0) > 0)
            .map((v) => ({
              label: say(lang, v === undefined ? WORDS.all : VERDICT_WORDS[v]),
              count: v === undefined ? found.rowCount : (counts[v] ?? 0),
              href: hrefOf(v),
              current: v === verdict,
            }))}
        />
        <Rows {...props} />
        <Pagination lang={lang} page={page} pages={pages} hrefOf={(p) => hrefOf(verdict, p)} />
      </Section>
      {found.state === 'checked' && props.isMine && <Decision {...props} at={at} />}
    </Page>
  );
}

function Before({ frame: { lang }, refusal, isUndone }: Props) {
  return (
    <>
      {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      {isUndone && (
        <Notice lang={lang} kind="error" title={say(lang, EXCHANGE_REFUSALS['exchange.taken_meanwhile'])} />
      )}
    </>
  );
}

function Rows({ frame: { lang }, rows, entries }: Props) {
  if (rows.length === 0) return <EmptyState title={say(lang, WORDS.noRows)} />;
  return (
    <DataTable
      caption={say(lang, WORDS.rowByRow)}
      rows={rows}
      columns={[
        { head: say(lang, WORDS.line), kind: 'number', cell: ({ line }) => line },
        {
          head: say(lang, WORDS.name),
          rowHead: true,
          cell: ({ name }) => nameCell(name, say(lang, WORDS.noName)),
        },
        { head: say(lang, WORDS.verdict), cell: (row) => <VerdictTag lang={lang} row={row} /> },
        {
          head: say(lang, WORDS.findings),
          cell: ({ findings }) => findings.map((finding) => <p>{findingText(lang, finding)}</p>),
        },
        {
          head: say(lang, WORDS.entry),
          kind: 'short',
          cell: ({ organisationId }) => {
            const entry = entries.get(organisationId ?? '');
            return (
              entry && <a href={`/desk/organisations/${codeOf(entry.number)}`}>{codeOf(entry.number)}</a>
            );
          },
        },
      ]}
    />
  );
}

const LONGEST_NAME = 80;
const nameCell = (name: string, none: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name || none;

function VerdictTag({ lang, row }: { lang: Frame['lang']; row: ShownRow }) {
  if (row.writtenAt !== null) return <StatusTag tone="good">{say(lang, WORDS.written)}</StatusTag>;
  return <StatusTag tone={TONES[row.verdict]}>{say(lang, VERDICT_WORDS[row.verdict])}</StatusTag>;
}

function Decision({ frame, counts, at }: Props & { at: string }) {
  const { lang } = frame;
  const possible = counts.possible ?? 0;
  const canAll = blocking(counts, true) === 0;
  const good = { value: 'good', label: say(lang, WORDS.modeGood) };
  const goodHint = say(lang, WORDS.modeGoodHint, { count: writable(counts, false).toLocaleString('ja-JP') });
  return (
    <Section title={say(lang, WORDS.decide)}>
      {writable(counts, true) > 0 && (
        <Form action={`${at}/apply`}>
          <RadioGroup
            lang={lang}
            name="mode"
            label={say(lang, WORDS.mode)}
            value="good"
            options={[
              { ...good, hint: goodHint },
              ...(canAll
                ? [{ value: 'all', label: say(lang, WORDS.modeAll), hint: say(lang, WORDS.modeAllHint) }]
                : []),
            ]}
          />
          {possible > 0 && (
            <Checkbox
              lang={lang}
              name="withPossible"
              label={say(lang, WORDS.withPossible, { count: possible })}
              hint={say(lang, WORDS.withPossibleHint)}
            />
          )}
          <Actions next={say(lang, WORDS.applyNext)}>
            <Button>{say(lang, WORDS.apply)}</Button>
          </Actions>
        </Form>
      )}
      <Actions>
        <ActionForm action={`${at}/mapping`} label={say(lang, WORDS.changeMapping)} />
      </Actions>
      <GiveUp frame={frame} at={at} />
    </Section>
  );
}
