import { SYSTEM } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { act } from '#platform/act.ts';
import type { JobContext, JobSpec } from '#platform/jobs/job-spec.ts';
import { originOf } from '#platform/settings/settings.ts';
import { getCity } from '#registry/city/index.ts';
import { getRules } from '#registry/registration-conditions/index.ts';
import { lapseRegistration } from './commands/end-registrations.ts';
import { remindGroup } from './commands/remind-group.ts';
import type { Sender } from './mails.ts';
import { listEnding } from './queries/list-ending.ts';

/** Mails what is due about registrations that end, and lets lapse whose grace is over; each group by itself. */
export async function lookAfterRegistrations({
  db,
  now,
  settings,
}: Pick<JobContext, 'db' | 'now' | 'settings'>) {
  const { rules } = await getRules(db);
  const city = await getCity(db);
  const sender: Sender = { house: `${city.name} ${city.productName}`, origin: originOf(settings) };
  const { lapsing, reminding } = await listEnding(db, rules, japanDay(now));
  for (const id of lapsing) {
    await act(db, 'registration.lapse', SYSTEM, now, (desk) => lapseRegistration(desk, id, rules, sender));
  }
  for (const { id, kind } of reminding) {
    await act(db, 'registration.remind', SYSTEM, now, (desk) => remindGroup(desk, id, kind, rules, sender));
  }
  return { lapsed: lapsing.length, reminded: reminding.length };
}

export const REGISTRATION_JOBS: readonly JobSpec[] = [
  {
    name: 'registration.look_after',
    cron: '10 4 * * *',
    async handle(context) {
      context.log.info(await lookAfterRegistrations(context), 'registrations');
    },
  },
];
