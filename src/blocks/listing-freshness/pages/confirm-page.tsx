import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { Actions, Button, ButtonLink, Card, Form, Notice, PATHS, Page, Section } from '#ui/index.ts';
import type { SignedInWay } from '../commands/confirm-signed-in.ts';
import type { ListedFact, ListedSubject, ListingKind } from '../listing-kind.ts';
import type { Freshness } from '../queries/find-freshness.ts';
import { CONFIRM_WORDS, RULE_WORDS } from '../words.ts';
import { ListedFacts } from './facts-list.tsx';
import { FreshnessLine } from './freshness-line.tsx';

type Props = {
  frame: Frame;
  kind: ListingKind;
  subject: ListedSubject;
  freshness: Freshness;
  facts: readonly ListedFact[];
  /** The ways that are open to the reader. */
  ways: readonly SignedInWay[];
  saved: boolean;
};

const BUTTONS = {
  desk: CONFIRM_WORDS.unchanged,
  phone: CONFIRM_WORDS.byPhone,
  counter: CONFIRM_WORDS.byCounter,
} as const;

/** One record for somebody signed in: what is shown of it, and one button. */
export function ConfirmPage({ frame, kind, subject, freshness, facts, ways, saved }: Props) {
  const { lang } = frame;
  const lead = say(lang, ways.includes('desk') ? CONFIRM_WORDS.ownerLead : CONFIRM_WORDS.centreLead);
  const done = (
    <Notice lang={lang} kind="success" title={say(lang, CONFIRM_WORDS.done)}>
      <p>{say(lang, CONFIRM_WORDS.doneBody, { day: dayWords(freshness.dueOn, lang) })}</p>
    </Notice>
  );
  return (
    <Page
      frame={frame}
      title={`${say(lang, CONFIRM_WORDS.title)}：${subject.title}`}
      lead={lead}
      crumbs={[{ label: say(lang, RULE_WORDS.desk), href: PATHS.desk }]}
      before={saved && done}
      noindex
    >
      <FreshnessLine lang={lang} kind={kind} freshness={freshness} />
      <Section title={say(lang, CONFIRM_WORDS.facts)}>
        <Card>
          <ListedFacts lang={lang} facts={facts} />
        </Card>
      </Section>
      <Form action={`/desk/confirmations/entries/${kind.kind}/${subject.id}`}>
        <Actions next={say(lang, CONFIRM_WORDS.unchangedNext)}>
          {ways.map((way) => (
            <Button name="way" value={way} kind={way === ways[0] ? 'primary' : 'secondary'}>
              {say(lang, BUTTONS[way])}
            </Button>
          ))}
          <ButtonLink href={kind.changePath?.(subject) ?? subject.path} kind="secondary">
            {say(lang, CONFIRM_WORDS.change)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
