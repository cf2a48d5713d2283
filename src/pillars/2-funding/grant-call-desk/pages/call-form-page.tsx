import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  NumberField,
  type Option,
  Page,
  SelectField,
  TextField,
} from '#ui/index.ts';
import { CALL_DESK } from '../words.ts';
import { CALLS_AT } from './calls-page.tsx';

export const CALL_FIELDS = [
  'title',
  'ruleSetId',
  'questionnaireVersionId',
  'opensOn',
  'closesOn',
  'presentationOn',
  'decisionBy',
  'budgetYen',
] as const;
export type CallField = (typeof CALL_FIELDS)[number];

type Props = {
  frame: Frame;
  action: string;
  typed: Readonly<Record<CallField, string>>;
  ruleSets: readonly Option[];
  forms: readonly Option[];
  /** Published: rules and form are fixed. */
  isFixed: boolean;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** Writing a call, or changing one. */
export function CallFormPage(props: Props) {
  const { frame, action, typed, ruleSets, forms, isFixed, errors = {}, refusal } = props;
  const { lang } = frame;
  const field = (name: CallField) => ({ lang, name, value: typed[name], error: errors[name] });
  return (
    <Page
      frame={frame}
      title={say(lang, action.endsWith('/new') ? CALL_DESK.add : CALL_DESK.change)}
      crumbs={[
        { label: say(lang, CALL_DESK.desk), href: '/desk' },
        { label: say(lang, CALL_DESK.title), href: CALLS_AT },
      ]}
      noindex
    >
      <ErrorSummary lang={lang} errors={errors} />
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Form
        action={action}
        {...(isFixed
          ? {
              hidden: {
                ruleSetId: typed.ruleSetId,
                questionnaireVersionId: typed.questionnaireVersionId,
              },
            }
          : {})}
      >
        <TextField
          {...field('title')}
          label={say(lang, CALL_DESK.name)}
          hint={say(lang, CALL_DESK.nameHint)}
        />
        {!isFixed && (
          <>
            <SelectField
              {...field('ruleSetId')}
              label={say(lang, CALL_DESK.rules)}
              hint={say(lang, CALL_DESK.rulesHint)}
              options={ruleSets}
            />
            <SelectField
              {...field('questionnaireVersionId')}
              label={say(lang, CALL_DESK.form)}
              options={forms}
            />
          </>
        )}
        <DateField {...field('opensOn')} label={say(lang, CALL_DESK.opensOn)} />
        <DateField
          {...field('closesOn')}
          label={say(lang, CALL_DESK.closesOn)}
          hint={say(lang, CALL_DESK.closesHint)}
        />
        <DateField {...field('presentationOn')} label={say(lang, CALL_DESK.presentationOn)} optional />
        <DateField {...field('decisionBy')} label={say(lang, CALL_DESK.decisionBy)} optional />
        <NumberField
          {...field('budgetYen')}
          label={say(lang, CALL_DESK.budget)}
          unit="円"
          width="medium"
          optional
        />
        <Actions next={say(lang, CALL_DESK.saveNext)}>
          <Button>{say(lang, CALL_DESK.save)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
