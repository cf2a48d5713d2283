import {
  type Level,
  type LevelNeed,
  levelOf,
  listOwnStories,
  listPhotographs,
  type ShownPhotograph,
  type Story,
} from '#pillars/3-information/group-stories/index.ts';
import type { Db } from '#platform/db/db.ts';
import {
  asPublic,
  findOrganisation,
  PUBLISHABLE,
  type PublicOrganisation,
  type Publishable,
  representativeOf,
  type WholeOrganisation,
} from '#registry/organisations/index.ts';
import { listPublicPapers } from '#registry/passport/index.ts';

/** What the desk of a group shows: what everybody sees, and of the rest only that it is there. */
export type OwnPage = {
  readonly shown: PublicOrganisation;
  readonly version: number;
  /** Facts that are written down and kept back. */
  readonly kept: readonly Publishable[];
  readonly keptContacts: number;
  readonly level: Level;
  readonly missing: readonly LevelNeed[];
  readonly stories: readonly Story[];
  readonly photographs: readonly ShownPhotograph[];
};

export async function readOwnPage(db: Db, id: string, today: string): Promise<OwnPage | undefined> {
  const whole = await findOrganisation(db, id);
  if (!whole) return undefined;
  const shown = asPublic(whole, today);
  const paperKinds = (await listPublicPapers(db, [id])).map(({ kind }) => kind);
  return {
    shown,
    version: whole.organisation.version,
    kept: PUBLISHABLE.filter(
      (fact) => !whole.organisation.publicFacts.includes(fact) && isWritten(whole, fact, today),
    ),
    keptContacts: whole.contacts.length - shown.contacts.length,
    ...levelOf({ ...shown, paperKinds }),
    stories: await listOwnStories(db, id),
    photographs: await listPhotographs(db, id),
  };
}

function isWritten(whole: WholeOrganisation, fact: Publishable, today: string): boolean {
  if (fact === 'links') return whole.links.length > 0;
  if (fact === 'representative') return representativeOf(whole, today) !== undefined;
  const value = whole.organisation[fact];
  return value !== null && value !== '' && value !== false;
}
