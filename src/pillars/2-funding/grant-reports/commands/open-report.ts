import { and, eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import { type AwardAction, type GrantAward, openFor } from '#pillars/2-funding/grant-awards/index.ts';
import type { Desk } from '#platform/act.ts';
import { isOpenReport, type ReportKind } from '../rules/flow.ts';
import { type GrantReport, grantReports } from '../schema.ts';

const WRITABLE: Readonly<Record<ReportKind, readonly GrantAward['state'][]>> = {
  interim: ['running'],
  final: ['running', 'stopped'],
};

/** An award and its report, both locked, for whoever may do this; the report is not there before its first word. */
export async function openReport(desk: Desk, code: string, kind: ReportKind, action: AwardAction) {
  const opened = await openFor(desk, code, action);
  if (!opened.ok) return opened;
  const award = opened.value;
  const [report] = await desk.tx
    .select()
    .from(grantReports)
    .where(and(eq(grantReports.awardId, award.id), eq(grantReports.kind, kind)))
    .for('update');
  return done({ award, report });
}

/** The same for its writers: begun at the first word, and closed while the office has it. */
export async function openForWriting(desk: Desk, code: string, kind: ReportKind) {
  const opened = await openReport(desk, code, kind, 'report');
  if (!opened.ok) return opened;
  const { award, report } = opened.value;
  if (!WRITABLE[kind].includes(award.state)) return refuse('closed', 'grant_reports.not_open');
  if (report && !isOpenReport(report.state)) return refuse('closed', 'grant_reports.not_open');
  return done({ award, report: report ?? (await begin(desk, award.id, kind)) });
}

async function begin({ tx, actor, now }: Desk, awardId: string, kind: ReportKind): Promise<GrantReport> {
  const [report] = await tx
    .insert(grantReports)
    .values({
      awardId,
      kind,
      revision: 0,
      startedBy: actor.id,
      startedAt: now,
      changedBy: actor.id,
      changedAt: now,
    })
    .returning();
  if (!report) throw new Error('the report was not begun');
  return report;
}

export async function touchReport({ tx, actor, now }: Desk, report: GrantReport, change = {}): Promise<void> {
  await tx
    .update(grantReports)
    .set({ ...change, changedBy: actor.id, changedAt: now, revision: report.revision + 1 })
    .where(eq(grantReports.id, report.id));
}
