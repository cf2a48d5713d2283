import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  BOOK_WORDS,
  type EarmarkBalance,
  type FundBalance,
  type FundYear,
} from '#pillars/2-funding/fund-books/index.ts';
import {
  Actions,
  BarPicture,
  ButtonLink,
  DataTable,
  EmptyState,
  Facts,
  PATHS,
  Page,
  Section,
  Stack,
  StatusTag,
} from '#ui/index.ts';
import { type Names, useName } from '../names.ts';
import { OVERVIEW as WORDS } from '../page-words.ts';

export const AT = '/desk/fund-books';

type Props = {
  frame: Frame;
  balance: FundBalance;
  uses: readonly EarmarkBalance[];
  years: readonly FundYear[];
  names: Names;
  mayRecord: boolean;
  today: string;
};

const PARTS = ['cashYen', 'freeYen', 'earmarkedYen', 'committedYen', 'dueBackYen'] as const;
const PART_WORDS = { ...WORDS, cashYen: WORDS.cash } as const;

/** What the fund holds, for what, and how it came there. */
export function OverviewPage(props: Props) {
  const { frame, balance, years, mayRecord } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, BOOK_WORDS.title)}
      lead={say(lang, BOOK_WORDS.lead)}
      crumbs={[{ label: say(lang, BOOK_WORDS.desk), href: PATHS.desk }]}
      wide
      noindex
    >
      <Section title={say(lang, WORDS.now)}>
        <Stack>
          <Facts
            facts={PARTS.map((part) => ({
              term: say(lang, PART_WORDS[part]),
              detail: yenWords(balance[part], lang),
            }))}
          />
          <p class="muted">{say(lang, WORDS.nowHow)}</p>
          {mayRecord && (
            <Actions next={say(lang, WORDS.next)}>
              <ButtonLink href={`${AT}/transfers/new`}>{say(lang, WORDS.transfer)}</ButtonLink>
              <ButtonLink kind="secondary" href={`${AT}/moves/new`}>
                {say(lang, WORDS.move)}
              </ButtonLink>
            </Actions>
          )}
          <BookLinks {...props} />
        </Stack>
      </Section>
      <Uses {...props} />
      <Section title={say(lang, WORDS.years)}>
        {years.length === 0 ? <EmptyState title={say(lang, WORDS.empty)} /> : <Years {...props} />}
      </Section>
    </Page>
  );
}

function BookLinks({ frame: { lang } }: Props) {
  const links = [
    [`${AT}/journal`, WORDS.journal],
    [`${AT}/budgets`, WORDS.budgets],
    ['/desk/fund-bank', WORDS.bank],
    [`${AT}/rules`, WORDS.rules],
  ] as const;
  return (
    <ul class="cluster">
      {links.map(([href, label]) => (
        <li>
          <a href={href}>{say(lang, label)}</a>
        </li>
      ))}
    </ul>
  );
}

function Uses({ frame: { lang }, uses, names }: Props) {
  return (
    <Section title={say(lang, WORDS.uses)}>
      <DataTable
        caption={say(lang, WORDS.uses)}
        rows={uses}
        columns={[
          {
            head: say(lang, WORDS.use),
            rowHead: true,
            cell: ({ earmarkKey }) => useName(lang, names, earmarkKey),
          },
          { head: say(lang, WORDS.balance), kind: 'number', cell: ({ yen }) => yenWords(yen, lang) },
        ]}
      />
    </Section>
  );
}

const all = (sums: Readonly<Record<string, number>>) =>
  Object.values(sums).reduce((sum, yen) => sum + yen, 0);

function Years({ frame: { lang }, years, today }: Props) {
  const last = years.at(-1);
  const yenOf = (head: Text, yen: (year: FundYear) => number) => ({
    head: say(lang, head),
    kind: 'number' as const,
    cell: (year: FundYear) => yenWords(yen(year), lang),
  });
  return (
    <Stack>
      {last && (
        <BarPicture
          lang={lang}
          title={say(lang, WORDS.picture, { yen: yenWords(last.closingYen, lang) })}
          source={say(lang, WORDS.pictureSource, { day: today })}
          rowTitle={say(lang, WORDS.year)}
          series={[say(lang, WORDS.cash)]}
          unit={lang === 'en' ? '' : '円'}
          rows={years.map(({ fiscalYear, closingYen }) => ({
            label: say(lang, BOOK_WORDS.year, { year: fiscalYear }),
            values: [closingYen],
          }))}
        />
      )}
      <DataTable
        caption={say(lang, WORDS.years)}
        rows={years.toReversed()}
        columns={[
          {
            head: say(lang, WORDS.year),
            rowHead: true,
            cell: ({ fiscalYear }) => (
              <a href={`${AT}/years/${fiscalYear}`}>{say(lang, BOOK_WORDS.year, { year: fiscalYear })}</a>
            ),
          },
          yenOf(WORDS.opening, ({ openingYen }) => openingYen),
          yenOf(WORDS.gifts, ({ giftsYen }) => all(giftsYen)),
          yenOf(WORDS.transfers, ({ transfersYen }) => all(transfersYen)),
          yenOf(WORDS.paid, ({ paidYen }) => paidYen),
          yenOf(WORDS.repaid, ({ repaidYen }) => repaidYen),
          yenOf(WORDS.closing, ({ closingYen }) => closingYen),
          {
            head: say(lang, WORDS.state),
            cell: ({ isClosed }) => (
              <StatusTag tone={isClosed ? 'good' : 'neutral'}>
                {say(lang, isClosed ? WORDS.closed : WORDS.open)}
              </StatusTag>
            ),
          },
        ]}
      />
    </Stack>
  );
}
