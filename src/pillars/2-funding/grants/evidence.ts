import { dayWords } from '#kernel/japan-day.ts';
import { LANGS, type Params, say, type Text } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { type CallWithCourse, listCalls } from '#pillars/2-funding/grant-papers/index.ts';
import type { EvidenceSource, Fact } from '#platform/manifest.ts';
import { courseNameOf } from './award-words.ts';
import { readAwards } from './queries/read-awards.ts';
import type { PublicAward } from './rules/public-award.ts';
import { EVIDENCE_WORDS } from './words.ts';

export const MEASURE = '2-3';

const saying = (words: Text, params: (lang: keyof Text) => Params): Text => {
  const [ja, en, easy] = LANGS.map((lang) => say(lang, words, params(lang)));
  return { ja: ja ?? '', en: en ?? '', easy: easy ?? '' };
};

const ofCall = ({ call, course }: CallWithCourse): Fact => ({
  key: `grants.call:${call.id}`,
  code: MEASURE,
  on: call.opensOn,
  sentence: saying(EVIDENCE_WORDS.call, (lang) => ({ title: call.title, to: dayWords(call.closesOn, lang) })),
  href: `/grants/courses/${course.key}?year=${call.fiscalYear}`,
});

/** Awards of a course that were decided on the same day are one fact. */
function ofAwards(awards: readonly PublicAward[]): Fact[] {
  const groups = new Map<string, PublicAward[]>();
  for (const award of awards) {
    const key = `${award.courseKey}:${award.decidedOn}`;
    groups.set(key, [...(groups.get(key) ?? []), award]);
  }
  return [...groups].flatMap(([key, decided]): Fact[] => {
    const [first] = decided;
    if (!first) return [];
    const yen = decided.reduce((sum, one) => sum + one.decidedYen, 0);
    return [
      {
        key: `grants.awards:${key}`,
        code: MEASURE,
        on: first.decidedOn,
        sentence: saying(EVIDENCE_WORDS.awards, (lang) => ({
          course: courseNameOf(lang, first),
          count: decided.length,
          yen: yenWords(yen, lang),
        })),
        href: `/grants/awards?course=${first.courseKey}&year=${first.fiscalYear}`,
      },
    ];
  });
}

const ofResult = (award: PublicAward): Fact[] =>
  award.result === undefined
    ? []
    : [
        {
          key: `grants.result:${award.id}`,
          code: MEASURE,
          on: award.result.publishedOn,
          sentence: saying(EVIDENCE_WORDS.result, () => ({
            title: award.title,
            group: award.organisationName,
          })),
          href: `/grants/awards/${award.code}#result`,
        },
      ];

/** What the grants did for their measure: calls, decisions, results. */
export const GRANT_EVIDENCE: EvidenceSource = {
  module: 'grants',
  codes: [MEASURE],
  async list(db, code, { from, to }) {
    if (code !== MEASURE) return [];
    const calls = await listCalls(db, { states: ['published', 'closed'] });
    const awards = await readAwards(db);
    return [...calls.map(ofCall), ...ofAwards(awards), ...awards.flatMap(ofResult)]
      .filter(({ on }) => on >= from && on <= to)
      .toSorted((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
  },
};
