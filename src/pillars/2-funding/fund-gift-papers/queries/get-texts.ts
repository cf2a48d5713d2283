import type { Db } from '#platform/db/db.ts';
import { PAPER_KINDS, type PaperKind } from '../rules/kinds.ts';
import { fundGiftPaperTexts } from '../schema.ts';
import { PLAIN_TEXTS } from '../words.ts';

export type PaperTexts = Readonly<Record<PaperKind, { readonly body: string; readonly signer: string }>>;

/** The words of each kind of paper: the city's own, or those of the house. */
export async function getTexts(db: Db): Promise<PaperTexts> {
  const rows = await db.select().from(fundGiftPaperTexts);
  const of = (kind: PaperKind) => {
    const row = rows.find((one) => one.kind === kind);
    return { body: row?.body ?? PLAIN_TEXTS[kind], signer: row?.signer ?? '' };
  };
  return Object.fromEntries(PAPER_KINDS.map((kind) => [kind, of(kind)])) as PaperTexts;
}
