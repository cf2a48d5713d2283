import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { DataTable, StatusTag } from '#ui/index.ts';
import { courseNameOf } from '../award-words.ts';
import { decidedYenOf, type PublicAward, publicState } from '../rules/public-award.ts';
import { GRANTS } from '../words.ts';

const TONES = { atWork: 'info', over: 'good', given_up: 'neutral', revoked: 'warn' } as const;

export function PublicStateTag({ lang, award }: { lang: Lang; award: PublicAward }) {
  const state = publicState(award);
  return <StatusTag tone={TONES[state]}>{say(lang, GRANTS[state])}</StatusTag>;
}

/** The group with the way to its page, where it has one. */
export function GroupName({ award }: { award: PublicAward }) {
  return award.isListed ? (
    <a href={`/groups/${award.organisationCode}`}>{award.organisationName}</a>
  ) : (
    award.organisationName
  );
}

/** Awards as a table: project, group, course, year, money, state. */
export function AwardList({ lang, awards }: { lang: Lang; awards: readonly PublicAward[] }) {
  return (
    <DataTable
      caption={say(lang, GRANTS.awards)}
      rows={awards}
      columns={[
        {
          head: say(lang, GRANTS.project),
          rowHead: true,
          cell: ({ code, title }) => <a href={`/grants/awards/${code}`}>{title}</a>,
        },
        { head: say(lang, GRANTS.group), cell: (award) => <GroupName award={award} /> },
        { head: say(lang, GRANTS.course), cell: (award) => courseNameOf(lang, award) },
        {
          head: say(lang, GRANTS.yearsLabel),
          kind: 'short',
          cell: ({ fiscalYear }) => say(lang, GRANTS.year, { year: fiscalYear }),
        },
        {
          head: say(lang, GRANTS.decided),
          kind: 'number',
          cell: (award) => yenWords(decidedYenOf(award), lang),
        },
        {
          head: say(lang, GRANTS.state),
          kind: 'short',
          cell: (award) => <PublicStateTag lang={lang} award={award} />,
        },
      ]}
    />
  );
}
