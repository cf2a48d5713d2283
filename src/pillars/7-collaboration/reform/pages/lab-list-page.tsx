import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { type Course, sayWords } from '#pillars/2-funding/grant-rules/index.ts';
import {
  Actions,
  Button,
  Card,
  CheckboxGroup,
  DataTable,
  EmptyState,
  Form,
  Grid,
  Notice,
  Page,
  Section,
  StatusTag,
} from '#ui/index.ts';
import type { Scenario } from '../schema.ts';
import { REFORM, SCENARIO_WORDS } from '../words.ts';

type Props = {
  frame: Frame;
  courses: readonly (Course & { readonly rounds: number })[];
  scenarios: readonly Scenario[];
  refusal?: string | undefined;
};

/** The laboratory's first page: courses to try, and what was saved. */
export function LabListPage({ frame, courses, scenarios, refusal }: Props) {
  const { lang } = frame;
  const names = new Map(courses.map((course) => [course.key, sayWords(lang, course.name)]));
  return (
    <Page
      frame={frame}
      title={say(lang, REFORM.lab)}
      lead={say(lang, REFORM.labLead)}
      crumbs={[{ label: say(lang, REFORM.desk), href: '/desk' }]}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Section title={say(lang, REFORM.choose)}>
        <Grid columns={3}>
          {courses.map(({ key, name, rounds }) => (
            <Card title={sayWords(lang, name)} href={`/desk/reform/courses/${key}`} level={3}>
              <p>
                {rounds === 0 ? say(lang, REFORM.noRounds) : say(lang, REFORM.roundCount, { count: rounds })}
              </p>
            </Card>
          ))}
        </Grid>
      </Section>
      <Section title={say(lang, REFORM.scenarios)}>
        {scenarios.length === 0 ? (
          <EmptyState title={say(lang, REFORM.noScenarios)} />
        ) : (
          <>
            <ScenarioTable lang={lang} scenarios={scenarios} names={names} />
            <Form action="/desk/reform/compare" method="get" wide>
              <CheckboxGroup
                lang={lang}
                name="s"
                label={say(lang, REFORM.pick)}
                options={scenarios.map(({ id, name, courseKey }) => ({
                  value: id,
                  label: `${name}（${names.get(courseKey) ?? courseKey}）`,
                }))}
              />
              <Actions next={say(lang, REFORM.compareNext)}>
                <Button>{say(lang, REFORM.compare)}</Button>
              </Actions>
            </Form>
          </>
        )}
      </Section>
    </Page>
  );
}

type TableProps = { lang: Lang; scenarios: readonly Scenario[]; names: ReadonlyMap<string, string> };

function ScenarioTable({ lang, scenarios, names }: TableProps) {
  return (
    <DataTable
      caption={say(lang, REFORM.scenarios)}
      columns={[
        {
          head: say(lang, REFORM.name),
          rowHead: true,
          cell: ({ id, name }) => <a href={`/desk/reform/scenarios/${id}`}>{name}</a>,
        },
        { head: say(lang, REFORM.course), cell: ({ courseKey }) => names.get(courseKey) ?? courseKey },
        {
          head: say(lang, REFORM.yearlyYen),
          kind: 'number',
          cell: ({ result }) =>
            `${yenWords(result.before.yearlyYen, lang)} → ${yenWords(result.after.yearlyYen, lang)}`,
        },
        {
          head: say(lang, REFORM.state),
          cell: ({ state, savedAt }) => (
            <>
              <StatusTag tone={state === 'published' ? 'good' : 'neutral'}>
                {say(lang, SCENARIO_WORDS[state])}
              </StatusTag>{' '}
              {say(lang, REFORM.savedOn, { on: dayWords(japanDay(savedAt), lang) })}
            </>
          ),
        },
      ]}
      rows={scenarios}
    />
  );
}
