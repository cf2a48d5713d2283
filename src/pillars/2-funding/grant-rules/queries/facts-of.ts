import type { Db } from '#platform/db/db.ts';
import { isInOffice, type Kind, listWhole, type WholeOrganisation } from '#registry/organisations/index.ts';
import { countsFromRoster, findPassport, type PaperKind } from '#registry/passport/index.ts';
import { type Facts, NO_FACTS } from '../rules/facts.ts';

/** Kinds of organisations that are non-profit by their law, or are not; of the others the register cannot say. */
const NONPROFIT: Readonly<Partial<Record<Kind, boolean>>> = {
  npo: true,
  public_association: true,
  public_foundation: true,
  neighbourhood: true,
  social_welfare: true,
  school: true,
  company: false,
};

/** The latest day for which a founding of this precision can stand: nobody is called active for longer than is known. */
function activeSince(foundedOn: string | null, precision: Facts['foundedPrecision']): string | null {
  if (foundedOn === null || precision === 'day') return foundedOn;
  return precision === 'year' ? `${foundedOn.slice(0, 4)}-12-31` : `${foundedOn.slice(0, 7)}-28`;
}

async function factsOfWhole(db: Db, whole: WholeOrganisation, today: string): Promise<Facts> {
  const { organisation, officers } = whole;
  const roster = await countsFromRoster(db, organisation.id);
  const kinds = new Set<PaperKind>((await findPassport(db, organisation.id)).map(({ kind }) => kind));
  const { foundedOn, foundedPrecision } = organisation;
  return {
    ...NO_FACTS,
    members: organisation.memberCount ?? roster?.members ?? null,
    citizens: organisation.citizenCount ?? roster?.citizens ?? null,
    officers: officers.length === 0 ? null : officers.filter((one) => isInOffice(one, today)).length,
    foundedOn,
    foundedPrecision,
    activeSince: activeSince(foundedOn, foundedPrecision),
    // A place in one of the city's areas is a place in the city; of others nothing is known.
    hasBase: organisation.areaCode === null ? null : true,
    hasBylaws: kinds.has('bylaws') ? true : null,
    isRegistered: organisation.standing === 'registered',
    isNonprofit: NONPROFIT[organisation.kind] ?? null,
    hasBookkeeping: kinds.has('budget') && kinds.has('accounts') ? true : null,
  };
}

/** What the register and the passport know of a group today; former awards and what only the group can say stay unknown. */
export async function factsOf(db: Db, organisationId: string, today: string): Promise<Facts> {
  const [whole] = await listWhole(db, [organisationId]);
  return whole ? factsOfWhole(db, whole, today) : NO_FACTS;
}

/** The same for many groups. */
export async function listFacts(
  db: Db,
  organisationIds: readonly string[],
  today: string,
): Promise<{ id: string; name: string; facts: Facts }[]> {
  const found = [];
  for (const whole of await listWhole(db, organisationIds)) {
    const { id, name } = whole.organisation;
    found.push({ id, name, facts: await factsOfWhole(db, whole, today) });
  }
  return found;
}
