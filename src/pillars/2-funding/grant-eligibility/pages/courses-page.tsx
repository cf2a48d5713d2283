import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { describeField, type RuleSet, sayWords, UNSET } from '#pillars/2-funding/grant-rules/index.ts';
import { Card, EmptyState, Facts, Grid, Page, Section } from '#ui/index.ts';
import { CHECK } from '../words.ts';

/** The courses that can be checked, each with its purpose and its money. */
export function CoursesPage({ frame, sets }: { frame: Frame; sets: readonly RuleSet[] }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, CHECK.title)} lead={say(lang, CHECK.lead)}>
      {sets.length === 0 ? (
        <EmptyState title={say(lang, CHECK.noCourses)}>
          <p>
            {frame.city.office} {frame.city.officeContact}
          </p>
        </EmptyState>
      ) : (
        <Section title={say(lang, CHECK.choose)}>
          <Grid columns={3}>
            {sets.map(({ courseKey, rules, fiscalYear }) => (
              <Card title={sayWords(lang, rules.name)} href={`/grants/check/${courseKey}`} level={3}>
                {rules.purpose !== null && <p>{sayWords(lang, rules.purpose)}</p>}
                <Facts
                  tight
                  facts={[
                    {
                      term: say(lang, CHECK.caps),
                      detail: describeField(lang, rules, 'caps').join('、') || say(lang, UNSET),
                    },
                  ]}
                />
                <p class="muted">{say(lang, CHECK.year, { year: fiscalYear })}</p>
              </Card>
            ))}
          </Grid>
        </Section>
      )}
    </Page>
  );
}
