import { addDays } from '#kernel/japan-day.ts';

/** Mails about days: to the group before and after, and to the office once something is overdue. */
export const AWARD_REMINDERS = [
  'agreement_waits',
  'interim_soon',
  'interim_over',
  'report_month',
  'report_week',
  'report_over',
  'repayment_soon',
  'repayment_over',
  'office_overdue',
] as const;
export type AwardReminder = (typeof AWARD_REMINDERS)[number];

type Due = {
  readonly state: string;
  readonly decidedOn: string;
  readonly interimDueOn: string | null;
  readonly hasInterim: boolean;
  readonly reportDueOn: string;
  readonly repayDueOn: string | null;
};
export type DueMail = { readonly kind: AwardReminder; readonly dueOn: string };

const AGREE_DAYS = 14;
const SOON_DAYS = 14;
const MONTH_DAYS = 30;
const WEEK_DAYS = 7;
const OFFICE_DAYS = 7;

const AT_WORK = ['agreed', 'running', 'stopped'];

/** The latest mail of a series whose day has come: nobody gets three at once after a silence. */
function latest(
  today: string,
  series: readonly (readonly [AwardReminder, string])[],
): AwardReminder | undefined {
  return series.filter(([, from]) => from <= today).at(-1)?.[0];
}

/** Which mails are due today for one award. */
export function dueMails(award: Due, today: string): DueMail[] {
  const mails: DueMail[] = [];
  const add = (kind: AwardReminder | undefined, dueOn: string) => {
    if (kind !== undefined) mails.push({ kind, dueOn });
  };
  if (award.state === 'decided')
    add(latest(today, [['agreement_waits', addDays(award.decidedOn, AGREE_DAYS)]]), award.decidedOn);
  if (award.interimDueOn !== null && !award.hasInterim && award.state === 'running')
    add(
      latest(today, [
        ['interim_soon', addDays(award.interimDueOn, -SOON_DAYS)],
        ['interim_over', addDays(award.interimDueOn, 1)],
      ]),
      award.interimDueOn,
    );
  if (AT_WORK.includes(award.state)) {
    add(
      latest(today, [
        ['report_month', addDays(award.reportDueOn, -MONTH_DAYS)],
        ['report_week', addDays(award.reportDueOn, -WEEK_DAYS)],
        ['report_over', addDays(award.reportDueOn, 1)],
      ]),
      award.reportDueOn,
    );
  }
  if (award.repayDueOn !== null)
    add(
      latest(today, [
        ['repayment_soon', addDays(award.repayDueOn, -SOON_DAYS)],
        ['repayment_over', addDays(award.repayDueOn, 1)],
      ]),
      award.repayDueOn,
    );
  for (const dueOn of overdueDays(award, today)) {
    if (addDays(dueOn, OFFICE_DAYS) <= today) mails.push({ kind: 'office_overdue', dueOn });
  }
  return mails;
}

/** The days that have passed without what was due on them. */
export function overdueDays(award: Due, today: string): string[] {
  const due = [
    award.state === 'running' && !award.hasInterim ? award.interimDueOn : null,
    AT_WORK.includes(award.state) ? award.reportDueOn : null,
    award.repayDueOn,
  ];
  return [...new Set(due.filter((day): day is string => day !== null && day < today))];
}
