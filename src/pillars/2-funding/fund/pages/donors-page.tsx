import type { Frame } from '#kernel/frame.ts';
import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import { KIND_WORDS, type Thanked } from '#pillars/2-funding/fund-gifts/index.ts';
import { Actions, ButtonLink, EmptyState, Muted, Page, Section } from '#ui/index.ts';
import { nameOf } from '../rules/city-words.ts';
import type { FundFacts } from '../schema.ts';
import { FUND_WORDS as WORDS } from '../words.ts';

type Props = { frame: Frame; facts: FundFacts; thanked: readonly Thanked[] };

/** Thanks to those who agreed to be named, year by year. */
export function DonorsPage({ frame, facts, thanked }: Props) {
  const { lang } = frame;
  const years = [...new Set(thanked.map(({ fiscalYear }) => fiscalYear))];
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.donors)}
      lead={say(lang, WORDS.donorsLead)}
      crumbs={[{ label: nameOf(lang, facts), href: '/fund' }]}
    >
      <Actions>
        <ButtonLink href="/fund/give">{say(lang, WORDS.give)}</ButtonLink>
      </Actions>
      {years.length === 0 && <ThanksList lang={lang} thanked={[]} />}
      {years.map((year) => (
        <Section title={say(lang, WORDS.yearWords, { year })}>
          <ThanksList lang={lang} thanked={thanked.filter(({ fiscalYear }) => fiscalYear === year)} />
        </Section>
      ))}
    </Page>
  );
}

/** Names and messages, nothing else of the gifts. */
export function ThanksList({ lang, thanked }: { lang: Lang; thanked: readonly Thanked[] }) {
  if (thanked.length === 0) {
    return (
      <EmptyState title={say(lang, WORDS.noDonors)}>
        <p>{say(lang, WORDS.noDonorsHint)}</p>
      </EmptyState>
    );
  }
  return (
    <ul>
      {thanked.map(({ name, message, kind }) => (
        <li>
          <strong>{name ?? say(lang, WORDS.anonymous)}</strong>{' '}
          <span class="muted">{say(lang, KIND_WORDS[kind])}</span>
          {message !== '' && <Muted>「{message}」</Muted>}
        </li>
      ))}
    </ul>
  );
}
