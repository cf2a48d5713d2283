import { and, eq, isNull } from 'drizzle-orm';
import type { OrganisationLinks } from '#platform/manifest.ts';
import { samePlace } from './rules/papers.ts';
import { passportPapers } from './schema.ts';

/** Papers move with their organisation; where both have a current one, that of the survivor stays in its place. */
export const PASSPORT_LINKS: OrganisationLinks = {
  columns: ['passport_papers.organisation_id'],
  async move(tx, from, to) {
    const current = (id: string) =>
      tx
        .select()
        .from(passportPapers)
        .where(and(eq(passportPapers.organisationId, id), isNull(passportPapers.endedAt)));
    const kept = await current(to);
    for (const paper of await current(from)) {
      const heir = kept.find(
        (other) => samePlace(other, paper) || (other.kind === 'roster' && paper.kind === 'roster'),
      );
      if (!heir) continue;
      const [endedAt = heir.enteredAt] = [heir.enteredAt, paper.enteredAt].toSorted((a, b) => +b - +a);
      await tx
        .update(passportPapers)
        .set({ endedAt, ended: 'replaced', replacedBy: heir.id })
        .where(eq(passportPapers.id, paper.id));
    }
    await tx
      .update(passportPapers)
      .set({ organisationId: to })
      .where(eq(passportPapers.organisationId, from));
  },
};
