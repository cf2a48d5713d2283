import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { crumbsOf, StateTag } from '#pillars/2-funding/screening/index.ts';
import type { WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import {
  type Leaning,
  leaningsOf,
  type PaperScore,
  spreadOf,
} from '#pillars/2-funding/screening-scores/index.ts';
import {
  Actions,
  ButtonLink,
  type Column,
  DataTable,
  Disclosure,
  Muted,
  Notice,
  Page,
  Section,
  SpreadPicture,
  StatusTag,
} from '#ui/index.ts';
import type { Cell, ScoreTable, TableRow } from '../queries/read-table.ts';
import { RESULTS } from '../words.ts';

type Props = {
  frame: Frame;
  whole: WholeRound;
  code: string;
  table: ScoreTable;
  /** Whether working the round out again gave the same. */
  isSound: boolean;
};

export const shareWords = (sharePerMille: number): string => `${(sharePerMille / 10).toFixed(1)}%`;
const meanOf = ({ totalPoints, members, recused, fullPoints }: PaperScore, fullMarks: number): string => {
  const counted = fullMarks === 0 ? members + recused : Math.round(fullPoints / fullMarks);
  return counted === 0 ? '—' : (totalPoints / counted).toFixed(1);
};

/** The opened table: seats and papers, totals by the rule, how far the members lie apart. */
export function TablePage(props: Props) {
  const { frame, whole, code, table } = props;
  const { lang } = frame;
  const at = `/desk/screening/${code}`;
  return (
    <Page
      frame={frame}
      title={say(lang, RESULTS.table)}
      lead={say(lang, RESULTS.tableLead)}
      crumbs={crumbsOf(lang, { title: whole.round.title, code })}
      beside={<StateTag lang={lang} state={whole.round.state} />}
      wide
      noindex
    >
      <Totals lang={lang} code={code} table={table} />
      <RuleWords lang={lang} whole={whole} />
      <Actions>
        <ButtonLink href={`${at}/deliberation`}>{say(lang, RESULTS.deliberation)}</ButtonLink>
        <ButtonLink href={`${at}/scores.csv`} kind="secondary" download>
          {say(lang, RESULTS.csv)}
        </ButtonLink>
      </Actions>
      <Spread lang={lang} whole={whole} table={table} />
      <Leanings lang={lang} table={table} />
      <Check {...props} />
    </Page>
  );
}

function cellWords(lang: Lang, cell: Cell | undefined): Child {
  if (typeof cell === 'number') return String(cell);
  if (cell === 'recused') return <span class="cell-recused">{say(lang, RESULTS.recused)}</span>;
  return cell === 'not_assigned' ? <span class="cell-recused">{say(lang, RESULTS.notAssigned)}</span> : '—';
}

function Totals({ lang, code, table }: { lang: Lang; code: string; table: ScoreTable }) {
  const columns: Column<TableRow>[] = [
    { head: say(lang, RESULTS.rank), kind: 'number', cell: ({ score }) => score.rank ?? '—' },
    {
      head: say(lang, RESULTS.paper),
      rowHead: true,
      cell: ({ paper }) => (
        <>
          <a href={`/desk/screening/${code}/table/${paper.code}`}>{paper.title}</a>
          <br />
          <span class="muted">{paper.group}</span>
        </>
      ),
    },
    ...table.seats.map(
      (seat, i): Column<TableRow> => ({
        head: seat.name,
        kind: 'number',
        cell: ({ cells }) => cellWords(lang, cells[i]),
      }),
    ),
    {
      head: say(lang, RESULTS.total),
      kind: 'number',
      cell: ({ score }) => `${score.totalPoints} / ${score.fullPoints}`,
    },
    { head: say(lang, RESULTS.share), kind: 'number', cell: ({ score }) => shareWords(score.sharePerMille) },
    {
      head: say(lang, RESULTS.mean),
      kind: 'number',
      cell: ({ score }) => meanOf(score, table.fullMarks),
    },
    {
      head: say(lang, RESULTS.pass),
      kind: 'short',
      cell: ({ score }) => (
        <StatusTag tone={score.passes ? 'good' : 'warn'}>
          {say(lang, score.passes ? RESULTS.passes : RESULTS.below)}
        </StatusTag>
      ),
    },
  ];
  return (
    <div class="score-table">
      <DataTable caption={say(lang, RESULTS.table)} columns={columns} rows={table.rows} narrow="scroll" />
    </div>
  );
}

function RuleWords({ lang, whole }: { lang: Lang; whole: WholeRound }) {
  const { recusal, passMark } = whole.rules.rules;
  return (
    <Muted>
      {say(lang, RESULTS.recusalRule)}：
      {say(lang, recusal === null ? RESULTS.unsetRecusal : RESULTS[recusal])}
      {passMark === null && `　${say(lang, RESULTS.unsetPass)}`}
    </Muted>
  );
}

function Spread({ lang, whole, table }: { lang: Lang; whole: WholeRound; table: ScoreTable }) {
  const rows = table.rows.flatMap(({ paper }) => {
    const points = table.given.filter(({ paperId }) => paperId === paper.id).map((one) => one.points);
    const spread = spreadOf(points);
    return spread ? [{ label: paper.title, points, ...spread }] : [];
  });
  const widest = rows.toSorted((a, b) => b.high - b.low - (a.high - a.low))[0];
  if (!widest) return null;
  const mark = markOf(whole, table.fullMarks);
  return (
    <Section title={say(lang, RESULTS.spread)}>
      <SpreadPicture
        lang={lang}
        title={say(lang, RESULTS.spreadFinding, { title: widest.label, range: widest.high - widest.low })}
        about={say(lang, RESULTS.spreadAbout)}
        source={say(lang, RESULTS.spreadSource)}
        heads={{
          row: say(lang, RESULTS.paper),
          picture: say(lang, RESULTS.points),
          numbers: say(lang, RESULTS.spreadNumbers),
        }}
        rows={rows}
        max={table.fullMarks}
        mark={mark === undefined ? undefined : { at: mark, label: `┊ ${say(lang, RESULTS.pass)} ${mark}` }}
      />
    </Section>
  );
}

/** The pass mark in points of one member. */
function markOf(whole: WholeRound, fullMarks: number): number | undefined {
  const mark = whole.rules.rules.passMark;
  if (mark === null) return undefined;
  return mark.kind === 'points' ? mark.value : (mark.value * fullMarks) / 100;
}

/** Within so much of the full marks a member gives as the others do. */
const EVEN = 0.03;
function leaningWord({ deviation }: Leaning, fullMarks: number) {
  if (deviation === null || Math.abs(deviation) < fullMarks * EVEN) return RESULTS.even;
  return deviation > 0 ? RESULTS.lenient : RESULTS.strict;
}

function Leanings({ lang, table }: { lang: Lang; table: ScoreTable }) {
  const leanings = leaningsOf(table.given);
  if (leanings.length < 2) return null;
  const nameOf = (id: string) => table.seats.find((seat) => seat.id === id)?.name ?? '';
  const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
  return (
    <Section title={say(lang, RESULTS.leaning)}>
      <Muted>{say(lang, RESULTS.leaningLead)}</Muted>
      <DataTable
        caption={say(lang, RESULTS.leaning)}
        columns={[
          { head: say(lang, RESULTS.member), rowHead: true, cell: ({ seatId }) => nameOf(seatId) },
          {
            head: say(lang, RESULTS.deviation),
            kind: 'number',
            cell: ({ deviation }) => (deviation === null ? '—' : signed(deviation)),
          },
          {
            head: say(lang, RESULTS.leaning),
            kind: 'short',
            cell: (one) => say(lang, leaningWord(one, table.fullMarks)),
          },
          { head: say(lang, RESULTS.papersCount), kind: 'number', cell: ({ papers }) => String(papers) },
        ]}
        rows={leanings}
      />
    </Section>
  );
}

function Check({ frame: { lang }, whole: { rules }, isSound }: Props) {
  return (
    <Disclosure summary={say(lang, isSound ? RESULTS.checked : RESULTS.differs)} open={!isSound}>
      <Notice
        lang={lang}
        kind={isSound ? 'success' : 'error'}
        title={say(lang, isSound ? RESULTS.checked : RESULTS.differs)}
      >
        <p>{say(lang, RESULTS.checkedWhy, { year: rules.fiscalYear, number: rules.number })}</p>
      </Notice>
    </Disclosure>
  );
}
