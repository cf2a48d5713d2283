import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { daysLeft } from '#pillars/2-funding/grant-papers/index.ts';
import {
  type Course,
  describeField,
  type ProgrammeRules,
  type RuleSet,
  sayWords,
  UNSET,
} from '#pillars/2-funding/grant-rules/index.ts';
import {
  Actions,
  ButtonLink,
  Card,
  Cluster,
  EmptyState,
  Facts,
  Grid,
  Page,
  Section,
  Stack,
  Tag,
} from '#ui/index.ts';
import type { PublicCall } from '../queries/read-calls.ts';
import { type PublicAward, sumDecided } from '../rules/public-award.ts';
import { GRANTS } from '../words.ts';
import { AwardList } from './award-list.tsx';

export type GrantsProps = {
  frame: Frame;
  now: Date;
  open: readonly PublicCall[];
  coming: readonly PublicCall[];
  courses: readonly { readonly course: Course; readonly sets: readonly RuleSet[] }[];
  awards: readonly PublicAward[];
};

const NEWEST = 5;

export const yearHref = (key: string, year: number): string => `/grants/courses/${key}?year=${year}`;

function partOf(lang: Lang, rules: ProgrammeRules, field: 'caps' | 'purpose'): string {
  const lines = describeField(lang, rules, field);
  return lines.length === 0 ? say(lang, UNSET) : lines.join('、');
}

/** The first page of the grants: what one can apply for now, the courses, what was awarded. */
export function GrantsPage(props: GrantsProps) {
  const { frame, open, coming, courses, awards } = props;
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, GRANTS.title)} lead={say(lang, GRANTS.lead)} wide>
      <Section title={say(lang, GRANTS.open)}>
        {open.length === 0 && <EmptyState title={say(lang, GRANTS.noOpen)} />}
        <Stack>
          {open.map((call, place) => (
            <OpenCall {...props} call={call} isFirst={place === 0} />
          ))}
        </Stack>
      </Section>
      {coming.length > 0 && (
        <Section title={say(lang, GRANTS.coming)}>
          <ul>
            {coming.map(({ call, course }) => (
              <li>
                <a href={yearHref(course.key, call.fiscalYear)}>{call.title}</a>：
                {say(lang, GRANTS.comingOn, {
                  from: dayWords(call.opensOn, lang),
                  to: dayWords(call.closesOn, lang),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say(lang, GRANTS.courses)}>
        {courses.length === 0 && <EmptyState title={say(lang, GRANTS.noCourses)} />}
        <Grid columns={3}>
          {courses.map(({ course, sets }) => (
            <CourseCard lang={lang} course={course} sets={sets} />
          ))}
        </Grid>
      </Section>
      <Section
        title={say(lang, GRANTS.awards)}
        beside={
          awards.length > 0 &&
          say(lang, GRANTS.count, { count: awards.length, yen: yenWords(sumDecided(awards), lang) })
        }
      >
        {awards.length === 0 ? (
          <EmptyState title={say(lang, GRANTS.noAwards)} />
        ) : (
          <>
            <AwardList lang={lang} awards={awards.slice(0, NEWEST)} />
            <p>
              <a href="/grants/awards">{say(lang, GRANTS.allAwards)}</a>
            </p>
          </>
        )}
      </Section>
      <AsData lang={lang} />
    </Page>
  );
}

function OpenCall({
  frame: { lang },
  now,
  call: found,
  isFirst,
}: GrantsProps & { call: PublicCall; isFirst: boolean }) {
  const { call, course, rules } = found;
  const days = daysLeft(call, now);
  const day = dayWords(call.closesOn, lang);
  const dated = (term: string, on: string | null) =>
    on === null ? [] : [{ term, detail: dayWords(on, lang) }];
  return (
    <Card title={call.title} level={3}>
      <Facts
        facts={[
          {
            term: say(lang, GRANTS.closes),
            detail: (
              <strong>{say(lang, days === 0 ? GRANTS.closesToday : GRANTS.closesOn, { day, days })}</strong>
            ),
          },
          { term: say(lang, GRANTS.cap), detail: partOf(lang, rules, 'caps') },
          { term: say(lang, GRANTS.purpose), detail: partOf(lang, rules, 'purpose') },
          ...dated(say(lang, GRANTS.presentation), call.presentationOn),
          ...dated(say(lang, GRANTS.decision), call.decisionBy),
          ...(call.budgetYen === null
            ? []
            : [{ term: say(lang, GRANTS.budget), detail: yenWords(call.budgetYen, lang) }]),
        ]}
      />
      <Actions next={say(lang, GRANTS.applyNext)}>
        <ButtonLink href={`/grants/check/${course.key}`} kind={isFirst ? 'primary' : 'secondary'}>
          {say(lang, GRANTS.apply)}
        </ButtonLink>
      </Actions>
      <p>
        <a href={yearHref(course.key, call.fiscalYear)}>{say(lang, GRANTS.rulesOf)}</a>
      </p>
    </Card>
  );
}

function CourseCard({ lang, course, sets }: { lang: Lang; course: Course; sets: readonly RuleSet[] }) {
  const [newest] = sets;
  return (
    <Card
      title={sayWords(lang, course.name)}
      href={newest && yearHref(course.key, newest.fiscalYear)}
      level={3}
    >
      {newest && (
        <>
          <p>{partOf(lang, newest.rules, 'purpose')}</p>
          <p class="muted">{`${say(lang, GRANTS.cap)}：${partOf(lang, newest.rules, 'caps')}`}</p>
        </>
      )}
      <Cluster>
        {sets.map(({ fiscalYear }) => (
          <Tag href={yearHref(course.key, fiscalYear)}>{say(lang, GRANTS.year, { year: fiscalYear })}</Tag>
        ))}
      </Cluster>
    </Card>
  );
}

/** The same facts for machines, and the measure that all of it serves. */
export function AsData({ lang }: { lang: Lang }) {
  return (
    <Section title={say(lang, GRANTS.data)}>
      <ul>
        <li>
          <a href="/open-data/grants.csv">{say(lang, GRANTS.dataCsv)}</a>
        </li>
        <li>
          <a href="/open-data/grants.json">{say(lang, GRANTS.dataJson)}</a>
        </li>
        <li>
          <a href="/open-data/grants-360giving.json">{say(lang, GRANTS.dataGiving)}</a>
        </li>
        <li>
          <a href="/feeds/grants.atom">{say(lang, GRANTS.dataFeed)}</a>
        </li>
        <li>
          <a href="/policy/measures/2-3">{say(lang, GRANTS.measure)}</a>
        </li>
      </ul>
    </Section>
  );
}
