import type { Context } from 'hono';
import { say } from '#kernel/words.ts';
import { GRANT_REFUSALS } from '#pillars/2-funding/grant-papers/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { RefusalPage } from '#ui/index.ts';
import { CALL_DESK } from './words.ts';

/** Calls are of the programme office alone; groups find theirs on the public page. */
export function deny(c: Context<AppEnv>) {
  const { lang, frame } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, CALL_DESK.title)}
      reason={say(lang, GRANT_REFUSALS['permit.wrong_role'])}
      instead={<a href="/grants">{say(lang, CALL_DESK.publicPage)}</a>}
    />,
    403,
  );
}
