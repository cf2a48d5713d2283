import { type Actor, hasRole } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { PEOPLE_WORDS } from './desk-words.ts';
import { findActor } from './queries/find-actor.ts';
import { listOpenInvitations } from './queries/list-invitations.ts';
import { ROLE_WORDS } from './words.ts';

/** What waits: the code without which staff roles rest, and invitations that nobody has answered yet. */
export async function peopleDeskItems(db: Db, actor: Actor, now: Date, lang: Lang): Promise<DeskItem[]> {
  const items: DeskItem[] = [];
  const whole = await findActor(db, actor.id, japanDay(now), { secondFactor: true });
  if (whole.roles.some((role) => !actor.roles.includes(role))) {
    items.push({
      kind: PEOPLE_WORDS.codeNeeded,
      title: say(lang, PEOPLE_WORDS.codeNeededTitle),
      href: '/sign-in/second-factor',
    });
  }
  if (!hasRole(actor, 'programme_officer', 'administrator')) return items;
  for (const invitation of await listOpenInvitations(db, now)) {
    if (invitation.invitedBy !== actor.id) continue;
    items.push({
      kind: PEOPLE_WORDS.waitingInvitation,
      title: `${invitation.name}（${say(lang, ROLE_WORDS[invitation.role])}）`,
      href: '/desk/people#invitations',
      dueOn: japanDay(invitation.expiresAt),
    });
  }
  return items;
}
