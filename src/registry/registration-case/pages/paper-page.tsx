import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { RegistrationRules } from '#registry/registration-conditions/index.ts';
import { Answers, labelOf, pageOf, type RemarkWords, type Shown } from '#registry/registration-form/index.ts';
import { isEditable, paperCode, type WholePaper } from '#registry/registration-papers/index.ts';
import { Actions, ButtonLink, CaseLayout, ConfirmForm, LifeLine, Notice, Page, Section } from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { answerDay, lifeOf } from '../life.ts';
import { REG } from '../words.ts';
import { nameIn, PaperFacts, RemarkHistory, StateTag } from './paper-parts.tsx';

type Props = {
  frame: Frame;
  whole: WholePaper;
  rules: RegistrationRules;
  shown: readonly Shown[];
  remarks: readonly RemarkWords[];
  message?: 'sent' | 'saved' | undefined;
  refusal?: string | undefined;
};

/** A paper as its own people see it: where it stands, what is to be mended, what stands in it. */
export function PaperPage(props: Props) {
  const { frame, whole, rules, shown, refusal } = props;
  const { paper } = whole;
  const { lang } = frame;
  const code = paperCode(paper.fiscalYear, paper.number);
  return (
    <Page
      frame={frame}
      title={say(lang, REG.paperTitle, { name: nameIn(lang, paper) })}
      crumbs={[
        { label: say(lang, REG.desk), href: '/desk' },
        { label: say(lang, REG.mine), href: '/desk/registration/mine' },
      ]}
      beside={<StateTag lang={lang} state={paper.state} side="outside" />}
      islands={['confirm-button']}
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Messages {...props} />
      <CaseLayout
        life={<LifeLine lang={lang} stations={lifeOf(lang, paper, rules)} />}
        talk={
          <Section title={say(lang, DESK.history)}>
            <RemarkHistory lang={lang} whole={whole} isStaff={false} />
          </Section>
        }
      >
        <PaperFacts lang={lang} paper={paper} code={code} />
        <Next {...props} />
        <Answers lang={lang} shown={shown} />
        {(isEditable(paper.state) || paper.state === 'submitted') && (
          <div class="section">
            <ConfirmForm
              lang={lang}
              action={`/desk/registration/${code}/withdraw`}
              label={say(lang, REG.withdraw)}
              sentence={say(lang, REG.withdrawSure)}
            />
          </div>
        )}
      </CaseLayout>
    </Page>
  );
}

function Messages({ frame: { lang }, whole: { paper }, rules, message, remarks }: Props) {
  const code = paperCode(paper.fiscalYear, paper.number);
  if (message === 'sent' && paper.submittedAt !== null) {
    const day = dayWords(answerDay(rules, paper.submittedAt), lang);
    return (
      <Notice lang={lang} kind="success" title={say(lang, REG.allRight, { code })}>
        <p>{say(lang, REG.allRightBody, { day })}</p>
      </Notice>
    );
  }
  if (message === 'saved') return <Notice lang={lang} kind="success" title={say(lang, REG.saved)} />;
  if (paper.state !== 'returned') return null;
  return (
    <Notice lang={lang} kind="warning" title={say(lang, REG.mendTitle)}>
      <ul class="notice-list">
        {remarks.map(({ field, words }) => (
          <li>
            <a href={`/desk/registration/${code}/form/${pageOf(field)}#field-${field}`}>
              {labelOf(lang, field)}
            </a>
            ：{words}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Next({ frame: { lang }, whole: { paper }, remarks }: Props) {
  if (!isEditable(paper.state)) return null;
  const at = `/desk/registration/${paperCode(paper.fiscalYear, paper.number)}`;
  const first = remarks[0];
  const isReturned = paper.state === 'returned' && first !== undefined;
  const href = isReturned ? `${at}/form/${pageOf(first.field)}#field-${first.field}` : `${at}/form/group`;
  return (
    <Actions>
      <ButtonLink href={href}>{say(lang, isReturned ? REG.mendNow : REG.write)}</ButtonLink>
      <ButtonLink href={`${at}/check`} kind="secondary">
        {say(lang, REG.check)}
      </ButtonLink>
    </Actions>
  );
}
