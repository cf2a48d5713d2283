import type { Desk } from '#platform/act.ts';
import type { OrganisationPaper } from '../rules/paper.ts';
import type { Standing } from '../rules/standing.ts';
import { organisations } from '../schema.ts';
import { columnsOf, writeParts } from './write-parts.ts';

/** Where a new organisation stands: as an applicant, or registered with its days. */
export type Start =
  | { readonly standing: 'applicant' }
  | { readonly standing: 'registered' | 'lapsed'; readonly registeredOn: string; readonly validUntil: string }
  | {
      readonly standing: 'withdrawn';
      readonly registeredOn: string | null;
      readonly validUntil: string | null;
      readonly endedOn: string;
    };

/**
 * Writes new organisations into the register, many at once; their ids come back in the order of the papers. Runs inside
 * the commands that check who may do it: acceptance, import, the first start. Their `done` names the ids as touched.
 */
export async function createOrganisations(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  entries: readonly { paper: OrganisationPaper; start: Start }[],
): Promise<{ id: string; number: number }[]> {
  if (entries.length === 0) return [];
  const rows = await tx
    .insert(organisations)
    .values(
      entries.map(({ paper, start }) => ({
        ...columnsOf(paper),
        ...start,
        standing: start.standing satisfies Standing,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .returning({ id: organisations.id, number: organisations.number });
  await writeParts(
    tx,
    rows.flatMap(({ id }, i) => {
      const paper = entries[i]?.paper;
      return paper === undefined ? [] : [{ id, paper }];
    }),
  );
  return rows;
}
