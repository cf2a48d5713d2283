import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { LETTER_KEY_WORDS, type Letter } from '#pillars/2-funding/grant-letters/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  DateField,
  ErrorSummary,
  Facts,
  Form,
  Muted,
  Notice,
  Section,
  TextField,
} from '#ui/index.ts';
import { LETTERS } from '../words.ts';
import { LETTERS_AT, LettersPage } from './frame.tsx';
import { LetterSheet } from './letter-sheet.tsx';

type Props = {
  frame: Frame;
  letter: Letter;
  replaces: string | undefined;
  replacedBy: { readonly id: string; readonly code: string } | undefined;
  /** Name of whoever issued it; for the office only. */
  issuedBy: string | undefined;
  mayIssue: boolean;
  isOffice: boolean;
  typed: { readonly on: string; readonly why: string };
  errors: Readonly<Record<string, string>>;
  refusal?: string | undefined;
};

function factsOf(lang: Lang, { letter, replaces, issuedBy }: Props) {
  return [
    { term: say(lang, LETTERS.code), detail: letter.code },
    { term: say(lang, LETTERS.dated), detail: dayWords(letter.dated, lang) },
    { term: say(lang, LETTERS.case), detail: letter.applicationCode },
    ...(replaces === undefined
      ? []
      : [
          { term: say(lang, LETTERS.standing), detail: say(lang, LETTERS.replaces, { code: replaces }) },
          { term: say(lang, LETTERS.why), detail: letter.replacesWhy },
        ]),
    ...(issuedBy === undefined ? [] : [{ term: say(lang, LETTERS.issuedBy), detail: issuedBy }]),
    { term: say(lang, LETTERS.digest), detail: <code class="digest">{letter.digest}</code> },
  ];
}

/** One letter: what it says, the way to take it, and a new one in its place. */
export function LetterPage(props: Props) {
  const { frame, letter, replacedBy, mayIssue, isOffice, errors, refusal } = props;
  const { lang } = frame;
  const at = `${LETTERS_AT}/${letter.id}`;
  const above = isOffice ? {} : { crumbs: [{ label: say(lang, LETTERS.mine), href: `${LETTERS_AT}/mine` }] };
  return (
    <LettersPage
      frame={frame}
      title={`${say(lang, LETTER_KEY_WORDS[letter.key])} ${letter.code}`}
      isBelow={isOffice}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      {...above}
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {replacedBy !== undefined && (
        <Notice lang={lang} kind="warning" title={say(lang, LETTERS.replacedBy, { code: replacedBy.code })}>
          <p>
            <a href={`${LETTERS_AT}/${replacedBy.id}`}>{replacedBy.code}</a>
          </p>
        </Notice>
      )}
      {letter.content === null ? (
        <Muted>{say(lang, LETTERS.erased)}</Muted>
      ) : (
        <>
          <Actions>
            <ButtonLink href={`${at}/letter.pdf`} download>
              {say(lang, LETTERS.pdf)}
            </ButtonLink>
            {isOffice && (
              <ButtonLink href={`${at}/letter.docx`} kind="secondary" download>
                {say(lang, LETTERS.docx)}
              </ButtonLink>
            )}
          </Actions>
          <LetterSheet content={letter.content} />
        </>
      )}
      <Facts facts={factsOf(lang, props)} />
      {mayIssue && replacedBy === undefined && letter.content !== null && <ReissueForm {...props} at={at} />}
    </LettersPage>
  );
}

function ReissueForm({ frame: { lang }, typed, errors, at }: Props & { at: string }) {
  return (
    <Section title={say(lang, LETTERS.reissue)}>
      <p>{say(lang, LETTERS.reissueLead)}</p>
      <Form action={`${at}/reissue`}>
        <DateField
          lang={lang}
          name="on"
          label={say(lang, LETTERS.on)}
          value={typed.on}
          error={errors['on']}
        />
        <TextField
          lang={lang}
          name="why"
          label={say(lang, LETTERS.reissueWhy)}
          value={typed.why}
          error={errors['why']}
        />
        <Checkbox
          lang={lang}
          name="confirmed"
          label={say(lang, LETTERS.reissueConfirm)}
          error={errors['confirmed']}
        />
        <Actions>
          <Button kind="danger">{say(lang, LETTERS.reissue)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
