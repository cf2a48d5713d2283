import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  LETTER_KEY_WORDS,
  LETTER_KEYS,
  type LetterContent,
  type LetterFacts,
  type LetterKey,
} from '#pillars/2-funding/grant-letters/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxGroup,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  Notice,
  Section,
  SelectField,
  TextArea,
} from '#ui/index.ts';
import { LETTERS } from '../words.ts';
import { LETTERS_AT, LettersPage } from './frame.tsx';
import { LetterSheet } from './letter-sheet.tsx';

export type CaseLine = {
  readonly facts: LetterFacts;
  /** The number under which it had this kind already. */
  readonly had: string | undefined;
  /** What the template needs and the case does not have. */
  readonly lacks: readonly string[];
};

export type IssueTyped = {
  readonly on: string;
  readonly dueOn: string;
  readonly remark: string;
  readonly cases: readonly string[];
};

type Props = {
  frame: Frame;
  year: number;
  letterKey: LetterKey | undefined;
  cases: readonly CaseLine[];
  all: boolean;
  typed: IssueTyped;
  errors: Readonly<Record<string, string>>;
  refusal?: string | undefined;
};

function ChooseKind({
  lang,
  year,
  letterKey,
}: {
  lang: Lang;
  year: number;
  letterKey: LetterKey | undefined;
}) {
  return (
    <Form action={`${LETTERS_AT}/issue`} method="get" hidden={{ year }}>
      <SelectField
        lang={lang}
        name="key"
        label={say(lang, LETTERS.chooseKind)}
        options={LETTER_KEYS.map((key) => ({ value: key, label: say(lang, LETTER_KEY_WORDS[key]) }))}
        value={letterKey}
      />
      <Button kind={letterKey === undefined ? 'primary' : 'secondary'}>{say(lang, LETTERS.showCases)}</Button>
    </Form>
  );
}

function caseHint(lang: Lang, { facts, had, lacks }: CaseLine): string {
  const words = [
    say(lang, LETTERS.inState, { state: say(lang, facts.stateWords) }),
    had === undefined ? '' : say(lang, LETTERS.hadAlready, { code: had }),
    lacks.length === 0 ? '' : say(lang, LETTERS.lacks, { names: lacks.join('、') }),
  ].filter((part) => part !== '');
  return words.join('　');
}

function CasesForm({
  frame: { lang },
  year,
  letterKey,
  cases,
  typed,
  errors,
}: Props & { letterKey: LetterKey }) {
  return (
    <Form action={`${LETTERS_AT}/issue/preview`} hidden={{ key: letterKey, year }}>
      <CheckboxGroup
        lang={lang}
        name="cases"
        label={say(lang, LETTERS.cases)}
        error={errors['cases']}
        values={typed.cases}
        options={cases.map((line) => ({
          value: line.facts.applicationId,
          label: `${line.facts.applicationCode} ${line.facts.organisationName}「${line.facts.projectTitle}」`,
          hint: caseHint(lang, line),
        }))}
      />
      <DateField lang={lang} name="on" label={say(lang, LETTERS.on)} value={typed.on} error={errors['on']} />
      <DateField
        lang={lang}
        name="dueOn"
        label={say(lang, LETTERS.due)}
        hint={say(lang, LETTERS.dueHint)}
        value={typed.dueOn}
        error={errors['dueOn']}
        optional
      />
      <TextArea
        lang={lang}
        name="remark"
        label={say(lang, LETTERS.remark)}
        hint={say(lang, LETTERS.remarkHint)}
        value={typed.remark}
        error={errors['remark']}
        rows={3}
        optional
      />
      <Actions next={say(lang, LETTERS.toPreviewNext)}>
        <Button>{say(lang, LETTERS.toPreview)}</Button>
      </Actions>
    </Form>
  );
}

/** The kind, the cases and the day of letters. */
export function IssuePage(props: Props) {
  const { frame, year, letterKey, cases, all, errors, refusal } = props;
  const { lang } = frame;
  return (
    <LettersPage
      frame={frame}
      title={say(lang, LETTERS.issue)}
      lead={say(lang, LETTERS.chooseLead)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      isBelow
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <ChooseKind lang={lang} year={year} letterKey={letterKey} />
      {letterKey !== undefined && (
        <Section title={say(lang, LETTER_KEY_WORDS[letterKey])}>
          {cases.length === 0 ? (
            <EmptyState title={say(lang, LETTERS.noCases)} />
          ) : (
            <CasesForm {...props} letterKey={letterKey} />
          )}
          {!all && (
            <p>
              <a href={`${LETTERS_AT}/issue?key=${letterKey}&year=${year}&all=yes`}>
                {say(lang, LETTERS.allStates)}
              </a>
            </p>
          )}
        </Section>
      )}
    </LettersPage>
  );
}

type PreviewProps = {
  frame: Frame;
  first: LetterContent;
  /** Addressees of the further letters. */
  others: readonly string[];
  count: number;
  hidden: Readonly<Record<string, string | number>>;
  backHref: string;
};

/** The first letter as it will be, whom the others go to, and the button. */
export function PreviewPage({ frame, first, others, count, hidden, backHref }: PreviewProps) {
  const { lang } = frame;
  return (
    <LettersPage
      frame={frame}
      title={say(lang, LETTERS.preview)}
      lead={say(lang, LETTERS.previewLead, { count, code: first.code })}
      isBelow
    >
      <LetterSheet content={first} />
      {others.length > 0 && (
        <Section title={say(lang, LETTERS.others)}>
          <ul>
            {others.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      <Form action={`${LETTERS_AT}/issue`} hidden={hidden}>
        <Actions next={say(lang, LETTERS.goNext)}>
          <Button>{say(lang, LETTERS.go, { count })}</Button>
          <ButtonLink href={backHref} kind="secondary">
            {say(lang, LETTERS.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </LettersPage>
  );
}
