import type { Db } from '#platform/db/db.ts';
import type { JobContext, JobSpec } from '#platform/jobs/job-spec.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { testSettings } from '#tests/app.ts';

/** Runs one job as the queue would. */
export async function runJob(
  specs: readonly JobSpec[],
  name: string,
  db: Db,
  now: Date,
  data: Record<string, unknown> = {},
): Promise<void> {
  const spec = specs.find((one) => one.name === name);
  if (!spec) throw new Error(`no job named ${name}`);
  await spec.handle({ db, now, settings: testSettings() } as JobContext, data);
}

/** Mails in the order in which they were written; those of one instant by kind and address. */
export const mailsIn = (db: Db) =>
  db.select().from(mailMessages).orderBy(mailMessages.createdAt, mailMessages.kind, mailMessages.to);

/** The path of the one-tap link in a mail. */
export function linkIn(text: string | null | undefined): string {
  const url = /https?:\/\/\S*\/confirmations\/l\/\S+/.exec(text ?? '')?.[0];
  if (url === undefined) throw new Error('the mail has no link');
  const { pathname, search } = new URL(url);
  return pathname + search;
}

export const tokenIn = (text: string | null | undefined) =>
  linkIn(text).replace('/confirmations/l/', '').replace(/\?.*$/, '');
