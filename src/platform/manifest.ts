import type { Hono } from 'hono';
import type { Actor } from '#kernel/actor.ts';
import type { PermitTable } from '#kernel/permit.ts';
import type { Lang, Text } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/http/services.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import type { OpenDataSet } from '#platform/open-data/open-data-set.ts';

/** One thing that waits for somebody; the desk lists them with the oldest deadline first. */
export type DeskItem = {
  readonly kind: Text;
  readonly title: string;
  readonly href: string;
  /** Last day, YYYY-MM-DD in Japan; none when nothing presses. */
  readonly dueOn?: string | undefined;
};

/** A page of the back office, shown to the roles that may open it. */
export type DeskLink = {
  readonly label: Text;
  readonly href: string;
  readonly for: readonly Actor['roles'][number][];
};

/** Something personal that is due to be erased: what it is, without naming anybody, since when, and on which day it goes. */
export type DueErasure = { readonly id: string; readonly title: Text; readonly on: string };

/**
 * How long a class of personal data is kept; shown on the privacy page. With `due` and `erase` the nightly job of the
 * house erases it, and the page of the office shows beforehand what will go and why.
 */
export type RetentionRule = {
  readonly what: Text;
  readonly kept: Text;
  /** Names the class in the audit log: module.class. */
  readonly key?: `${string}.${string}` | undefined;
  /** What will be erased on or before this day (YYYY-MM-DD), the earliest first. */
  due?(db: Db, until: string): Promise<DueErasure[]>;
  /** Erases what is due today, inside the transaction, and counts it. */
  erase?(desk: Desk): Promise<number>;
};

/** What a module keeps about one person, for that person's own download: plain words and values, nobody else's. */
export type OwnRecords = {
  readonly title: Text;
  list(db: Db, personId: string): Promise<Record<string, unknown>[]>;
};

/** Why somebody's account cannot be made anonymous yet: each open thing with the page where it is settled. */
export type OpenMatters = (
  db: Db,
  personId: string,
  today: string,
) => Promise<{ readonly title: Text; readonly href: string }[]>;

/** Tables of a module whose rows belong to an organisation, and how they move when two entries become one. */
export type OrganisationLinks = {
  /** Every column that holds an organisation's id, as table.column. */
  readonly columns: readonly `${string}.${string}`[];
  /** Whether both have something open that can only be open once, and must be settled before they become one. */
  hinders?(tx: Db, from: string, to: string): Promise<boolean>;
  /** Moves all rows from one organisation to another, inside the transaction. */
  move(tx: Db, from: string, to: string): Promise<void>;
};

/** An Atom feed at /feeds/{name}.atom. */
export type FeedSource = {
  readonly name: string;
  readonly title: Text;
  entries(
    db: Db,
    now: Date,
  ): Promise<{ id: string; title: string; updated: Date; path: string; summary: string }[]>;
};

/** Something that happened for a measure, told in one sentence that stands on one record. */
export type Fact = {
  /** Names the record, and stays the same for the same record. */
  readonly key: string;
  readonly code: string;
  /** The day on which it happened, YYYY-MM-DD in Japan. */
  readonly on: string;
  readonly sentence: Text;
  /** Where the record can be read: a path of ours or a web address. */
  readonly href: string;
  /** A paper of ours beside it, when `href` names another place. */
  readonly attachmentHref?: string | undefined;
};

/** Facts that a module's use leaves behind for the measures that it serves (これまでの取組). */
export type EvidenceSource = {
  readonly module: string;
  readonly codes: readonly string[];
  /** The facts for one measure from one day to another, both inclusive, oldest first. */
  list(db: Db, code: string, period: { from: string; to: string }): Promise<Fact[]>;
};

/**
 * What a module tells the app about itself. The app is a fold over manifests:
 * a service is added by adding its folder and one line in `app/modules.ts`.
 */
export type Manifest = {
  /** The first half of its audit names, and the name under which its data has a version. */
  readonly name: string;
  /** Ids of the measures of the guideline that it serves. */
  readonly serves: readonly string[];
  /** Where its public pages are mounted, and, below /desk, its pages for people who are signed in. */
  readonly at: `/${string}`;
  readonly routes?: Hono<AppEnv>;
  readonly deskRoutes?: Hono<AppEnv>;
  /**
   * Addresses below `at` that take posts from anywhere, as `/following/:token/end`: a secret in them is the right,
   * and mail programs that post there come from no page of ours. All other posts must come from our own pages.
   */
  readonly openPosts?: readonly `/${string}`[];
  /** Other modules whose data its public pages show: their changes make its cached pages go out of date. */
  readonly reads: readonly string[];
  readonly permits: PermitTable;
  readonly deskLinks?: readonly DeskLink[];
  readonly deskItems?: (
    db: Db,
    actor: Actor,
    now: Date,
    lang: Lang,
    services: Services,
  ) => Promise<DeskItem[]>;
  readonly jobs?: readonly JobSpec[];
  readonly evidence?: readonly EvidenceSource[];
  readonly openData?: readonly OpenDataSet[];
  /** Further forms of its open data beside the tables, mounted at /open-data. */
  readonly openDataRoutes?: Hono<AppEnv>;
  readonly feeds?: readonly FeedSource[];
  readonly retention?: readonly RetentionRule[];
  readonly ownRecords?: readonly OwnRecords[];
  readonly openMatters?: OpenMatters;
  readonly organisationLinks?: OrganisationLinks;
};
