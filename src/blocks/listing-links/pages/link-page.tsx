import {
  type Freshness,
  FreshnessLine,
  type ListedFact,
  ListedFacts,
  type ListedSubject,
  type ListingKind,
} from '#blocks/listing-freshness/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  CheckboxGroup,
  Disclosure,
  ErrorSummary,
  type FieldErrors,
  Form,
  Page,
  RefusalNotice,
  Section,
  signInHref,
  TextArea,
} from '#ui/index.ts';
import { LINK_WORDS } from '../words.ts';

type Props = {
  frame: Frame;
  kind: ListingKind;
  subject: ListedSubject;
  freshness: Freshness;
  facts: readonly ListedFact[];
  /** This page's own address with its language. */
  here: string;
  /** Where the form of changes is sent. */
  changesHref: string;
  /** Whether the link has been answered already, and whether with changes. */
  answered?: 'confirmed' | 'changes' | undefined;
  parts?: readonly string[] | undefined;
  note?: string | undefined;
  errors?: FieldErrors | undefined;
};

/** What a link opens: the facts, one large button, and below it the way to say that something has changed. */
export function LinkPage(props: Props) {
  const { frame, subject, facts, errors = {}, answered } = props;
  const { lang } = frame;
  if (answered !== undefined) return <AnsweredPage {...props} answered={answered} />;
  return (
    <Page
      frame={frame}
      title={say(lang, LINK_WORDS.title)}
      lead={say(lang, LINK_WORDS.lead, { title: subject.title })}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <div class="one-tap">
        <Section title={say(lang, LINK_WORDS.facts)}>
          <Card title={subject.title}>
            <ListedFacts lang={lang} facts={facts} />
            <FreshnessLine lang={lang} kind={props.kind} freshness={props.freshness} />
          </Card>
        </Section>
        <Form action={props.here}>
          <Actions next={say(lang, LINK_WORDS.unchangedNext, { owner: say(lang, props.kind.owner) })}>
            <Button>{say(lang, LINK_WORDS.unchanged)}</Button>
          </Actions>
        </Form>
      </div>
      <Disclosure summary={say(lang, LINK_WORDS.changed)} open={Object.keys(errors).length > 0}>
        <ChangesForm {...props} />
      </Disclosure>
    </Page>
  );
}

function ChangesForm({ frame, kind, subject, changesHref, parts, note, errors = {} }: Props) {
  const { lang } = frame;
  return (
    <>
      <p>{say(lang, LINK_WORDS.changedLead)}</p>
      <Form action={changesHref}>
        <CheckboxGroup
          lang={lang}
          name="parts"
          label={say(lang, LINK_WORDS.parts)}
          options={kind.parts.map(({ key, label }) => ({ value: key, label: say(lang, label) }))}
          values={parts}
          error={errors['parts']}
        />
        <TextArea
          lang={lang}
          name="note"
          label={say(lang, LINK_WORDS.note)}
          hint={say(lang, LINK_WORDS.noteHint)}
          value={note}
          rows={3}
          error={errors['note']}
          optional
        />
        <Actions next={say(lang, LINK_WORDS.sendNext)}>
          <Button kind="secondary">{say(lang, LINK_WORDS.send)}</Button>
          <ButtonLink href={signInHref(changePathOf(kind, subject))} kind="plain">
            {say(lang, LINK_WORDS.signIn)}
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

function changePathOf(kind: ListingKind, subject: ListedSubject): string {
  return kind.changePath?.(subject) ?? subject.path;
}

function AnsweredPage({ frame, kind, subject, freshness, answered }: Props & { answered: string }) {
  const { lang } = frame;
  const sent = answered === 'changes';
  const words = {
    title: subject.title,
    day: dayWords(freshness.confirmedOn, lang),
    due: dayWords(freshness.dueOn, lang),
  };
  return (
    <Page
      frame={frame}
      title={say(lang, sent ? LINK_WORDS.sentTitle : LINK_WORDS.usedTitle)}
      lead={sent ? say(lang, LINK_WORDS.sentLead) : say(lang, LINK_WORDS.usedLead, words)}
      noindex
    >
      <Actions>
        <ButtonLink href={subject.path}>{say(lang, LINK_WORDS.toPage)}</ButtonLink>
        <ButtonLink href={signInHref(changePathOf(kind, subject))} kind="secondary">
          {say(lang, LINK_WORDS.signIn)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

/** A link that has run out or is not ours: what to do instead. */
export function GonePage({ frame }: { frame: Frame }) {
  const { lang, city } = frame;
  return (
    <Page frame={frame} title={say(lang, LINK_WORDS.goneTitle)} noindex>
      <RefusalNotice
        lang={lang}
        reason={say(lang, LINK_WORDS.goneReason)}
        ask={`${city.name} ${city.office}　${city.officeContact}`.trim()}
        instead={say(lang, LINK_WORDS.goneInstead)}
      />
      <Actions>
        <ButtonLink href={signInHref('/desk')} kind="secondary">
          {say(lang, LINK_WORDS.goneSignIn)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
