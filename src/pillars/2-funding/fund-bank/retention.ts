import { and, isNull, lt, min, sql } from 'drizzle-orm';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { DueErasure, RetentionRule } from '#platform/manifest.ts';
import { fundBankRows } from './schema.ts';
import { BANK } from './words.ts';

/** Statements are papers of account: what the bank wrote is kept for five years after the fiscal year. */
const KEPT_YEARS = 5;
const goesOn = (fiscalYear: number) => `${fiscalYear + 1 + KEPT_YEARS}-04-01`;
const isKept = and(isNull(fundBankRows.wordsErasedAt), sql`${fundBankRows.words} <> ''`);

async function due(db: Db, until: string): Promise<DueErasure[]> {
  const [first] = await db
    .select({ on: min(fundBankRows.on) })
    .from(fundBankRows)
    .where(isKept);
  if (!first?.on) return [];
  const from = fiscalYearOf(first.on);
  const years = Array.from({ length: Math.max(0, fiscalYearOf(until) - from) }, (_, i) => from + i);
  return years
    .filter((year) => goesOn(year) <= until)
    .map((year) => {
      const words = (lang: 'ja' | 'en' | 'easy') => say(lang, BANK.erasedYear, { year });
      return {
        id: String(year),
        title: { ja: words('ja'), en: words('en'), easy: words('easy') },
        on: goesOn(year),
      };
    });
}

async function erase({ tx, now }: Desk): Promise<number> {
  const lastKept = fiscalYearOf(japanDay(now)) - KEPT_YEARS;
  const rows = await tx
    .update(fundBankRows)
    .set({ words: '', wordsErasedAt: now })
    .where(and(isKept, lt(fundBankRows.on, `${lastKept}-04-01`)))
    .returning({ id: fundBankRows.id });
  return rows.length;
}

/** What the bank wrote beside a line may name a donor or a payee. */
export const FUND_BANK_RETENTION: readonly RetentionRule[] = [
  { key: 'fund_bank.words', what: BANK.retentionWhat, kept: BANK.retentionKept, due, erase },
];
