import type { Actor } from '#kernel/actor.ts';
import type { Lang, Text } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';

/** A fact as the confirming page shows it. What is not public is only said to be there, never its value. */
export type ListedFact = { readonly part: string; readonly label: string; readonly value: string };

/** Whom the block reminds: those who may sign in for the record. */
export type ListingOwner = { readonly mail: string; readonly lang: Lang };

/** One listed record, as the block names it on its pages and in its mails. */
export type ListedSubject = { readonly id: string; readonly title: string; readonly path: string };

/** Facts that age together, with the days within which each must be confirmed until the city says otherwise. */
export type ListingPart = { readonly key: string; readonly label: Text; readonly budgetDays: number };

/** What a service hands the block so that its records are kept fresh. Every handle that it is given may be a transaction. */
export type ListingKind = {
  /** Stored with every row and part of addresses: group, place. */
  readonly kind: string;
  /** The module whose pages show the record. */
  readonly module: string;
  readonly label: Text;
  /** Who keeps the record, as it stands in a sentence: 団体 (“…に団体が確認しました”), the group. */
  readonly owner: Text;
  /** What reacts when a record's freshness changes, as `Done.touched` names it: organisations. */
  readonly touchTopic: string;
  /** Whether a record's id is an organisation's: its rows then move when two entries become one. */
  readonly subjectsAreOrganisations: boolean;
  /** Where the public list is, for followed searches: /groups. */
  readonly listPath: string;
  /** Where the owner changes the record after signing in; the public page when nothing else is given. */
  changePath?(subject: ListedSubject): string;
  readonly parts: readonly ListingPart[];
  subjects(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ListedSubject>>;
  /** Every record that ought to be confirmed: what is registered, whether it shows at the moment or not. */
  listed(db: Db): Promise<readonly string[]>;
  facts(db: Db, id: string, lang: Lang): Promise<readonly ListedFact[]>;
  owners(db: Db, id: string, today: string): Promise<readonly ListingOwner[]>;
  /** Telephone numbers for the centre's call list; reading them is recorded by the block. */
  phones(db: Db, id: string): Promise<readonly { readonly label: string; readonly value: string }[]>;
  /** Whether somebody signed in may confirm it for its owner. */
  mayConfirm(actor: Actor, id: string): boolean;
  /** Records of a followed search (its query string) that are new or changed after an instant, newest first. */
  foundSince(db: Db, query: string, since: Date): Promise<readonly ListedSubject[]>;
  /** The search in words, for the mail: 「子ども」・大船. */
  searchWords(db: Db, query: string, lang: Lang): Promise<string>;
};
