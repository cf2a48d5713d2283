import { followService, type ListingKind, touchedBy } from '#blocks/listing-freshness/index.ts';
import { SYSTEM } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done } from '#kernel/verdict.ts';
import { act } from '#platform/act.ts';
import type { JobContext, JobSpec } from '#platform/jobs/job-spec.ts';
import { remindOwners } from './commands/remind-owners.ts';
import { senderOf } from './sender.ts';

/** Every morning: the block's list follows the service's, then owners are reminded, portion by portion. */
export function linkJobs(kinds: readonly ListingKind[]): readonly JobSpec[] {
  return [
    {
      name: 'listing.remind',
      cron: '0 9 * * *',
      timeLimitMinutes: 60,
      handle: async (context) => {
        for (const kind of kinds) {
          await follow(context, kind);
          await remind(context, kind);
        }
      },
    },
  ];
}

async function follow({ db, now }: JobContext, kind: ListingKind): Promise<void> {
  await act(db, 'listing.follow_service', SYSTEM, now, async ({ tx }) => {
    const changed = await followService(tx, kind, japanDay(now));
    const detail = { kind: kind.kind, changed: changed.length };
    return done({ subjectId: kind.kind, detail, ...touchedBy(kind, changed) });
  });
}

/** Ends when a portion reminds nobody; every portion is a transaction of its own. */
async function remind({ db, now, settings }: JobContext, kind: ListingKind): Promise<void> {
  const sender = await senderOf(db, settings);
  for (;;) {
    const outcome = await act(db, 'listing_links.remind', SYSTEM, now, (desk) =>
      remindOwners(desk, kind, sender),
    );
    if (!outcome.ok || outcome.value.reminded === 0) return;
  }
}
