import type { Context } from 'hono';
import { type Lang, say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { CALL_DESK } from './words.ts';

export type C = Context<AppEnv>;
export type Status = 200 | 403 | 404 | 409 | 422;

/** The sentence of an error that a form names; an unknown one is a choice that was not made. */
export function wordFor(lang: Lang, code: string | undefined): string {
  const found = Object.entries(CALL_DESK).find(([name]) => name === code);
  return say(lang, found?.[1] ?? CALL_DESK.badChoice);
}
