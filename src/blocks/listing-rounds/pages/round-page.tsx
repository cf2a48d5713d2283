import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { confirmationCrumbs } from '#blocks/listing-freshness/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { addDays, dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { LongWork } from '#platform/jobs/index.ts';
import {
  ActionForm,
  Actions,
  BarPicture,
  Button,
  ButtonLink,
  ConfirmForm,
  Facts,
  Form,
  MeterBar,
  Muted,
  Notice,
  Page,
  Section,
  Stack,
  StatusTag,
} from '#ui/index.ts';
import type { EntryFilter, RoundFigures } from '../queries/answers.ts';
import { SHEET_DAYS_AFTER } from '../rules/flow.ts';
import type { ListingRound } from '../schema.ts';
import { ROUND_STATE_WORDS, ROUND_WORDS } from '../words.ts';
import { RoundEntries, type RoundLine } from './entries.tsx';
import { ROUNDS_AT, TONES } from './plan-pages.tsx';
import { wayText } from './way-words.ts';

export type RoundPageProps = {
  frame: Frame;
  round: ListingRound;
  kind: ListingKind;
  figures: RoundFigures;
  /** How many would be asked, before it opens. */
  listed: number;
  today: string;
  work?: LongWork | undefined;
  filter: EntryFilter;
  lines: readonly RoundLine[];
  page: number;
  pages: number;
  told?: 'saved' | 'opened' | 'reminded' | 'closed' | undefined;
  refusal?: string | undefined;
};

/** One round: how it stands, what can be done now, and who has answered. */
export function RoundPage(props: RoundPageProps) {
  const { frame, round, kind, told, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={round.title}
      crumbs={[...confirmationCrumbs(lang), { label: say(lang, ROUND_WORDS.title), href: ROUNDS_AT }]}
      beside={<StatusTag tone={TONES[round.state]}>{say(lang, ROUND_STATE_WORDS[round.state])}</StatusTag>}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          {told !== undefined && <Notice lang={lang} kind="success" title={say(lang, ROUND_WORDS[told])} />}
        </>
      }
      islands={['confirm-button']}
      wide
      noindex
    >
      <Facts
        facts={[
          { term: say(lang, ROUND_WORDS.kind), detail: say(lang, kind.label) },
          { term: say(lang, ROUND_WORDS.due), detail: dayWords(round.dueOn, lang) },
          ...(round.note === '' ? [] : [{ term: say(lang, ROUND_WORDS.note), detail: round.note }]),
        ]}
      />
      {round.state === 'planned' ? <Planned {...props} /> : <Running {...props} />}
    </Page>
  );
}

function Planned({ frame, round, listed }: RoundPageProps) {
  const { lang } = frame;
  return (
    <Stack>
      <Actions>
        <ButtonLink href={`${ROUNDS_AT}/${round.id}/plan`} kind="secondary">
          {say(lang, ROUND_WORDS.change)}
        </ButtonLink>
      </Actions>
      <ConfirmForm
        lang={lang}
        kind="primary"
        action={`${ROUNDS_AT}/${round.id}/open`}
        label={say(lang, ROUND_WORDS.open)}
        sentence={say(lang, ROUND_WORDS.openSentence, { count: listed })}
      />
    </Stack>
  );
}

function Running(props: RoundPageProps) {
  const { round, work } = props;
  return (
    <>
      <Figures {...props} />
      {work !== undefined && round.state === 'open' && <Mails {...props} work={work} />}
      {round.state === 'open' && <Sheets {...props} />}
      <RoundEntries {...props} />
      {round.state === 'open' && <Close {...props} />}
    </>
  );
}

function Figures({ frame, round, figures, today }: RoundPageProps) {
  const { lang } = frame;
  const { asked, answered, by } = figures;
  const percent = asked === 0 ? 0 : Math.round((answered / asked) * 100);
  const ways = [...by].map(([way, entries]) => ({
    label: say(lang, wayText(way)),
    tone: 1 as const,
    values: [entries],
  }));
  return (
    <Section title={say(lang, ROUND_WORDS.figures)}>
      <BarPicture
        lang={lang}
        title={say(lang, ROUND_WORDS.figuresPicture, { asked, answered, percent })}
        source={say(lang, ROUND_WORDS.source, { day: dayWords(today, lang) })}
        rowTitle={say(lang, ROUND_WORDS.how)}
        series={[say(lang, ROUND_WORDS.entries)]}
        unit={say(lang, ROUND_WORDS.unit)}
        rows={[...ways, { label: say(lang, ROUND_WORDS.none), tone: 4, values: [asked - answered] }]}
      />
      <Actions>
        {round.state === 'open' && (
          <ActionForm action={`${ROUNDS_AT}/${round.id}/remind`} label={say(lang, ROUND_WORDS.remind)} />
        )}
        <ButtonLink href={`${ROUNDS_AT}/${round.id}/list.csv`} kind="secondary" download>
          {say(lang, ROUND_WORDS.csv)}
        </ButtonLink>
      </Actions>
      {round.state === 'open' && <Muted>{say(lang, ROUND_WORDS.remindHint)}</Muted>}
    </Section>
  );
}

function Mails({ frame, round, work }: RoundPageProps & { work: LongWork }) {
  const { lang } = frame;
  const { done, total } = work;
  if (work.state === 'done') return null;
  const sentence = say(lang, ROUND_WORDS.mailsDone, { done, total });
  return (
    <Section title={say(lang, ROUND_WORDS.mails)}>
      <p>{sentence}</p>
      <MeterBar
        label={sentence}
        max={total}
        parts={[
          { label: say(lang, ROUND_WORDS.mailsMade), value: done, tone: 1 },
          { label: say(lang, ROUND_WORDS.mailsLeft), value: total - done, tone: 4 },
        ]}
      />
      <p>
        <a href={`${ROUNDS_AT}/${round.id}`}>{say(lang, ROUND_WORDS.reload)}</a>
      </p>
    </Section>
  );
}

function Sheets({ frame, round, figures }: RoundPageProps) {
  const { lang } = frame;
  const silent = figures.asked - figures.answered;
  if (silent === 0) return null;
  const day = dayWords(addDays(round.dueOn, SHEET_DAYS_AFTER), lang);
  return (
    <Section title={say(lang, ROUND_WORDS.sheets)}>
      <Form action={`${ROUNDS_AT}/${round.id}/sheets`} wide>
        <Actions next={say(lang, ROUND_WORDS.sheetsLead, { day })}>
          {figures.withoutMail > 0 && (
            <Button name="who" value="without_mail">
              {say(lang, ROUND_WORDS.sheetsWithout, { count: figures.withoutMail })}
            </Button>
          )}
          <Button name="who" value="unanswered" kind="secondary">
            {say(lang, ROUND_WORDS.sheetsAll, { count: silent })}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}

function Close({ frame, round }: RoundPageProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, ROUND_WORDS.close)}>
      <Stack>
        <Muted>{say(lang, ROUND_WORDS.autoClose, { day: dayWords(round.dueOn, lang) })}</Muted>
        <ConfirmForm
          lang={lang}
          action={`${ROUNDS_AT}/${round.id}/close`}
          label={say(lang, ROUND_WORDS.close)}
          sentence={say(lang, ROUND_WORDS.closeSentence)}
        />
      </Stack>
    </Section>
  );
}
