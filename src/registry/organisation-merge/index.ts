import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import type { Manifest } from '#platform/manifest.ts';
import { DUPLICATES_AT } from '#registry/organisation-desk/index.ts';
import { organisationMergeRoutes } from './desk-routes.tsx';
import { ORGANISATION_MERGE_JOBS } from './jobs.ts';
import { PAIR_LINKS } from './links.ts';
import { countPairs } from './queries/list-pairs.ts';
import { ORGANISATION_MERGE_PERMITS } from './rules/permits.ts';
import { PAIRS } from './words.ts';

/** Entries of the register that may be one organisation, and the reviewed merge that makes two one. */
export const organisationMerge: Manifest = {
  name: 'organisation_merge',
  serves: [],
  at: '/organisations/duplicates',
  deskRoutes: organisationMergeRoutes,
  reads: [],
  permits: ORGANISATION_MERGE_PERMITS,
  deskLinks: [{ label: PAIRS.title, href: DUPLICATES_AT, for: ORGANISATION_MERGE_PERMITS.decide_pair }],
  deskItems: async (db, actor, _now, lang) => {
    if (!mayBy(ORGANISATION_MERGE_PERMITS, actor, 'decide_pair').ok) return [];
    const open = (await countPairs(db)).get('open') ?? 0;
    if (open === 0) return [];
    return [{ kind: PAIRS.title, title: say(lang, PAIRS.waiting, { count: open }), href: DUPLICATES_AT }];
  },
  jobs: ORGANISATION_MERGE_JOBS,
  organisationLinks: PAIR_LINKS,
};
