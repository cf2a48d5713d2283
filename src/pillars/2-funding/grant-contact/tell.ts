import type { Db } from '#platform/db/db.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';

export const CONTACT_QUEUE = 'grant_contact.tell';
export type ContactNews = { readonly news: 'message' | 'booked'; readonly subjectId: string };

/** Queues the mail inside the transaction: no commit, no mail. */
export async function tellContact(tx: Db, news: ContactNews): Promise<void> {
  await enqueue(tx, CONTACT_QUEUE, news);
}
