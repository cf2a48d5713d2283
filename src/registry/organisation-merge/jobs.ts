import { SYSTEM } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { findPairs } from './commands/find-pairs.ts';

export const ORGANISATION_MERGE_JOBS: readonly JobSpec[] = [
  {
    name: 'organisation_merge.find_pairs',
    cron: '50 2 * * *',
    async handle({ db, now }) {
      await act(db, 'organisation_merge.find_pairs', SYSTEM, now, findPairs);
    },
  },
];
