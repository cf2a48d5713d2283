import { MEASURE } from '#pillars/3-information/group-record/index.ts';
import { STORIES, STORY_PERMITS } from '#pillars/3-information/group-stories/index.ts';
import type { Manifest } from '#platform/manifest.ts';
import { groupEditingRoutes } from './desk-routes.tsx';

/** 3-4: where a group keeps its own public page, beside what it tells. */
export const groupEditing: Manifest = {
  name: 'group_editing',
  serves: [MEASURE],
  at: '/group-stories',
  deskRoutes: groupEditingRoutes,
  reads: [],
  permits: STORY_PERMITS,
  deskLinks: [{ label: STORIES.title, href: '/desk/group-stories', for: STORY_PERMITS.open_desk }],
};
