import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { type Sender, senderOf } from '#blocks/listing-links/index.ts';
import { SYSTEM } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { act } from '#platform/act.ts';
import { endLongWork } from '#platform/jobs/index.ts';
import type { JobContext, JobSpec } from '#platform/jobs/job-spec.ts';
import { closeRound } from './commands/close-round.ts';
import { ROUND_QUEUE } from './commands/open-round.ts';
import { writeRoundMails } from './commands/write-round-mails.ts';
import { listOpenRounds } from './queries/list-rounds.ts';

/** A round's mails when it opens or is reminded; and every morning, what had to wait, and the rounds that are over. */
export function roundJobs(kinds: readonly ListingKind[]): readonly JobSpec[] {
  return [
    {
      name: ROUND_QUEUE,
      timeLimitMinutes: 60,
      handle: async (context, { roundId, workId }) => {
        if (typeof roundId !== 'string' || typeof workId !== 'string') return;
        const sender = await senderOf(context.db, context.settings);
        await writeAll(context, kinds, roundId, workId, sender);
        await endLongWork(context.db, context.now, workId, 'done');
      },
    },
    {
      name: 'listing.rounds',
      cron: '30 9 * * *',
      timeLimitMinutes: 60,
      handle: async (context) => {
        const { db, now, settings } = context;
        const sender = await senderOf(db, settings);
        for (const round of await listOpenRounds(db)) {
          if (round.dueOn < japanDay(now)) {
            await act(db, 'listing.close_round', SYSTEM, now, (desk) => closeRound(desk, round.id));
          } else {
            await writeAll(context, kinds, round.id, undefined, sender);
          }
        }
      },
    },
  ];
}

async function writeAll(
  { db, now }: JobContext,
  kinds: readonly ListingKind[],
  roundId: string,
  workId: string | undefined,
  sender: Sender,
): Promise<void> {
  for (;;) {
    const outcome = await act(db, 'listing_rounds.write_mails', SYSTEM, now, (desk) =>
      writeRoundMails(desk, kinds, roundId, workId, sender),
    );
    if (!outcome.ok || !outcome.value.goOn) return;
  }
}
