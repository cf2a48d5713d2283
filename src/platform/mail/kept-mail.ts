import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { mailMessages } from './schema.ts';

/** A mail of a demo without a mail server, as its reader would have got it. */
export type KeptMail = {
  readonly id: string;
  readonly to: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly kind: string;
  readonly createdAt: Date;
};

/** The latest kept mails, newest first. */
export async function listKept(db: Db, limit = 200): Promise<KeptMail[]> {
  const rows = await kept(db).orderBy(desc(mailMessages.createdAt), mailMessages.id).limit(limit);
  return rows.map(keptMail);
}

export async function findKept(db: Db, id: string): Promise<KeptMail | undefined> {
  const row = (await kept(db, id))[0];
  return row && keptMail(row);
}

function kept(db: Db, id?: string) {
  const one = id === undefined ? undefined : eq(mailMessages.id, id);
  return db
    .select()
    .from(mailMessages)
    .where(and(eq(mailMessages.state, 'kept'), isNull(mailMessages.erasedAt), one))
    .$dynamic();
}

function keptMail(row: typeof mailMessages.$inferSelect): KeptMail {
  return {
    id: row.id,
    to: row.to ?? '',
    fromName: row.fromName ?? '',
    subject: row.subject ?? '',
    text: row.bodyText ?? '',
    html: row.bodyHtml,
    kind: row.kind,
    createdAt: row.createdAt,
  };
}
