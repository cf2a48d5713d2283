import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  DECISION_STATE_WORDS,
  type GrantDecision,
  OUTCOME_WORDS,
} from '#pillars/2-funding/grant-decisions/index.ts';
import { LETTER_KEY_WORDS } from '#pillars/2-funding/grant-letters/index.ts';
import { Actions, ButtonLink, Card, Facts, Notice, Section, StatusTag, type Tone } from '#ui/index.ts';
import { DECIDE } from '../decision-words.ts';
import type { Case } from '../queries/read-case.ts';
import type { CaseProps } from './case-page.tsx';

/** The city's own decision, apart from the committee's recommendation: proposed, decided, carried out. */
export function DecisionSection({ frame: { lang }, found, actorId }: CaseProps) {
  const { decisions, awards, letters } = found;
  if (decisions.length === 0 && letters.length === 0) return null;
  return (
    <Section title={say(lang, DECIDE.decisions)} id="decisions">
      {decisions.map((decision) => (
        <Decision lang={lang} found={found} decision={decision} actorId={actorId} />
      ))}
      {awards.map(({ code, yearIndex, fiscalYear }) => (
        <p>
          <a href={`/desk/grant-awards/${code}`}>
            {say(lang, DECIDE.award)}　{say(lang, DECIDE.yearNth, { index: yearIndex, year: fiscalYear })}
          </a>
        </p>
      ))}
      {letters.map(({ id, code, key, dated }) => (
        <p>
          <a href={`/desk/letters/${id}`}>
            {code}　{say(lang, LETTER_KEY_WORDS[key])}
          </a>
          　{dayWords(dated, lang)}
        </p>
      ))}
    </Section>
  );
}

function toneOf({ state, outcome }: GrantDecision): Tone {
  if (state !== 'decided') return 'info';
  return outcome === 'award' ? 'good' : 'neutral';
}

type DecisionProps = { lang: Lang; found: Case; decision: GrantDecision; actorId: string };

function Decision({ lang, found, decision, actorId }: DecisionProps) {
  const { yearIndex, fiscalYear, state, outcome } = decision;
  const isOwn = decision.proposedBy === actorId;
  return (
    <Card title={say(lang, DECIDE.yearNth, { index: yearIndex, year: fiscalYear })} level={3}>
      <p>
        <StatusTag tone={toneOf(decision)}>{say(lang, DECISION_STATE_WORDS[state])}</StatusTag>{' '}
        {say(lang, OUTCOME_WORDS[outcome])}
      </p>
      <Facts tight facts={factsOf(lang, found, decision)} />
      {state === 'proposed' && isOwn && (
        <Notice lang={lang} kind="info" title={say(lang, DECIDE.ownProposal)} />
      )}
      {state === 'proposed' && !isOwn && (
        <Actions>
          <ButtonLink href={`/desk/grant-cases/${found.whole.code}/decide/${decision.id}`}>
            {say(lang, DECIDE.decide)}
          </ButtonLink>
        </Actions>
      )}
    </Card>
  );
}

function factsOf(lang: Lang, { names }: Case, decision: GrantDecision) {
  const { outcome, proposedYen, decidedYen, grounds, conditions, sentBackWords } = decision;
  const by = (id: string, at: Date) => `${names.get(id) ?? ''}　${dayWords(japanDay(at), lang)}`;
  const row = (term: string, detail: string) => (detail === '' ? [] : [{ term, detail }]);
  const { proposedBy, proposedAt, decidedBy, decidedAt } = decision;
  return [
    ...row(say(lang, DECIDE.proposedYen), outcome === 'award' ? yenWords(proposedYen, lang) : ''),
    ...row(
      say(lang, DECIDE.decidedYen),
      decidedYen === null || outcome === 'decline' ? '' : yenWords(decidedYen, lang),
    ),
    ...row(say(lang, DECIDE.grounds), grounds),
    ...row(say(lang, DECIDE.conditions), conditions),
    ...row(say(lang, DECIDE.sendBackWords), sentBackWords),
    ...row(say(lang, DECIDE.proposeTitle), by(proposedBy, proposedAt)),
    ...row(
      say(lang, DECIDE.decideTitle),
      decidedBy === null || decidedAt === null ? '' : by(decidedBy, decidedAt),
    ),
  ];
}
