import { say, type Text } from '#kernel/words.ts';
import type { EvidenceSource, Fact } from '#platform/manifest.ts';
import { type Month, readMonths } from './queries/read-months.ts';
import { isOver, lastDayOf, monthOf } from './rules/months.ts';
import { EVIDENCE_WORDS } from './words.ts';

const MEASURE = '3-4';

/** What the directory did for its measure, month by month; a month speaks when it is over. */
export const GROUP_EVIDENCE: EvidenceSource = {
  module: 'group_numbers',
  codes: [MEASURE],
  async list(db, code, { from, to }) {
    if (code !== MEASURE) return [];
    const months = await readMonths(db, monthOf(from), monthOf(to));
    return months
      .filter(({ month }) => isOver(month, to) && lastDayOf(month) >= from)
      .flatMap((month) => factsOf(month));
  },
};

function factsOf(month: Month): Fact[] {
  const { registered, renewed, views, listed, withinBudget } = month;
  const facts = [
    registered > 0 && factOf(month, 'registered', { groups: registered }),
    renewed > 0 && factOf(month, 'renewed', { groups: renewed }),
    listed !== null &&
      withinBudget !== null &&
      listed > 0 &&
      factOf(month, 'fresh', {
        listed,
        within: withinBudget,
        share: Math.floor((withinBudget / listed) * 100),
      }),
    views > 0 && factOf(month, 'views', { views: views.toLocaleString('ja-JP') }),
  ];
  return facts.filter((fact) => fact !== false);
}

function factOf(
  { month }: Month,
  what: keyof typeof EVIDENCE_WORDS,
  values: Readonly<Record<string, string | number>>,
): Fact {
  const [year, number] = month.split('-').map(Number);
  const filled = { ...values, year: year ?? 0, month: number ?? 0, ym: month };
  const sentence: Text = {
    ja: say('ja', EVIDENCE_WORDS[what], filled),
    en: say('en', EVIDENCE_WORDS[what], filled),
    easy: say('easy', EVIDENCE_WORDS[what], filled),
  };
  return {
    key: `group_numbers.${what}:${month}`,
    code: MEASURE,
    on: lastDayOf(month),
    sentence,
    href: `/groups/numbers#month-${month}`,
  };
}
