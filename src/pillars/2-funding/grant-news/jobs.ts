import { SYSTEM } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { noteReminder, TELL_QUEUE } from '#pillars/2-funding/grant-papers/index.ts';
import { act } from '#platform/act.ts';
import type { JobContext, JobSpec } from '#platform/jobs/job-spec.ts';
import { listDue } from './queries/list-due.ts';
import { writeNews } from './tell-job.ts';

/** Sends what is due about closing days, returned papers and opinions, each once and by itself. */
export async function lookAfterGrants({ db, now }: Pick<JobContext, 'db' | 'now'>): Promise<number> {
  const due = await listDue(db, japanDay(now));
  for (const reminder of due) {
    await act(db, 'grant_papers.remind', SYSTEM, now, (desk) => noteReminder(desk, reminder));
  }
  return due.length;
}

export const GRANT_JOBS: readonly JobSpec[] = [
  {
    name: TELL_QUEUE,
    async handle(context, data) {
      await writeNews(context, data);
    },
  },
  {
    name: 'grant_papers.look_after',
    cron: '20 7 * * *',
    async handle(context) {
      context.log.info({ reminded: await lookAfterGrants(context) }, 'grants');
    },
  },
];
