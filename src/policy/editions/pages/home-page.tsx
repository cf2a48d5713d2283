import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { RULE } from '#policy/classing/index.ts';
import { DESK, DESK_PATHS, DeskPage, type PageGiven, StateTag, sentencesOf } from '#policy/desk/index.ts';
import type { Edition } from '#policy/register/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Cluster,
  EmptyState,
  Form,
  Grid,
  Section,
  TextField,
} from '#ui/index.ts';
import { EDITIONS } from '../words.ts';

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
};

/** The drafting home: the editions, what is missing, and the next one to begin. */
export function HomePage(props: HomeProps) {
  const { editions, mayWrite, start } = props;
  const { lang } = props.frame;
  return (
    <DeskPage given={props} title={say(lang, DESK.home)} lead={say(lang, EDITIONS.homeLead)} isHome>
      {editions.length === 0 && (
        <EmptyState title={say(lang, EDITIONS.noEditions)}>
          <p>{say(lang, EDITIONS.noEditionsHint)}</p>
        </EmptyState>
      )}
      <Grid columns={2}>
        {editions.map((card) => (
          <OneEdition lang={lang} card={card} mayWrite={mayWrite} />
        ))}
      </Grid>
      {mayWrite && start !== null && <StartForm {...props} start={start} />}
      <Section title={say(lang, EDITIONS.rules)}>
        <Grid columns={2}>
          <Card title={say(lang, RULE.title)} href={DESK_PATHS.classRule}>
            <p>{say(lang, EDITIONS.classRuleHint)}</p>
          </Card>
        </Grid>
      </Section>
    </DeskPage>
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
        <span>{say(lang, EDITIONS.measures, { count: measures })}</span>
        {edition.adoptedOn && (
          <span>{say(lang, EDITIONS.adoptedOn, { day: dayWords(edition.adoptedOn, lang) })}</span>
        )}
      </Cluster>
      {left && <Left lang={lang} number={edition.number} left={left} />}
      <p class="actions__row">
        <ButtonLink href={href} kind={isDraft ? 'primary' : 'secondary'}>
          {say(lang, isDraft && mayWrite ? EDITIONS.sideBySide : EDITIONS.read)}
        </ButtonLink>
        {left && (
          <ButtonLink href={DESK_PATHS.publish(edition.number)} kind="secondary">
            {say(lang, EDITIONS.publishPage)}
          </ButtonLink>
        )}
      </p>
    </Card>
  );
}

type LeftProps = { lang: Lang; number: number; left: NonNullable<EditionCard['left']> };

function Left({ lang, number, left }: LeftProps) {
  const rows = [
    { words: EDITIONS.leftFates, count: left.fates, href: DESK_PATHS.fates(number) },
    { words: EDITIONS.leftReasons, count: left.reasons, href: DESK_PATHS.fates(number) },
    { words: EDITIONS.leftComments, count: left.comments, href: DESK_PATHS.edition(number) },
  ].filter((row) => row.count > 0);
  if (rows.length === 0) return <p>{say(lang, EDITIONS.nothingLeft)}</p>;
  return (
    <ul aria-label={say(lang, EDITIONS.left)}>
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
  const errors = sentencesOf(lang, wrong);
  return (
    <Section title={say(lang, EDITIONS.startTitle)}>
      <p>{say(lang, EDITIONS.startHint, { name: start.earlier })}</p>
      <Form action={DESK_PATHS.start}>
        <TextField
          lang={lang}
          name="name"
          label={say(lang, EDITIONS.startName)}
          hint={say(lang, EDITIONS.startNameHint)}
          value={start.name}
          width="medium"
          error={errors['name']}
        />
        <Actions next={say(lang, EDITIONS.startNext)}>
          <Button>{say(lang, EDITIONS.start)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
