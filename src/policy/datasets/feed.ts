import type { FeedSource } from '#platform/manifest.ts';
import { FEED_TITLE, listNews } from '#policy/register/index.ts';

/** A feed reader asks for what is new, not for all that ever was. */
const MOST_ENTRIES = 50;

/** What moved in the guideline: editions proposed and adopted, evidence that came in. */
export const policyFeed: FeedSource = {
  name: 'policy',
  title: FEED_TITLE,
  async entries(db) {
    return (await listNews(db, MOST_ENTRIES)).map((news) => ({
      id: news.id,
      title: news.title,
      updated: news.at,
      path: news.code === null ? pathOf(news) : `/policy/measures/${news.code}`,
      summary: news.summary,
    }));
  },
};

/** A proposal that was taken back has no page any more; the register has. */
function pathOf({ kind, editionNumber }: { kind: string; editionNumber: number }): string {
  return kind === 'taken_back' ? '/policy' : `/policy/editions/${editionNumber}`;
}
