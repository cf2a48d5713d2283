import type { Context } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { localPath } from '#platform/identity/index.ts';
import { holdsStaffRole, noteSeen } from '#registry/people/index.ts';

export type C = Context<AppEnv>;

/** Where to go back to, from the address or from the form. */
export function nextOf(c: C, sent?: string | undefined): string {
  return localPath(sent ?? c.req.query('next') ?? c.req.query('back'));
}

export function setCookies(c: C, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
}

/**
 * Somebody has just shown who they are: writes that down, and leads on to where they came from,
 * or first to the one-time code when they hold a staff role and have not given one.
 */
export async function goOn(
  c: C,
  opened: { userId: string; cookies: readonly string[]; secondFactor: boolean },
  next: string,
): Promise<Response> {
  const { db, now, settings } = c.var;
  const actor = { id: opened.userId, roles: [], organisationIds: [], departmentIds: [] };
  const noted = await act(db, 'people.sign_in', actor, now, noteSeen);
  if (!noted.ok) throw new Error(`a session was opened for nobody: ${noted.code}`);
  setCookies(c, opened.cookies);
  const asked = settings.staffSecondFactor && !opened.secondFactor;
  const codeFirst = asked && (await holdsStaffRole(db, opened.userId, japanDay(now)));
  return c.redirect(codeFirst ? `/sign-in/second-factor?next=${encodeURIComponent(next)}` : next, 303);
}
