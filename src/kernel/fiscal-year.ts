import { japanDay } from './japan-day.ts';

/** The fiscal year (年度) in which a day lies: 1 April 2026 to 31 March 2027 is 2026 (令和8年度). */
export function fiscalYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 4 ? year : year - 1;
}

/** The fiscal year of an instant, by the calendar in Japan. */
export function fiscalYearAt(at: Date): number {
  return fiscalYearOf(japanDay(at));
}

/** First and last day of a fiscal year, both inclusive. */
export function fiscalYearDays(year: number): { from: string; to: string } {
  return { from: `${year}-04-01`, to: `${year + 1}-03-31` };
}
