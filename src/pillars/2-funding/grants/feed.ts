import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { listCalls } from '#pillars/2-funding/grant-papers/index.ts';
import type { FeedSource } from '#platform/manifest.ts';
import { courseNameOf } from './award-words.ts';
import { readAwards } from './queries/read-awards.ts';
import { decidedYenOf } from './rules/public-award.ts';
import { GRANTS } from './words.ts';

const MOST_ENTRIES = 50;

/** Calls as they open, and awards as they are decided. */
export const grantsFeed: FeedSource = {
  name: 'grants',
  title: GRANTS.feed,
  async entries(db, now) {
    const today = japanDay(now);
    const calls = (await listCalls(db, { states: ['published', 'closed'] }))
      .filter(({ call }) => call.opensOn <= today)
      .map(({ call, course }) => ({
        id: `calls/${call.id}`,
        title: call.title,
        updated: new Date(`${call.opensOn}T00:00:00+09:00`),
        path: `/grants/courses/${course.key}?year=${call.fiscalYear}`,
        summary: say('ja', GRANTS.feedCall, {
          from: dayWords(call.opensOn, 'ja'),
          to: dayWords(call.closesOn, 'ja'),
        }),
      }));
    const awards = (await readAwards(db)).map((award) => ({
      id: `awards/${award.code}`,
      title: award.title,
      updated: new Date(`${award.decidedOn}T00:00:00+09:00`),
      path: `/grants/awards/${award.code}`,
      summary: say('ja', GRANTS.feedAward, {
        group: award.organisationName,
        yen: yenWords(decidedYenOf(award), 'ja'),
        course: courseNameOf('ja', award),
      }),
    }));
    return [...calls, ...awards]
      .toSorted((a, b) => b.updated.getTime() - a.updated.getTime() || a.id.localeCompare(b.id))
      .slice(0, MOST_ENTRIES);
  },
};
