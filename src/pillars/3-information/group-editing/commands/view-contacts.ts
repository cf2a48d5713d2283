import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findOrganisation, maySeePrivate } from '#registry/organisations/index.ts';

/** The whole record for the form that shows private contacts; that somebody looked is written down with it. */
export async function viewContacts({ tx, actor }: Desk, organisationId: string) {
  const permit = maySeePrivate(actor, organisationId);
  if (!permit.ok) return permit;
  const whole = await findOrganisation(tx, organisationId);
  if (!whole) return refuse('missing', 'organisations.not_found');
  return done({ subjectId: organisationId, whole });
}
