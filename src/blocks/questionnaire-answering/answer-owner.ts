import type { Actor } from '#kernel/actor.ts';
import type { Outcome, Verdict } from '#kernel/verdict.ts';
import type { Lang, Text } from '#kernel/words.ts';
import type { Desk, Done } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';

/** What the page after sending says: the number of the paper, and who answers by when. */
export type SentWords = { readonly number: string; readonly next: string };

/**
 * What a service hands the block so that its papers are written in it. Every handle that it is given may be a
 * transaction; the right to write is the block's own (members of the answer), the right to send is the owner's.
 */
export type AnswerOwner = {
  /** As `startAnswer` was told it: grant_application. */
  readonly purpose: string;
  /** What the paper is called on its pages: 令和8年度 みらい助成 申請書. */
  titleOf(db: Db, answerId: string, lang: Lang): Promise<string>;
  /** Where the paper stands with its owner, for the way back. */
  backHref(answerId: string): string;
  readonly backLabel: Text;
  /** The last day for sending it (YYYY-MM-DD), when there is one. */
  closesOn?(db: Db, answerId: string): Promise<string | undefined>;
  /** Whether it may be sent today and by this person, asked for the page; `send` asks again under its lock. */
  maySend?(db: Db, actor: Actor, now: Date, answerId: string): Promise<Verdict<string>>;
  /** The audit name of the sending, as module.action: grant_papers.submit. */
  readonly sendName: `${string}.${string}`;
  /** Seals the answer (`sealAnswer`) and moves the owner's own record, in one transaction. */
  send(desk: Desk, answerId: string): Promise<Outcome<Done, string>>;
  /** The sentence for a refusal of its own; nothing for codes that are not its own. */
  refusalText(lang: Lang, code: string): string | undefined;
  sentWords(db: Db, answerId: string, lang: Lang): Promise<SentWords>;
  /** Whether somebody who is no member may read what was sent (staff); each such look is written down. */
  mayRead?(db: Db, actor: Actor, answerId: string): Promise<boolean>;
};
