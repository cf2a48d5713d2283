import { isDay } from './japan-day.ts';

/** The eras that papers of today still name, with their first and last days. */
const ERAS = [
  { names: ['令和', 'R', 'r'], from: '2019-05-01', to: '9999-12-31', yearBefore: 2018 },
  { names: ['平成', 'H', 'h'], from: '1989-01-08', to: '2019-04-30', yearBefore: 1988 },
  { names: ['昭和', 'S', 's'], from: '1926-12-25', to: '1989-01-07', yearBefore: 1925 },
] as const;

const PATTERN = /^(令和|平成|昭和|[RHSrhs])?(元|\d{1,4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/;

/**
 * The day that somebody typed, as YYYY-MM-DD: 2026年4月1日, 2026-04-01, 2026/4/1, 令和8年4月1日, R8.4.1, 令和元年5月1日,
 * with full-width figures too. Nothing when it is no day of the calendar, or lies outside the era that it names.
 */
export function parseDay(typed: string): string | undefined {
  const match = PATTERN.exec(typed.normalize('NFKC').replace(/\s/g, ''));
  if (!match) return undefined;
  const [, era, year = '', month = '', day = ''] = match;
  const found = ERAS.find(({ names }) => names.some((name) => name === era));
  if (era === undefined ? year.length !== 4 : year.length > 2) return undefined;
  const number = year === '元' ? 1 : Number(year);
  if (number === 0) return undefined;
  const western = String(found ? found.yearBefore + number : number).padStart(4, '0');
  const text = `${western}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(text)) return undefined;
  return found && (text < found.from || text > found.to) ? undefined : text;
}
