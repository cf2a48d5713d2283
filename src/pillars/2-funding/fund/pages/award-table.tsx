import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { DataTable, EmptyState } from '#ui/index.ts';
import type { EarmarkNames, FundAward } from '../queries/read-fund.ts';
import { useOf } from '../rules/flows.ts';
import { FUND_WORDS as WORDS } from '../words.ts';
import { useName } from './flow-pictures.tsx';

type Props = { lang: Lang; awards: readonly FundAward[]; earmarks: readonly EarmarkNames[] };

/** What the fund supported: each project leads to its page, and to what came of it. */
export function AwardTable({ lang, awards, earmarks }: Props) {
  if (awards.length === 0) return <EmptyState title={say(lang, WORDS.noAwards)} />;
  return (
    <DataTable
      caption={say(lang, WORDS.awards)}
      rows={awards}
      columns={[
        {
          head: say(lang, WORDS.project),
          rowHead: true,
          cell: ({ award }) => <a href={`/grants/awards/${award.code}`}>{award.title}</a>,
        },
        {
          head: say(lang, WORDS.group),
          cell: ({ award }) => <a href={`/groups/${award.organisationCode}`}>{award.organisationName}</a>,
        },
        {
          head: say(lang, WORDS.year),
          kind: 'short',
          cell: ({ award }) => say(lang, WORDS.yearWords, { year: award.fiscalYear }),
        },
        {
          head: say(lang, WORDS.toUse),
          cell: ({ award }) => useName(lang, useOf(award.earmarkKey), earmarks),
        },
        {
          head: say(lang, WORDS.decided),
          kind: 'number',
          cell: ({ committedYen }) => yenWords(committedYen, lang),
        },
        { head: say(lang, WORDS.paid), kind: 'number', cell: ({ paidYen }) => yenWords(paidYen, lang) },
        {
          head: say(lang, WORDS.result),
          cell: ({ award }) =>
            award.result === undefined ? (
              say(lang, WORDS.resultComing)
            ) : (
              <a href={`/grants/awards/${award.code}`}>
                {say(lang, WORDS.resultThere)}
                <span class="visually-hidden">：{award.title}</span>
              </a>
            ),
        },
      ]}
    />
  );
}
