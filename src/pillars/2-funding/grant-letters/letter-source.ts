import type { Actor } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import type { LetterFacts } from './rules/letter-facts.ts';

export type CaseFilter = {
  readonly fiscalYear: number;
  /** States of applications; every state when there is none. */
  readonly states: readonly string[];
};

/** Where the facts of cases come from: applications, decisions and awards, asked through their doors. */
export type LetterSource = {
  /** The facts of the cases of these ids, as they stand; cases that are not there are left out. */
  facts(db: Db, applicationIds: readonly string[]): Promise<readonly LetterFacts[]>;
  /** Cases of a fiscal year in these states, by their number. */
  cases(db: Db, filter: CaseFilter): Promise<readonly LetterFacts[]>;
  /** Whether a member of the group may read the paper, and so its letters. */
  mayRead(db: Db, actor: Actor, applicationId: string): Promise<boolean>;
  /** The applications of these groups, for their own list of letters. */
  ownApplications(db: Db, organisationIds: readonly string[]): Promise<readonly string[]>;
};
