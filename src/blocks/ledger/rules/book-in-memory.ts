import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { type Account, cellOf, changeBy, type Entry } from './entry.ts';
import type { BookFacts } from './judge-entry.ts';

type Moves = Map<string, Map<number, number>>;
type Known = {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly keys?: Iterable<string> | undefined;
  readonly closed?: Iterable<number> | undefined;
  readonly moves?: Moves | undefined;
};

/** What is known of a book, carried along while entries are added to it one after the other. */
export class BookInMemory implements BookFacts {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly #keys: Set<string>;
  readonly #closed: Set<number>;
  readonly #moves: Moves;

  constructor({ accounts, keys = [], closed = [], moves = new Map() }: Known) {
    this.accounts = accounts;
    this.#keys = new Set(keys);
    this.#closed = new Set(closed);
    this.#moves = moves;
  }

  hasKey(key: string): boolean {
    return this.#keys.has(key);
  }
  isClosed(fiscalYear: number): boolean {
    return this.#closed.has(fiscalYear);
  }
  movedIn(cell: string): ReadonlyMap<number, number> {
    return this.#moves.get(cell) ?? new Map();
  }

  /** Adds an entry that the rules have let pass. */
  add(entry: Entry): void {
    const fiscalYear = fiscalYearOf(entry.on);
    this.#keys.add(entry.key);
    for (const line of entry.lines) {
      const account = this.accounts.get(line.account);
      if (!account) continue;
      const cell = cellOf(line.account, line.tag);
      const years = this.#moves.get(cell) ?? new Map<number, number>();
      this.#moves.set(cell, years.set(fiscalYear, (years.get(fiscalYear) ?? 0) + changeBy(account, line)));
    }
  }

  close(fiscalYear: number): void {
    this.#closed.add(fiscalYear);
  }
  reopen(fiscalYear: number): void {
    this.#closed.delete(fiscalYear);
  }
}
