import { dayWords, instantWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  findApplication,
  NEWS,
  type News,
  STATE_WORDS,
  type WholeApplication,
} from '#pillars/2-funding/grant-papers/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { JobContext, JobData } from '#platform/jobs/job-spec.ts';
import { sendMail } from '#platform/mail/index.ts';
import { originOf } from '#platform/settings/settings.ts';
import { getCity } from '#registry/city/index.ts';
import { MAILS } from './mail-words.ts';
import { officersOf, programmeOffice, type Recipient, recipientOf, writersOf } from './recipients.ts';

type Context = Pick<JobContext, 'db' | 'now' | 'settings'>;
type Told = { readonly whole: WholeApplication; readonly opinionId: string };

/** Writes the mails of one piece of news; what has gone meanwhile is told to nobody. */
export async function writeNews({ db, now, settings }: Context, told: JobData): Promise<number> {
  const news = NEWS.find((one) => one === told['news']);
  const whole = await findApplication(db, String(told['applicationId']));
  if (news === undefined || !whole) return 0;
  const { name, productName } = await getCity(db);
  const house = `${name} ${productName}`;
  const about: Told = { whole, opinionId: String(told['opinionId'] ?? '') };
  return db.transaction(async (tx) => {
    const recipients = await recipientsOf(tx, news, about, japanDay(now));
    for (const { mail, lang } of recipients) {
      const params = { ...paramsOf(news, about, lang, originOf(settings)), house };
      await sendMail(tx, now, {
        to: mail,
        lang,
        kind: `grant_papers.${news}`,
        fromName: house,
        subject: say(lang, MAILS[news].subject, params),
        text: say(lang, MAILS[news].text, params),
      });
    }
    return recipients.length;
  });
}

const opinionOf = ({ whole, opinionId }: Told) => whole.opinions.find(({ id }) => id === opinionId);

async function recipientsOf(tx: Db, news: News, told: Told, today: string): Promise<Recipient[]> {
  const { application } = told.whole;
  if (news === 'sent') return recipientOf(tx, application.submittedBy ?? application.startedBy);
  if (news !== 'opinion_asked' && news !== 'opinion_late') return writersOf(tx, application, today);
  const opinion = opinionOf(told);
  if (!opinion || opinion.answeredAt !== null) return [];
  const officers = await officersOf(tx, opinion.departmentId, today);
  return news === 'opinion_asked' ? officers : [...officers, ...(await programmeOffice(tx, today))];
}

function paramsOf(news: News, told: Told, lang: Lang, origin: string) {
  const { application, call, code } = told.whole;
  const opinion = opinionOf(told);
  const isOpinion = news === 'opinion_asked' || news === 'opinion_late';
  const day = opinion?.dueOn ?? (news === 'closing_soon' ? call.closesOn : application.mendBy);
  return {
    code,
    call: call.title,
    day: day === null ? '' : dayWords(day, lang),
    at: application.submittedAt === null ? '' : instantWords(application.submittedAt, lang),
    state: say(lang, STATE_WORDS[application.state].outside),
    department: opinion?.departmentName ?? '',
    url: isOpinion ? `${origin}/desk/grant-cases/opinions` : `${origin}/desk/my-grants/${code}`,
  };
}
