import type { Frame } from '#kernel/frame.ts';
import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import { earmarkName, earmarkRule } from '#pillars/2-funding/fund-gifts/index.ts';
import { Card, Facts, Grid, Page, Section } from '#ui/index.ts';
import type { EarmarkNames } from '../queries/read-fund.ts';
import { nameOf, wordOf } from '../rules/city-words.ts';
import type { FundFacts, FundWay } from '../schema.ts';
import { FUND_WORDS as WORDS } from '../words.ts';

type Props = {
  frame: Frame;
  facts: FundFacts;
  ways: readonly FundWay[];
  /** What can be chosen today. */
  earmarks: readonly EarmarkNames[];
};

/** How one can give, in the city's own words. */
export function GivePage({ frame, facts, ways, earmarks }: Props) {
  const { lang, city } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.giveTitle)}
      lead={say(lang, WORDS.giveLead)}
      crumbs={[{ label: nameOf(lang, facts), href: '/fund' }]}
    >
      <Grid columns={2}>
        {ways.map((way) => (
          <Card title={wordOf(lang, way.title, way.titleEn, way.titleEasy)} level={2}>
            <Way lang={lang} way={way} />
          </Card>
        ))}
      </Grid>
      {earmarks.length > 0 && (
        <Section title={say(lang, WORDS.choose)}>
          <Facts
            facts={earmarks.map((one) => ({ term: earmarkName(lang, one), detail: earmarkRule(lang, one) }))}
          />
        </Section>
      )}
      <p>{say(lang, WORDS.askFirst, { office: city.office, contact: city.officeContact })}</p>
      <p>
        <a href="/fund">{say(lang, WORDS.toFund)}</a>
      </p>
    </Page>
  );
}

function Way({ lang, way }: { lang: Lang; way: FundWay }) {
  const body = wordOf(lang, way.body, way.bodyEn, way.bodyEasy);
  return (
    <>
      {body.split('\n').map((line) => (
        <p>{line}</p>
      ))}
      {way.linkHref !== '' && (
        <p>
          <a href={way.linkHref} rel="noopener">
            {way.linkLabel || say(lang, WORDS.open)}
          </a>
        </p>
      )}
    </>
  );
}
