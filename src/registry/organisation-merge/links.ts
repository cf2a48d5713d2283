import { and, eq, ne, or, sql } from 'drizzle-orm';
import type { OrganisationLinks } from '#platform/manifest.ts';
import { inOrder } from './rules/pairs.ts';
import { organisationPairs } from './schema.ts';

/**
 * Pairs move to the survivor, each once; a decision is kept before an open pair. The pair of the two themselves stays as
 * it is: it tells that they were joined.
 */
export const PAIR_LINKS: OrganisationLinks = {
  columns: ['organisation_pairs.first_id', 'organisation_pairs.second_id'],
  async move(tx, from, to) {
    const touched = await tx
      .select()
      .from(organisationPairs)
      .where(
        and(
          or(eq(organisationPairs.firstId, from), eq(organisationPairs.secondId, from)),
          ne(organisationPairs.firstId, to),
          ne(organisationPairs.secondId, to),
        ),
      );
    for (const { id, firstId, secondId, ...pair } of touched) {
      const [first, second] = inOrder(to, firstId === from ? secondId : firstId);
      await tx.delete(organisationPairs).where(eq(organisationPairs.id, id));
      await tx
        .insert(organisationPairs)
        .values({ ...pair, firstId: first, secondId: second })
        .onConflictDoUpdate({
          target: [organisationPairs.firstId, organisationPairs.secondId],
          set: {
            decision: pair.decision,
            decidedAt: pair.decidedAt,
            decidedBy: pair.decidedBy,
            word: pair.word,
          },
          setWhere: sql`${organisationPairs.decision} = 'open' and excluded.decision <> 'open'`,
        });
    }
  },
};
