import type { Context } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import { done, type Outcome, type Refusal, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  findRound,
  gateOfPaper,
  ROUND_PERMITS,
  type RoundPaper,
  type RoundSeat,
  type Sender,
  seatOf,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import { SCORE_REFUSALS, type ScoreRefusal } from '#pillars/2-funding/screening-scores/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { originOf } from '#platform/settings/settings.ts';
import { RefusalPage } from '#ui/index.ts';
import { MEMBER, SCREENING_ERRORS } from './words.ts';

export type C = Context<AppEnv>;
export type Status = 200 | 403 | 404 | 409 | 422;
export const AT = '/desk/screening';
export const ROUND = ':round{[Ss]\\d{4}-\\d{1,3}}';
export const PAPER = ':paper{[Ee]\\d{4}-\\d{3,7}}';

export const roundIn = (c: C): string => (c.req.param('round') ?? '').toUpperCase();
export const paperIn = (c: C): string => (c.req.param('paper') ?? '').toUpperCase();
export const refusalWords = (c: C, { code }: Refusal<ScoreRefusal>): string =>
  say(c.var.lang, SCORE_REFUSALS[code]);
export const senderOf = (c: C): Sender => ({
  house: `${c.var.frame.city.name} ${c.var.frame.city.productName}`,
  origin: originOf(c.var.settings),
});
export const typedOf = (sent: Sent): Record<string, string> =>
  Object.fromEntries(Object.keys(sent).map((name) => [name, typed(sent, name)]));

/** A whole page that says no; it names neither round nor paper. */
export function no(c: C, refusal: Refusal<ScoreRefusal>) {
  const { frame, lang } = c.var;
  const title = say(lang, MEMBER.title);
  const instead = <a href={AT}>{title}</a>;
  return c.html(
    <RefusalPage frame={frame} title={title} reason={refusalWords(c, refusal)} instead={instead} />,
    statusOf(refusal),
  );
}

type ErrorCode = keyof typeof SCREENING_ERRORS;
/** The sentence of one error, with the field that it is about. */
export function errorWords(c: C, code: string, field: string, n = 0): string {
  const known = code.split(':')[0] ?? '';
  const text = known in SCREENING_ERRORS ? SCREENING_ERRORS[known as ErrorCode] : SCREENING_ERRORS.required;
  return say(c.var.lang, text, { field, n });
}

export function errorsOf(
  c: C,
  errors: Readonly<Record<string, readonly string[]>>,
  labels: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, [code = '']]) => [name, errorWords(c, code, labels[name] ?? name)]),
  );
}

export const isOffice = (c: C): boolean => mayBy(ROUND_PERMITS, c.var.actor, 'watch').ok;

/** What somebody sees of a round: all of it but what is sealed, or what a member's own seat sees. */
export type Opened =
  | { readonly as: 'office'; readonly whole: WholeRound; readonly seat: undefined }
  | { readonly as: 'member'; readonly whole: WholeRound; readonly seat: RoundSeat };

/** The round of the address. Who has no seat in it does not learn that it is there. */
export async function openRound(c: C): Promise<Outcome<Opened, ScoreRefusal>> {
  const isMember = mayBy(ROUND_PERMITS, c.var.actor, 'declare').ok;
  if (!isMember && !isOffice(c)) return refuse('forbidden', 'permit.wrong_role');
  const whole = await findRound(c.var.db, roundIn(c));
  const missing = refuse('missing', 'screening.round_not_found');
  if (!whole) return missing;
  if (isOffice(c)) return done({ as: 'office', whole, seat: undefined });
  const seat = seatOf(whole, c.var.actor);
  return seat && whole.round.state !== 'prepared' ? done({ as: 'member', whole, seat }) : missing;
}

export type OpenedPaper = Opened & { readonly paper: RoundPaper };

/** The paper of the address. To a recused member it is not there, whatever the address asks of it. */
export async function openPaper(c: C): Promise<Outcome<OpenedPaper, ScoreRefusal>> {
  const opened = await openRound(c);
  if (!opened.ok) return opened;
  const { as, whole, seat } = opened.value;
  const paper = whole.papers.find(({ code }) => code === paperIn(c));
  const missing = refuse('missing', 'screening.paper_not_found');
  if (!paper) return missing;
  if (as === 'office') return done({ as, whole, seat: undefined, paper });
  const gate = gateOfPaper(whole, seat, paper.id);
  if (gate === 'declare_first') return refuse('closed', 'screening.declare_first');
  return gate === 'open' ? done({ as, whole, seat, paper }) : missing;
}
