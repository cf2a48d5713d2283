import type { Refusal } from '#kernel/verdict.ts';
import {
  countByRules,
  findReport,
  type ReportField,
  type ReportKind,
  sumByLine,
  viewReport,
  type WholeReport,
} from '#pillars/2-funding/grant-reports/index.ts';
import { type C, codeIn, hrefOf, type Opened, openAward } from '#pillars/2-funding/grant-steps/index.ts';
import { act } from '#platform/act.ts';
import { findNames } from '#registry/people/index.ts';

export type OpenedReport = Opened & {
  readonly kind: ReportKind;
  readonly written: WholeReport | undefined;
  readonly sums: ReturnType<typeof sumByLine>;
  readonly byRules: ReturnType<typeof countByRules>;
  readonly people: ReadonlyMap<string, string>;
  /** Words of the office that are not settled yet, by field. */
  readonly remarks: ReadonlyMap<string, string>;
};

const PATHS = { interim: 'interim', final: 'report' } as const;
export const reportHref = (c: C, kind: ReportKind): string => `${hrefOf(c)}/${PATHS[kind]}`;

/** An award and its report. Officers who open it see payees, so each look is written down in the same transaction. */
export async function openReport(
  c: C,
  kind: ReportKind,
): Promise<{ ok: true; value: OpenedReport } | Refusal> {
  const opened = await openAward(c);
  if (!opened.ok) return opened;
  const { db, actor, now } = c.var;
  const { whole, rules, isOffice } = opened.value;
  let written: WholeReport | undefined;
  if (isOffice) {
    const viewed = await act(db, 'grant_award_looks.view_report', actor, now, (desk) =>
      viewReport(desk, codeIn(c), kind),
    );
    if (!viewed.ok) return viewed;
    written = viewed.value.report;
  } else written = await findReport(db, whole.award.id, kind);
  const receipts = written?.receipts ?? [];
  const open = (written?.remarks ?? []).filter(({ settledAt }) => settledAt === null);
  const { report } = written ?? {};
  const ids = report ? [report.changedBy, report.sentBy ?? report.changedBy] : [];
  return {
    ok: true,
    value: {
      ...opened.value,
      kind,
      written,
      sums: sumByLine(rules, whole.lines, receipts),
      byRules: countByRules(rules, whole.lines, receipts),
      people: await findNames(db, ids),
      remarks: new Map(open.map(({ field, words }) => [field, words])),
    },
  };
}

/** What was typed into a field so far. */
export const typedIn = ({ written }: OpenedReport, field: ReportField): string =>
  written?.report.values[field] ?? '';
