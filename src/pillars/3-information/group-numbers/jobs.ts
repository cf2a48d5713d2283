import { SYSTEM } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { countMonth } from './commands/count-month.ts';

export const GROUP_NUMBER_JOBS: readonly JobSpec[] = [
  {
    name: 'group_numbers.count_month',
    cron: '50 23 * * *',
    async handle({ db, now }) {
      await act(db, 'group_numbers.count_month', SYSTEM, now, countMonth);
    },
  },
];
