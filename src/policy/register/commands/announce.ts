import type { Desk } from '#platform/act.ts';
import { type NewsKind, policyNews } from '../schema.ts';

/** Notes that something moved, for the feed and for those who follow a measure. Runs inside a command. */
export async function announceNews(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  news: { kind: NewsKind; code: string | null; editionNumber: number; title: string; summary: string },
): Promise<void> {
  await tx.insert(policyNews).values({ at: now, ...news });
}
