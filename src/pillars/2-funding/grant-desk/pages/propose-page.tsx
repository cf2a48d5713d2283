import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  type AmountLimits,
  DECISION_OUTCOMES,
  OUTCOME_WORDS,
} from '#pillars/2-funding/grant-decisions/index.ts';
import { STATE_WORDS } from '#pillars/2-funding/grant-papers/index.ts';
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
  RadioGroup,
  TextArea,
} from '#ui/index.ts';
import { DECIDE } from '../decision-words.ts';
import type { Case } from '../queries/read-case.ts';
import { DESK } from '../words.ts';
import { crumbsTo } from './crumbs.ts';

type Props = {
  frame: Frame;
  found: Case;
  yearIndex: number;
  limits: AmountLimits & { readonly fiscalYear: number };
  typed: Readonly<Record<string, string>>;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** What holds an amount, in one line; what the rules do not say is said to be unset. */
export function limitWords(lang: Lang, limits: AmountLimits): string {
  const unset = say(lang, DECIDE.unset);
  return say(lang, DECIDE.yenHint, {
    requested: yenWords(limits.requestedYen, lang),
    cap: limits.capYen === null ? unset : yenWords(limits.capYen, lang),
    rounding:
      limits.roundingYen === null
        ? unset
        : say(lang, DECIDE.roundingWords, { yen: yenWords(limits.roundingYen, lang) }),
  });
}

/** Proposing the decision on one year of an application; somebody else decides. */
export function ProposePage(props: Props) {
  const { frame, found, yearIndex, limits, typed, errors = {}, refusal } = props;
  const { lang } = frame;
  const { application, code, organisation, steps } = found.whole;
  const spoken = steps.findLast(({ action }) => action === 'recommend' || action === 'not_recommend');
  return (
    <Page
      frame={frame}
      title={say(lang, DECIDE.proposeTitle)}
      lead={say(lang, DECIDE.proposeLead)}
      crumbs={crumbsTo(lang, code)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Facts
        facts={[
          { term: say(lang, DESK.project), detail: application.title },
          { term: say(lang, DESK.group), detail: organisation.name },
          {
            term: say(lang, DESK.fiscalYear),
            detail: say(lang, DECIDE.yearNth, { index: yearIndex, year: limits.fiscalYear }),
          },
          ...(spoken
            ? [
                {
                  term: say(lang, DECIDE.recommended),
                  detail: `${say(lang, STATE_WORDS[spoken.toState].inside)}　${spoken.inside || spoken.outside}`,
                },
              ]
            : []),
        ]}
      />
      <Form action={`/desk/grant-cases/${code}/propose`} hidden={{ year: yearIndex }}>
        <RadioGroup
          lang={lang}
          name="outcome"
          label={say(lang, DECIDE.outcome)}
          value={typed['outcome']}
          error={errors['outcome']}
          options={DECISION_OUTCOMES.map((outcome) => ({
            value: outcome,
            label: say(lang, OUTCOME_WORDS[outcome]),
          }))}
        />
        <NumberField
          lang={lang}
          name="yen"
          label={say(lang, DECIDE.yen)}
          hint={limitWords(lang, limits)}
          unit={lang === 'en' ? 'yen' : '円'}
          width="medium"
          value={typed['yen']}
          error={errors['yen']}
        />
        <TextArea
          lang={lang}
          name="grounds"
          label={say(lang, DECIDE.grounds)}
          hint={say(lang, DECIDE.groundsHint)}
          value={typed['grounds']}
          error={errors['grounds']}
        />
        <TextArea
          lang={lang}
          name="conditions"
          label={say(lang, DECIDE.conditions)}
          hint={say(lang, DECIDE.conditionsHint)}
          rows={3}
          value={typed['conditions']}
          error={errors['conditions']}
          optional
        />
        <Actions next={say(lang, DECIDE.proposeNext)}>
          <Button>{say(lang, DECIDE.propose)}</Button>
          <ButtonLink href={`/desk/grant-cases/${code}`} kind="secondary">
            {say(lang, DESK.keep)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
