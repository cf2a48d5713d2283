import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { FIELD_WORDS, FIELDS, type GrantReceipt } from '#pillars/2-funding/grant-reports/index.ts';
import { REPORT } from '../words.ts';

/** What a remark is on: a field, all receipts, or one of them. */
export function remarkLabel(lang: Lang, name: string, receipts: readonly GrantReceipt[]): string {
  const field = FIELDS.find((one) => one === name);
  if (field) return say(lang, FIELD_WORDS[field].label);
  const receipt = receipts.find(({ id }) => name === `receipt:${id}`);
  if (!receipt) return say(lang, REPORT.allReceipts);
  return say(lang, REPORT.oneReceipt, { item: receipt.item, yen: yenWords(receipt.yen, lang) });
}
