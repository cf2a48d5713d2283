import { QUESTIONNAIRE_REFUSALS } from '#blocks/questionnaire/index.ts';
import type { AnswerOwner } from '#blocks/questionnaire-answering/index.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { refuse, yes } from '#kernel/verdict.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import {
  callStanding,
  findApplicationOf,
  GRANT_PURPOSE,
  GRANT_REFUSALS,
  mayReadApplication,
  submitApplication,
} from '#pillars/2-funding/grant-papers/index.ts';
import { APPLYING } from './words.ts';

const SENTENCES: Readonly<Record<string, Text>> = GRANT_REFUSALS;

/** The sentence of a refusal of ours; the block says its own. */
function refusalText(lang: Lang, code: string): string | undefined {
  const words = code in QUESTIONNAIRE_REFUSALS ? undefined : SENTENCES[code];
  return words && say(lang, words);
}

/** Grant applications are written in the block for answers; this is what it asks of us. */
export const grantAnswers: AnswerOwner = {
  purpose: GRANT_PURPOSE,
  async titleOf(db, answerId, lang) {
    const whole = await findApplicationOf(db, answerId);
    return whole ? say(lang, APPLYING.paperTitle, { call: whole.call.title }) : say(lang, APPLYING.title);
  },
  backHref: (answerId) => `/desk/my-grants/of/${answerId}`,
  backLabel: APPLYING.back,
  async closesOn(db, answerId) {
    const whole = await findApplicationOf(db, answerId);
    if (!whole) return undefined;
    const { application, call } = whole;
    return application.state === 'returned' ? (application.mendBy ?? undefined) : call.closesOn;
  },
  async maySend(db, _actor, now, answerId) {
    const whole = await findApplicationOf(db, answerId);
    if (!whole) return refuse('missing', 'grants.not_found');
    if (whole.application.state === 'returned') return yes;
    const standing = callStanding(whole.call, now);
    if (standing === 'open') return yes;
    return refuse('closed', standing === 'over' ? 'grants.call_closed' : 'grants.call_not_open');
  },
  sendName: 'grant_papers.submit',
  /** Whoever presses twice is led to what was sent, as the block does it for all papers. */
  async send(desk, answerId) {
    const outcome = await submitApplication(desk, answerId);
    const isAgain = !outcome.ok && outcome.code === 'grants.sent_already';
    return isAgain ? refuse('closed', 'questionnaire.sent_already') : outcome;
  },
  refusalText,
  async sentWords(db, answerId, lang) {
    const whole = await findApplicationOf(db, answerId);
    const day = whole?.call.decisionBy;
    const next = day
      ? say(lang, APPLYING.sentNext, { day: dayWords(day, lang) })
      : say(lang, APPLYING.sentNextOpen);
    return { number: whole?.code ?? '', next };
  },
  async mayRead(db, actor, answerId) {
    const whole = await findApplicationOf(db, answerId);
    if (!whole) return false;
    const asked = whole.opinions.map(({ departmentId }) => departmentId);
    return mayReadApplication(actor, whole.application, asked).ok;
  },
};
