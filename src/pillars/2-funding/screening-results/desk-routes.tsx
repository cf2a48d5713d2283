import { Hono } from 'hono';
import { done, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  type C,
  criterionName,
  no,
  type Opened,
  openRound,
  PAPER,
  paperIn,
  ROUND,
  roundIn,
} from '#pillars/2-funding/screening/index.ts';
import { recompute } from '#pillars/2-funding/screening-scores/index.ts';
import { act } from '#platform/act.ts';
import { CSV_TYPE, type CsvColumn, writeCsv } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { deliberationRoutes } from './deliberation-routes.tsx';
import { SheetsPage } from './pages/sheets-page.tsx';
import { TablePage } from './pages/table-page.tsx';
import { readTable, type ScoreTable } from './queries/read-table.ts';
import { RESULTS } from './words.ts';

type OpenedTable = Opened & { readonly table: ScoreTable };

/** The opened table for whoever may see it; before the opening there is none, for nobody. */
async function openTable(c: C): Promise<OpenedTable | Response> {
  const opened = await openRound(c);
  if (!opened.ok) return no(c, opened);
  const table = await readTable(c.var.db, opened.value.whole, opened.value.seat);
  if (!table) return no(c, refuse('closed', 'screening.not_opened'));
  return { ...opened.value, table };
}

async function drawTable(c: C) {
  const opened = await openTable(c);
  if (opened instanceof Response) return opened;
  const { whole, table } = opened;
  const checked = await recompute(c.var.db, whole.round.id);
  return c.html(
    <TablePage
      frame={c.var.frame}
      whole={whole}
      code={roundIn(c)}
      table={table}
      isSound={checked?.different.length === 0}
    />,
  );
}

async function drawSheets(c: C) {
  const opened = await openTable(c);
  if (opened instanceof Response) return opened;
  const row = opened.table.rows.find(({ paper }) => paper.code === paperIn(c));
  if (!row) return no(c, refuse('missing', 'screening.paper_not_found'));
  return c.html(<SheetsPage frame={c.var.frame} whole={opened.whole} code={roundIn(c)} row={row} />);
}

type Line = {
  code: string;
  title: string;
  group: string;
  member: string;
  criterion: string;
  points: number | '';
  reason: string;
};

function linesOf(c: C, { whole, table }: OpenedTable): Line[] {
  const criteria = whole.rules.rules.criteria ?? [];
  return table.rows.flatMap(({ paper, sheets }) =>
    sheets.flatMap((sheet) =>
      criteria.map(({ key }) => ({
        code: paper.code,
        title: paper.title,
        group: paper.group,
        member: whole.seats.find(({ id }) => id === sheet.screeningSeatId)?.name ?? '',
        criterion: criterionName(c.var.lang, criteria, key),
        points: sheet.marks[key]?.points ?? ('' as const),
        reason: sheet.marks[key]?.reason ?? '',
      })),
    ),
  );
}

/** The opened sheets as a table for a spreadsheet; who took it is written down. */
async function sendCsv(c: C) {
  const opened = await openTable(c);
  if (opened instanceof Response) return opened;
  const { db, actor, now, lang } = c.var;
  const noted = await act(db, 'screening_looks.export', actor, now, async () =>
    done({ subjectId: opened.whole.round.id }),
  );
  if (!noted.ok) return no(c, refuse('missing', 'screening.round_not_found'));
  const columns: CsvColumn<Line>[] = [
    { heading: say(lang, RESULTS.paper), value: ({ code }) => code },
    { heading: say(lang, RESULTS.title), value: ({ title }) => title },
    { heading: say(lang, RESULTS.group), value: ({ group }) => group },
    { heading: say(lang, RESULTS.member), value: ({ member }) => member },
    { heading: say(lang, RESULTS.criterion), value: ({ criterion }) => criterion },
    { heading: say(lang, RESULTS.points), value: ({ points }) => points },
    { heading: say(lang, RESULTS.reason), value: ({ reason }) => reason },
  ];
  const csv = writeCsv(linesOf(c, opened), columns, { encoding: 'utf-8', escapeFormulas: true });
  if (!csv.ok) throw new Error('UTF-8 holds every character');
  return c.body(csv.bytes, 200, {
    'content-type': CSV_TYPE['utf-8'],
    'content-disposition': `attachment; filename="${roundIn(c)}-scores.csv"`,
    'cache-control': 'no-store',
  });
}

/** What follows the opening of a round, below /desk/screening. */
export const resultDeskRoutes = new Hono<AppEnv>()
  .get(`/${ROUND}/table`, drawTable)
  .get(`/${ROUND}/table/${PAPER}`, drawSheets)
  .get(`/${ROUND}/scores.csv`, sendCsv)
  .route('/', deliberationRoutes);
