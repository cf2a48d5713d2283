import { japanDay } from '#kernel/japan-day.ts';
import { say, type Text } from '#kernel/words.ts';
import type { EvidenceSource, Fact } from '#platform/manifest.ts';
import { PUBLIC } from './public-words.ts';
import { listPublicRounds, type PublicRound } from './queries/read-public.ts';

const MEASURE = '2-3';

/** Each published round is a fact for the measure of the grants. */
export const SCREENING_EVIDENCE: EvidenceSource = {
  module: 'screening_results',
  codes: [MEASURE],
  async list(db, code, { from, to }) {
    if (code !== MEASURE) return [];
    return (await listPublicRounds(db))
      .map(factOf)
      .filter(({ on }) => from <= on && on <= to)
      .toSorted((a, b) => a.on.localeCompare(b.on));
  },
};

function factOf({ round, code, papers, adopted }: PublicRound): Fact {
  const filled = { title: round.title, papers, adopted };
  const sentence: Text = {
    ja: say('ja', PUBLIC.evidence, filled),
    en: say('en', PUBLIC.evidence, filled),
    easy: say('easy', PUBLIC.evidence, filled),
  };
  return {
    key: `screening_results.round:${round.id}`,
    code: MEASURE,
    on: japanDay(round.publishedAt ?? round.preparedAt),
    sentence,
    href: `/screening/${code}`,
  };
}
