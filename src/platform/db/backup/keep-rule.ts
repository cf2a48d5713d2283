export type Backup = { readonly name: string; readonly at: Date };

/** How many are kept of each age: one a day, one a week, one a month, the newest of each. */
const KEPT = [
  { count: 14, period: (at: Date) => at.toISOString().slice(0, 10) },
  { count: 8, period: (at: Date) => mondayOf(at) },
  { count: 12, period: (at: Date) => at.toISOString().slice(0, 7) },
];
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const ENDING = '.backup.gz';
const NAME = /^musubi-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z(?:-[a-z-]+)?\.backup\.gz$/;

/** The file name of a backup made at this instant; names sort by age. */
export function backupName(at: Date, why = ''): string {
  const instant = at.toISOString().slice(0, 19).replaceAll(':', '');
  return `musubi-${instant}Z${why === '' ? '' : `-${why}`}${ENDING}`;
}

/** When a backup was made, from its name; nothing for a file of another kind. */
export function backupTime(name: string): Date | undefined {
  const [, day, hour, minute, second] = NAME.exec(name) ?? [];
  return day === undefined ? undefined : new Date(`${day}T${hour}:${minute}:${second}Z`);
}

/** The backups that no period needs any more. The newest is always kept. */
export function outOfDate(backups: readonly Backup[]): Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const kept = new Set(KEPT.flatMap(({ count, period }) => newestOfEach(newestFirst, count, period)));
  return newestFirst.filter((backup) => !kept.has(backup));
}

/** Whether the next timed backup is due; `hours` 0 means never. */
export function isBackupDue(backups: readonly Backup[], hours: number, now: Date): boolean {
  if (hours === 0) return false;
  const newest = Math.max(...backups.map((backup) => backup.at.getTime()), 0);
  return now.getTime() - newest >= hours * HOUR_MS;
}

function newestOfEach(newestFirst: readonly Backup[], count: number, period: (at: Date) => string): Backup[] {
  const periods = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const key = period(backup.at);
    if (!periods.has(key)) periods.set(key, backup);
  }
  return [...periods.values()].slice(0, count);
}

function mondayOf(at: Date): string {
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}
