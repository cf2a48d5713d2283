import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type RuleSet, sayWords } from '#pillars/2-funding/grant-rules/index.ts';
import {
  Actions,
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  NumberField,
  Page,
  RadioGroup,
  signInHref,
  Tabs,
} from '#ui/index.ts';
import type { OwnGroup } from '../queries/find-check.ts';
import { QUESTION_WORDS } from '../question-words.ts';
import type { Sent } from '../rules/answers.ts';
import { type Asked, QUESTIONS } from '../rules/questions.ts';
import { CHECK } from '../words.ts';

export type QuestionsProps = {
  frame: Frame;
  set: RuleSet;
  isOlder: boolean;
  asked: readonly Asked[];
  /** How many conditions the register answers. */
  knownCount: number;
  groups: readonly OwnGroup[];
  group: OwnGroup | undefined;
  sent: Sent;
  errors?: FieldErrors | undefined;
};

/** One short page of questions: only what these rules ask and the register does not know. */
export function QuestionsPage(props: QuestionsProps) {
  const { frame, set, isOlder, asked, sent, group, errors = {} } = props;
  const { lang } = frame;
  const course = sayWords(lang, set.rules.name);
  return (
    <Page
      frame={frame}
      title={say(lang, CHECK.courseTitle, { course })}
      lead={say(lang, asked.length === 0 ? CHECK.noQuestions : CHECK.questionsLead)}
      crumbs={[{ label: say(lang, CHECK.title), href: '/grants/check' }]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
    >
      {isOlder && (
        <Notice lang={lang} kind="warning" title={say(lang, CHECK.older, { year: set.fiscalYear })} />
      )}
      <Whose {...props} />
      <Form
        action={`/grants/check/${set.courseKey}/result`}
        method="get"
        hidden={group === undefined ? {} : { of: group.place }}
      >
        {asked.map((one) => (
          <Question lang={lang} asked={one} value={sent[one.name] ?? ''} error={errors[one.name]} />
        ))}
        <Actions next={say(lang, CHECK.submitNext)}>
          <Button>{say(lang, CHECK.submit)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** For which of one's own groups; somebody who has not signed in may do so. */
function Whose({ frame, set, groups, group, knownCount }: QuestionsProps) {
  const { lang, user } = frame;
  const here = `/grants/check/${set.courseKey}`;
  if (user === null) {
    return (
      <Notice lang={lang} kind="info">
        <a href={signInHref(here)}>{say(lang, CHECK.signIn)}</a>
      </Notice>
    );
  }
  if (groups.length === 0) return null;
  const tabs = [
    ...groups.map(({ place, name }) => ({
      label: name,
      href: `${here}?of=${place}`,
      current: place === group?.place,
    })),
    { label: say(lang, CHECK.ofNone), href: `${here}?of=0`, current: group === undefined },
  ];
  return (
    <>
      <Tabs label={say(lang, CHECK.of)} tabs={tabs} />
      {group !== undefined && (
        <Notice lang={lang} kind="info" title={say(lang, CHECK.ofNow, { name: group.name })}>
          <p>{say(lang, CHECK.knownNote, { count: knownCount })}</p>
        </Notice>
      )}
    </>
  );
}

type QuestionProps = { lang: Lang; asked: Asked; value: string; error: string | undefined };

function Question({ lang, asked, value, error }: QuestionProps) {
  const { name, question, rule } = asked;
  const words = question === null ? undefined : QUESTION_WORDS[question];
  const shared = {
    lang,
    name,
    label: words ? say(lang, words.label, { n: rule.params.number ?? '' }) : sayWords(lang, rule.sentence),
    ...(words && { hint: say(lang, words.hint) }),
    error,
  };
  const kind = question === null ? 'yes_no' : QUESTIONS[question];
  if (kind === 'number') return <NumberField {...shared} value={value} width="short" optional />;
  if (kind === 'day') return <DateField {...shared} value={value} optional />;
  return (
    <RadioGroup
      {...shared}
      inline
      options={(['yes', 'no', 'unknown'] as const).map((answer) => ({
        value: answer,
        label: say(lang, CHECK[answer]),
      }))}
      value={value}
    />
  );
}
