import { SYSTEM } from '#kernel/actor.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { type AwardLine, listAwards } from '#pillars/2-funding/grant-awards/index.ts';
import { membersOf, programmeOffice } from '#pillars/2-funding/grant-news/index.ts';
import { reportStates } from '#pillars/2-funding/grant-reports/index.ts';
import { act, type Desk } from '#platform/act.ts';
import type { JobContext, JobSpec } from '#platform/jobs/job-spec.ts';
import { sendMail } from '#platform/mail/index.ts';
import { originOf } from '#platform/settings/settings.ts';
import { getCity } from '#registry/city/index.ts';
import { AWARD_MAILS } from './mail-words.ts';
import { type DueMail, dueMails } from './rules/reminders.ts';
import { grantAwardReminders } from './schema.ts';

type Sender = { readonly house: string; readonly origin: string };

/** Mails what is due about the days of awards: to the group, and to the office once the group is a week late; each once. */
export async function lookAfterAwards({ db, now, settings }: Pick<JobContext, 'db' | 'now' | 'settings'>) {
  const city = await getCity(db);
  const sender = { house: `${city.name} ${city.productName}`, origin: originOf(settings) };
  const lines = await listAwards(db);
  const reports = await reportStates(
    db,
    lines.map(({ id }) => id),
  );
  let sent = 0;
  for (const line of lines) {
    const hasInterim = reports.some(
      ({ awardId, kind, state }) => awardId === line.id && kind === 'interim' && state !== 'draft',
    );
    for (const due of dueMails({ ...line, hasInterim }, japanDay(now))) {
      const outcome = await act(db, 'grant_awards.remind', SYSTEM, now, (desk) =>
        remind(desk, line, due, sender),
      );
      if (outcome.ok) sent += 1;
    }
  }
  return { sent };
}

async function remind(desk: Desk, line: AwardLine, { kind, dueOn }: DueMail, { house, origin }: Sender) {
  const { tx, now } = desk;
  const noted = await tx
    .insert(grantAwardReminders)
    .values({ awardId: line.id, kind, dueOn, sentAt: now })
    .onConflictDoNothing()
    .returning({ kind: grantAwardReminders.kind });
  if (noted.length === 0) return refuse('closed', 'grant_awards.reminded_already');
  const today = japanDay(now);
  const recipients =
    kind === 'office_overdue'
      ? await programmeOffice(tx, today)
      : await membersOf(tx, line.organisationId, today);
  const { subject, text } = AWARD_MAILS[kind];
  const url = `${origin}/desk/grant-awards/${line.code}`;
  for (const { mail, lang } of recipients) {
    const params = {
      title: line.title,
      group: line.organisationName,
      day: dayWords(dueOn, lang),
      url,
      house,
    };
    await sendMail(tx, now, {
      to: mail,
      lang,
      kind: `grant_awards.${kind}`,
      fromName: house,
      subject: say(lang, subject, params),
      text: say(lang, text, params),
    });
  }
  return done({ subjectId: line.id, detail: { kind, dueOn, told: recipients.length } });
}

export const AWARD_JOBS: readonly JobSpec[] = [
  {
    name: 'grant_awards.look_after',
    cron: '40 7 * * *',
    async handle(context) {
      context.log.info(await lookAfterAwards(context), 'awards');
    },
  },
];
