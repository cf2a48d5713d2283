import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { type CsvEncoding, writeCsv } from '#platform/documents/index.ts';
import { exportColumns, listExport } from '#registry/exchange-rows/index.ts';
import { EXCHANGE_PERMITS } from '../rules/permits.ts';

/** Writes the register out; who did it, and whether with private contacts, is recorded with the reading. */
export async function takeOut(desk: Desk, choice: { encoding: CsvEncoding; what: 'public' | 'private' }) {
  const { tx, actor, now } = desk;
  const withPrivate = choice.what === 'private';
  const permit = mayBy(EXCHANGE_PERMITS, actor, withPrivate ? 'export_private' : 'export');
  if (!permit.ok) return permit;
  const today = japanDay(now);
  const lines = await listExport(tx, today);
  const columns = await exportColumns(tx, withPrivate, today);
  const csv = writeCsv(lines, columns, { encoding: choice.encoding, escapeFormulas: true });
  return done({ subjectId: 'register', detail: { what: choice.what, rows: lines.length }, csv });
}
