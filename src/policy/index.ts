import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';

export { type EditionPaper, type FatePaper, findNavigation, type MeasureClass } from './register/index.ts';

/** 指針: the register of measures over the editions, its evidence, the drafting of the next edition and its publication. */
export const policy: Manifest = {
  name: 'policy',
  serves: [],
  at: '/policy',
  routes: new Hono<AppEnv>(),
  reads: ['policy'],
  permits: {},
};
