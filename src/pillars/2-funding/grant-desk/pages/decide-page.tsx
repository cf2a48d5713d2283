import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  type AmountLimits,
  type GrantDecision,
  OUTCOME_WORDS,
} from '#pillars/2-funding/grant-decisions/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Notice,
  NumberField,
  Page,
  SelectField,
  TextArea,
} from '#ui/index.ts';
import { DECIDE } from '../decision-words.ts';
import type { Case } from '../queries/read-case.ts';
import { DESK } from '../words.ts';
import { crumbsTo } from './crumbs.ts';
import { limitWords } from './propose-page.tsx';

type Props = {
  frame: Frame;
  found: Case;
  decision: GrantDecision;
  limits: AmountLimits;
  /** Asked for when the pinned rules do not say from where the money comes. */
  asksFunding: boolean;
  typed: Readonly<Record<string, string>>;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** Deciding what somebody else proposed, or sending it back. */
export function DecidePage(props: Props) {
  const { frame, found, decision, errors = {}, refusal } = props;
  const { lang } = frame;
  const { code } = found.whole;
  return (
    <Page
      frame={frame}
      title={say(lang, DECIDE.decideTitle)}
      lead={say(lang, DECIDE.decideLead, {
        name: found.names.get(decision.proposedBy) ?? '',
        day: dayWords(japanDay(decision.proposedAt), lang),
      })}
      crumbs={crumbsTo(lang, code)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Proposed {...props} />
      <DecideForm {...props} />
      <details class="disclosure" open={errors['words'] !== undefined}>
        <summary>{say(lang, DECIDE.sendBack)}</summary>
        <div class="disclosure__body">
          <Form action={`/desk/grant-cases/${code}/decide/${decision.id}/send-back`}>
            <TextArea
              lang={lang}
              name="words"
              label={say(lang, DECIDE.sendBackWords)}
              rows={3}
              value={props.typed['words']}
              error={errors['words']}
            />
            <Button kind="secondary">{say(lang, DECIDE.sendBack)}</Button>
          </Form>
        </div>
      </details>
    </Page>
  );
}

function Proposed({ frame: { lang }, found, decision }: Props) {
  const { application, organisation } = found.whole;
  const { yearIndex, fiscalYear, outcome, proposedYen } = decision;
  return (
    <Facts
      facts={[
        { term: say(lang, DESK.project), detail: application.title },
        { term: say(lang, DESK.group), detail: organisation.name },
        {
          term: say(lang, DESK.fiscalYear),
          detail: say(lang, DECIDE.yearNth, { index: yearIndex, year: fiscalYear }),
        },
        { term: say(lang, DECIDE.outcome), detail: say(lang, OUTCOME_WORDS[outcome]) },
        ...(outcome === 'award'
          ? [{ term: say(lang, DECIDE.proposedYen), detail: yenWords(proposedYen, lang) }]
          : []),
        { term: say(lang, DECIDE.grounds), detail: decision.grounds },
      ]}
    />
  );
}

function DecideForm({ frame: { lang }, found, decision, limits, asksFunding, typed, errors = {} }: Props) {
  const { code } = found.whole;
  const isAward = decision.outcome === 'award';
  return (
    <Form
      action={`/desk/grant-cases/${code}/decide/${decision.id}`}
      {...(isAward ? {} : { hidden: { yen: 0 } })}
    >
      {isAward && (
        <NumberField
          lang={lang}
          name="yen"
          label={say(lang, DECIDE.yen)}
          hint={limitWords(lang, limits)}
          unit={lang === 'en' ? 'yen' : '円'}
          width="medium"
          value={typed['yen'] ?? decision.proposedYen}
          error={errors['yen']}
        />
      )}
      {isAward && asksFunding && (
        <SelectField
          lang={lang}
          name="fundedBy"
          label={say(lang, DECIDE.fundedBy)}
          hint={say(lang, DECIDE.fundedByHint)}
          value={typed['fundedBy'] ?? ''}
          error={errors['fundedBy']}
          options={[
            { value: 'fund', label: say(lang, DECIDE.fromFund) },
            { value: 'general', label: say(lang, DECIDE.fromGeneral) },
          ]}
        />
      )}
      <TextArea
        lang={lang}
        name="conditions"
        label={say(lang, DECIDE.conditions)}
        hint={say(lang, DECIDE.conditionsHint)}
        rows={3}
        value={typed['conditions'] ?? decision.conditions}
        error={errors['conditions']}
        optional={isAward}
      />
      <Actions next={say(lang, DECIDE.decideNext)}>
        <Button>{say(lang, DECIDE.decide)}</Button>
        <ButtonLink href={`/desk/grant-cases/${code}`} kind="secondary">
          {say(lang, DESK.keep)}
        </ButtonLink>
      </Actions>
    </Form>
  );
}
