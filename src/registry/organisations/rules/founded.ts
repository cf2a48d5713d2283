import { isDay } from '#kernel/japan-day.ts';
import { parseDay } from '#kernel/parse-day.ts';
import type { Precision } from './posts.ts';

export type Founded = { readonly on: string; readonly precision: Precision };

const YEAR_OR_MONTH = /^(令和|平成|昭和|大正|明治)?(元|\d{1,4})年?(?:[/.-]?(\d{1,2})月?)?$/;
/** The year before the first of each era; the last western year in which it still counts. */
const ERAS = {
  令和: { before: 2018, last: 9999 },
  平成: { before: 1988, last: 2019 },
  昭和: { before: 1925, last: 1989 },
  大正: { before: 1911, last: 1926 },
  明治: { before: 1867, last: 1912 },
} as const;

/**
 * When something was founded, as people know it: a day in either calendar, a month (2015年4月), or only a year (平成27年).
 * The first day of the month or year stands for what is not known. Nothing when it cannot be read (令和0年).
 */
export function parseFounded(typed: string): Founded | undefined {
  const day = parseDay(typed);
  if (day !== undefined) return { on: day, precision: 'day' };
  const match = YEAR_OR_MONTH.exec(typed.normalize('NFKC').replace(/\s/g, ''));
  if (!match) return undefined;
  const [, era, year = '', month] = match;
  const western = westernYear(era, year);
  if (western === undefined) return undefined;
  const on = `${western}-${(month ?? '1').padStart(2, '0')}-01`;
  if (!isDay(on)) return undefined;
  return { on, precision: month === undefined ? 'year' : 'month' };
}

function westernYear(era: string | undefined, year: string): string | undefined {
  const number = year === '元' ? 1 : Number(year);
  if (era === undefined) return /^\d{4}$/.test(year) && number >= 1800 ? year : undefined;
  const { before, last } = ERAS[era as keyof typeof ERAS];
  const western = before + number;
  return number < 1 || western > last ? undefined : String(western);
}
