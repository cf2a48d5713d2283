import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Duplicate } from '#registry/organisations/index.ts';
import { type Condition, ConditionList } from '#registry/registration-conditions/index.ts';
import { Answers, FORM_PAGES, PAGE_WORDS, pageOf, type Shown } from '#registry/registration-form/index.ts';
import { paperCode, type RegistrationPaper } from '#registry/registration-papers/index.ts';
import { Actions, Button, ButtonLink, Form, Icon, Notice, Page, Section, Steps } from '#ui/index.ts';
import { REG } from '../words.ts';
import { crumbsOf, stepsOf } from './form-page.tsx';
import { AlikeNotice } from './paper-parts.tsx';

type Props = {
  frame: Frame;
  paper: RegistrationPaper;
  shown: readonly Shown[];
  before?: ReadonlyMap<string, string> | undefined;
  /** What stands between the paper and its sending, by field. */
  errors: Readonly<Record<string, string>>;
  conditions: readonly Condition[];
  version: string;
  alike: readonly Duplicate[];
  answerOn: string;
  refusal?: string | undefined;
};

const linkTo = (code: string, field: string) =>
  `/desk/registration/${code}/form/${pageOf(field)}#field-${field.replace(/[^\w-]/g, '-')}`;

/** Every answer once more, with the way back to each; then it is sent. */
export function CheckPage(props: Props) {
  const { frame, paper, shown, before, errors, conditions, version, alike, answerOn, refusal } = props;
  const { lang } = frame;
  const code = paperCode(paper.fiscalYear, paper.number);
  const isReady = Object.keys(errors).length === 0 && alike.length === 0;
  return (
    <Page
      frame={frame}
      title={say(lang, PAGE_WORDS.check.title)}
      lead={say(lang, PAGE_WORDS.check.lead)}
      crumbs={crumbsOf(lang, paper)}
      before={
        <>
          <Steps lang={lang} steps={stepsOf(lang, code)} current={FORM_PAGES.length} />
          <WrongList lang={lang} code={code} errors={errors} />
        </>
      }
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <AlikeNotice lang={lang} alike={alike} code={code} back="check" />
      <Answers
        lang={lang}
        shown={shown}
        before={before}
        errors={errors}
        hrefOf={(_page, field) => linkTo(code, field)}
      />
      {conditions.length > 0 && (
        <Section title={say(lang, REG.conditions)}>
          <ConditionList lang={lang} conditions={conditions} version={version} />
        </Section>
      )}
      <Form action={`/desk/registration/${code}/send`} hidden={{ version: paper.version }}>
        <Actions next={isReady ? say(lang, REG.sendNext, { day: dayWords(answerOn, lang) }) : undefined}>
          {isReady && <Button>{say(lang, REG.send)}</Button>}
          <ButtonLink href={`/desk/registration/${code}`} kind="secondary">
            {say(lang, REG.backToPaper)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** What has to be mended before sending; each sentence leads to its field on its page. */
function WrongList({ lang, code, errors }: { lang: Lang; code: string; errors: Props['errors'] }) {
  const wrong = Object.entries(errors);
  if (wrong.length === 0) return null;
  return (
    <div class="error-summary" role="alert">
      <h2>
        <Icon name="error" />
        {say(lang, REG.notYet)}
      </h2>
      <ul>
        {wrong.map(([field, sentence]) => (
          <li>
            <a href={linkTo(code, field)}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
