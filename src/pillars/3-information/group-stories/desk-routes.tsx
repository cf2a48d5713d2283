import { Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { drawRefused } from './desk-place.tsx';
import { photographRoutes } from './photograph-routes.tsx';
import { STORY_PERMITS } from './rules/permits.ts';
import { storyRoutes } from './story-routes.tsx';

/** Where a group writes its stories and shows its photographs. Below /desk/group-stories. */
export const groupStoriesDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(STORY_PERMITS, c.var.actor, 'open_desk');
    return permit.ok ? next() : drawRefused(c, permit);
  })
  .route('/', storyRoutes)
  .route('/', photographRoutes);
