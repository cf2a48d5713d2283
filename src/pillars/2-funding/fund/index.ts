import type { Manifest } from '#platform/manifest.ts';
import { fundDeskRoutes } from './desk-routes.tsx';
import { FUND_DESK_WORDS } from './desk-words.ts';
import { FUND_EVIDENCE } from './evidence.ts';
import { fundSet } from './open-data.ts';
import { FUND_READS } from './reads.ts';
import { fundRoutes } from './routes.tsx';
import { FUND_PERMITS } from './rules/permits.ts';

export { plantFund } from './planting.ts';

/** 2-1: the fund for anybody, from each yen to what came of it; equal to the books. */
export const fund: Manifest = {
  name: 'fund',
  serves: ['2-1'],
  at: '/fund',
  routes: fundRoutes,
  deskRoutes: fundDeskRoutes,
  reads: FUND_READS,
  permits: FUND_PERMITS,
  deskLinks: [{ label: FUND_DESK_WORDS.title, href: '/desk/fund', for: FUND_PERMITS.set_facts }],
  evidence: [FUND_EVIDENCE],
  openData: [fundSet],
};
