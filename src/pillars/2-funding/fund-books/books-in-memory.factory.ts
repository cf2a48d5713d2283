import {
  BookInMemory,
  closingDay,
  closingLines,
  type Entry,
  type EntryFound,
  judgeClosing,
  judgeEntry,
  judgeReopening,
  mirror,
  type Total,
} from '#blocks/ledger/index.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { type AwardMoney, type AwardRow, awardFrom } from './rules/award-money.ts';
import { ACCOUNTS, CHART, FUND_BOOK } from './rules/chart.ts';
import { decide, inFundWords, isKnownByKey, mayFail } from './rules/decide.ts';
import { awardIdOf, type FundEvent, keyOf } from './rules/events.ts';

/** Everything that a test lets happen to the books: events, and what takes them back or closes years. */
export type Happening =
  | FundEvent
  | { readonly kind: 'failure'; readonly paymentId: string; readonly on: string }
  | { readonly kind: 'gift_back'; readonly giftId: string; readonly on: string }
  | { readonly kind: 'close'; readonly fiscalYear: number }
  | { readonly kind: 'reopen'; readonly fiscalYear: number };

const accounts = new Map(ACCOUNTS.map((account) => [account.code as string, account]));

/** The fund's books without a database: the same rules, applied to lists. */
export class BooksInMemory {
  readonly entries: Entry[] = [];
  readonly rows = new Map<string, AwardRow>();
  readonly #book = new BookInMemory({ accounts: new Map(CHART.accounts.map((one) => [one.code, one])) });
  readonly #reversed = new Set<string>();
  readonly #totals: Total[] = [];
  readonly closings = new Map<number, Entry>();
  #closingCount = 0;

  /** What became of it: an empty word, or the code of the refusal. */
  run(happening: Happening): string {
    if (happening.kind === 'failure') return this.#fail(happening.paymentId, happening.on);
    if (happening.kind === 'gift_back')
      return this.#reverse(`gift:${happening.giftId}`, happening.on, 'reversal');
    if (happening.kind === 'close') return this.#close(happening.fiscalYear);
    if (happening.kind === 'reopen') return this.#reopen(happening.fiscalYear);
    return this.#event(happening);
  }

  awardMoney(awardId: string): AwardMoney | undefined {
    const row = this.rows.get(awardId);
    return (
      row &&
      awardFrom(
        row,
        this.totals().filter(({ tag }) => tag === awardId),
      )
    );
  }

  /** Every line with its kind and its amount on the account's own side. */
  totals(): readonly Total[] {
    return this.#totals;
  }

  #write(entry: Entry): void {
    this.#book.add(entry);
    this.entries.push(entry);
    for (const { account, side, yen, tag = '' } of entry.lines) {
      this.#totals.push({
        ...{ account, tag, kind: entry.kind, fiscalYear: fiscalYearOf(entry.on) },
        yen: accounts.get(account)?.side === side ? yen : -yen,
      });
    }
  }

  #add(entry: Entry): string {
    const verdict = judgeEntry(entry, this.#book);
    if (!verdict.ok) return verdict.code;
    this.#write(entry);
    return '';
  }

  #event(event: FundEvent): string {
    if (isKnownByKey(event.kind) && this.#book.hasKey(keyOf(event))) return 'ledger.posted_already';
    const draft = decide(event, this.awardMoney(awardIdOf(event) ?? ''));
    if (!draft.ok) return draft.code;
    const entry = { ...draft.value, book: FUND_BOOK };
    if (entry.lines.length === 0 && this.#book.isClosed(fiscalYearOf(event.on))) return 'ledger.year_closed';
    const verdict = entry.lines.length === 0 ? { ok: true as const } : judgeEntry(entry, this.#book);
    if (!verdict.ok) return inFundWords(event.kind, verdict).code;
    if (entry.lines.length > 0) this.#add(entry);
    this.#remember(event);
    return '';
  }

  #remember(event: FundEvent): void {
    if (event.kind === 'award') {
      const { awardId, fundedBy, earmarkKey } = event;
      this.rows.set(awardId, { awardId, fundedBy, earmarkKey, settledYen: null, isRevoked: false });
    }
    const row = this.rows.get(awardIdOf(event) ?? '');
    if (row && event.kind === 'settlement')
      this.rows.set(row.awardId, { ...row, settledYen: event.settledYen });
    if (row && event.kind === 'revocation') this.rows.set(row.awardId, { ...row, isRevoked: true });
  }

  #reverse(key: string, on: string, kind: string): string {
    const found = this.entries.find((entry) => entry.key === key);
    if (!found) return 'ledger.not_found';
    if (this.#reversed.has(key)) return 'ledger.reversed_already';
    const day = on < found.on ? found.on : on;
    const refused = this.#add({
      ...found,
      key: `reversal:${key}`,
      kind,
      on: day,
      lines: mirror(found.lines),
    });
    if (refused === '') this.#reversed.add(key);
    return refused;
  }

  #fail(paymentId: string, on: string): string {
    const key = `payment:${paymentId}`;
    const found = this.entries.find((entry) => entry.key === key);
    const award = this.awardMoney(found?.lines[0]?.tag ?? '');
    if (!found || !award) return 'fund_books.no_payment';
    if (this.#reversed.has(key)) return 'ledger.reversed_already';
    const may = mayFail(award);
    return may.ok ? this.#reverse(key, on, 'payment_failed') : may.code;
  }

  #close(fiscalYear: number): string {
    const withEntries = this.entries.map(({ on }) => fiscalYearOf(on));
    const verdict = judgeClosing({ withEntries, closed: [...this.closings.keys()] }, fiscalYear);
    if (!verdict.ok) return verdict.code;
    const inYear = this.totals().filter((total) => total.fiscalYear === fiscalYear);
    const yenOf = (code: string) =>
      inYear.filter(({ account }) => account === code).reduce((all, { yen }) => all + yen, 0);
    const lines = closingLines(CHART.accounts, yenOf);
    this.#closingCount += 1;
    const key = `closing:${this.#closingCount}`;
    const entry = { book: FUND_BOOK, key, kind: 'closing', on: closingDay(fiscalYear), lines };
    this.#write(entry);
    this.closings.set(fiscalYear, entry);
    this.#book.close(fiscalYear);
    return '';
  }

  #reopen(fiscalYear: number): string {
    const closing = this.closings.get(fiscalYear);
    const verdict = judgeReopening({ closed: [...this.closings.keys()] }, fiscalYear);
    if (!verdict.ok || !closing) return verdict.ok ? '' : verdict.code;
    this.#book.reopen(fiscalYear);
    this.closings.delete(fiscalYear);
    const back = {
      ...closing,
      key: `reversal:${closing.key}`,
      kind: 'reopening',
      lines: mirror(closing.lines),
    };
    this.#write(back);
    return '';
  }
}

/** An entry of a journal as the tests compare it. */
export const shapeOf = ({ kind, on, lines }: Pick<Entry | EntryFound, 'kind' | 'on' | 'lines'>) => ({
  kind,
  on,
  lines: lines.map(({ account, side, yen, tag }) => `${side} ${account} ${tag ?? ''} ${yen}`),
});
