import { and, eq, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { JobContext, JobData, JobSpec } from '#platform/jobs/job-spec.ts';
import type { Letter, Mailer } from './mailer.ts';
import { mailMessages } from './schema.ts';
import { SEND_QUEUE } from './send-mail.ts';

const DAY_MILLISECONDS = 86_400_000;
const KEPT_DAYS = 30;
/** With delays that double, the last try is about two hours after the first. */
const FURTHER_TRIES = 8;

/** A mail that did not go out, told without its reader or words. */
export class MailNotSentError extends Error {
  override name = 'MailNotSentError';
}

/** Sends what is queued, and erases what was sent long ago. Without a mailer a demo keeps its mail to be read at /_mail. */
export function mailJobs(mailer: Mailer | undefined): readonly JobSpec[] {
  return [
    {
      name: SEND_QUEUE,
      retryLimit: FURTHER_TRIES,
      timeLimitMinutes: 5,
      handle: (context, data) => sendQueued(mailer, context, data),
    },
    { name: 'mail.erase', cron: '20 4 * * *', handle: ({ db, now }) => eraseOldMail(db, now) },
  ];
}

async function sendQueued(mailer: Mailer | undefined, context: JobContext, data: JobData): Promise<void> {
  const { db, now, attempt, settings } = context;
  const id = String(data['id']);
  const letter = await findQueued(db, id);
  if (letter === undefined) return;
  if (mailer === undefined) return close(db, id, settings.demo ? { state: 'kept' } : NO_SERVER);
  const delivery = await mailer.send(letter);
  if (delivery.outcome === 'sent') return close(db, id, { state: 'sent', sentAt: now, errorClass: null });
  const { errorClass } = delivery;
  const isOver = attempt.last || delivery.outcome === 'refused';
  await close(db, id, isOver ? { state: 'failed', errorClass } : { errorClass });
  context.log.warn({ mail_id: id, errorClass, again: !isOver }, 'mail not sent');
  // A refusal is settled; only what may go through later is thrown back to the queue.
  if (delivery.outcome === 'failed') throw new MailNotSentError(errorClass);
}

const NO_SERVER = { state: 'failed', errorClass: 'no_mail_server' } as const;

async function findQueued(db: Db, id: string): Promise<Letter | undefined> {
  const row = (
    await db
      .select()
      .from(mailMessages)
      .where(and(eq(mailMessages.id, id), eq(mailMessages.state, 'queued')))
  )[0];
  if (!row || row.to === null) return undefined;
  return { ...row, to: row.to, subject: row.subject ?? '', text: row.bodyText ?? '', html: row.bodyHtml };
}

type Change = Partial<Pick<typeof mailMessages.$inferInsert, 'state' | 'sentAt' | 'errorClass'>>;

async function close(db: Db, id: string, change: Change): Promise<void> {
  await db
    .update(mailMessages)
    .set({ ...change, tries: sql`${mailMessages.tries} + 1` })
    .where(eq(mailMessages.id, id));
}

/** After 30 days nothing tells who got what; that something of this kind was sent stays, to be counted. */
export async function eraseOldMail(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MILLISECONDS);
  await db
    .update(mailMessages)
    .set({
      to: null,
      fromName: null,
      subject: null,
      bodyText: null,
      bodyHtml: null,
      unsubscribeUrl: null,
      erasedAt: now,
    })
    .where(
      and(
        ne(mailMessages.state, 'queued'),
        isNull(mailMessages.erasedAt),
        lt(mailMessages.createdAt, before),
      ),
    );
}
