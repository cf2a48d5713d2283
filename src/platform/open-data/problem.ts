import type { Context } from 'hono';
import { say, type Text } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';

/** What went wrong, for programs (RFC 9457) and for the person who reads their log. */
export type Problem = { readonly status: 400 | 404 | 422; readonly title: Text; readonly detail?: string };

/** Answers with a problem in JSON. */
export function answerProblem(c: Context<AppEnv>, { status, title, detail }: Problem): Response {
  const words = say(c.var.lang, title);
  const problem = { type: 'about:blank', title: words, status, ...(detail === undefined ? {} : { detail }) };
  return c.body(JSON.stringify(problem), status, {
    'content-type': 'application/problem+json; charset=utf-8',
  });
}
