import type { Flow } from '#kernel/flow.ts';

/** What a group tells of itself: 新着 news, 活動の報告 a report of what it did, 催し something that will take place. */
export const STORY_KINDS = ['news', 'report', 'event'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

export const STORY_STATES = ['draft', 'published', 'withdrawn'] as const;
export type StoryState = (typeof STORY_STATES)[number];
export type StoryAction = 'publish' | 'withdraw';

/** Written, looked at, published; what is withdrawn may be published again, so nothing is lost by a slip. */
export const STORY_FLOW: Flow<StoryState, StoryAction> = {
  draft: { publish: 'published', withdraw: 'withdrawn' },
  published: { withdraw: 'withdrawn' },
  withdrawn: { publish: 'published' },
};

/** The longest texts, in characters, and how many photographs a group may show. */
export const STORY_LIMITS = { title: 80, body: 3_000, where: 120, alt: 200, caption: 200 } as const;
export const MOST_PHOTOGRAPHS = 12;
