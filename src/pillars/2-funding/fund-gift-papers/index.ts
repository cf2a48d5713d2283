import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import type { Manifest } from '#platform/manifest.ts';
import { giftPaperDeskRoutes } from './desk-routes.tsx';
import { countWaiting } from './queries/list-papers.ts';
import { GIFT_PAPER_PERMITS } from './rules/permits.ts';
import { GIFT_PAPER_WORDS } from './words.ts';

export { issuePapers } from './commands/issue-papers.ts';

/** 2-1: receipts and letters of thanks, numbered by fiscal year, single and in batches. */
export const fundGiftPapers: Manifest = {
  name: 'fund_gift_papers',
  serves: ['2-1'],
  at: '/gifts/papers',
  deskRoutes: giftPaperDeskRoutes,
  reads: [],
  permits: GIFT_PAPER_PERMITS,
  async deskItems(db, actor, _now, lang) {
    if (!mayBy(GIFT_PAPER_PERMITS, actor, 'issue').ok) return [];
    const count = await countWaiting(db, 'receipt');
    if (count === 0) return [];
    const title = say(lang, GIFT_PAPER_WORDS.deskItemTitle, { count });
    return [{ kind: GIFT_PAPER_WORDS.deskItem, title, href: '/desk/gifts/papers' }];
  },
};
