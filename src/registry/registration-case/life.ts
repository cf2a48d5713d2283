import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { addWorkingDays, type RegistrationRules } from '#registry/registration-conditions/index.ts';
import { type RegistrationPaper, STATE_WORDS } from '#registry/registration-papers/index.ts';
import type { LifeStation } from '#ui/index.ts';
import { REG } from './words.ts';

/** By when the centre answers a paper that was sent. */
export function answerDay(rules: RegistrationRules, submittedAt: Date): string {
  return addWorkingDays(japanDay(submittedAt), rules.answerDays);
}

/** The life of a paper as stations with their days: what is done, where it stands, what comes when. */
export function lifeOf(lang: Lang, paper: RegistrationPaper, rules: RegistrationRules): LifeStation[] {
  const { state, submittedAt, returnedAt, decidedAt } = paper;
  const on = (at: Date | null) => (at === null ? undefined : dayWords(japanDay(at), lang));
  const isSent = submittedAt !== null;
  const stations: LifeStation[] = [
    {
      label: say(lang, REG.howDraft),
      state: state === 'draft' ? 'now' : 'done',
      detail: on(paper.startedAt),
    },
    { label: say(lang, REG.howSend), state: isSent ? 'done' : 'next', detail: on(submittedAt) },
  ];
  if (state === 'returned')
    stations.push({ label: say(lang, STATE_WORDS.returned.outside), state: 'now', detail: on(returnedAt) });
  if (state === 'withdrawn')
    return [
      ...stations,
      { label: say(lang, STATE_WORDS.withdrawn.outside), state: 'now', detail: on(decidedAt) },
    ];
  const isAccepted = state === 'accepted';
  const answer = isSent && state === 'submitted' ? dayWords(answerDay(rules, submittedAt), lang) : undefined;
  return [
    ...stations,
    {
      label: say(lang, REG.howCheck),
      state: checkState(state),
      detail: answer ?? say(lang, REG.howCheckHint, { days: rules.answerDays }),
    },
    {
      label: say(lang, isAccepted ? STATE_WORDS.accepted.outside : REG.howDone),
      state: isAccepted ? 'now' : 'next',
      detail: on(decidedAt),
    },
  ];
}

function checkState(state: RegistrationPaper['state']): LifeStation['state'] {
  if (state === 'accepted') return 'done';
  return state === 'submitted' ? 'now' : 'next';
}
