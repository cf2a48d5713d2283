import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { Actions, Button, ErrorSummary, Form, Notice, NumberField, TextArea, TextField } from '#ui/index.ts';
import { LETTERS } from '../words.ts';
import { LETTERS_AT, LettersPage, YearTabs } from './frame.tsx';

export type SeriesTyped = Readonly<Record<'prefix' | 'suffix' | 'nextNumber' | 'sender' | 'contact', string>>;

type Props = {
  frame: Frame;
  year: number;
  years: readonly number[];
  version: number;
  typed: SeriesTyped;
  errors: Readonly<Record<string, string>>;
  refusal?: string | undefined;
  done?: string | undefined;
};

/** How the letters of a fiscal year are numbered and who signs them. */
export function SeriesPage({ frame, year, years, version, typed, errors, refusal, done }: Props) {
  const { lang } = frame;
  const text = (name: 'prefix' | 'suffix') => ({ lang, name, value: typed[name], error: errors[name] });
  return (
    <LettersPage
      frame={frame}
      title={say(lang, LETTERS.series)}
      lead={say(lang, LETTERS.seriesLead, { year })}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      isBelow
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
      <YearTabs lang={lang} year={year} years={years} hrefOf={(one) => `${LETTERS_AT}/series?year=${one}`} />
      <Form action={`${LETTERS_AT}/series?year=${year}`} hidden={{ version }}>
        <TextField
          {...text('prefix')}
          label={say(lang, LETTERS.prefix)}
          hint={say(lang, LETTERS.prefixHint)}
          width="medium"
          optional
        />
        <TextField
          {...text('suffix')}
          label={say(lang, LETTERS.suffix)}
          hint={say(lang, LETTERS.suffixHint)}
          width="medium"
          optional
        />
        <NumberField
          lang={lang}
          name="nextNumber"
          label={say(lang, LETTERS.nextNumber)}
          hint={say(lang, LETTERS.nextHint)}
          value={typed.nextNumber}
          error={errors['nextNumber']}
        />
        <TextArea
          lang={lang}
          name="sender"
          label={say(lang, LETTERS.sender)}
          hint={say(lang, LETTERS.senderHint)}
          value={typed.sender}
          error={errors['sender']}
          rows={2}
        />
        <TextArea
          lang={lang}
          name="contact"
          label={say(lang, LETTERS.contact)}
          hint={say(lang, LETTERS.contactHint)}
          value={typed.contact}
          error={errors['contact']}
          rows={2}
          optional
        />
        <Actions>
          <Button>{say(lang, LETTERS.seriesSave)}</Button>
        </Actions>
      </Form>
    </LettersPage>
  );
}
