import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  type PaperQuorum,
  ROUND_STATES,
  ROUND_WORDS,
  type RoundState,
  type ScreeningRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import { type LifeStation, StatusTag, type Tone } from '#ui/index.ts';
import { OFFICE } from '../office-words.ts';
import { MEMBER } from '../words.ts';

const TONES: Readonly<Record<RoundState, Tone>> = {
  prepared: 'neutral',
  declaring: 'info',
  scoring: 'info',
  opened: 'warn',
  deliberated: 'warn',
  recommended: 'good',
  closed: 'neutral',
};

export function StateTag({ lang, state }: { lang: Lang; state: RoundState }) {
  return <StatusTag tone={TONES[state]}>{say(lang, ROUND_WORDS[state].inside)}</StatusTag>;
}

export const crumbsOf = (lang: Lang, round?: Pick<ScreeningRound, 'title'> & { code: string }) => [
  { label: say(lang, MEMBER.desk), href: '/desk' },
  { label: say(lang, MEMBER.title), href: '/desk/screening' },
  ...(round ? [{ label: round.title, href: `/desk/screening/${round.code}` }] : []),
];

/** The stations of a round; what is now carries the day that matters. */
export function lifeOf(lang: Lang, round: ScreeningRound): LifeStation[] {
  const now = ROUND_STATES.indexOf(round.state);
  return ROUND_STATES.map((state, place): LifeStation => {
    const isDue = state === 'scoring' && round.sheetsDueOn !== null;
    const detail = isDue ? `${say(lang, OFFICE.due)} ${dayWords(round.sheetsDueOn ?? '', lang)}` : undefined;
    const isPast = place < now || round.state === 'closed';
    const when = place === now ? 'now' : 'next';
    return { label: say(lang, ROUND_WORDS[state].inside), state: isPast ? 'done' : when, detail };
  });
}

export const dueWords = (lang: Lang, { sheetsDueOn }: Pick<ScreeningRound, 'sheetsDueOn'>): string =>
  sheetsDueOn === null ? '—' : dayWords(sheetsDueOn, lang);

export function QuorumWords({ lang, quorum }: { lang: Lang; quorum: PaperQuorum }) {
  const { taking, seats, recused, needed, isReached } = quorum;
  return (
    <>
      {say(lang, OFFICE.quorumOf, { taking, seats, recused })}{' '}
      <StatusTag tone={isReached ? 'good' : 'bad'}>
        {say(lang, isReached ? OFFICE.reached : OFFICE.short)}（
        {needed === null ? say(lang, OFFICE.neededUnset) : say(lang, OFFICE.needed, { n: needed })}）
      </StatusTag>
    </>
  );
}
