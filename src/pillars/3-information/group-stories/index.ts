import type { Manifest } from '#platform/manifest.ts';

/** 3-4: what groups tell of themselves: news, activities, photographs, yearly reports. */
export const groupStories: Manifest = {
  name: 'group_stories',
  serves: ['3-4'],
  at: '/group-stories',
  reads: [],
  permits: {},
};
