import type { Manifest } from '#platform/manifest.ts';
import { earmarkDeskRoutes } from './desk-routes.tsx';
import { EARMARK_PERMITS } from './rules/permits.ts';

export { plantEarmarks } from './planting.ts';
export { EARMARK_REFUSALS } from './refusal-words.ts';

/** 2-1: what donors may choose their gift to be for, kept by the office. */
export const fundEarmarks: Manifest = {
  name: 'fund_earmarks',
  serves: ['2-1'],
  at: '/gifts/earmarks',
  deskRoutes: earmarkDeskRoutes,
  reads: [],
  permits: EARMARK_PERMITS,
};
