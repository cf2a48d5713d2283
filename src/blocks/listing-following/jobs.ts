import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { SYSTEM } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { originOf } from '#platform/settings/settings.ts';
import { getCity } from '#registry/city/index.ts';
import { tellFollowers } from './commands/tell-followers.ts';

/** Every morning followers hear what is new since the day before, portion by portion. */
export function followingJobs(kinds: readonly ListingKind[]): readonly JobSpec[] {
  return [
    {
      name: 'listing.tell_followers',
      cron: '0 8 * * *',
      timeLimitMinutes: 60,
      handle: async ({ db, now, settings }) => {
        const city = (await getCity(db)).name;
        const sender = { city, origin: originOf(settings), secret: settings.secret };
        for (const kind of kinds) {
          for (let looked = 1; looked > 0; ) {
            const outcome = await act(db, 'listing_followers.tell', SYSTEM, now, (desk) =>
              tellFollowers(desk, kind, sender),
            );
            looked = outcome.ok ? outcome.value.looked : 0;
          }
        }
      },
    },
  ];
}
