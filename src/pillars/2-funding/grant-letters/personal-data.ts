import { and, isNull, lt, lte } from 'drizzle-orm';
import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Text } from '#kernel/words.ts';
import type { RetentionRule } from '#platform/manifest.ts';
import { grantLetters } from './schema.ts';

/** Fiscal years that a letter is kept after its own, as papers of subsidies are (補助金の文書の保存). */
const YEARS_KEPT = 5;

const WHAT: Text = {
  ja: '助成金の通知書（宛先の団体名、代表者の氏名）',
  en: 'Letters of grants (group and representative to whom they were sent)',
  easy: '助成金（じょせいきん）の 通知書（つうちしょ）',
};
const KEPT: Text = {
  ja: '出した年度が終わってから5年で内容を消します。番号、日付、種類は残ります。',
  en: 'Their content is erased five years after the fiscal year in which they were issued; number, date and kind stay.',
  easy: '5年（ねん）で 消（け）します。',
};

/** The last fiscal year whose letters are over on a day. */
const lastOver = (day: string) => fiscalYearOf(day) - YEARS_KEPT - 1;
const goesOn = (fiscalYear: number) => addDays(fiscalYearDays(fiscalYear + YEARS_KEPT).to, 1);

export const LETTER_RETENTION: RetentionRule = {
  key: 'grant_letters.letters',
  what: WHAT,
  kept: KEPT,
  async due(db, until) {
    const rows = await db
      .select({ id: grantLetters.id, fiscalYear: grantLetters.fiscalYear, code: grantLetters.code })
      .from(grantLetters)
      .where(and(isNull(grantLetters.erasedAt), lte(grantLetters.fiscalYear, lastOver(until))))
      .orderBy(grantLetters.fiscalYear, grantLetters.number);
    return rows.map(({ id, fiscalYear, code }) => ({
      id,
      on: goesOn(fiscalYear),
      title: { ja: `${WHAT.ja} ${code}`, en: `${WHAT.en} ${code}`, easy: `${WHAT.easy} ${code}` },
    }));
  },
  async erase({ tx, now }) {
    const rows = await tx
      .update(grantLetters)
      .set({ content: null, erasedAt: now })
      .where(and(isNull(grantLetters.erasedAt), lt(grantLetters.fiscalYear, lastOver(japanDay(now)) + 1)))
      .returning({ id: grantLetters.id });
    return rows.length;
  },
};
