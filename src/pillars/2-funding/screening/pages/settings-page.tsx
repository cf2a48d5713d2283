import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import { SEAT_KIND_WORDS, type Seat } from '#registry/committee/index.ts';
import {
  Actions,
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  NumberField,
  Page,
  RadioGroup,
  TextField,
} from '#ui/index.ts';
import { OFFICE } from '../office-words.ts';
import { crumbsOf } from './parts.tsx';

type Typed = Readonly<Record<string, string>>;
type FieldsProps = { lang: Lang; typed: Typed; errors: FieldErrors };

function SettingFields({ lang, typed, errors }: FieldsProps) {
  return (
    <>
      <TextField
        lang={lang}
        name="title"
        label={say(lang, OFFICE.title)}
        value={typed['title']}
        error={errors['title']}
      />
      <NumberField
        lang={lang}
        name="budgetYen"
        label={say(lang, OFFICE.budget)}
        hint={say(lang, OFFICE.budgetHint)}
        optional
        unit="円"
        width="medium"
        value={typed['budgetYen']}
        error={errors['budgetYen']}
      />
      <DateField
        lang={lang}
        name="sheetsDueOn"
        label={say(lang, OFFICE.due)}
        optional
        value={typed['sheetsDueOn']}
        error={errors['sheetsDueOn']}
      />
      <RadioGroup
        lang={lang}
        name="assignment"
        label={say(lang, OFFICE.assignment)}
        options={(['all', 'some'] as const).map((value) => ({ value, label: say(lang, OFFICE[value]) }))}
        value={typed['assignment'] ?? 'all'}
        error={errors['assignment']}
      />
    </>
  );
}

type PrepareProps = {
  frame: Frame;
  call: string;
  seats: readonly Seat[];
  seatIds: readonly string[];
  typed: Typed;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** A new round for the papers of a call. */
export function PreparePage({ frame, call, seats, seatIds, typed, errors = {}, refusal }: PrepareProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, OFFICE.prepare)}
      crumbs={crumbsOf(lang)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Form action="/desk/screening" hidden={{ call }}>
        <SettingFields lang={lang} typed={typed} errors={errors} />
        <CheckboxGroup
          lang={lang}
          name="seatIds"
          label={say(lang, OFFICE.seats)}
          hint={say(lang, OFFICE.seatsHint)}
          options={seats.map(({ id, name, kind }) => ({
            value: id,
            label: `${name}（${say(lang, SEAT_KIND_WORDS[kind])}）`,
          }))}
          values={seatIds}
          error={errors['seatIds']}
        />
        <Actions next={say(lang, OFFICE.prepareNext)}>
          <Button>{say(lang, OFFICE.prepare)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

type SettingsProps = {
  frame: Frame;
  whole: WholeRound;
  code: string;
  typed: Typed;
  assigned: readonly string[];
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** The settings of a round; who scores what stands still once scoring has begun. */
export function SettingsPage({ frame, whole, code, typed, assigned, errors = {}, refusal }: SettingsProps) {
  const { lang } = frame;
  const { round, seats, papers } = whole;
  const isEarly = round.state === 'prepared' || round.state === 'declaring';
  return (
    <Page
      frame={frame}
      title={say(lang, OFFICE.settings)}
      crumbs={crumbsOf(lang, { title: round.title, code })}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Form action={`/desk/screening/${code}/settings`} hidden={{ version: round.version }}>
        <SettingFields lang={lang} typed={typed} errors={errors} />
        {isEarly &&
          papers.map((paper) => (
            <CheckboxGroup
              lang={lang}
              name="assigned"
              apart={paper.id}
              label={`${say(lang, OFFICE.some)}：${paper.title}`}
              options={seats.map((seat) => ({ value: `${seat.id}:${paper.id}`, label: seat.name }))}
              values={assigned}
              inline
            />
          ))}
        <Actions>
          <Button>{say(lang, OFFICE.save)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
