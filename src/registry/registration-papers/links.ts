import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { OrganisationLinks } from '#platform/manifest.ts';
import { OPEN_STATES } from './rules/flow.ts';
import { registrationEndings, registrationPapers, registrationReminders } from './schema.ts';

const openPaperOf = (id: string) =>
  and(eq(registrationPapers.organisationId, id), inArray(registrationPapers.state, [...OPEN_STATES]));

/**
 * Papers move with their group. When both entries have an open one, staff settle one of them first; should it come to
 * a move all the same, that of the entry which goes is taken back, for a group has one.
 */
export const REGISTRATION_LINKS: OrganisationLinks = {
  columns: [
    'registration_papers.organisation_id',
    'registration_endings.organisation_id',
    'registration_reminders.organisation_id',
  ],
  async hinders(tx, from, to) {
    const open = await tx
      .selectDistinct({ id: registrationPapers.organisationId })
      .from(registrationPapers)
      .where(or(openPaperOf(from), openPaperOf(to)));
    return open.length === 2;
  },
  async move(tx, from, to) {
    const [kept] = await tx
      .select({ id: registrationPapers.id })
      .from(registrationPapers)
      .where(openPaperOf(to));
    if (kept) {
      await tx
        .update(registrationPapers)
        .set({
          state: 'withdrawn',
          decidedAt: sql`now()`,
          decidedBy: sql`coalesce(${registrationPapers.authorId}, ${registrationPapers.enteredBy})`,
        })
        .where(openPaperOf(from));
    }
    await tx
      .update(registrationPapers)
      .set({ organisationId: to })
      .where(eq(registrationPapers.organisationId, from));
    await tx
      .update(registrationEndings)
      .set({ organisationId: to })
      .where(eq(registrationEndings.organisationId, from));
    // Reminders are about the end of an entry that is gone.
    await tx.delete(registrationReminders).where(eq(registrationReminders.organisationId, from));
  },
};
