import { listingModule } from '#blocks/listing/index.ts';
import { groupStories } from '#pillars/3-information/group-stories/index.ts';
import { groupListing, groups } from '#pillars/3-information/groups/index.ts';
import type { Manifest } from '#platform/manifest.ts';
import { policy } from '#policy/index.ts';
import { accounts } from '#registry/accounts/index.ts';
import { city } from '#registry/city/index.ts';
import { departments } from '#registry/departments/index.ts';
import { exchange } from '#registry/exchange/index.ts';
import { organisationDesk } from '#registry/organisation-desk/index.ts';
import { organisations } from '#registry/organisations/index.ts';
import { passport } from '#registry/passport/index.ts';
import { people } from '#registry/people/index.ts';
import { registration } from '#registry/registration/index.ts';
import { succession } from '#registry/succession/index.ts';
import { system } from './system.tsx';

/** The whole product: the register of measures, the pillars in the guideline's order, the blocks and the registry. */
export const MODULES: readonly Manifest[] = [
  policy,
  groups,
  groupStories,
  listingModule([groupListing]),
  registration,
  passport,
  succession,
  organisationDesk,
  organisations,
  exchange,
  accounts,
  people,
  departments,
  city,
  system,
];
