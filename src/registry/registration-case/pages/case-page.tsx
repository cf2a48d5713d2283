import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  codeOf,
  type Duplicate,
  LIKENESS_WORDS,
  STANDING_WORDS,
  type Standing,
} from '#registry/organisations/index.ts';
import {
  type Condition,
  ConditionList,
  type RegistrationRules,
} from '#registry/registration-conditions/index.ts';
import { Answers, type Shown } from '#registry/registration-form/index.ts';
import { paperCode, type WholePaper } from '#registry/registration-papers/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CaseLayout,
  Checkbox,
  Form,
  LifeLine,
  Muted,
  Notice,
  Page,
  Section,
  StatusTag,
  TextArea,
} from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { lifeOf } from '../life.ts';
import { REG } from '../words.ts';
import { behalfWords, nameIn, PaperFacts, RemarkHistory, StateTag } from './paper-parts.tsx';

export type CaseProps = {
  frame: Frame;
  whole: WholePaper;
  rules: RegistrationRules;
  shown: readonly Shown[];
  /** What stands in the register, by field; nothing for a new group. */
  before?: ReadonlyMap<string, string> | undefined;
  /** The entry in the register with the version that was compared. */
  organisation?: { readonly number: number; readonly version: number } | undefined;
  conditions: readonly Condition[];
  version: string;
  alike: readonly Duplicate[];
  /** Last day of the registration, if it is accepted today. */
  until: string | null;
  actorId: string;
  mayDecide: boolean;
  mayType: boolean;
  typed?: { note: string; looked: boolean } | undefined;
  message?: string | undefined;
  refusal?: string | undefined;
};

/** A paper as a case: its life, the paper with its conditions, what was said of it. */
export function CasePage(props: CaseProps) {
  const { frame, whole, rules, shown, before, refusal, message } = props;
  const { paper } = whole;
  const { lang } = frame;
  const code = paperCode(paper.fiscalYear, paper.number);
  return (
    <Page
      frame={frame}
      title={nameIn(lang, paper)}
      crumbs={[
        { label: say(lang, REG.desk), href: '/desk' },
        { label: say(lang, DESK.title), href: '/desk/registration' },
      ]}
      beside={<StateTag lang={lang} state={paper.state} side="inside" />}
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {message !== undefined && <Notice lang={lang} kind="success" title={message} />}
      {behalfWords(lang, paper) !== undefined && (
        <Notice lang={lang} kind="info" title={behalfWords(lang, paper)} />
      )}
      <CaseLayout
        life={<LifeLine lang={lang} stations={lifeOf(lang, paper, rules)} />}
        talk={
          <>
            <Section title={say(lang, DESK.history)}>
              <RemarkHistory lang={lang} whole={whole} isStaff />
            </Section>
            <Alike {...props} />
          </>
        }
      >
        <PaperFacts lang={lang} paper={paper} code={code} />
        <Decided {...props} />
        <Conditions {...props} />
        <Decide {...props} />
        <Compared {...props} />
        <Answers lang={lang} shown={shown} before={before} />
      </CaseLayout>
    </Page>
  );
}

function Decided({ frame: { lang }, whole: { paper, names }, organisation, mayType }: CaseProps) {
  const code = paperCode(paper.fiscalYear, paper.number);
  return (
    <>
      {paper.decidedAt !== null && paper.decidedBy !== null && (
        <p>
          {say(lang, DESK.decidedBy, {
            name: names.get(paper.decidedBy) ?? '',
            day: dayWords(japanDay(paper.decidedAt), lang),
          })}
          {paper.decisionNote !== '' && `　${paper.decisionNote}`}
        </p>
      )}
      {(organisation !== undefined || mayType) && (
        <Actions>
          {mayType && (
            <ButtonLink href={`/desk/registration/${code}/form/group`}>
              {say(lang, DESK.goOnTyping)}
            </ButtonLink>
          )}
          {organisation && (
            <ButtonLink href={`/desk/organisations/${codeOf(organisation.number)}`} kind="secondary" small>
              {say(lang, DESK.record, { code: codeOf(organisation.number) })}
            </ButtonLink>
          )}
        </Actions>
      )}
    </>
  );
}

function Conditions({ frame: { lang }, conditions, version }: CaseProps) {
  return (
    <Section title={say(lang, DESK.conditions)}>
      {conditions.length === 0 ? (
        <Muted>{say(lang, DESK.noConditions)}</Muted>
      ) : (
        <ConditionList lang={lang} conditions={conditions} version={version} />
      )}
    </Section>
  );
}

function Compared({ frame: { lang }, whole: { paper }, before, shown, organisation }: CaseProps) {
  if (before === undefined) return null;
  const differs = shown.some(({ field, value }) => before.has(field) && before.get(field) !== value);
  const isOld = organisation !== undefined && organisation.version !== paper.baseVersion;
  return (
    <Section title={say(lang, REG.answers)}>
      {isOld && paper.state === 'submitted' && (
        <Notice lang={lang} kind="warning" title={say(lang, DESK.changedSince)} />
      )}
      <Muted>{say(lang, differs ? DESK.changes : DESK.nothingChanged)}</Muted>
    </Section>
  );
}

function Decide(props: CaseProps) {
  const { frame, whole, rules, conditions, until, actorId, mayDecide, typed, organisation } = props;
  const { paper } = whole;
  const { lang } = frame;
  if (!mayDecide || paper.state !== 'submitted') return null;
  const code = paperCode(paper.fiscalYear, paper.number);
  const asks = (outcome: string) => conditions.some((condition) => condition.outcome === outcome);
  const next =
    until === null
      ? say(lang, DESK.acceptNextChange)
      : say(lang, DESK.acceptNextFirst, { until: dayWords(until, lang) });
  return (
    <Section title={say(lang, DESK.decide)}>
      {paper.enteredBy === actorId && rules.sameHand && (
        <Notice lang={lang} kind="warning" title={say(lang, DESK.sameHandWarn)} />
      )}
      <Form
        action={`/desk/registration/${code}/accept`}
        hidden={{ version: paper.version, organisationVersion: organisation?.version ?? '' }}
      >
        {asks('look') && (
          <Checkbox
            lang={lang}
            name="looked"
            label={say(lang, DESK.looked)}
            checked={typed?.looked ?? false}
          />
        )}
        <TextArea
          lang={lang}
          name="note"
          label={say(lang, DESK.note)}
          hint={asks('not_met') ? say(lang, DESK.noteHint) : undefined}
          value={typed?.note ?? ''}
          rows={2}
          optional={!asks('not_met')}
        />
        <Actions next={next}>
          <Button>{say(lang, DESK.accept)}</Button>
          <ButtonLink href={`/desk/registration/${code}/return`} kind="secondary">
            {say(lang, DESK.return)}
          </ButtonLink>
        </Actions>
      </Form>
    </Section>
  );
}

function Alike({ frame: { lang }, alike, whole: { paper } }: CaseProps) {
  return (
    <Section title={say(lang, DESK.alike)}>
      {alike.length === 0 ? (
        <Muted>{say(lang, DESK.noAlike)}</Muted>
      ) : (
        <ul class="alike-list">
          {alike.map((other) => (
            <li>
              <AlikeLine lang={lang} other={other} isDifferent={paper.differentFrom.includes(other.id)} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function AlikeLine({ lang, other, isDifferent }: { lang: Lang; other: Duplicate; isDifferent: boolean }) {
  const reasons = other.reasons.map((reason) => say(lang, LIKENESS_WORDS[reason])).join('、');
  return (
    <>
      <a href={`/desk/organisations/${codeOf(other.number)}`}>{other.name}</a>{' '}
      <StatusTag>{say(lang, STANDING_WORDS[other.standing as Standing].inside)}</StatusTag>
      <p class="muted">
        {reasons}
        {isDifferent && `（${say(lang, DESK.saidDifferent)}）`}
      </p>
    </>
  );
}
