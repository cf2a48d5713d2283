import type { Manifest } from '#platform/manifest.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { groupStoriesDeskRoutes } from './desk-routes.tsx';
import { STORIES } from './desk-words.ts';
import { listDrafts } from './queries/list-stories.ts';
import { STORY_LINKS, STORY_OWN_RECORDS, STORY_RETENTION } from './retention.ts';
import { groupStoriesRoutes } from './routes.tsx';
import { STORY_PERMITS } from './rules/permits.ts';

export {
  AT,
  type C,
  type Code,
  crumbsOf,
  drawRefused,
  inPlace,
  type Place,
  sentenceOf,
} from './desk-place.tsx';
export { STORIES } from './desk-words.ts';
export { StoryView } from './pages/story-view.tsx';
export { plantStory } from './planting.ts';
export { listPhotographs, type ShownPhotograph } from './queries/list-photographs.ts';
export { listNewestStories, listOwnStories, listStories, type ShownStory } from './queries/list-stories.ts';
export { foundedText } from './rules/founded-text.ts';
export { type Level, type LevelNeed, levelOf } from './rules/level.ts';
export { GROUP_KIND, GROUP_OWNER, GROUP_PARTS, type GroupPart } from './rules/parts.ts';
export { editsAny, STORY_PERMITS } from './rules/permits.ts';
export type { Story } from './schema.ts';
export { LEVEL_WORDS, NEED_WORDS, STORY_KIND_WORDS, STORY_STATE_WORDS } from './words.ts';

/** 3-4: what groups tell of themselves: news, events, photographs, and the keeping of their own page. */
export const groupStories: Manifest = {
  name: 'group_stories',
  serves: ['3-4'],
  at: '/group-stories',
  routes: groupStoriesRoutes,
  deskRoutes: groupStoriesDeskRoutes,
  reads: [],
  permits: STORY_PERMITS,
  deskItems: async (db, actor) =>
    (await listDrafts(db, actor.organisationIds)).map(({ id, title, number }) => ({
      kind: STORIES.draftWaits,
      title,
      href: `/desk/group-stories/${codeOf(number)}/stories/${id}`,
    })),
  retention: STORY_RETENTION,
  ownRecords: STORY_OWN_RECORDS,
  organisationLinks: STORY_LINKS,
};
