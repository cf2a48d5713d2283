import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { originOf } from '#platform/settings/settings.ts';
import { expireIdleRoles } from './commands/expire-idle-roles.ts';

export const PEOPLE_JOBS: readonly JobSpec[] = [
  {
    name: 'people.expire_idle_roles',
    cron: '20 3 * * *',
    async handle({ db, now, log, settings }) {
      const count = await expireIdleRoles(db, now, originOf(settings));
      log.info(count, 'idle roles');
    },
  },
];
