import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { type EntryKind, KIND_WORDS } from '#pillars/2-funding/fund-books/index.ts';
import { ActionForm, Button, DataTable, EmptyState, fieldId, HiddenFields, Stack } from '#ui/index.ts';
import type { BankRowFound } from '../queries/list-rows.ts';
import type { BankEntry } from '../queries/open-entries.ts';
import type { FailedPayment, Suggestion } from '../rules/suggest.ts';
import { BANK as WORDS } from '../words.ts';
import { AT } from './bank-page.tsx';

/** Codes and pages of the awards that stand behind entries. */
export type AwardNames = ReadonlyMap<string, { readonly code: string; readonly href: string }>;
type Line = Pick<BankRowFound, 'on' | 'direction' | 'yen' | 'words' | 'wordsErasedAt'>;

const kindWords = (lang: Lang, kind: string) => say(lang, KIND_WORDS[kind as EntryKind]);
/** What the bank wrote, its narrow kana widened so that it can be read. */
const wordsOf = (lang: Lang, { words, wordsErasedAt }: Line) =>
  wordsErasedAt ? say(lang, WORDS.erased) : words.normalize('NFKC');

const ofDay = <T extends { on: string }>(lang: Lang) => ({
  head: say(lang, WORDS.on),
  kind: 'short' as const,
  rowHead: true,
  cell: ({ on }: T) => dayWords(on, lang),
});
const ofMoney = <T extends { direction: 'in' | 'out'; yen: number }>(lang: Lang) => [
  { head: say(lang, WORDS.way), kind: 'short' as const, cell: (row: T) => say(lang, WORDS[row.direction]) },
  { head: say(lang, WORDS.yen), kind: 'number' as const, cell: (row: T) => yenWords(row.yen, lang) },
];

type OpenProps = {
  frame: Frame;
  rows: readonly BankRowFound[];
  suggestions: ReadonlyMap<string, Suggestion>;
  entries: ReadonlyMap<string, BankEntry>;
  awards: AwardNames;
  /** Lines that seem to be payments that came back: they have a view of their own. */
  cameBack: ReadonlySet<string>;
};

/** Lines that wait: each with the entries that it may be, the likely one chosen beforehand. */
export function OpenRows(props: OpenProps) {
  const { frame, rows } = props;
  const { lang } = frame;
  if (rows.length === 0) return <EmptyState title={say(lang, WORDS.noneOpen)} />;
  return (
    <DataTable
      caption={say(lang, WORDS.open)}
      rows={rows}
      columns={[
        ofDay<BankRowFound>(lang),
        ...ofMoney<BankRowFound>(lang),
        { head: say(lang, WORDS.words), cell: (row) => wordsOf(lang, row) },
        { head: say(lang, WORDS.entry), kind: 'actions', cell: (row) => <MatchForm {...props} row={row} /> },
      ]}
    />
  );
}

function MatchForm(props: OpenProps & { row: BankRowFound }) {
  const { frame, row, suggestions, entries, awards, cameBack } = props;
  const { lang } = frame;
  const found = suggestions.get(row.id);
  if (cameBack.has(row.id)) return <a href={`${AT}?view=failed`}>{say(lang, WORDS.failed)}</a>;
  if (!found || found.candidates.length === 0) {
    return <span class="muted">{say(lang, WORDS.noCandidate)}</span>;
  }
  const id = fieldId('entryId', row.id);
  return (
    <form method="post" action={`${AT}/matches`} class="action-form">
      <HiddenFields fields={{ rowId: row.id }} />
      <label class="visually-hidden" for={id}>
        {say(lang, WORDS.entry)}
      </label>
      <select class="input input--medium" id={id} name="entryId">
        {found.best === undefined && <option value="">{say(lang, WORDS.choose)}</option>}
        {found.candidates.map(({ entryId }) => {
          const entry = entries.get(entryId);
          return (
            entry && (
              <option value={entryId} selected={entryId === found.best}>
                {entryId === found.best ? `${say(lang, WORDS.best)}：` : ''}
                {optionWords(lang, entry, awards)}
              </option>
            )
          );
        })}
      </select>
      <Button kind="secondary" small>
        {say(lang, WORDS.match)}
        <span class="visually-hidden">
          {say(lang, WORDS.about)} {dayWords(row.on, lang)} {yenWords(row.yen, lang)}
        </span>
      </Button>
    </form>
  );
}

function optionWords(lang: Lang, entry: BankEntry, awards: AwardNames): string {
  const about = awards.get(entry.tag)?.code ?? entry.memo;
  return say(lang, WORDS.entryOption, {
    number: entry.number,
    kind: kindWords(lang, entry.kind),
    day: dayWords(entry.on, lang),
    about: about === '' ? '' : ` ${about}`,
  });
}

/** Lines that are matched; a match made by mistake can be taken back. */
export function MatchedRows({ frame: { lang }, rows }: { frame: Frame; rows: readonly BankRowFound[] }) {
  if (rows.length === 0) return <EmptyState title={say(lang, WORDS.noneMatched)} />;
  return (
    <DataTable
      caption={say(lang, WORDS.matched)}
      rows={rows}
      columns={[
        ofDay<BankRowFound>(lang),
        ...ofMoney<BankRowFound>(lang),
        { head: say(lang, WORDS.words), cell: (row) => wordsOf(lang, row) },
        {
          head: say(lang, WORDS.entry),
          cell: ({ match }) =>
            match && (
              <a href={`/desk/fund-books/entries/${match.entryId}`}>
                {match.number} {kindWords(lang, match.kind)}
              </a>
            ),
        },
        {
          head: say(lang, WORDS.unmatch),
          kind: 'actions',
          cell: ({ id, on }) => (
            <ActionForm
              action={`${AT}/matches/${id}/undo`}
              label={say(lang, WORDS.unmatch)}
              about={dayWords(on, lang)}
              kind="plain"
              small
            />
          ),
        },
      ]}
    />
  );
}

type EntriesProps = { frame: Frame; entries: readonly BankEntry[]; awards: AwardNames };

/** Entries that no line of a statement answers yet. */
export function OpenEntries({ frame: { lang }, entries, awards }: EntriesProps) {
  if (entries.length === 0) return <EmptyState title={say(lang, WORDS.noneEntries)} />;
  return (
    <DataTable
      caption={say(lang, WORDS.entries)}
      rows={entries}
      columns={[
        ofDay<BankEntry>(lang),
        {
          head: say(lang, WORDS.entry),
          cell: ({ id, number, kind }) => (
            <a href={`/desk/fund-books/entries/${id}`}>
              {number} {kindWords(lang, kind)}
            </a>
          ),
        },
        { head: say(lang, WORDS.reference), cell: ({ tag, memo }) => awards.get(tag)?.code ?? memo },
        ...ofMoney<BankEntry>(lang),
      ]}
    />
  );
}

type FailedProps = EntriesProps & {
  rows: readonly BankRowFound[];
  failed: readonly FailedPayment[];
};

/** Money that seems to be a payment that came back; the failure is recorded at the award. */
export function FailedRows({ frame: { lang }, rows, failed, entries, awards }: FailedProps) {
  const pairs = failed.flatMap(({ rowId, entryId }) => {
    const row = rows.find(({ id }) => id === rowId);
    const entry = entries.find(({ id }) => id === entryId);
    return row && entry ? [{ ...row, entry }] : [];
  });
  if (pairs.length === 0) return <EmptyState title={say(lang, WORDS.noneFailed)} />;
  return (
    <Stack>
      <p>{say(lang, WORDS.failedLead)}</p>
      <DataTable
        caption={say(lang, WORDS.failed)}
        rows={pairs}
        columns={[
          ofDay<BankRowFound & { entry: BankEntry }>(lang),
          { head: say(lang, WORDS.yen), kind: 'number', cell: ({ yen }) => yenWords(yen, lang) },
          { head: say(lang, WORDS.words), cell: (row) => wordsOf(lang, row) },
          {
            head: say(lang, WORDS.payment),
            cell: ({ entry }) => (
              <a href={`/desk/fund-books/entries/${entry.id}`}>
                {entry.number} {dayWords(entry.on, lang)}
              </a>
            ),
          },
          {
            head: say(lang, WORDS.reference),
            cell: ({ entry }) => {
              const award = awards.get(entry.tag);
              return award ? (
                <a href={award.href}>
                  {award.code} {say(lang, WORDS.failedNext)}
                </a>
              ) : (
                entry.tag
              );
            },
          },
        ]}
      />
    </Stack>
  );
}
