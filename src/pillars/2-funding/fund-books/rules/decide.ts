import { done, type Outcome, type Refusal, refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { AwardMoney } from './award-money.ts';
import { awardIdOf, type FundEvent, keyOf } from './events.ts';
import { type Amount, POSTINGS, type Setting, spotOf } from './postings.ts';

export type FundCode =
  | 'fund_books.bad_amount'
  | 'fund_books.no_award'
  | 'fund_books.same_use'
  | 'fund_books.not_enough'
  | 'fund_books.paid_already'
  | 'fund_books.over_commitment'
  | 'fund_books.settled_already'
  | 'fund_books.revoked'
  | 'fund_books.over_decision'
  | 'fund_books.more_than_due'
  | 'fund_books.keeps_too_much'
  | 'fund_books.no_payment';

export type FundLine = {
  readonly account: string;
  readonly side: 'debit' | 'credit';
  readonly yen: number;
  readonly tag?: string | undefined;
};
/** An entry of the fund's book as an event asks for it; without lines nothing moves, and nothing is posted. */
export type Draft = {
  readonly key: string;
  readonly kind: FundEvent['kind'];
  readonly on: string;
  readonly memo: string;
  readonly lines: readonly FundLine[];
};

type Award = AwardMoney | undefined;
type Amounts = Readonly<Record<Amount, number>>;
type Found = Outcome<Amounts, FundCode>;

const only = (yen: number): Found => done({ yen, release: 0, due: 0 });
const isAmount = (yen: number) => Number.isSafeInteger(yen) && yen >= 0;
const NO_AWARD: Refusal<FundCode> = refuse('missing', 'fund_books.no_award');

function changed(award: AwardMoney, byYen: number): Found {
  if (award.isRevoked) return refuse('closed', 'fund_books.revoked');
  if (award.settledYen !== null) return refuse('closed', 'fund_books.settled_already');
  return award.unpaidYen + byYen < 0 ? refuse('unmet', 'fund_books.paid_already') : only(Math.abs(byYen));
}

function paid(award: AwardMoney, yen: number): Found {
  if (award.isRevoked) return refuse('closed', 'fund_books.revoked');
  return yen > award.unpaidYen ? refuse('unmet', 'fund_books.over_commitment') : only(yen);
}

function settled(award: AwardMoney, settledYen: number): Found {
  if (award.isRevoked) return refuse('closed', 'fund_books.revoked');
  if (award.settledYen !== null) return refuse('closed', 'fund_books.settled_already');
  if (settledYen > award.committedYen) return refuse('unmet', 'fund_books.over_decision');
  const toPay = Math.max(0, settledYen - award.paidYen);
  return done({
    yen: settledYen,
    release: award.unpaidYen - toPay,
    due: Math.max(0, award.paidYen - settledYen),
  });
}

function repaid(award: AwardMoney, yen: number): Found {
  return yen > award.dueBackYen ? refuse('unmet', 'fund_books.more_than_due') : only(yen);
}

function revoked(award: AwardMoney, keepYen: number): Found {
  if (award.isRevoked) return refuse('closed', 'fund_books.revoked');
  const due = award.paidYen - award.repaidYen - award.dueBackYen - keepYen;
  if (due < 0) return refuse('unmet', 'fund_books.keeps_too_much');
  return done({ yen: keepYen, release: award.unpaidYen, due });
}

function ofAward(event: FundEvent, award: AwardMoney): Found {
  if (event.kind === 'change') return changed(award, event.byYen);
  if (event.kind === 'payment') return paid(award, event.yen);
  if (event.kind === 'settlement') return settled(award, event.settledYen);
  if (event.kind === 'repayment') return repaid(award, event.yen);
  if (event.kind === 'revocation') return revoked(award, event.keepYen ?? 0);
  return only('yen' in event ? event.yen : 0);
}

/** The amount that was said; an amount of nought is none, but for what is settled and what may be kept. */
function saidYen(event: FundEvent): { yen: number; mayBeNought: boolean } {
  if (event.kind === 'settlement') return { yen: event.settledYen, mayBeNought: true };
  if (event.kind === 'revocation') return { yen: event.keepYen ?? 0, mayBeNought: true };
  return { yen: event.kind === 'change' ? Math.abs(event.byYen) : event.yen, mayBeNought: false };
}

function amounts(event: FundEvent, award: Award): Found {
  const { yen, mayBeNought } = saidYen(event);
  if (!isAmount(yen) || (yen === 0 && !mayBeNought)) return refuse('unmet', 'fund_books.bad_amount');
  if (event.kind === 'earmark_move') {
    return event.from === event.to ? refuse('unmet', 'fund_books.same_use') : only(yen);
  }
  if (event.kind === 'award' || awardIdOf(event) === undefined) return only(yen);
  return award ? ofAward(event, award) : NO_AWARD;
}

function settingOf(event: FundEvent, award: Award): Setting {
  const awardId = awardIdOf(event);
  if (event.kind === 'gift') {
    return { fundedBy: 'fund', earmarkKey: event.earmarkKey, income: `gift_${event.source}` };
  }
  if (event.kind === 'transfer') {
    return { fundedBy: 'fund', earmarkKey: null, income: `transfer_${event.from}` };
  }
  if (event.kind === 'earmark_move') {
    return { fundedBy: 'fund', earmarkKey: event.to, earmarkBefore: event.from };
  }
  if (event.kind === 'award') return { fundedBy: event.fundedBy, earmarkKey: event.earmarkKey, awardId };
  return { fundedBy: award?.fundedBy ?? 'fund', earmarkKey: award?.earmarkKey ?? null, awardId };
}

/** What an event posts by the table of posting rules, or why it may not happen as far as its award knows. */
export function decide(event: FundEvent, award: Award): Outcome<Draft, FundCode> {
  const found = amounts(event, award);
  if (!found.ok) return found;
  const setting = settingOf(event, award);
  const isLess = event.kind === 'change' && event.byYen < 0;
  const lines = POSTINGS[event.kind].postings.flatMap(([left, right, amount]): FundLine[] => {
    const [debit, credit] = isLess ? [right, left] : [left, right];
    const yen = found.value[amount];
    const from = spotOf(debit, setting);
    const to = spotOf(credit, setting);
    // The general account has no pot of its own: money that comes back to it moves nothing there.
    if (yen === 0 || (from.account === to.account && from.tag === to.tag)) return [];
    return [
      { ...from, side: 'debit', yen },
      { ...to, side: 'credit', yen },
    ];
  });
  const memo = event.kind === 'transfer' ? event.memo : '';
  return done({ key: keyOf(event), kind: event.kind, on: event.on, memo, lines });
}

/** Whether a payment may still be taken back as failed: not when the settlement already counted on it. */
export function mayFail(award: AwardMoney): Verdict<FundCode> {
  if (award.isRevoked) return refuse('closed', 'fund_books.revoked');
  const counted = award.settledYen !== null && award.paidYen > award.settledYen;
  return counted ? refuse('closed', 'fund_books.settled_already') : yes;
}

const OUT_OF_A_POT: readonly FundEvent['kind'][] = ['award', 'change', 'earmark_move'];

/** Where the ledger only knows that a balance would go below zero, the fund knows that its means do not reach. */
export function inFundWords<Code extends string>(
  kind: FundEvent['kind'],
  refusal: Refusal<Code>,
): Refusal<Code | FundCode> {
  const lacks = refusal.code === 'ledger.below_zero' && OUT_OF_A_POT.includes(kind);
  return lacks ? refuse('unmet', 'fund_books.not_enough') : refusal;
}

/** Settlements and revocations are known by their award, even where they moved nothing; the rest by the key of their entry. */
export const isKnownByKey = (kind: FundEvent['kind']): boolean =>
  kind !== 'settlement' && kind !== 'revocation';
