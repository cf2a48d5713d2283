import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { findOrganisation, isInOffice, type Officer } from '#registry/organisations/index.ts';

/** Who represents the organisation today; more than one where it has several. */
export async function findRepresentatives(db: Db, organisationId: string, now: Date): Promise<Officer[]> {
  const whole = await findOrganisation(db, organisationId);
  const today = japanDay(now);
  return (whole?.officers ?? []).filter(
    (officer) => officer.post === 'representative' && isInOffice(officer, today),
  );
}

/** Whether somebody represents the organisation today by their own account. */
export async function isRepresentative(db: Db, personId: string, organisationId: string, now: Date) {
  const representatives = await findRepresentatives(db, organisationId, now);
  return representatives.some((officer) => officer.personId === personId);
}
