const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

/** The calendar day in Japan, as YYYY-MM-DD. */
export function japanDay(at: Date): string {
  return DAY.format(at);
}

/** The calendar day `days` after `day` (before it when negative), both as YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether the text is a day of the calendar, as YYYY-MM-DD (2026-02-30 is not). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

const LONG = {
  ja: new Intl.DateTimeFormat('ja-JP', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
};
const WAREKI = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** A day as people read it: 2026年4月1日（水） or 1 April 2026. */
export function dayWords(day: string, lang: 'ja' | 'en' | 'easy'): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (lang === 'en') return LONG.en.format(at);
  return LONG.ja.format(at).replace('(', '（').replace(')', '）');
}

/** A day in the era calendar, for official papers: 令和8年4月1日. */
export function wareki(day: string): string {
  return WAREKI.format(new Date(`${day}T00:00:00Z`));
}

/** Day and time in Japan: 2026年4月1日（水） 14:32. */
export function instantWords(at: Date, lang: 'ja' | 'en' | 'easy'): string {
  const time = new Intl.DateTimeFormat('sv-SE', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Tokyo',
  }).format(at);
  return `${dayWords(japanDay(at), lang)} ${time}`;
}
