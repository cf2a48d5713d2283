import { join } from 'node:path';
import { auditJobs } from '#platform/audit/seal-audit.ts';
import { listBackups, makeTimedBackup } from '#platform/db/backup/backups.ts';
import { isBackupDue } from '#platform/db/backup/keep-rule.ts';
import type { Database } from '#platform/db/open-database.ts';
import { createFileStore, fileJobs } from '#platform/files/index.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { createMailer, mailJobs } from '#platform/mail/index.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { eraseJob, erasingRules } from './erase.ts';
import { MODULES } from './modules.ts';

/** All work outside requests: the platform's own, and what each module's manifest lists. */
export function allJobs(database: Database, settings: Settings): readonly JobSpec[] {
  return [
    ...auditJobs,
    ...mailJobs(createMailer(settings)),
    ...fileJobs(createFileStore(settings)),
    ...upkeepJobs(database, settings),
    eraseJob(erasingRules(MODULES)),
    ...MODULES.flatMap((module) => module.jobs ?? []),
  ];
}

/** Where backups go, and which files go into them. */
export function backupPlaces({ backupDir, dataDir }: Settings) {
  return { backupDir, filesDir: join(dataDir, 'files') };
}

function upkeepJobs(database: Database, settings: Settings): JobSpec[] {
  const backup: JobSpec = {
    name: 'system.backup',
    cron: '10 * * * *',
    retryLimit: 2,
    timeLimitMinutes: 120,
    async handle({ now, log }) {
      const made = await listBackups(settings.backupDir);
      if (!isBackupDue(made, settings.backupHours, now)) return;
      const { file, rows, bytes } = await makeTimedBackup(database, backupPlaces(settings), now);
      log.info({ file, rows, bytes }, 'backup made');
    },
  };
  const upkeep: JobSpec = {
    name: 'system.upkeep',
    cron: database.engine === 'embedded' ? '*/15 * * * *' : '30 2 * * *',
    retryLimit: 0,
    handle: () => database.maintenance(),
  };
  return settings.backupHours === 0 ? [upkeep] : [backup, upkeep];
}
