import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { mergeRoutes } from './merge-routes.tsx';
import { pairRoutes } from './pair-routes.tsx';

/** Pairs that wait to be decided, and the merge of two entries. */
export const organisationMergeRoutes = new Hono<AppEnv>().route('/', pairRoutes).route('/', mergeRoutes);
