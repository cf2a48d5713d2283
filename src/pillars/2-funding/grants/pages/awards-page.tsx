import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { type Course, sayWords } from '#pillars/2-funding/grant-rules/index.ts';
import { EmptyState, type Facet, Facets, Page, Split } from '#ui/index.ts';
import { type PublicAward, sumDecided } from '../rules/public-award.ts';
import { GRANTS } from '../words.ts';
import { AwardList } from './award-list.tsx';
import { AsData } from './grants-page.tsx';

export type Choice = { readonly year: number | undefined; readonly course: string | undefined };
type Props = {
  frame: Frame;
  /** All awards; the choice narrows them. */
  awards: readonly PublicAward[];
  courses: readonly Course[];
  choice: Choice;
};

function hrefOf({ year, course }: Choice): string {
  const query = new URLSearchParams();
  if (year !== undefined) query.set('year', String(year));
  if (course !== undefined) query.set('course', course);
  const text = query.toString();
  return text === '' ? '/grants/awards' : `/grants/awards?${text}`;
}

const fits =
  ({ year, course }: Choice) =>
  (award: PublicAward) =>
    (year === undefined || award.fiscalYear === year) && (course === undefined || award.courseKey === course);

/** Everything that was awarded, by year and course. */
export function AwardsPage({ frame, awards, courses, choice }: Props) {
  const { lang } = frame;
  const shown = awards.filter(fits(choice));
  const years = [...new Set(awards.map(({ fiscalYear }) => fiscalYear))].toSorted((a, b) => b - a);
  const facet = (label: string, next: Choice, current: boolean): Facet => ({
    label,
    href: hrefOf(next),
    current,
    count: awards.filter(fits(next)).length,
  });
  return (
    <Page
      frame={frame}
      title={say(lang, GRANTS.awards)}
      lead={say(lang, GRANTS.awardsLead)}
      crumbs={[{ label: say(lang, GRANTS.title), href: '/grants' }]}
      wide
    >
      <p>
        <strong>
          {say(lang, GRANTS.count, { count: shown.length, yen: yenWords(sumDecided(shown), lang) })}
        </strong>
      </p>
      <Split
        side="start"
        aside={
          <Facets
            title={say(lang, GRANTS.facets)}
            groups={[
              {
                title: say(lang, GRANTS.yearsLabel),
                facets: [
                  facet(say(lang, GRANTS.all), { ...choice, year: undefined }, choice.year === undefined),
                  ...years.map((year) =>
                    facet(say(lang, GRANTS.year, { year }), { ...choice, year }, choice.year === year),
                  ),
                ],
              },
              {
                title: say(lang, GRANTS.course),
                facets: [
                  facet(say(lang, GRANTS.all), { ...choice, course: undefined }, choice.course === undefined),
                  ...courses.map(({ key, name }) =>
                    facet(sayWords(lang, name), { ...choice, course: key }, choice.course === key),
                  ),
                ],
              },
            ]}
          />
        }
      >
        {shown.length === 0 ? (
          <EmptyState title={say(lang, awards.length === 0 ? GRANTS.noAwards : GRANTS.noneFound)}>
            {awards.length > 0 && <a href="/grants/awards">{say(lang, GRANTS.allAwards)}</a>}
          </EmptyState>
        ) : (
          <AwardList lang={lang} awards={shown} />
        )}
      </Split>
      <AsData lang={lang} />
    </Page>
  );
}
