import type { Frame } from '#kernel/frame.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { KIND_WORDS, KINDS } from '#registry/organisations/index.ts';
import { PAPER_KINDS, PAPER_WORDS } from '#registry/passport/index.ts';
import {
  Actions,
  Button,
  Checkbox,
  CheckboxGroup,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  Form,
  fieldId,
  Notice,
  NumberField,
  Page,
  RadioGroup,
  RefusalNotice,
  RuleSentence,
  TextArea,
  TextField,
} from '#ui/index.ts';
import type { Effect } from '../queries/count-unmet.ts';
import { CONDITIONS, ROUNDS } from '../rules/registration-rules.ts';
import { CONDITION_WORDS, ROUND_WORDS, RULES } from '../words.ts';

export type TypedRules = Readonly<Record<string, string | readonly string[]>>;
type Props = {
  frame: Frame;
  version: number;
  typed: TypedRules;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  effect?: Effect | undefined;
  saved?: boolean | undefined;
};

const one = (typed: TypedRules, name: string): string => {
  const value = typed[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};
const many = (typed: TypedRules, name: string): readonly string[] => [typed[name] ?? []].flat();

type Parts = { lang: Lang; typed: TypedRules; errors: FieldErrors };

/** A field in a sentence, with the id by which the summary of errors finds it. */
function Blank({ typed, errors, name, label }: Omit<Parts, 'lang'> & { name: string; label: string }) {
  return (
    <input
      class="input input--inline input--tiny"
      type="text"
      inputmode="numeric"
      id={fieldId(name)}
      name={name}
      aria-label={label}
      aria-invalid={errors[name] === undefined ? undefined : 'true'}
      value={one(typed, name)}
    />
  );
}

/** The conditions as sentences with their values as fields; the effect is shown before anything is saved. */
export function RulesPage(props: Props) {
  const { frame, version, typed, errors = {}, refusal, effect, saved } = props;
  const { lang } = frame;
  const parts = { lang, typed, errors };
  return (
    <Page
      frame={frame}
      title={say(lang, RULES.title)}
      lead={say(lang, RULES.lead)}
      crumbs={[
        { label: say(lang, RULES.desk), href: '/desk' },
        { label: say(lang, RULES.registration), href: '/desk/registration' },
      ]}
      beside={version === 0 ? say(lang, RULES.never) : say(lang, RULES.version, { version })}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      {saved && <Notice lang={lang} kind="success" title={say(lang, RULES.saved)} />}
      {effect && <EffectNotice lang={lang} effect={effect} />}
      <Form action="/desk/registration/rules" hidden={{ version }}>
        <MemberRules {...parts} />
        <GroupRules {...parts} />
        <PaperRules {...parts} />
        <ValidityRules {...parts} />
        <Grounds {...parts} />
        <Actions next={say(lang, RULES.saveNext)}>
          <Button>{say(lang, RULES.save)}</Button>
          <Button kind="secondary" formaction="/desk/registration/rules/preview">
            {say(lang, RULES.preview)}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

function EffectNotice({ lang, effect }: { lang: Lang; effect: Effect }) {
  const { registered, unmet } = effect;
  const kind = unmet === 0 ? 'info' : 'warning';
  return (
    <Notice lang={lang} kind={kind} title={say(lang, RULES.effect, { registered, unmet })}>
      <ul>
        {effect.byCondition.map(([name, count]) => (
          <li>{say(lang, RULES.effectOf, { condition: conditionName(lang, name), count })}</li>
        ))}
      </ul>
      <p>{say(lang, RULES.effectNext)}</p>
    </Notice>
  );
}

/** A condition without its values, for lists. */
const conditionName = (lang: Lang, name: (typeof CONDITIONS)[number]) =>
  say(lang, CONDITION_WORDS[name], { n: '…', list: '…' });

function MemberRules({ lang, typed, errors }: Parts) {
  const blank = (name: string, label: Text) => (
    <Blank typed={typed} errors={errors} name={name} label={say(lang, label)} />
  );
  return (
    <FieldGroup title={say(lang, RULES.members)}>
      <RuleSentence>
        {say(lang, RULES.membersBefore)}
        {blank('minMembers', RULES.membersBefore)}
        {say(lang, RULES.membersAfter)} {say(lang, RULES.citizensBefore)}
        {blank('minCitizens', RULES.citizensBefore)}
        {say(lang, RULES.citizensAfter)}
        {blank('minCitizenShare', RULES.shareAfter)}
        {say(lang, RULES.shareAfter)}
      </RuleSentence>
    </FieldGroup>
  );
}

function GroupRules({ lang, typed, errors }: Parts) {
  return (
    <FieldGroup title={say(lang, RULES.group)}>
      <RuleSentence>
        {say(lang, RULES.monthsBefore)}
        <Blank typed={typed} errors={errors} name="minMonths" label={say(lang, RULES.monthsBefore)} />
        {say(lang, RULES.monthsAfter)}
      </RuleSentence>
      <Checkbox
        lang={lang}
        name="baseInCity"
        label={say(lang, RULES.base)}
        checked={one(typed, 'baseInCity') === 'yes'}
      />
      <CheckboxGroup
        lang={lang}
        name="kinds"
        label={say(lang, RULES.kinds)}
        hint={say(lang, RULES.kindsHint)}
        options={KINDS.map((kind) => ({ value: kind, label: say(lang, KIND_WORDS[kind]) }))}
        values={many(typed, 'kinds')}
        error={errors['kinds']}
      />
    </FieldGroup>
  );
}

function PaperRules({ lang, typed, errors }: Parts) {
  const options = PAPER_KINDS.map((kind) => ({ value: kind, label: say(lang, PAPER_WORDS[kind]) }));
  return (
    <FieldGroup title={say(lang, RULES.papers)}>
      {ROUNDS.map((round) => (
        <CheckboxGroup
          lang={lang}
          name={`papers.${round}`}
          label={say(lang, RULES.papersFor, { round: say(lang, ROUND_WORDS[round]) })}
          options={options}
          values={many(typed, `papers.${round}`)}
          error={errors[`papers.${round}`]}
          inline
        />
      ))}
      <TextArea
        lang={lang}
        name="declarations"
        label={say(lang, RULES.declarations)}
        hint={say(lang, RULES.declarationsHint)}
        value={one(typed, 'declarations')}
        error={errors['declarations']}
        optional
      />
    </FieldGroup>
  );
}

function ValidityRules({ lang, typed, errors }: Parts) {
  const sentence = (name: string, before: Text, after: Text) => (
    <RuleSentence>
      {say(lang, before)}
      <Blank typed={typed} errors={errors} name={name} label={say(lang, before)} />
      {say(lang, after)}
    </RuleSentence>
  );
  return (
    <FieldGroup title={say(lang, RULES.validity)}>
      <RadioGroup
        lang={lang}
        name="validity"
        label={say(lang, RULES.how)}
        options={[
          { value: 'fiscal_year', label: say(lang, RULES.fiscalYear) },
          { value: 'months', label: say(lang, RULES.months) },
        ]}
        value={one(typed, 'validity')}
        error={errors['validity']}
      />
      <NumberField
        lang={lang}
        name="validityLength"
        label={say(lang, RULES.length)}
        hint={say(lang, RULES.lengthHint)}
        value={one(typed, 'validityLength')}
        error={errors['validityLength']}
      />
      {sentence('renewalDays', RULES.renewalBefore, RULES.renewalAfter)}
      {sentence('graceDays', RULES.graceBefore, RULES.graceAfter)}
      {sentence('answerDays', RULES.answerBefore, RULES.answerAfter)}
      <Checkbox
        lang={lang}
        name="sameHand"
        label={say(lang, RULES.sameHand)}
        checked={one(typed, 'sameHand') === 'yes'}
      />
    </FieldGroup>
  );
}

function Grounds({ lang, typed, errors }: Parts) {
  return (
    <FieldGroup title={say(lang, RULES.grounds)} hint={say(lang, RULES.groundHint)}>
      {CONDITIONS.map((name) => (
        <TextField
          lang={lang}
          name={`ground.${name}`}
          label={conditionName(lang, name)}
          value={one(typed, `ground.${name}`)}
          width="medium"
          error={errors[`ground.${name}`]}
          optional
        />
      ))}
    </FieldGroup>
  );
}
