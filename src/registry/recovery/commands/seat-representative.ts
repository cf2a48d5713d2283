import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Desk } from '#platform/act.ts';
import {
  findOrganisation,
  isInOffice,
  type Officer,
  type Organisation,
  paperOf,
  rewriteOrganisation,
} from '#registry/organisations/index.ts';
import { giveRole } from '#registry/people/index.ts';
import { sameName } from '../rules/flow.ts';

export type Successor = { readonly personId: string; readonly name: string };

/**
 * Makes somebody the representative from today on: the term of whoever it was ends yesterday, and so does another post of
 * the successor; the role of a member is given where it lacks. Hands back who represented before. Runs inside the commands
 * that lock the organisation and check who may; their `done` names it as touched.
 */
export async function seatRepresentative(
  desk: Desk,
  organisation: Organisation,
  successor: Successor,
): Promise<Officer[]> {
  const { tx, actor, now } = desk;
  const today = japanDay(now);
  const yesterday = addDays(today, -1);
  const whole = await findOrganisation(tx, organisation.id);
  if (!whole) throw new Error('the locked organisation is not there');
  const isSuccessor = (officer: { personId?: string | null | undefined; name: string }) =>
    officer.personId === successor.personId || sameName(officer.name, successor.name);
  const paper = paperOf(whole);
  const known = paper.officers.find(isSuccessor);
  const officers = paper.officers.map((officer) =>
    isInOffice(officer, today) && (officer.post === 'representative' || isSuccessor(officer))
      ? { ...officer, endsOn: yesterday }
      : officer,
  );
  const seat = {
    post: 'representative' as const,
    name: successor.name,
    nameKana: known?.nameKana ?? '',
    startsOn: today,
    endsOn: null,
    personId: successor.personId,
  };
  await rewriteOrganisation(desk, organisation, { ...paper, officers: [seat, ...officers] });
  // Refused only when it is held already.
  await giveRole(desk, {
    personId: successor.personId,
    role: 'group_member',
    organisationId: organisation.id,
    departmentId: null,
    startsOn: today,
    endsOn: null,
    grantedBy: actor.id,
  });
  return whole.officers.filter((officer) => officer.post === 'representative' && isInOffice(officer, today));
}
