import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { RESULT_FIELD_WORDS, type ResultField } from '#pillars/2-funding/grant-awards/index.ts';
import { FUNDED_BY_WORDS, MONEY_KIND_WORDS } from '#pillars/2-funding/grant-rules/index.ts';
import { Facts, Grid, Muted, Page, Prose, Section } from '#ui/index.ts';
import { courseNameOf } from '../award-words.ts';
import { decidedYenOf, type PublicAward } from '../rules/public-award.ts';
import { GRANTS } from '../words.ts';
import { GroupName, PublicStateTag } from './award-list.tsx';
import { yearHref } from './grants-page.tsx';

type Props = {
  frame: Frame;
  award: PublicAward;
  /** Awards of the same application in other years. */
  others: readonly PublicAward[];
};

/** One award: who got how much for what, how far it is, and what came of it. */
export function AwardPage({ frame, award, others }: Props) {
  const { lang } = frame;
  const { fiscalYear, yearIndex } = award;
  return (
    <Page
      frame={frame}
      title={award.title}
      crumbs={[
        { label: say(lang, GRANTS.title), href: '/grants' },
        { label: say(lang, GRANTS.awards), href: '/grants/awards' },
      ]}
      beside={<PublicStateTag lang={lang} award={award} />}
    >
      <Facts
        facts={[
          { term: say(lang, GRANTS.group), detail: <GroupName award={award} /> },
          {
            term: say(lang, GRANTS.course),
            detail: <a href={yearHref(award.courseKey, callYear(award))}>{courseNameOf(lang, award)}</a>,
          },
          {
            term: say(lang, GRANTS.yearsLabel),
            detail: say(lang, GRANTS.yearIndex, { year: fiscalYear, index: yearIndex }),
          },
          { term: say(lang, GRANTS.decidedOn), detail: dayWords(award.decidedOn, lang) },
          { term: say(lang, GRANTS.moneyKind), detail: say(lang, MONEY_KIND_WORDS[award.moneyKind]) },
          { term: say(lang, GRANTS.fundedBy), detail: say(lang, FUNDED_BY_WORDS[award.fundedBy]) },
          { term: say(lang, GRANTS.number), detail: award.code },
        ]}
      />
      <Money lang={lang} award={award} />
      <Result lang={lang} award={award} />
      {others.length > 0 && (
        <Section title={say(lang, GRANTS.otherYears)}>
          <ul>
            {others.map((other) => (
              <li>
                <a href={`/grants/awards/${other.code}`}>
                  {say(lang, GRANTS.yearIndex, { year: other.fiscalYear, index: other.yearIndex })}
                </a>
                {`　${yenWords(decidedYenOf(other), lang)}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

/** The year of the call is in the number of the application: E2026-012. */
const callYear = ({ applicationCode, fiscalYear }: PublicAward): number =>
  Number(/^E(\d{4})-/.exec(applicationCode)?.[1] ?? fiscalYear);

function Money({ lang, award }: { lang: Lang; award: PublicAward }) {
  const { money, settledYen } = award;
  const settled = money?.settledYen ?? settledYen;
  const yen = (amount: number) => yenWords(amount, lang);
  return (
    <Section title={say(lang, GRANTS.money)}>
      <Facts
        facts={[
          { term: say(lang, GRANTS.decided), detail: yen(decidedYenOf(award)) },
          { term: say(lang, GRANTS.paid), detail: yen(money?.paidYen ?? 0) },
          {
            term: say(lang, GRANTS.settled),
            detail: settled === null ? say(lang, GRANTS.notYet) : yen(settled),
          },
          { term: say(lang, GRANTS.repaid), detail: yen(money?.repaidYen ?? 0) },
          ...(money && money.dueBackYen > 0
            ? [{ term: say(lang, GRANTS.dueBack), detail: yen(money.dueBackYen) }]
            : []),
        ]}
      />
      <Muted>{say(lang, GRANTS.moneySource)}</Muted>
    </Section>
  );
}

const FIELDS: readonly ResultField[] = ['group', 'activity', 'roles', 'story', 'worth'];

function Result({ lang, award }: { lang: Lang; award: PublicAward }) {
  const { result } = award;
  if (!result)
    return (
      <Section title={say(lang, GRANTS.result)}>
        <Muted>{say(lang, GRANTS.noResult)}</Muted>
      </Section>
    );
  return (
    <Section
      title={say(lang, GRANTS.result)}
      id="result"
      beside={say(lang, GRANTS.publishedOn, { day: dayWords(result.publishedOn, lang) })}
    >
      {FIELDS.filter((field) => result.story[field] !== '').map((field) => (
        <Prose>
          <h3>{say(lang, RESULT_FIELD_WORDS[field].label)}</h3>
          <p class="keep-lines">{result.story[field]}</p>
        </Prose>
      ))}
      {result.photographs.length > 0 && (
        <Grid columns={3}>
          {result.photographs.map(({ large, small, alt }) => (
            <a href={`/grants/awards/${award.code}/photographs/${large}`}>
              <img
                src={`/grants/awards/${award.code}/photographs/${small}`}
                alt={alt}
                loading="lazy"
                width="320"
              />
            </a>
          ))}
        </Grid>
      )}
    </Section>
  );
}
