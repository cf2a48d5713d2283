import { SYSTEM } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { originOf } from '#platform/settings/settings.ts';
import { getCity } from '#registry/city/index.ts';
import { hasNewsToTell, tellFollowers } from './commands/tell-followers.ts';

/** Mails to followers go out a quarter of an hour after something moved at the latest. */
export const followingJobs: readonly JobSpec[] = [
  {
    name: 'following.tell',
    cron: '*/15 * * * *',
    handle: async ({ db, now, settings }) => {
      if (!(await hasNewsToTell(db, now))) return;
      const sender = { city: (await getCity(db)).name, origin: originOf(settings), secret: settings.secret };
      await act(db, 'policy.tell_followers', SYSTEM, now, (desk) => tellFollowers(desk, sender));
    },
  },
];
