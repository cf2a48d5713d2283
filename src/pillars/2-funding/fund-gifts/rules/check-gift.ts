import { firstRefusal, refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { Earmark } from '../schema.ts';
import type { GiftKind } from './kinds.ts';

/** A gift as it is written down; empty words where nothing is known. */
export type GiftPaper = {
  readonly kind: GiftKind;
  readonly yen: number;
  readonly receivedOn: string;
  readonly earmarkKey: string;
  readonly donorName: string;
  readonly donorKana: string;
  readonly donorAddress: string;
  readonly donorMail: string;
  readonly publicName: string | null;
  readonly message: string;
  readonly messagePublic: boolean;
  readonly portal: string;
  readonly portalNumber: string | null;
  readonly note: string;
};

/** Nothing known but what was given, when and for what. */
export function plainGift(
  gift: Pick<GiftPaper, 'kind' | 'yen' | 'receivedOn'> & Partial<GiftPaper>,
): GiftPaper {
  return {
    earmarkKey: 'free',
    donorName: '',
    donorKana: '',
    donorAddress: '',
    donorMail: '',
    publicName: null,
    message: '',
    messagePublic: false,
    portal: '',
    portalNumber: null,
    note: '',
    ...gift,
  };
}

/** Whether an earmark could be chosen on a day. */
export function isOpenOn(earmark: Pick<Earmark, 'endedOn'>, day: string): boolean {
  return earmark.endedOn === null || day <= earmark.endedOn;
}

export type GiftUnfit =
  | 'fund_gifts.no_yen'
  | 'fund_gifts.in_future'
  | 'fund_gifts.earmark_unknown'
  | 'fund_gifts.earmark_ended';

/** What every gift must be, however it comes in. */
export function checkGift(
  gift: Pick<GiftPaper, 'yen' | 'receivedOn'>,
  earmark: Pick<Earmark, 'endedOn'> | undefined,
  today: string,
): Verdict<GiftUnfit> {
  return firstRefusal<GiftUnfit>(
    Number.isInteger(gift.yen) && gift.yen > 0 ? yes : refuse('unmet', 'fund_gifts.no_yen'),
    gift.receivedOn <= today ? yes : refuse('unmet', 'fund_gifts.in_future'),
    earmark ? yes : refuse('unmet', 'fund_gifts.earmark_unknown'),
    !earmark || isOpenOn(earmark, gift.receivedOn) ? yes : refuse('unmet', 'fund_gifts.earmark_ended'),
  );
}
