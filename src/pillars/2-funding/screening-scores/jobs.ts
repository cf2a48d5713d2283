import { SYSTEM } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import {
  isOpened,
  isSettled,
  listRounds,
  lockRound,
  type RoundState,
  remindSeats,
  roundCode,
  type Sender,
} from '#pillars/2-funding/screening-rounds/index.ts';
import { act, type Desk } from '#platform/act.ts';
import type { JobContext, JobSpec } from '#platform/jobs/job-spec.ts';
import { originOf } from '#platform/settings/settings.ts';
import { getCity } from '#registry/city/index.ts';
import { settleRound } from './commands/settle-round.ts';

/** Days before the day on which sheets are due when all seats are told, alike. */
const REMIND_DAYS = [7, 1];

/** Rounds whose table may still change. */
const isAtWork = (state: RoundState): boolean =>
  state === 'scoring' || (isOpened(state) && !isSettled(state));

async function lookAfter(desk: Desk, code: string, sender: Sender) {
  const whole = await lockRound(desk.tx, code);
  if (!whole || !isAtWork(whole.round.state)) return refuse('closed', 'flow.closed');
  // A withdrawal may have been the last thing that was missing, or have changed the table.
  await settleRound(desk, whole.round.id);
  const { sheetsDueOn, remindedOn } = whole.round;
  const today = japanDay(desk.now);
  const isDay = sheetsDueOn !== null && REMIND_DAYS.some((days) => addDays(sheetsDueOn, -days) === today);
  if (isDay && whole.round.state === 'scoring' && remindedOn !== today) await remindSeats(desk, code, sender);
  return done({ subjectId: whole.round.id });
}

/** Opens rounds that have become complete, and reminds all seats of a day that comes near. */
export async function lookAfterRounds({ db, now, settings }: Pick<JobContext, 'db' | 'now' | 'settings'>) {
  const city = await getCity(db);
  const sender: Sender = { house: `${city.name} ${city.productName}`, origin: originOf(settings) };
  for (const round of await listRounds(db)) {
    if (!isAtWork(round.state)) continue;
    await act(db, 'screening_scores.look_after', SYSTEM, now, (desk) =>
      lookAfter(desk, roundCode(round), sender),
    );
  }
}

export const SCORE_JOBS: readonly JobSpec[] = [
  { name: 'screening.look_after', cron: '30 4 * * *', handle: (context) => lookAfterRounds(context) },
];
