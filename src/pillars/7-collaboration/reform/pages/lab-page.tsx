import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Course } from '#pillars/2-funding/grant-rules/index.ts';
import { sayWords, UNSET } from '#pillars/2-funding/grant-rules/index.ts';
import {
  Actions,
  Button,
  Checkbox,
  CheckboxGroup,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  Form,
  fieldId,
  HiddenField,
  Notice,
  Page,
  RadioGroup,
  RuleSentence,
  Section,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { CHANGE_WORDS } from '../change-words.ts';
import { NUMBER_NAMES, type NumberName, type Typed } from '../forms.ts';
import type { ReadStudy } from '../queries/read-study.ts';
import { REFORM } from '../words.ts';
import { ResultParts, SameCheck } from './result-parts.tsx';
import { RoundTables } from './round-tables.tsx';

export type LabProps = {
  frame: Frame;
  course: Course;
  read: ReadStudy;
  roundIds: readonly string[];
  typed: Typed;
  /** What each rule said in the newest round chosen, in words. */
  then: Readonly<Record<NumberName, string | null>>;
  /** Whether there is something to save. */
  isTried: boolean;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** The laboratory of one course: which rounds, which rules, and what would have come out. */
export function LabPage(props: LabProps) {
  const { frame, course, read, errors = {}, refusal, isTried } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, REFORM.courseTitle, { course: sayWords(lang, course.name) })}
      lead={say(lang, REFORM.labLead)}
      crumbs={[
        { label: say(lang, REFORM.desk), href: '/desk' },
        { label: say(lang, REFORM.lab), href: '/desk/reform' },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {read.past.length === 0 ? (
        <EmptyState title={say(lang, REFORM.noRounds)} />
      ) : (
        <>
          <TrialForm {...props} />
          <SameCheck lang={lang} study={read.study} />
          <ResultParts
            lang={lang}
            result={{
              before: read.study.before,
              after: read.study.after,
              outlook: read.outlook ?? null,
              fundedBy: read.fundedBy,
            }}
          />
          <Section title={say(lang, REFORM.each)} id="each">
            <RoundTables lang={lang} rounds={read.study.rounds} />
          </Section>
          {isTried && <SaveForm {...props} />}
        </>
      )}
    </Page>
  );
}

function TrialForm({ frame, course, read, roundIds, typed, then, errors = {} }: LabProps) {
  const { lang } = frame;
  return (
    <Form action={`/desk/reform/courses/${course.key}`} method="get" wide>
      <CheckboxGroup
        lang={lang}
        name="round"
        label={say(lang, REFORM.rounds)}
        options={read.past.map(({ input, ruleSetNumber }) => ({
          value: input.roundId,
          label: say(lang, REFORM.round, {
            name: input.name,
            count: input.applications.length,
            number: ruleSetNumber,
          }),
        }))}
        values={roundIds}
      />
      <FieldGroup title={say(lang, REFORM.sentences)} hint={say(lang, REFORM.sentencesHint)}>
        {NUMBER_NAMES.map((name) => (
          <RuleSentence>
            <Sentence lang={lang} name={name} typed={typed} error={errors[name]} />
            <span class="muted">{say(lang, REFORM.thenWas, { value: then[name] ?? say(lang, UNSET) })}</span>
            {errors[name] !== undefined && <span class="field__error">{errors[name]}</span>}
          </RuleSentence>
        ))}
        <Checkbox
          lang={lang}
          name="allowsOtherSubsidy"
          label={say(lang, REFORM.subsidy)}
          checked={typed['allowsOtherSubsidy'] === 'yes'}
        />
        <Checkbox
          lang={lang}
          name="scalesRequests"
          label={say(lang, REFORM.scale)}
          hint={say(lang, REFORM.scaleHint)}
          checked={typed['scalesRequests'] === 'yes'}
        />
        <RadioGroup
          lang={lang}
          name="fundedBy"
          label={say(lang, REFORM.payer)}
          options={[
            { value: '', label: say(lang, REFORM.payerThen) },
            { value: 'fund', label: say(lang, REFORM.payerFund) },
            { value: 'general', label: say(lang, REFORM.payerGeneral) },
          ]}
          value={typed['fundedBy'] ?? ''}
        />
      </FieldGroup>
      <Actions next={say(lang, REFORM.runNext)}>
        <Button>{say(lang, REFORM.run)}</Button>
      </Actions>
    </Form>
  );
}

type SentenceProps = { lang: Lang; name: NumberName; typed: Typed; error: string | undefined };

/** The sentence of a change with its value as a field. */
function Sentence({ lang, name, typed, error }: SentenceProps): Child {
  const words = say(lang, CHANGE_WORDS[name]);
  const [before = '', after = ''] = words.split('[]');
  return (
    <>
      {before}
      <input
        class="input input--inline"
        type="text"
        inputmode="numeric"
        id={fieldId(name)}
        name={name}
        aria-label={words.replace('[]', '…')}
        aria-invalid={error === undefined ? undefined : 'true'}
        value={typed[name] ?? ''}
      />
      {after}
    </>
  );
}

function SaveForm({ frame, course, typed, roundIds, errors = {} }: LabProps) {
  const { lang } = frame;
  const kept = Object.entries(typed).filter(
    ([name]) => name !== 'name' && name !== 'reason' && name !== 'round',
  );
  return (
    <Section title={say(lang, REFORM.save)} id="save">
      <Form action={`/desk/reform/courses/${course.key}`}>
        {kept.map(([name, value]) => (
          <HiddenField name={name} value={value} />
        ))}
        {roundIds.map((id) => (
          <HiddenField name="round" value={id} />
        ))}
        <TextField
          lang={lang}
          name="name"
          label={say(lang, REFORM.name)}
          hint={say(lang, REFORM.nameHint)}
          value={typed['name'] ?? ''}
          error={errors['name']}
        />
        <TextArea
          lang={lang}
          name="reason"
          label={say(lang, REFORM.reason)}
          hint={say(lang, REFORM.reasonHint)}
          value={typed['reason'] ?? ''}
          error={errors['reason']}
          rows={3}
        />
        <Actions next={say(lang, REFORM.saveNext)}>
          <Button kind="secondary">{say(lang, REFORM.save)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
