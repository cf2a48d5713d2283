import { type Actor, SYSTEM } from '#kernel/actor.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { newToken } from '#platform/identity/index.ts';
import { changeOrganisation, codeOf, findOrganisation, paperOf } from '#registry/organisations/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { giveRole } from '#registry/people/index.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { offerHandover } from './commands/offer-handover.ts';

export const NOW = new Date('2026-11-20T03:00:00Z');
export const HOUSE = '結浜市';
export const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

export const deskFor = (db: Db, actor: Actor, now = NOW): Desk => ({ tx: db, actor, now });

export const memberActor = (id: string, ...organisationIds: string[]): Actor => ({
  id,
  roles: ['visitor', 'group_member'],
  organisationIds,
  departmentIds: [],
});
export const staffActor = (role: Actor['roles'][number] = 'centre_staff'): Actor => ({
  id: '00000000-0000-4000-8000-00000000000c',
  roles: ['visitor', role],
  organisationIds: [],
  departmentIds: [],
});
export const visitor: Actor = { ...staffActor('visitor'), id: '00000000-0000-0000-0000-000000000000' };

/** A member of a group by account. */
export async function createMember(
  db: Db,
  organisationId: string,
  name: string,
  mail: string,
): Promise<string> {
  const personId = await createPerson(db, { name, mail });
  const given = await giveRole(deskFor(db, SYSTEM), {
    personId,
    role: 'group_member',
    organisationId,
    departmentId: null,
    startsOn: '2026-04-01',
    endsOn: null,
    grantedBy: SYSTEM.id,
  });
  if (!given.ok) throw new Error(given.code);
  return personId;
}

const officer = { nameKana: '', startsOn: '2025-04-01', endsOn: null } as const;

/** A group with 谷戸 みのる as its representative by account, and two more officers without one. */
export async function createGroup(db: Db, name = '谷戸の会', mail = 'minoru@example.jp') {
  const { id, number } = await createOrganisation(db, NOW, { name });
  const head = await createMember(db, id, '谷戸 みのる', mail);
  const whole = await findOrganisation(db, id);
  if (!whole) throw new Error('no organisation');
  const officers = [
    { ...officer, post: 'representative' as const, name: '谷戸 みのる', personId: head },
    { ...officer, post: 'deputy' as const, name: '港 なぎさ' },
    { ...officer, post: 'treasurer' as const, name: '島 かもめ' },
  ];
  const changed = await changeOrganisation(deskFor(db, staffActor()), id, 1, { ...paperOf(whole), officers });
  if (!changed.ok) throw new Error(changed.code);
  return { id, code: codeOf(number), head, headActor: memberActor(head, id) };
}

/** An offer to somebody new, with the token of its link. */
export async function createOffer(
  db: Db,
  group: { id: string; headActor: Actor },
  changes: { memberId?: string; mail?: string; stays?: boolean } = {},
) {
  const { token, hash } = newToken();
  const { memberId = null, mail = 'nagisa@example.jp', stays = true } = changes;
  const offer = { id: crypto.randomUUID(), memberId, name: '港 なぎさ', mail, lang: 'ja' as const, stays };
  const link = { url: `http://localhost/succession/take-up/${token}`, hash, house: HOUSE };
  const outcome = await offerHandover(deskFor(db, group.headActor), group.id, offer, link);
  if (!outcome.ok) throw new Error(outcome.code);
  return { id: offer.id, token };
}
