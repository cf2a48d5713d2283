import { type Freshness, findFreshness } from '#blocks/listing/index.ts';
import {
  GROUP_KIND,
  GROUP_PARTS,
  type Level,
  levelOf,
  listPhotographs,
  listStories,
  type ShownPhotograph,
  type ShownStory,
} from '#pillars/3-information/group-stories/index.ts';
import type { Db } from '#platform/db/db.ts';
import { findNavigation } from '#policy/index.ts';
import {
  asPublic,
  findOrganisation,
  findRowByCode,
  type Organisation,
  type PublicOrganisation,
} from '#registry/organisations/index.ts';
import { listPublicPapers, type PublicPaper } from '#registry/passport/index.ts';
import { MEASURE } from '../measure.ts';
import { answerFor } from '../rules/standing-page.ts';
import { type Names, readNames } from './read-names.ts';

/** As the block of listings knows groups. */
const LISTED = { kind: GROUP_KIND, parts: GROUP_PARTS };

/** Everything that the page of a group shows, and nothing else of it. */
export type GroupView = {
  readonly group: PublicOrganisation;
  readonly names: Names;
  readonly freshness: Freshness | undefined;
  readonly level: Level;
  readonly stories: readonly ShownStory[];
  readonly photographs: readonly ShownPhotograph[];
  readonly papers: readonly PublicPaper[];
  /** The measure of the guideline by which the city keeps the directory. */
  readonly measure: { readonly code: string; readonly title: string } | undefined;
};

export type Found =
  | { readonly is: 'page'; readonly view: GroupView }
  | { readonly is: 'survivor'; readonly number: number }
  | { readonly is: 'gone'; readonly name: string }
  | { readonly is: 'missing' };

/** What stands at the address of a group. */
export async function readGroup(db: Db, code: string, today: string): Promise<Found> {
  const row = await findRowByCode(db, code);
  const answer = row ? answerFor(row.standing) : 'missing';
  if (!row || answer === 'missing') return { is: 'missing' };
  if (answer === 'gone') return { is: 'gone', name: row.name };
  if (answer === 'survivor') return survivorOf(db, row);
  const whole = await findOrganisation(db, row.id);
  if (!whole) return { is: 'missing' };
  const group = asPublic(whole, today);
  const papers = await listPublicPapers(db, [row.id]);
  const paperKinds = papers.map((paper) => paper.kind);
  const measures = (await findNavigation(db)).flatMap((pillar) => pillar.measures);
  return {
    is: 'page',
    view: {
      group,
      names: await readNames(db),
      freshness: await findFreshness(db, LISTED, row.id, today),
      level: levelOf({ ...group, paperKinds }).level,
      stories: await listStories(db, row.id),
      photographs: await listPhotographs(db, row.id),
      papers,
      measure: measures.find((measure) => measure.code === MEASURE),
    },
  };
}

async function survivorOf(db: Db, row: Organisation): Promise<Found> {
  const survivor = row.mergedInto === null ? undefined : await findOrganisation(db, row.mergedInto);
  return survivor ? { is: 'survivor', number: survivor.organisation.number } : { is: 'missing' };
}
