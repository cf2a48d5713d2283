import { fiscalYearDays } from '#kernel/fiscal-year.ts';
import { addDays, isDay } from '#kernel/japan-day.ts';

type Reports = { readonly interimOn: string | null; readonly finalWithinDays: number | null };

/** The day of a year's rules (a day, or month and day) as it falls in the fiscal year of an award; nothing when unset. */
export function dayInYear(day: string | null, fiscalYear: number): string | null {
  const monthDay = day?.slice(-5);
  if (monthDay === undefined || !/^\d{2}-\d{2}$/.test(monthDay)) return null;
  const year = monthDay >= '04-01' ? fiscalYear : fiscalYear + 1;
  return isDay(`${year}-${monthDay}`) ? `${year}-${monthDay}` : null;
}

/**
 * When reports are due: by the pinned rules; the last day of the fiscal year where the city has set none. An interim
 * report whose day lies before the decision is asked of nobody.
 */
export function reportDays(reports: Reports, fiscalYear: number, endsOn: string, decidedOn: string) {
  const { to } = fiscalYearDays(fiscalYear);
  const interimOn = dayInYear(reports.interimOn, fiscalYear);
  return {
    interimDueOn: interimOn !== null && interimOn > decidedOn ? interimOn : null,
    reportDueOn: reports.finalWithinDays === null ? to : addDays(endsOn, reports.finalWithinDays),
  };
}
