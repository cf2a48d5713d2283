import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  Actions,
  BarPicture,
  Button,
  DataTable,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  fieldId,
  InlineField,
  Notice,
  Page,
  RuleSentence,
  Section,
  Stack,
} from '#ui/index.ts';
import { confirmationCrumbs } from '../crumbs.ts';
import { budgetField } from '../forms.ts';
import type { ListingKind } from '../listing-kind.ts';
import type { FreshnessCounts } from '../queries/count-freshness.ts';
import { FRESHNESS_STATES } from '../rules/freshness.ts';
import { RULE_WORDS, STATE_WORDS } from '../words.ts';

type Props = {
  frame: Frame;
  kind: ListingKind;
  action: string;
  sent: Sent;
  today: string;
  now: FreshnessCounts;
  /** How entries would stand under the rule that was typed. */
  then?: FreshnessCounts | undefined;
  mayChange: boolean;
  saved: boolean;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** A kind's rule as sentences with its values as fields; its effect is shown before it is saved. */
export function RulePage(props: Props) {
  const { frame, kind, saved, errors = {}, refusal } = props;
  const { lang } = frame;
  const before = (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {saved && (
        <Notice lang={lang} kind="success" title={say(lang, RULE_WORDS.saved)}>
          <p>{say(lang, RULE_WORDS.savedBody)}</p>
        </Notice>
      )}
    </>
  );
  return (
    <Page
      frame={frame}
      title={`${say(lang, RULE_WORDS.title)}：${say(lang, kind.label)}`}
      lead={say(lang, RULE_WORDS.lead)}
      crumbs={confirmationCrumbs(lang)}
      before={before}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <RuleForm {...props} />
      <Share {...props} />
    </Page>
  );
}

type SlotProps = { name: string; label: string; sent: Sent; mayChange: boolean };

/** One value inside a sentence; the summary of errors leads to it. */
function Slot({ name, label, sent, mayChange }: SlotProps) {
  const value = typed(sent, name);
  if (!mayChange) return <strong> {value} </strong>;
  return (
    <span id={fieldId(name)}>
      <InlineField name={name} label={label} value={value} short />
    </span>
  );
}

function RuleForm(props: Props) {
  const { frame, kind, action, sent, then, mayChange } = props;
  const { lang } = frame;
  const words = (key: keyof typeof RULE_WORDS, params?: Record<string, string>) =>
    say(lang, RULE_WORDS[key], params);
  const slot = (name: string, label: string) => (
    <Slot name={name} label={label} sent={sent} mayChange={mayChange} />
  );
  return (
    <Form action={action} hidden={{ version: typed(sent, 'version') }}>
      <Section title={words('budgets')}>
        {kind.parts.map(({ key, label }) => (
          <RuleSentence>
            {words('budget', { part: say(lang, label) })}
            {slot(budgetField(key), `${say(lang, label)} ${words('days')}`)}
            {words('budgetEnd')}
          </RuleSentence>
        ))}
      </Section>
      <Section title={words('steps')}>
        <RuleSentence>
          {words('lowerStart')}
          {slot('lowerAfterDays', words('lowerEnd'))}
          {words('lowerEnd')}
          {slot('hiddenAfterDays', words('hiddenEnd'))}
          {words('hiddenEnd')}
        </RuleSentence>
        <RuleSentence>
          {words('checkStart')}
          {slot('checkAfterDays', words('checkEnd'))}
          {words('checkEnd')}
        </RuleSentence>
      </Section>
      {then !== undefined && <Effect lang={lang} now={props.now} then={then} />}
      {mayChange && (
        <Actions next={words('next')}>
          {then !== undefined && (
            <Button name="step" value="save">
              {words('save')}
            </Button>
          )}
          <Button name="step" value="look" kind={then === undefined ? 'primary' : 'secondary'}>
            {words('look')}
          </Button>
        </Actions>
      )}
    </Form>
  );
}

function Effect({ lang, now, then }: { lang: Lang; now: FreshnessCounts; then: FreshnessCounts }) {
  return (
    <Section title={say(lang, RULE_WORDS.effect)} id="effect">
      <Stack>
        <Notice lang={lang} kind="info" title={say(lang, RULE_WORDS.effectHint)} />
        <DataTable
          caption={say(lang, RULE_WORDS.effect)}
          rows={FRESHNESS_STATES}
          columns={[
            {
              head: say(lang, RULE_WORDS.stateHead),
              rowHead: true,
              cell: (state) => say(lang, STATE_WORDS[state]),
            },
            { head: say(lang, RULE_WORDS.nowHead), kind: 'number', cell: (state) => now[state] },
            {
              head: say(lang, RULE_WORDS.thenHead),
              kind: 'number',
              cell: (state) => <strong>{then[state]}</strong>,
            },
          ]}
        />
      </Stack>
    </Section>
  );
}

function Share({ frame, now, today }: Props) {
  const { lang } = frame;
  const listed = FRESHNESS_STATES.reduce((sum, state) => sum + now[state], 0);
  if (listed === 0) return <EmptyState title={say(lang, RULE_WORDS.none)} />;
  return (
    <Section title={say(lang, RULE_WORDS.share)}>
      <BarPicture
        lang={lang}
        title={say(lang, RULE_WORDS.sharePicture, { listed, current: now.current })}
        source={say(lang, RULE_WORDS.source, { day: dayWords(today, lang) })}
        rowTitle={say(lang, RULE_WORDS.stateHead)}
        series={[say(lang, RULE_WORDS.entries)]}
        unit={say(lang, RULE_WORDS.unit)}
        rows={FRESHNESS_STATES.map((state, index) => ({
          label: say(lang, STATE_WORDS[state]),
          tone: ([1, 2, 3, 4] as const)[index],
          values: [now[state]],
        }))}
      />
    </Section>
  );
}
