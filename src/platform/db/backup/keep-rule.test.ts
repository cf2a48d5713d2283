import { describe, expect, it } from 'vitest';
import { type Backup, backupName, backupTime, isBackupDue, outOfDate } from './keep-rule.ts';

const DAY = 86_400_000;
const NOW = new Date('2026-11-30T18:00:00Z');
const ago = (days: number, hours = 0) => new Date(NOW.getTime() - days * DAY - hours * 3_600_000);
const made = (at: Date): Backup => ({ name: backupName(at), at });
const daily = (days: number) => Array.from({ length: days }, (_, day) => made(ago(day)));
const kept = (backups: Backup[]) => {
  const gone = new Set(outOfDate(backups));
  return backups.filter((backup) => !gone.has(backup)).map((backup) => backup.name.slice(7, 17));
};

describe('backups by age', () => {
  it('keeps a fortnight whole', () => {
    expect(kept(daily(14))).toHaveLength(14);
  });

  it('keeps fourteen days, then the last of each week for eight weeks, then of each month for twelve months', () => {
    expect(kept(daily(800))).toEqual([
      ...Array.from({ length: 14 }, (_, day) => ago(day).toISOString().slice(0, 10)),
      ...['2026-11-15', '2026-11-08', '2026-11-01', '2026-10-31', '2026-10-25', '2026-10-18'],
      ...['2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31', '2026-04-30'],
      ...['2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
    ]);
  });

  it('keeps the last one of a day', () => {
    const [late, early] = [made(ago(0, 1)), made(ago(0, 6))];
    expect(outOfDate([early, late])).toEqual([early]);
  });

  it('never throws away the only ones left of a system that was switched off', () => {
    expect(outOfDate([made(ago(3000)), made(ago(2000))])).toEqual([]);
  });
});

describe('the next backup', () => {
  it('is due as soon as the hours have passed, to the second', () => {
    expect(isBackupDue([made(ago(1))], 24, NOW)).toBe(true);
    expect(isBackupDue([made(new Date(NOW.getTime() - DAY + 1000))], 24, NOW)).toBe(false);
  });

  it('is due when there is none, and never when none are wanted', () => {
    expect(isBackupDue([], 24, NOW)).toBe(true);
    expect(isBackupDue([], 0, NOW)).toBe(false);
  });
});

describe('the name of a backup', () => {
  it('tells when it was made, and why', () => {
    const at = new Date('2026-04-01T03:05:09.700Z');
    expect(backupName(at, 'before-migration')).toBe('musubi-2026-04-01T030509Z-before-migration.backup.gz');
    expect(backupTime(backupName(at, 'before-migration'))).toEqual(new Date('2026-04-01T03:05:09Z'));
    expect(backupTime('photos.tar.gz')).toBeUndefined();
  });
});
