import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { REG } from '#registry/registration-case/index.ts';
import {
  papersIn,
  type RegistrationRules,
  ruleSentences,
  validUntil,
} from '#registry/registration-conditions/index.ts';
import { ActionForm, Actions, ButtonLink, LifeLine, Page, Prose, Section, Split } from '#ui/index.ts';
import { GROUP } from '../words.ts';

type Props = { frame: Frame; rules: RegistrationRules; today: string };

/** What registering is, what it asks and brings; the one button begins it. */
export function PublicPage({ frame, rules, today }: Props) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, REG.title)} lead={say(lang, GROUP.lead)} crumbs={[]}>
      <Split aside={<How frame={frame} rules={rules} />}>
        <Begin frame={frame} />
        <Section title={say(lang, GROUP.brings)}>
          <Prose>
            <ul>
              <li>{say(lang, GROUP.brings1)}</li>
              <li>{say(lang, GROUP.brings2)}</li>
              <li>{say(lang, GROUP.brings3)}</li>
            </ul>
          </Prose>
        </Section>
        <Conditions frame={frame} rules={rules} today={today} />
        <Needed frame={frame} rules={rules} />
      </Split>
    </Page>
  );
}

function Begin({ frame }: { frame: Frame }) {
  const { lang, user } = frame;
  return (
    <Actions next={say(lang, GROUP.beginNext)}>
      {user === null ? (
        <ButtonLink href="/registration/start">{say(lang, GROUP.begin)}</ButtonLink>
      ) : (
        <ActionForm action="/registration/start" label={say(lang, GROUP.begin)} kind="primary" />
      )}
      <ButtonLink href="/desk/registration/mine" kind="secondary">
        {say(lang, GROUP.goOn)}
      </ButtonLink>
    </Actions>
  );
}

function Conditions({ frame: { lang }, rules, today }: Props) {
  const sentences = ruleSentences(lang, rules, 'first');
  const until = dayWords(validUntil(rules, today, null), lang);
  return (
    <Section title={say(lang, REG.conditions)}>
      <Prose>
        {sentences.length === 0 ? (
          <p>{say(lang, GROUP.noConditions)}</p>
        ) : (
          <ul>
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        )}
        <p>{say(lang, GROUP.until, { day: until, days: rules.renewalDays })}</p>
      </Prose>
    </Section>
  );
}

function Needed({ frame: { lang, city }, rules }: Omit<Props, 'today'>) {
  const papers = papersIn(lang, rules.papers.first);
  return (
    <Section title={say(lang, GROUP.needed)}>
      <Prose>
        <ul>
          <li>{say(lang, GROUP.needed1)}</li>
          {papers !== '' && <li>{say(lang, GROUP.needed2, { papers })}</li>}
        </ul>
        <p>{say(lang, GROUP.needed3)}</p>
        <p>{say(lang, GROUP.atCounter, { office: `${city.office}　${city.officeContact}`.trim() })}</p>
      </Prose>
    </Section>
  );
}

function How({ frame: { lang }, rules }: Omit<Props, 'today'>) {
  return (
    <div class="card">
      <h2 class="card__title">{say(lang, GROUP.how)}</h2>
      <LifeLine
        lang={lang}
        stations={[
          { label: say(lang, REG.howDraft), state: 'next', detail: say(lang, GROUP.howDraftHint) },
          { label: say(lang, REG.howSend), state: 'next', detail: say(lang, GROUP.howSendHint) },
          {
            label: say(lang, REG.howCheck),
            state: 'next',
            detail: say(lang, REG.howCheckHint, { days: rules.answerDays }),
          },
          { label: say(lang, REG.howDone), state: 'next', detail: say(lang, GROUP.howDoneHint) },
        ]}
      />
    </div>
  );
}
