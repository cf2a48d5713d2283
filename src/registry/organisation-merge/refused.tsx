import type { Context } from 'hono';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { RECORD_WORDS, RECORDS_AT } from '#registry/organisation-desk/index.ts';
import { PATHS, RefusalPage } from '#ui/index.ts';
import { MERGE_REFUSALS, PAIRS } from './words.ts';

export type C = Context<AppEnv>;
export type MergeRefusal = Refusal<keyof typeof MERGE_REFUSALS>;

export const refusalWords = (c: C, refusal: MergeRefusal) => say(c.var.lang, MERGE_REFUSALS[refusal.code]);

/** A whole page that says no. */
export function drawRefused(c: C, refusal: MergeRefusal) {
  const { frame, lang } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, PAIRS.title)}
      reason={refusalWords(c, refusal)}
      instead={<a href={RECORDS_AT}>{say(lang, RECORD_WORDS.title)}</a>}
      crumbs={[{ label: say(lang, RECORD_WORDS.desk), href: PATHS.desk }]}
    />,
    statusOf(refusal),
  );
}
