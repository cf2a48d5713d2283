import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import { classingRoutes } from './classing/index.ts';
import { policyFeeds, policyOpenData } from './datasets/index.ts';
import { POLICY_DRAFTING_PERMITS } from './desk/index.ts';
import { draftingRoutes } from './drafting/index.ts';
import { deskItems, deskLinks, editionRoutes } from './editions/index.ts';
import { EVIDENCE, EVIDENCE_PERMITS, evidenceDeskRoutes, evidenceItems } from './evidence/index.ts';
import { FOLLOW_RETENTION_RULE, followingJobs, followingRoutes } from './following/index.ts';
import { lineageRoutes } from './lineage/index.ts';
import { publicationRoutes } from './publication/index.ts';
import { READING, READING_PERMITS, readingDeskRoutes } from './reading/index.ts';

export * from './planting.ts';
export {
  importEditions,
  problemsOf,
  READING_REFUSALS,
  type ReadingWords,
  reviewOf,
  toJson,
  type Understanding,
  understand,
  wordsFor,
} from './reading/index.ts';
export {
  type EditionPaper,
  type FatePaper,
  findNavigation,
  type MeasureClass,
  writeEdition,
  writeFates,
} from './register/index.ts';

/** 指針: the register of measures over the editions, its evidence, the drafting of the next edition and its publication. */
export const policy: Manifest = {
  name: 'policy',
  serves: [],
  at: '/policy',
  routes: new Hono<AppEnv>().route('/', followingRoutes).route('/', publicationRoutes),
  openPosts: ['/following/:token/end'],
  deskRoutes: new Hono<AppEnv>()
    .route('/import', readingDeskRoutes)
    .route('/evidence', evidenceDeskRoutes)
    .route('/', editionRoutes)
    .route('/', lineageRoutes)
    .route('/', draftingRoutes)
    .route('/', classingRoutes),
  reads: ['policy'],
  permits: { ...POLICY_DRAFTING_PERMITS, ...EVIDENCE_PERMITS, ...READING_PERMITS },
  deskLinks: [
    ...deskLinks,
    { label: EVIDENCE.title, href: '/desk/policy/evidence', for: EVIDENCE_PERMITS.read_evidence },
    { label: READING.title, href: '/desk/policy/import', for: READING_PERMITS.import_guideline },
  ],
  deskItems: async (db, actor, now, lang, services) => [
    ...(await deskItems(db, actor, now, lang)),
    ...(await evidenceItems(db, services.evidence, actor, now)),
  ],
  jobs: followingJobs,
  openData: policyOpenData,
  feeds: policyFeeds,
  retention: [FOLLOW_RETENTION_RULE],
};
