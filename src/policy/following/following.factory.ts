import type { Db } from '#platform/db/db.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { announceNews } from '#policy/register/index.ts';
import { type Follower, policyFollowers } from './schema.ts';

export const NOW = new Date('2026-11-23T01:00:00Z');
export const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

export const SENDER = {
  city: '結浜市',
  origin: 'https://musubi.example',
  secret: 'a-secret-that-is-long-enough-for-a-test',
};

/** Somebody who follows a measure, confirmed unless the test says otherwise. */
export async function createFollower(db: Db, over: Partial<Follower> = {}): Promise<Follower> {
  const [row] = await db
    .insert(policyFollowers)
    .values({
      code: '1-1',
      mail: 'hanako@example.jp',
      lang: 'ja',
      askedAt: NOW,
      confirmedAt: NOW,
      toldUntil: NOW,
      ...over,
    })
    .returning();
  if (!row) throw new Error('the follower was not stored');
  return row;
}

/** Something that moved. */
export function createNews(db: Db, at: Date, code: string | null, summary: string): Promise<void> {
  const title = code === null ? '第二次指針' : '使える空き店舗の情報の提供';
  return announceNews({ tx: db, now: at }, { kind: 'evidence', code, editionNumber: 2, title, summary });
}

/** Every mail that was written, oldest first. */
export const mailsIn = (db: Db) =>
  db.select().from(mailMessages).orderBy(mailMessages.createdAt, mailMessages.kind, mailMessages.to);
