import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { EDITION_STATE_WORDS, type Edition } from '#policy/register/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Cluster,
  EmptyState,
  Form,
  Grid,
  Page,
  Section,
  StatusTag,
  TextField,
  type Tone,
} from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { DESK_PATHS } from '../paths.ts';
import { crumbsTo, Outcome, type PageGiven, sentencesOf, type Wrong } from './shared.tsx';

const STATE_TONES = { drafting: 'info', proposed: 'warn', adopted: 'good' } as const satisfies Record<
  Edition['state'],
  Tone
>;

/** The state of an edition as its officers call it. */
export function StateTag({ lang, state }: { lang: Lang; state: Edition['state'] }) {
  return <StatusTag tone={STATE_TONES[state]}>{say(lang, EDITION_STATE_WORDS[state].inside)}</StatusTag>;
}

/** An edition with what is left to do; nothing is left of what is adopted. */
export type EditionCard = {
  edition: Edition;
  measures: number;
  left: { fates: number; reasons: number; comments: number } | null;
};

type HomeProps = PageGiven & {
  editions: readonly EditionCard[];
  mayWrite: boolean;
  /** The name that the next edition would bear; nothing when it cannot begin yet. */
  start: { earlier: string; name: string } | null;
  wrong?: Wrong | undefined;
};

/** The drafting home: the editions, what is missing, and the next one to begin. */
export function HomePage(props: HomeProps) {
  const { frame, editions, mayWrite, start } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.home)}
      lead={say(lang, DESK.homeLead)}
      crumbs={crumbsTo(lang).slice(0, 1)}
      before={<Outcome {...props} />}
      invalid={props.wrong !== undefined}
      noindex
    >
      {editions.length === 0 && (
        <EmptyState title={say(lang, DESK.noEditions)}>
          <p>{say(lang, DESK.noEditionsHint)}</p>
        </EmptyState>
      )}
      <Grid columns={2}>
        {editions.map((card) => (
          <OneEdition lang={lang} card={card} mayWrite={mayWrite} />
        ))}
      </Grid>
      {mayWrite && start !== null && <StartForm {...props} start={start} />}
      <Section title={say(lang, DESK.rules)}>
        <Grid columns={2}>
          <Card title={say(lang, DESK.classRule)} href={DESK_PATHS.classRule}>
            <p>{say(lang, DESK.classRuleHint)}</p>
          </Card>
        </Grid>
      </Section>
    </Page>
  );
}

function OneEdition({ lang, card, mayWrite }: { lang: Lang; card: EditionCard; mayWrite: boolean }) {
  const { edition, measures, left } = card;
  const href = DESK_PATHS.edition(edition.number);
  const isDraft = edition.state === 'drafting';
  return (
    <Card title={edition.name} level={2}>
      <Cluster>
        <StateTag lang={lang} state={edition.state} />
        <span>{say(lang, DESK.measures, { count: measures })}</span>
        {edition.adoptedOn && (
          <span>{say(lang, DESK.adoptedOn, { day: dayWords(edition.adoptedOn, lang) })}</span>
        )}
      </Cluster>
      {left && <Left lang={lang} number={edition.number} left={left} />}
      <p class="actions__row">
        <ButtonLink href={href} kind={isDraft ? 'primary' : 'secondary'}>
          {say(lang, isDraft && mayWrite ? DESK.sideBySide : DESK.read)}
        </ButtonLink>
        {left && (
          <ButtonLink href={DESK_PATHS.publish(edition.number)} kind="secondary">
            {say(lang, DESK.publishPage)}
          </ButtonLink>
        )}
      </p>
    </Card>
  );
}

type LeftProps = { lang: Lang; number: number; left: NonNullable<EditionCard['left']> };

function Left({ lang, number, left }: LeftProps) {
  const rows = [
    { words: DESK.leftFates, count: left.fates, href: DESK_PATHS.fates(number) },
    { words: DESK.leftReasons, count: left.reasons, href: DESK_PATHS.fates(number) },
    { words: DESK.leftComments, count: left.comments, href: DESK_PATHS.edition(number) },
  ].filter((row) => row.count > 0);
  if (rows.length === 0) return <p>{say(lang, DESK.nothingLeft)}</p>;
  return (
    <ul aria-label={say(lang, DESK.left)}>
      {rows.map((row) => (
        <li>
          <a href={row.href}>{say(lang, row.words)}</a> <strong>{row.count}</strong>
        </li>
      ))}
    </ul>
  );
}

function StartForm({ frame, start, wrong }: HomeProps & { start: { earlier: string; name: string } }) {
  const { lang } = frame;
  const errors = sentencesOf(lang, wrong ?? {});
  return (
    <Section title={say(lang, DESK.startTitle)}>
      <p>{say(lang, DESK.startHint, { name: start.earlier })}</p>
      <Form action={DESK_PATHS.start}>
        <TextField
          lang={lang}
          name="name"
          label={say(lang, DESK.startName)}
          hint={say(lang, DESK.startNameHint)}
          value={start.name}
          width="medium"
          error={errors['name']}
        />
        <Actions next={say(lang, DESK.startNext)}>
          <Button>{say(lang, DESK.start)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
