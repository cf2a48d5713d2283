import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import type { Happening } from './books-in-memory.factory.ts';

/** Money that moves in years; the plainest possible: a list. */
class Purse {
  readonly moves: [year: number, yen: number][] = [];
  sum(upTo = 9999): number {
    return this.moves.filter(([year]) => year <= upTo).reduce((all, [, yen]) => all + yen, 0);
  }
  /** Whether so much can be taken in that year without any year's end below zero. */
  has(year: number, yen: number): boolean {
    const ends = [year, ...this.moves.map(([at]) => at).filter((at) => at > year)];
    return ends.every((end) => this.sum(end) >= yen);
  }
  put(year: number, yen: number): void {
    if (yen !== 0) this.moves.push([year, yen]);
  }
}

type Award = {
  readonly byFund: boolean;
  readonly use: string;
  readonly aside: Purse;
  readonly due: Purse;
  decided: number;
  paid: number;
  repaid: number;
  settled: number | null;
  isRevoked: boolean;
};
type Year = Record<'gifts' | 'transfers' | 'paid' | 'repaid', number>;

/**
 * The fund without double entry: purses, awards and years, written from the city's rules and not from the posting table,
 * so that the books have something to be compared with. It answers whether a thing may happen, not why not.
 */
export class PlainModel {
  readonly cash = new Purse();
  readonly uses = new Map<string, Purse>();
  readonly awards = new Map<string, Award>();
  readonly years = new Map<number, Year>();
  readonly closed = new Set<number>();
  readonly #touched = new Set<number>();
  readonly #seen = new Set<string>();
  readonly #gifts = new Map<string, { use: string; yen: number; on: string; isBack: boolean }>();
  readonly #payments = new Map<string, { awardId: string; yen: number; on: string; isFailed: boolean }>();

  use(key: string | null): Purse {
    const found = this.uses.get(key ?? '') ?? new Purse();
    this.uses.set(key ?? '', found);
    return found;
  }
  year(year: number): Year {
    const found = this.years.get(year) ?? { gifts: 0, transfers: 0, paid: 0, repaid: 0 };
    this.years.set(year, found);
    return found;
  }

  run(happening: Happening): boolean {
    if (happening.kind === 'close') return this.#close(happening.fiscalYear);
    if (happening.kind === 'reopen') return this.#reopen(happening.fiscalYear);
    const on = this.#dayOf(happening);
    const year = fiscalYearOf(on);
    if (this.closed.has(year)) return false;
    const moved = this.#happen(happening, year);
    if (moved !== 'no' && moved !== 'still') this.#touched.add(year);
    return moved !== 'no';
  }

  /** What takes something back is never dated before it. */
  #dayOf(happening: Exclude<Happening, { kind: 'close' | 'reopen' }>): string {
    let before: string | undefined;
    if (happening.kind === 'failure') before = this.#payments.get(happening.paymentId)?.on;
    if (happening.kind === 'gift_back') before = this.#gifts.get(happening.giftId)?.on;
    return before !== undefined && before > happening.on ? before : happening.on;
  }

  #happen(it: Exclude<Happening, { kind: 'close' | 'reopen' }>, year: number): 'no' | 'still' | 'moved' {
    const yes = (is: boolean) => (is ? 'moved' : 'no');
    if (it.kind === 'gift') return yes(this.#gift(it, year));
    if (it.kind === 'transfer') return yes(this.#transfer(it, year));
    if (it.kind === 'earmark_move') return yes(this.#move(it, year));
    if (it.kind === 'gift_back') return yes(this.#giftBack(it.giftId, year));
    if (it.kind === 'award') return yes(this.#decide(it, year));
    if (it.kind === 'failure') return yes(this.#fail(it.paymentId, year));
    const award = this.awards.get(it.awardId);
    if (!award) return 'no';
    if (it.kind === 'change') return yes(this.#change(award, it, year));
    if (it.kind === 'payment') return yes(this.#pay(award, it, year));
    if (it.kind === 'repayment') return yes(this.#repay(award, it, year));
    return this.#end(award, it, year);
  }

  #isNew(kind: string, id: string, yen: number): boolean {
    if (!Number.isInteger(yen) || yen <= 0 || this.#seen.has(`${kind} ${id}`)) return false;
    return true;
  }
  #see(kind: string, id: string): boolean {
    this.#seen.add(`${kind} ${id}`);
    return true;
  }

  #gift(it: Extract<Happening, { kind: 'gift' }>, year: number): boolean {
    if (!this.#isNew('gift', it.giftId, it.yen)) return false;
    this.cash.put(year, it.yen);
    this.use(it.earmarkKey).put(year, it.yen);
    this.year(year).gifts += it.yen;
    this.#gifts.set(it.giftId, { use: it.earmarkKey ?? '', yen: it.yen, on: it.on, isBack: false });
    return this.#see('gift', it.giftId);
  }
  #giftBack(id: string, year: number): boolean {
    const gift = this.#gifts.get(id);
    if (!gift || gift.isBack || !this.use(gift.use).has(year, gift.yen)) return false;
    if (!this.cash.has(year, gift.yen)) return false;
    gift.isBack = true;
    this.cash.put(year, -gift.yen);
    this.use(gift.use).put(year, -gift.yen);
    this.year(year).gifts -= gift.yen;
    return true;
  }
  #transfer(it: Extract<Happening, { kind: 'transfer' }>, year: number): boolean {
    if (!this.#isNew('transfer', it.transferId, it.yen)) return false;
    this.cash.put(year, it.yen);
    this.use(null).put(year, it.yen);
    this.year(year).transfers += it.yen;
    return this.#see('transfer', it.transferId);
  }
  #move(it: Extract<Happening, { kind: 'earmark_move' }>, year: number): boolean {
    if (!this.#isNew('move', it.moveId, it.yen) || it.from === it.to) return false;
    if (!this.use(it.from).has(year, it.yen)) return false;
    this.use(it.from).put(year, -it.yen);
    this.use(it.to).put(year, it.yen);
    return this.#see('move', it.moveId);
  }
  #decide(it: Extract<Happening, { kind: 'award' }>, year: number): boolean {
    if (!this.#isNew('award', it.awardId, it.yen)) return false;
    const byFund = it.fundedBy === 'fund';
    const use = it.earmarkKey ?? '';
    if (byFund && !this.use(use).has(year, it.yen)) return false;
    if (byFund) this.use(use).put(year, -it.yen);
    const aside = new Purse();
    aside.put(year, it.yen);
    const nothing = { paid: 0, repaid: 0, settled: null, isRevoked: false };
    this.awards.set(it.awardId, { byFund, use, aside, due: new Purse(), decided: it.yen, ...nothing });
    return this.#see('award', it.awardId);
  }
  #change(award: Award, it: Extract<Happening, { kind: 'change' }>, year: number): boolean {
    const by = it.byYen;
    if (!this.#isNew('change', it.changeId, Math.abs(by))) return false;
    if (award.settled !== null || award.isRevoked) return false;
    if (by < 0 && !award.aside.has(year, -by)) return false;
    if (by > 0 && award.byFund && !this.use(award.use).has(year, by)) return false;
    award.aside.put(year, by);
    award.decided += by;
    if (award.byFund) this.use(award.use).put(year, -by);
    return this.#see('change', it.changeId);
  }
  #pay(award: Award, it: Extract<Happening, { kind: 'payment' }>, year: number): boolean {
    if (!this.#isNew('payment', it.paymentId, it.yen) || !award.aside.has(year, it.yen)) return false;
    if (award.byFund && !this.cash.has(year, it.yen)) return false;
    award.aside.put(year, -it.yen);
    award.paid += it.yen;
    if (award.byFund) {
      this.cash.put(year, -it.yen);
      this.year(year).paid += it.yen;
    }
    this.#payments.set(it.paymentId, { awardId: it.awardId, yen: it.yen, on: it.on, isFailed: false });
    return this.#see('payment', it.paymentId);
  }
  #fail(id: string, year: number): boolean {
    const payment = this.#payments.get(id);
    const award = this.awards.get(payment?.awardId ?? '');
    if (!payment || !award || payment.isFailed || award.isRevoked) return false;
    if (award.settled !== null && award.paid > award.settled) return false;
    payment.isFailed = true;
    award.aside.put(year, payment.yen);
    award.paid -= payment.yen;
    if (award.byFund) {
      this.cash.put(year, payment.yen);
      this.year(year).paid -= payment.yen;
    }
    return true;
  }
  #repay(award: Award, it: Extract<Happening, { kind: 'repayment' }>, year: number): boolean {
    if (!this.#isNew('repayment', it.repaymentId, it.yen) || !award.due.has(year, it.yen)) return false;
    award.due.put(year, -it.yen);
    award.repaid += it.yen;
    if (award.byFund) {
      this.cash.put(year, it.yen);
      this.use(award.use).put(year, it.yen);
      this.year(year).repaid += it.yen;
    }
    return this.#see('repayment', it.repaymentId);
  }
  /** Settlement and revocation: from now on the group is entitled to so much, and no more. */
  #end(
    award: Award,
    it: Extract<Happening, { kind: 'settlement' | 'revocation' }>,
    year: number,
  ): 'no' | 'still' | 'moved' {
    const isSettling = it.kind === 'settlement';
    const entitled = isSettling ? it.settledYen : (it.keepYen ?? 0);
    if (!Number.isInteger(entitled) || entitled < 0 || award.isRevoked) return 'no';
    if (isSettling && (award.settled !== null || entitled > award.decided)) return 'no';
    const held = award.paid - award.repaid;
    const due = isSettling ? Math.max(0, held - entitled) : held - award.due.sum() - entitled;
    const kept = isSettling ? Math.max(0, entitled - award.paid) : 0;
    if (due < 0) return 'no';
    if (isSettling) return this.#free(award, { year, due, kept }, () => (award.settled = entitled));
    return this.#free(award, { year, due, kept }, () => (award.isRevoked = true));
  }
  #free(award: Award, { year, due, kept }: Record<'year' | 'due' | 'kept', number>, note: () => unknown) {
    const free = award.aside.sum() - kept;
    if (free > 0 && !award.aside.has(year, free)) return 'no';
    award.aside.put(year, -free);
    award.due.put(year, due);
    if (award.byFund) this.use(award.use).put(year, free);
    note();
    return free > 0 || due > 0 ? 'moved' : 'still';
  }

  #close(year: number): boolean {
    const isOpenBefore = [...this.#touched].some((one) => one < year && !this.closed.has(one));
    if (this.closed.has(year) || isOpenBefore) return false;
    this.closed.add(year);
    this.#touched.add(year);
    return true;
  }
  #reopen(year: number): boolean {
    if (!this.closed.has(year) || [...this.closed].some((one) => one > year)) return false;
    this.closed.delete(year);
    return true;
  }
}
