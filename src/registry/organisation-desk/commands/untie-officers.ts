import { inArray } from 'drizzle-orm';
import type { Reaction } from '#platform/reactions.ts';
import { organisationOfficers } from '#registry/organisations/schema.ts';

/** An officer whose account was made anonymous is an officer without an account from then on. */
export const untieOfficers: Reaction['renew'] = async (tx, _now, personIds) => {
  await tx
    .update(organisationOfficers)
    .set({ personId: null })
    .where(inArray(organisationOfficers.personId, [...personIds]));
};
