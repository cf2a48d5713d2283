import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { classRuleRoutes } from './class-rule-routes.tsx';
import { editionRoutes } from './edition-routes.tsx';
import { lineageRoutes } from './lineage-routes.tsx';
import { measureRoutes } from './measure-routes.tsx';
import { talkRoutes } from './talk-routes.tsx';

export { deskItems, deskLinks } from './desk-items.ts';
export { POLICY_DRAFTING_PERMITS } from './rules/permits.ts';

/** The drafting desk of the register, below /desk/policy: editions, measures, ties, the class rule, publishing. */
export const draftingDeskRoutes = new Hono<AppEnv>()
  .route('/', editionRoutes)
  .route('/', lineageRoutes)
  .route('/', measureRoutes)
  .route('/', talkRoutes)
  .route('/', classRuleRoutes);
