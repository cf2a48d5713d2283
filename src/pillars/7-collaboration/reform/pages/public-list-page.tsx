import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { Card, EmptyState, Page, Prose, Section, Stack } from '#ui/index.ts';
import type { Scenario } from '../schema.ts';
import { REFORM } from '../words.ts';
import { ChangeList } from './change-list.tsx';

type Props = {
  frame: Frame;
  scenarios: readonly Scenario[];
  names: ReadonlyMap<string, string>;
};

/** What is being reconsidered, and what trials of it have come to. */
export function PublicListPage({ frame, scenarios, names }: Props) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, REFORM.title)} lead={say(lang, REFORM.lead)}>
      <Section title={say(lang, REFORM.what)}>
        <Prose>
          <ul>
            <li>{say(lang, REFORM.whatAmounts)}</li>
            <li>{say(lang, REFORM.whatSubsidy)}</li>
          </ul>
          <p>{say(lang, REFORM.whatHow)}</p>
          <p>
            <a href="/policy/measures/7-5">{say(lang, REFORM.measure)}</a>
          </p>
        </Prose>
      </Section>
      <Section title={say(lang, REFORM.published)} id="published">
        {scenarios.length === 0 ? (
          <EmptyState title={say(lang, REFORM.noPublished)} />
        ) : (
          <Stack>
            {scenarios.map(({ id, name, reason, changes, courseKey, publishedAt }) => (
              <Card title={name} href={`/reform/${id}`} level={3}>
                <p class="muted">
                  {names.get(courseKey) ?? courseKey}{' '}
                  {publishedAt !== null &&
                    say(lang, REFORM.publishedOn, { on: dayWords(japanDay(publishedAt), lang) })}
                </p>
                <ChangeList lang={lang} changes={changes} />
                <p>{reason}</p>
              </Card>
            ))}
          </Stack>
        )}
      </Section>
    </Page>
  );
}
