import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  ButtonLink,
  ConfirmForm,
  Facts,
  Notice,
  Page,
  type PageProps,
  RefusalNotice,
  Section,
  StatusTag,
} from '#ui/index.ts';
import type { Scenario } from '../schema.ts';
import { REFORM, SCENARIO_WORDS } from '../words.ts';
import { ChangeList } from './change-list.tsx';
import { ResultParts, SameCheck } from './result-parts.tsx';

type BodyProps = { frame: Frame; scenario: Scenario; courseName: string };

/** What was changed, on which calls it was tried, and why. */
function Body({ frame, scenario, courseName }: BodyProps) {
  const { lang } = frame;
  const { changes, result, reason, savedAt } = scenario;
  return (
    <>
      <Facts
        facts={[
          { term: say(lang, REFORM.course), detail: courseName },
          { term: say(lang, REFORM.changedRules), detail: <ChangeList lang={lang} changes={changes} /> },
          { term: say(lang, REFORM.reason), detail: reason },
          {
            term: say(lang, REFORM.usedRounds),
            detail: `${result.rounds.map(({ name }) => name).join('、')}（${say(lang, REFORM.savedOn, {
              on: dayWords(japanDay(savedAt), lang),
            })}）`,
          },
        ]}
      />
      <SameCheck lang={lang} study={result} />
      <ResultParts lang={lang} result={result} />
    </>
  );
}

type DeskProps = BodyProps & {
  mayPublish: boolean;
  saved: boolean;
  againHref: string;
  refusal?: string | undefined;
};

/** A saved scenario for the office and the committee. */
export function ScenarioPage({ mayPublish, saved, againHref, refusal, ...body }: DeskProps) {
  const { frame, scenario } = body;
  const { lang } = frame;
  const isPublished = scenario.state === 'published';
  const at = `/desk/reform/scenarios/${scenario.id}`;
  return (
    <Page
      frame={frame}
      title={scenario.name}
      crumbs={[
        { label: say(lang, REFORM.desk), href: '/desk' },
        { label: say(lang, REFORM.lab), href: '/desk/reform' },
      ]}
      beside={
        <StatusTag tone={isPublished ? 'good' : 'neutral'}>
          {say(lang, SCENARIO_WORDS[scenario.state])}
        </StatusTag>
      }
      noindex
    >
      {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      {saved && <Notice lang={lang} kind="success" title={say(lang, REFORM.saved)} />}
      <Body {...body} />
      <Actions>
        <ButtonLink href={againHref} kind="primary">
          {say(lang, REFORM.again)}
        </ButtonLink>
        {isPublished && (
          <ButtonLink href={`/reform/${scenario.id}`} kind="secondary">
            {say(lang, REFORM.publicHref)}
          </ButtonLink>
        )}
      </Actions>
      {mayPublish && (
        <Section title={say(lang, isPublished ? REFORM.takeBack : REFORM.publish)} id="publish">
          <ConfirmForm
            lang={lang}
            action={`${at}/${isPublished ? 'take-back' : 'publish'}`}
            label={say(lang, isPublished ? REFORM.takeBack : REFORM.publish)}
            sentence={say(lang, isPublished ? REFORM.takeBackSentence : REFORM.publishSentence)}
            kind="secondary"
          />
        </Section>
      )}
    </Page>
  );
}

/** A published scenario for everybody: numbers, and nobody's name. */
export function PublicScenarioPage(body: BodyProps) {
  const { frame, scenario } = body;
  const { lang } = frame;
  const on = scenario.publishedAt === null ? '' : dayWords(japanDay(scenario.publishedAt), lang);
  const crumbs: PageProps['crumbs'] = [{ label: say(lang, REFORM.title), href: '/reform' }];
  return (
    <Page frame={frame} title={scenario.name} lead={say(lang, REFORM.publishedOn, { on })} crumbs={crumbs}>
      <Body {...body} />
      <Actions>
        <ButtonLink href="/reform" kind="secondary">
          {say(lang, REFORM.allPublished)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
