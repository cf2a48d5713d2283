import { asc, eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done } from '#kernel/verdict.ts';
import { say, type Text } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { type CsvColumn, type CsvEncoding, writeCsv } from '#platform/documents/index.ts';
import { type GiftFilter, giftsThat } from '../queries/list-gifts.ts';
import { giftCode } from '../rules/kinds.ts';
import { GIFT_PERMITS } from '../rules/permits.ts';
import { type Earmark, fundEarmarks, fundGifts, type Gift } from '../schema.ts';
import { KIND_WORDS, GIFT_WORDS as WORDS } from '../words.ts';

type Line = { readonly gift: Gift; readonly earmark: Earmark };
export type ExportChoice = GiftFilter & { readonly encoding: CsvEncoding; readonly withDonors: boolean };

const ja = (text: Text) => say('ja', text);
const yesNo = (value: boolean) => ja(value ? WORDS.yes : WORDS.no);

const PLAIN: readonly CsvColumn<Line>[] = [
  { heading: ja(WORDS.code), value: ({ gift }) => giftCode(gift) },
  { heading: ja(WORDS.receivedOn), value: ({ gift }) => gift.receivedOn },
  { heading: ja(WORDS.fiscalYear), value: ({ gift }) => gift.fiscalYear },
  { heading: ja(WORDS.kind), value: ({ gift }) => ja(KIND_WORDS[gift.kind]) },
  { heading: ja(WORDS.yen), value: ({ gift }) => gift.yen },
  { heading: ja(WORDS.earmark), value: ({ earmark }) => earmark.name },
  { heading: ja(WORDS.portal), value: ({ gift }) => gift.portal },
  { heading: ja(WORDS.portalNumber), value: ({ gift }) => gift.portalNumber },
  { heading: ja(WORDS.reversed), value: ({ gift }) => yesNo(gift.reversedAt !== null) },
  { heading: ja(WORDS.named), value: ({ gift }) => yesNo(gift.publicName !== null) },
];
const DONORS: readonly CsvColumn<Line>[] = [
  { heading: ja(WORDS.donorName), value: ({ gift }) => gift.donorName },
  { heading: ja(WORDS.donorKana), value: ({ gift }) => gift.donorKana },
  { heading: ja(WORDS.donorAddress), value: ({ gift }) => gift.donorAddress },
  { heading: ja(WORDS.donorMail), value: ({ gift }) => gift.donorMail },
  { heading: ja(WORDS.publicName), value: ({ gift }) => gift.publicName },
  { heading: ja(WORDS.message), value: ({ gift }) => gift.message },
  { heading: ja(WORDS.note), value: ({ gift }) => gift.note },
];

/** Writes gifts out for staff; who did it, and whether with donors, is written down with the reading. */
export async function exportGifts({ tx, actor }: Desk, choice: ExportChoice) {
  const permit = mayBy(GIFT_PERMITS, actor, choice.withDonors ? 'export' : 'list');
  if (!permit.ok) return permit;
  const lines = await tx
    .select({ gift: fundGifts, earmark: fundEarmarks })
    .from(fundGifts)
    .innerJoin(fundEarmarks, eq(fundEarmarks.id, fundGifts.earmarkId))
    .where(giftsThat(choice))
    .orderBy(asc(fundGifts.fiscalYear), asc(fundGifts.number));
  const columns = choice.withDonors ? [...PLAIN, ...DONORS] : PLAIN;
  const csv = writeCsv(lines, columns, { encoding: choice.encoding, escapeFormulas: true });
  return done({ subjectId: 'gifts', detail: { rows: lines.length, withDonors: choice.withDonors }, csv });
}
