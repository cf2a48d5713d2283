import type { Db } from '#platform/db/db.ts';
import type { OrganisationPaper } from '#registry/organisations/index.ts';
import { type PlantedPaper, plantPaper } from './planting.ts';

/** Plants a first paper of somebody, sent unless the test says otherwise; hands back its code. */
export function createPaper(
  db: Db,
  now: Date,
  paper: OrganisationPaper,
  given: Partial<PlantedPaper> = {},
): Promise<string> {
  return plantPaper({ tx: db, now }, { kind: 'first', state: 'submitted', paper, ...given });
}
