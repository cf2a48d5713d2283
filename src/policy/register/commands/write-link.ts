import { and, eq, or } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import type { LinkKind } from '../rules/links.ts';
import { policyLinks } from '../schema.ts';

export type Link = typeof policyLinks.$inferSelect;

/** Ties two lines of measures; nothing comes back when they are already tied in this way. */
export async function addLinkRow(
  { tx }: Pick<Desk, 'tx'>,
  link: { fromCode: string; toCode: string; kind: LinkKind },
): Promise<Link | undefined> {
  const [row] = await tx.insert(policyLinks).values(link).onConflictDoNothing().returning();
  return row;
}

/** Unties two lines; nothing comes back when the link is gone, or not of this line. */
export async function dropLinkRow(
  { tx }: Pick<Desk, 'tx'>,
  id: string,
  code: string,
): Promise<Link | undefined> {
  const [row] = await tx
    .delete(policyLinks)
    .where(and(eq(policyLinks.id, id), or(eq(policyLinks.fromCode, code), eq(policyLinks.toCode, code))))
    .returning();
  return row;
}
