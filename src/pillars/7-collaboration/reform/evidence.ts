import { japanDay } from '#kernel/japan-day.ts';
import { say, type Text } from '#kernel/words.ts';
import type { EvidenceSource } from '#platform/manifest.ts';
import { REFORM_EVIDENCE } from './change-words.ts';
import { listPublished } from './queries/list-scenarios.ts';

const MEASURE = '7-5';

/** Each published trial is a fact of its measure, on the day on which it was published. */
export const REFORM_FACTS: EvidenceSource = {
  module: 'reform',
  codes: [MEASURE],
  async list(db, code, { from, to }) {
    if (code !== MEASURE) return [];
    const published = await listPublished(db);
    return published.toReversed().flatMap(({ id, name, result, publishedAt }) => {
      if (publishedAt === null) return [];
      const on = japanDay(publishedAt);
      if (on < from || on > to) return [];
      const values = { name, count: result.before.applications };
      const sentence: Text = {
        ja: say('ja', REFORM_EVIDENCE, values),
        en: say('en', REFORM_EVIDENCE, values),
        easy: say('easy', REFORM_EVIDENCE, values),
      };
      return [{ key: `reform.scenario:${id}`, code, on, sentence, href: `/reform/${id}` }];
    });
  },
};
