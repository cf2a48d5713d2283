import type { Context } from 'hono';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { BOOK_REFUSALS, type BookRefusal } from '#pillars/2-funding/fund-books/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { FieldErrors } from '#ui/index.ts';
import { GIFT_REFUSALS, type GiftRefusal, giftErrorText } from './refusal-words.ts';

export type C = Context<AppEnv>;
export type Code = GiftRefusal | BookRefusal;
/** Every no that entering a gift may meet. */
export const BOOK_OR_GIFT_REFUSALS = { ...BOOK_REFUSALS, ...GIFT_REFUSALS };

/** The sentence for a refusal, whether a gift or the books said no. */
export const told = (c: C, refusal: Refusal<Code>) => say(c.var.lang, BOOK_OR_GIFT_REFUSALS[refusal.code]);

/** The sentences of the fields that could not be read. */
export function sentences(c: C, errors: Record<string, string[]>): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, [code]]) => [field, say(c.var.lang, giftErrorText(code))]),
  );
}

/** Which field a refusal belongs to; the others stand over the page. */
export const FIELD_OF: Partial<Record<Code, string>> = {
  'fund_gifts.no_yen': 'yen',
  'fund_gifts.in_future': 'receivedOn',
  'ledger.year_closed': 'receivedOn',
  'fund_gifts.earmark_unknown': 'earmarkKey',
  'fund_gifts.earmark_ended': 'earmarkKey',
  'fund_gifts.known_already': 'portalNumber',
};

/** What a refusal adds to a page: a sentence at its field, or one over everything. */
export function placed(c: C, refusal: Refusal<Code>): { errors?: FieldErrors; refusal?: string } {
  const field = FIELD_OF[refusal.code];
  return field === undefined ? { refusal: told(c, refusal) } : { errors: { [field]: told(c, refusal) } };
}
