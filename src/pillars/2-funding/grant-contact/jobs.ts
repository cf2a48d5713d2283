import { eq } from 'drizzle-orm';
import { instantWords, japanDay } from '#kernel/japan-day.ts';
import { say, type Text } from '#kernel/words.ts';
import {
  membersOf,
  programmeOffice,
  type Recipient,
  recipientOf,
  writersOf,
} from '#pillars/2-funding/grant-news/index.ts';
import { findApplication } from '#pillars/2-funding/grant-papers/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { JobContext, JobData, JobSpec } from '#platform/jobs/job-spec.ts';
import { sendMail } from '#platform/mail/index.ts';
import { originOf } from '#platform/settings/settings.ts';
import { getCity } from '#registry/city/index.ts';
import { findConsultation } from './queries/list-consultations.ts';
import { grantMessages } from './schema.ts';
import { CONTACT_QUEUE } from './tell.ts';
import { MAILS } from './words.ts';

type Notice = {
  readonly kind: 'message' | 'booked';
  readonly recipients: readonly Recipient[];
  readonly path: string;
  readonly code: string;
  readonly at: Date | null;
};

const WORDS: Readonly<Record<Notice['kind'], { subject: Text; text: Text }>> = {
  message: { subject: MAILS.messageSubject, text: MAILS.messageText },
  booked: { subject: MAILS.bookedSubject, text: MAILS.bookedText },
};

/** A message goes to the other side: to those who write the paper, or to the officer who has the case. */
async function messageNotice(db: Db, id: string, today: string): Promise<Notice | undefined> {
  const [message] = await db.select().from(grantMessages).where(eq(grantMessages.id, id));
  const whole = message && (await findApplication(db, message.applicationId));
  if (!message || !whole) return undefined;
  const { application, code } = whole;
  if (message.fromSide === 'office') {
    const recipients = await writersOf(db, application, today);
    return { kind: 'message', recipients, path: `/desk/my-grants/${code}`, code, at: null };
  }
  const officer = application.formalBy === null ? [] : await recipientOf(db, application.formalBy);
  const recipients = officer.length > 0 ? officer : await programmeOffice(db, today);
  return { kind: 'message', recipients, path: `/desk/grant-cases/${code}`, code, at: null };
}

async function bookedNotice(db: Db, id: string, today: string): Promise<Notice | undefined> {
  const found = await findConsultation(db, id);
  if (!found) return undefined;
  const recipients = await membersOf(db, found.organisationId, today);
  return { kind: 'booked', recipients, path: '/desk/my-grants', code: '', at: found.at };
}

/** Writes the mails of one piece of news: that there is something, and where, never what. */
export async function writeContactNews(
  { db, now, settings }: Pick<JobContext, 'db' | 'now' | 'settings'>,
  data: JobData,
): Promise<number> {
  const [id, today] = [String(data['subjectId']), japanDay(now)];
  const notice =
    data['news'] === 'message' ? await messageNotice(db, id, today) : await bookedNotice(db, id, today);
  if (!notice) return 0;
  const { name, productName } = await getCity(db);
  const house = `${name} ${productName}`;
  const words = WORDS[notice.kind];
  return db.transaction(async (tx) => {
    for (const { mail, lang } of notice.recipients) {
      const at = notice.at === null ? '' : instantWords(notice.at, lang);
      const params = { code: notice.code, at, house, url: `${originOf(settings)}${notice.path}` };
      await sendMail(tx, now, {
        to: mail,
        lang,
        kind: `grant_contact.${notice.kind}`,
        fromName: house,
        subject: say(lang, words.subject, params),
        text: say(lang, words.text, params),
      });
    }
    return notice.recipients.length;
  });
}

export const CONTACT_JOBS: readonly JobSpec[] = [
  {
    name: CONTACT_QUEUE,
    async handle(context, data) {
      await writeContactNews(context, data);
    },
  },
];
