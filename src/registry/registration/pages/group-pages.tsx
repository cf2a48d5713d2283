import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { codeOf, type Organisation } from '#registry/organisations/index.ts';
import { REG } from '#registry/registration-case/index.ts';
import { type Condition, ConditionList } from '#registry/registration-conditions/index.ts';
import { Answers, FORM, type Shown } from '#registry/registration-form/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  CheckboxGroup,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  Section,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { GROUP } from '../words.ts';

const crumbs = (frame: Frame) => [
  { label: say(frame.lang, REG.desk), href: '/desk' },
  { label: say(frame.lang, REG.mine), href: '/desk/registration/mine' },
];

type RenewProps = {
  frame: Frame;
  organisation: Organisation;
  shown: readonly Shown[];
  conditions: readonly Condition[];
  version: string;
  declarations: readonly string[];
  declared: readonly string[];
  answerOn: string;
  until: string;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** The yearly renewal on one page: what stands in the register, and one button when nothing has changed. */
export function RenewPage(props: RenewProps) {
  const { frame, organisation, shown, conditions, version, errors = {}, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, GROUP.renewTitle, { name: organisation.name })}
      lead={say(lang, GROUP.renewLead)}
      crumbs={crumbs(frame)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <RenewForm {...props} />
      {conditions.length > 0 && (
        <Section title={say(lang, REG.conditions)}>
          <ConditionList lang={lang} conditions={conditions} version={version} />
        </Section>
      )}
      <Answers lang={lang} shown={shown.filter(({ field }) => field !== 'authorIs')} />
    </Page>
  );
}

function RenewForm(props: RenewProps) {
  const { frame, organisation, declarations, declared, answerOn, until, errors = {} } = props;
  const { lang } = frame;
  const code = codeOf(organisation.number);
  const next = say(lang, GROUP.unchangedNext, {
    answer: dayWords(answerOn, lang),
    until: dayWords(until, lang),
  });
  return (
    <>
      <Form action={`/desk/registration/renew/${code}`}>
        {declarations.length > 0 && (
          <CheckboxGroup
            lang={lang}
            name="declared"
            label={say(lang, FORM.declared)}
            hint={say(lang, FORM.declaredHint)}
            options={declarations.map((sentence) => ({ value: sentence, label: sentence }))}
            values={declared}
            error={errors['declared']}
          />
        )}
        <Actions next={next}>
          <Button>{say(lang, GROUP.unchanged)}</Button>
        </Actions>
      </Form>
      <ActionForm
        action={`/desk/registration/renew/${code}/changed`}
        label={say(lang, GROUP.somethingChanged)}
      />
    </>
  );
}

type EndProps = {
  frame: Frame;
  organisation: Organisation;
  typed: { reason: string; name: string };
  errors?: FieldErrors | undefined;
};

/** Ending a registration: what it means, why, and the name of the group as the confirmation. */
export function EndPage({ frame, organisation, typed, errors = {} }: EndProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, GROUP.endTitle, { name: organisation.name })}
      lead={say(lang, GROUP.endLead)}
      crumbs={crumbs(frame)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action={`/desk/registration/end/${codeOf(organisation.number)}`}>
        <TextArea
          lang={lang}
          name="reason"
          label={say(lang, GROUP.endReason)}
          hint={say(lang, GROUP.endReasonHint)}
          value={typed.reason}
          error={errors['reason']}
          rows={3}
        />
        <TextField
          lang={lang}
          name="name"
          label={say(lang, GROUP.endName)}
          hint={organisation.name}
          value={typed.name}
          error={errors['name']}
          autocomplete="off"
        />
        <Actions>
          <Button kind="danger">{say(lang, GROUP.end)}</Button>
          <ButtonLink href="/desk/registration/mine" kind="secondary">
            {say(lang, REG.keep)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
