import { and, eq } from 'drizzle-orm';
import {
  confirmParts,
  type ListingKind,
  lockListing,
  openCheck,
  touchedBy,
} from '#blocks/listing-freshness/index.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { AGAIN_DAYS, type CallResult } from '../rules/calls.ts';
import { CALL_PERMITS } from '../rules/permits.ts';
import { listingCalls } from '../schema.ts';
import { RESULT_WORDS } from '../words.ts';

export type Call = { readonly result: CallResult; readonly note: string; readonly againOn: string | null };

/** Writes down what came of a call, and does what follows from it: a confirmation, or a check for the centre. */
export async function recordCall(desk: Desk, kind: ListingKind, subjectId: string, call: Call) {
  const { tx, actor, now } = desk;
  const listing = await lockListing(tx, kind.kind, subjectId);
  if (!listing?.listed) return refuse('missing', 'listing.unknown');
  const permit = mayBy(CALL_PERMITS, actor, 'record_call');
  if (!permit.ok) return permit;
  const { result, note } = call;
  const row = { listingId: listing.id, on: japanDay(now), actorId: actor.id, result, note };
  const detail = { kind: kind.kind, result };
  // A second press of the same button says nothing new.
  if (await isWritten(desk, row)) return done({ subjectId, detail, ...touchedBy(kind, []) });
  await tx.insert(listingCalls).values({ ...row, at: now, againOn: againOnOf(call, row.on) });
  await follow(desk, kind, subjectId, call);
  return done({ subjectId, detail, ...touchedBy(kind, [subjectId]) });
}

function againOnOf({ result, againOn }: Call, today: string): string | null {
  if (result !== 'no_answer') return null;
  return againOn !== null && againOn > today ? againOn : addDays(today, AGAIN_DAYS);
}

async function isWritten({ tx }: Desk, row: Omit<typeof listingCalls.$inferInsert, 'at'>): Promise<boolean> {
  const [same] = await tx
    .select({ id: listingCalls.id })
    .from(listingCalls)
    .where(
      and(
        eq(listingCalls.listingId, row.listingId),
        eq(listingCalls.on, row.on),
        eq(listingCalls.actorId, row.actorId),
        eq(listingCalls.result, row.result),
        eq(listingCalls.note, row.note ?? ''),
      ),
    )
    .limit(1);
  return same !== undefined;
}

async function follow({ tx, actor, now }: Desk, kind: ListingKind, subjectId: string, call: Call) {
  const { result, note } = call;
  if (result === 'confirmed') {
    await confirmParts(tx, now, kind, subjectId, { way: 'phone', actorId: actor.id });
  }
  if (result === 'changes' || result === 'ended') {
    const heard = `${say('ja', RESULT_WORDS[result])}　${note}`.trim();
    await openCheck(tx, now, kind, subjectId, { source: 'centre', part: null, note: heard });
  }
}
