import { Hono } from 'hono';
import { CALL_PERMITS, CALL_RETENTION_RULE, callDeskRoutes, callItems } from '#blocks/listing-calls/index.ts';
import {
  CHECK_PERMITS,
  CHECK_RETENTION_RULE,
  checkDeskRoutes,
  checkItems,
  reportRoutes,
} from '#blocks/listing-checks/index.ts';
import { FOLLOW_RETENTION_RULE, followingJobs, followRoutes } from '#blocks/listing-following/index.ts';
import { FRESHNESS_PERMITS, freshnessDeskRoutes, type ListingKind } from '#blocks/listing-freshness/index.ts';
import {
  LINK_PERMITS,
  LINK_RETENTION_RULE,
  linkJobs,
  linkRoutes,
  sheetDeskRoutes,
} from '#blocks/listing-links/index.ts';
import { ROUND_PERMITS, roundDeskRoutes, roundItems, roundJobs } from '#blocks/listing-rounds/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest, OrganisationLinks } from '#platform/manifest.ts';
import { joinListings } from './commands/join-listings.ts';
import { overviewRoutes } from './overview-routes.tsx';
import { dueItems } from './queries/due-items.ts';
import { LISTING_WORDS } from './words.ts';

export * from '#blocks/listing-freshness/index.ts';

/**
 * A public record with an owner: freshness budgets, one-tap confirmation, reminders, calls, reports, the yearly round
 * and followed searches, for every kind that a service hands in.
 */
export function listingModule(kinds: readonly ListingKind[]): Manifest {
  return {
    name: 'listing',
    serves: [],
    at: '/confirmations',
    routes: publicRoutes(kinds),
    deskRoutes: deskRoutes(kinds),
    openPosts: ['/follow/:token/end'],
    // No page below /confirmations is kept: each holds a secret, or a form about one record.
    reads: [],
    permits: {
      ...FRESHNESS_PERMITS,
      ...LINK_PERMITS,
      ...CHECK_PERMITS,
      ...CALL_PERMITS,
      ...ROUND_PERMITS,
    },
    deskLinks: [
      {
        label: LISTING_WORDS.title,
        href: '/desk/confirmations',
        for: ['centre_staff', 'programme_officer', 'administrator'],
      },
    ],
    deskItems: async (db, actor, now) => {
      const today = japanDay(now);
      return [
        ...(await dueItems(db, kinds, actor, today)),
        ...(await callItems(db, kinds, actor, today)),
        ...(await checkItems(db, kinds, actor)),
        ...(await roundItems(db, actor)),
      ];
    },
    jobs: [...linkJobs(kinds), ...roundJobs(kinds), ...followingJobs(kinds)],
    retention: [LINK_RETENTION_RULE, CHECK_RETENTION_RULE, CALL_RETENTION_RULE, FOLLOW_RETENTION_RULE],
    organisationLinks: linksOf(kinds),
  };
}

function publicRoutes(kinds: readonly ListingKind[]) {
  return new Hono<AppEnv>()
    .use(async (c, next) => {
      c.header('cache-control', 'no-store');
      c.header('x-robots-tag', 'noindex');
      await next();
    })
    .route('/', linkRoutes(kinds))
    .route('/', reportRoutes(kinds))
    .route('/', followRoutes(kinds));
}

function deskRoutes(kinds: readonly ListingKind[]) {
  return new Hono<AppEnv>()
    .route('/', overviewRoutes(kinds))
    .route('/', freshnessDeskRoutes(kinds))
    .route('/', sheetDeskRoutes(kinds))
    .route('/', checkDeskRoutes(kinds))
    .route('/', callDeskRoutes(kinds))
    .route('/', roundDeskRoutes(kinds));
}

/** Records that are organisations hold their id without a foreign key, because the block knows no service. */
function linksOf(kinds: readonly ListingKind[]): OrganisationLinks {
  const names = kinds.filter((kind) => kind.subjectsAreOrganisations).map(({ kind }) => kind);
  return {
    columns: names.length > 0 ? ['listings.subject_id'] : [],
    move: (tx, from, to) => joinListings(tx, names, from, to),
  };
}
