import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import type { WholeAward } from '#pillars/2-funding/grant-awards/index.ts';
import { AWARD_STATE_WORDS } from '#pillars/2-funding/grant-awards/index.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import type { LifeStation } from '#ui/index.ts';
import { LIFE } from './life-words.ts';

const STATIONS = ['agree', 'start', 'report', 'check', 'settle', 'even', 'close'] as const;
type Station = (typeof STATIONS)[number];

/** The station at which an award stands; all before it are done. */
const STANDS_AT: Readonly<Record<string, Station | undefined>> = {
  decided: 'agree',
  agreed: 'start',
  running: 'report',
  stopped: 'report',
  reported: 'check',
  checked: 'settle',
  settled: 'even',
};

/** The life of an award from top to bottom: what is done with its day, where it stands, what comes by when. */
export function lifeOf(lang: Lang, { award, steps, payments, repayments }: WholeAward): LifeStation[] {
  const day = (on: string | null | undefined) => (on ? dayWords(on, lang) : undefined);
  const by = (on: string | null) =>
    on === null ? undefined : say(lang, PAGE.dueOn, { day: dayWords(on, lang) });
  const stepDay = (action: string) => {
    const step = steps.filter((one) => one.action === action).at(-1);
    return step && japanDay(step.at);
  };
  const first: LifeStation = { label: say(lang, LIFE.decided), state: 'done', detail: day(award.decidedOn) };
  if (award.state === 'given_up' || award.state === 'revoked') {
    const words = AWARD_STATE_WORDS[award.state].outside;
    return [first, { label: say(lang, words), state: 'now', detail: day(award.endedOn) }];
  }
  const balance = payments.findLast(({ kind, state }) => kind === 'balance' && state === 'paid');
  const details: Readonly<Record<Station, string | undefined>> = {
    agree: day(award.agreedOn),
    start: day(award.startedOn),
    report: day(stepDay('report')) ?? by(award.reportDueOn),
    check: day(stepDay('check')),
    settle: day(award.settledOn),
    even: day(repayments.at(-1)?.paidOn ?? balance?.paidOn),
    close: day(award.endedOn),
  };
  const stands = STANDS_AT[award.state];
  const place = stands === undefined ? STATIONS.length : STATIONS.indexOf(stands);
  return [
    first,
    ...STATIONS.map((key, index) => ({
      label: say(lang, LIFE[key] satisfies Text),
      state: stateAt(index, place),
      detail: index <= place || key === 'report' ? details[key] : undefined,
    })),
  ];
}

function stateAt(index: number, place: number): LifeStation['state'] {
  if (index < place) return 'done';
  return index === place ? 'now' : 'next';
}
