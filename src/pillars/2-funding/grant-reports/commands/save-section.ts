import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { type ReportSection, type ReportValues, SECTION_FIELDS } from '../rules/fields.ts';
import type { ReportKind } from '../rules/flow.ts';
import { openForWriting, touchReport } from './open-report.ts';

export type SavedSection = {
  readonly section: ReportSection;
  readonly values: ReportValues;
  /** The revision that the page showed. */
  readonly revision: number;
};

/** Keeps what was typed into one section, right or wrong. Of two who write at once the second is told; the same form sent twice is once. */
export async function saveSection(desk: Desk, code: string, kind: ReportKind, saved: SavedSection) {
  const opened = await openForWriting(desk, code, kind);
  if (!opened.ok) return opened;
  const { report } = opened.value;
  const isSame = SECTION_FIELDS[saved.section].every(
    (field) => (report.values[field] ?? '') === (saved.values[field] ?? ''),
  );
  if (isSame) return done({ subjectId: report.id, detail: { kind, section: saved.section } });
  if (report.revision !== saved.revision) return refuse('closed', 'grant_reports.changed_meanwhile');
  await touchReport(desk, report, { values: { ...report.values, ...saved.values } });
  return done({ subjectId: report.id, detail: { kind, section: saved.section } });
}
