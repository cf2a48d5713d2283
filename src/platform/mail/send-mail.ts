import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';
import { mailMessages } from './schema.ts';

export const SEND_QUEUE = 'mail.send';

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  readonly lang: Lang;
  /** What the mail is for, as module.what; counted and shown to administrators in place of its words. */
  readonly kind: string;
  /** Who the reader sees as its sender, beside the address from the settings. */
  readonly fromName?: string | undefined;
  /** Full address of the page that ends such mail; it must take a POST without sign-in. */
  readonly unsubscribe?: string | undefined;
};

/** Writes a mail and queues its sending, both inside the transaction: no commit, no mail. */
export async function sendMail(tx: Db, now: Date, mail: Mail): Promise<string> {
  const rows = await tx
    .insert(mailMessages)
    .values({
      to: mail.to,
      fromName: mail.fromName ?? null,
      subject: mail.subject,
      bodyText: mail.text,
      bodyHtml: mail.html ?? null,
      lang: mail.lang,
      kind: mail.kind,
      unsubscribeUrl: mail.unsubscribe ?? null,
      createdAt: now,
    })
    .returning({ id: mailMessages.id });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the mail was not written');
  await enqueue(tx, SEND_QUEUE, { id });
  return id;
}
