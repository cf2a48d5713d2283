import type { Manifest } from '#platform/manifest.ts';
import { giftFileDeskRoutes } from './desk-routes.tsx';
import { GIFT_FILE_JOBS } from './jobs.ts';
import { GIFT_FILE_RETENTION } from './retention.ts';
import { GIFT_FILE_PERMITS } from './rules/permits.ts';

/** 2-1: hometown-tax gifts from the files of the portals, all of a file or nothing. */
export const fundGiftFiles: Manifest = {
  name: 'fund_gift_files',
  serves: ['2-1'],
  at: '/gifts/files',
  deskRoutes: giftFileDeskRoutes,
  reads: [],
  permits: GIFT_FILE_PERMITS,
  jobs: GIFT_FILE_JOBS,
  retention: GIFT_FILE_RETENTION,
};
