import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  Actions,
  BigNumber,
  ButtonLink,
  Cluster,
  DataTable,
  EmptyState,
  Facts,
  Muted,
  Page,
  Section,
  Stack,
} from '#ui/index.ts';
import { nameOf, purposeOf } from '../rules/city-words.ts';
import { incomeOf } from '../rules/flows.ts';
import { FUND_WORDS as WORDS } from '../words.ts';
import { AwardTable } from './award-table.tsx';
import { InwardPicture, OnwardPicture } from './flow-pictures.tsx';
import type { FundProps } from './fund-props.ts';
import { BalancePicture, IncomePicture, OutgoPicture } from './money-pictures.tsx';

const AWARDS_SHOWN = 12;

/** The fund for anybody: what it is for, what it holds, where it came from and where it went. */
export function FundPage(props: FundProps) {
  const { frame, facts, fund, today } = props;
  const { lang } = frame;
  const isEmpty = fund.years.length === 0;
  return (
    <Page
      frame={frame}
      title={nameOf(lang, facts)}
      lead={purposeOf(lang, facts)}
      crumbs={[]}
      description={purposeOf(lang, facts)}
    >
      <FormerNames {...props} />
      <BigNumber
        value={yenWords(fund.balance.cashYen, lang)}
        label={say(lang, WORDS.balanceNow, { day: dayWords(today, lang) })}
      />
      <Actions next={say(lang, WORDS.giveNext)}>
        <ButtonLink href="/fund/give">{say(lang, WORDS.give)}</ButtonLink>
      </Actions>
      {isEmpty ? (
        <EmptyState title={say(lang, WORDS.none)}>
          <p>{say(lang, WORDS.noneHint)}</p>
        </EmptyState>
      ) : (
        <Everything {...props} />
      )}
      <Cluster>
        <a href="/fund/donors">{say(lang, WORDS.allDonors)}</a>
        <a href="/open-data/fund.csv">{say(lang, WORDS.openData)}</a>
        <a href="/policy/measures/2-1">{say(lang, WORDS.measure)}</a>
      </Cluster>
    </Page>
  );
}

function FormerNames({ frame: { lang }, facts }: FundProps) {
  const former = facts.formerNames
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (former.length === 0 && facts.since === null) return null;
  const since = facts.since === null ? '' : say(lang, WORDS.since, { year: facts.since });
  const names = former.length === 0 ? '' : say(lang, WORDS.former, { names: former.join('、') });
  return <Muted>{[since, names].filter((part) => part !== '').join('　')}</Muted>;
}

function Everything(props: FundProps) {
  const { frame, fund } = props;
  const { lang } = frame;
  const { balance, awards, earmarks } = fund;
  const newest = awards.toSorted((a, b) => (a.award.decidedOn < b.award.decidedOn ? 1 : -1));
  const shown = newest.slice(0, AWARDS_SHOWN);
  return (
    <>
      <Section title={say(lang, WORDS.parts)}>
        <Facts
          facts={[
            { term: say(lang, WORDS.free), detail: yenWords(balance.freeYen, lang) },
            { term: say(lang, WORDS.earmarked), detail: yenWords(balance.earmarkedYen, lang) },
            { term: say(lang, WORDS.committed), detail: yenWords(balance.committedYen, lang) },
          ]}
        />
      </Section>
      <BalancePicture {...props} />
      <IncomePicture {...props} />
      <OutgoPicture {...props} />
      <Section title={say(lang, WORDS.storyTitle)} id="story">
        <p>{say(lang, WORDS.storyLead)}</p>
        <Stack>
          <InwardPicture {...props} />
          <OnwardPicture {...props} />
        </Stack>
      </Section>
      <Section title={say(lang, WORDS.awards)} id="awards">
        {shown.length > 0 && <p>{say(lang, WORDS.awardsLead, { count: shown.length })}</p>}
        <AwardTable lang={lang} awards={shown} earmarks={earmarks} />
      </Section>
      <YearTable {...props} />
    </>
  );
}

/** All years with all their sums; each year leads to its own page. */
function YearTable({ frame: { lang }, fund }: FundProps) {
  const yen = (value: number) => yenWords(value, lang);
  return (
    <Section title={say(lang, WORDS.years)} id="years">
      <DataTable
        caption={say(lang, WORDS.years)}
        rows={fund.years.toReversed()}
        columns={[
          {
            head: say(lang, WORDS.year),
            rowHead: true,
            cell: ({ fiscalYear }) => (
              <a href={`/fund/${fiscalYear}`}>{say(lang, WORDS.yearWords, { year: fiscalYear })}</a>
            ),
          },
          { head: say(lang, WORDS.opening), kind: 'number', cell: (year) => yen(year.openingYen) },
          { head: say(lang, WORDS.income), kind: 'number', cell: (year) => yen(incomeOf(year)) },
          { head: say(lang, WORDS.paid), kind: 'number', cell: (year) => yen(year.paidYen) },
          { head: say(lang, WORDS.repaid), kind: 'number', cell: (year) => yen(year.repaidYen) },
          { head: say(lang, WORDS.closing), kind: 'number', cell: (year) => yen(year.closingYen) },
        ]}
      />
    </Section>
  );
}
