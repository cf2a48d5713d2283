import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { type Mail, sendMail } from '#platform/mail/index.ts';
import { codeOf, type Organisation } from '#registry/organisations/index.ts';
import { MAILS } from './mail-words.ts';
import { findRecipient, listRecipients, type Recipient } from './queries/list-recipients.ts';
import { paperCode } from './rules/flow.ts';
import type { RegistrationPaper } from './schema.ts';

/** In whose name mails go out, and the address under which the house is reached. */
export type Sender = { readonly house: string; readonly origin: string };
type At = Pick<Desk, 'tx' | 'now'>;

/** The mail with the link by which somebody begins. */
export function startMail(to: { name: string; mail: string; lang: Lang }, url: string, sender: Sender): Mail {
  const params = { name: to.name, house: sender.house, url };
  return {
    to: to.mail,
    lang: to.lang,
    kind: 'registration.start',
    fromName: sender.house,
    subject: say(to.lang, MAILS.startSubject, params),
    text: say(to.lang, MAILS.startText, params),
  };
}

export type PaperNews = 'sent' | 'returned' | 'accepted';

const PAPER_MAILS: Readonly<Record<PaperNews, { subject: Text; text: Text }>> = {
  sent: { subject: MAILS.sentSubject, text: MAILS.sentText },
  returned: { subject: MAILS.returnedSubject, text: MAILS.returnedText },
  accepted: { subject: MAILS.acceptedSubject, text: MAILS.acceptedText },
};

/** Tells the paper's people what became of it: number, name, next day and a link, never what stands in the paper. */
export async function tellOfPaper(
  at: At,
  paper: RegistrationPaper,
  news: PaperNews,
  sender: Sender,
  given: { day?: string | null; count?: number },
): Promise<void> {
  const code = paperCode(paper.fiscalYear, paper.number);
  const name = [...(paper.content.ones['name'] ?? '')].slice(0, 60).join('');
  const url = `${sender.origin}/desk/registration/${code}`;
  for (const to of await recipientsOf(at, paper)) {
    const day = given.day ? dayWords(given.day, to.lang) : '';
    const params = { code, name, url, day, count: given.count ?? 0, house: sender.house };
    await sendMail(at.tx, at.now, {
      to: to.mail,
      lang: to.lang,
      kind: `registration.${news}`,
      fromName: sender.house,
      subject: say(to.lang, PAPER_MAILS[news].subject, params),
      text: say(to.lang, PAPER_MAILS[news].text, params),
    });
  }
}

async function recipientsOf({ tx, now }: At, paper: RegistrationPaper): Promise<Recipient[]> {
  if (paper.authorId !== null) return findRecipient(tx, paper.authorId);
  if (paper.cameMail !== '') return [{ mail: paper.cameMail, lang: 'ja' }];
  return paper.organisationId === null ? [] : listRecipients(tx, paper.organisationId, japanDay(now));
}

export type GroupNews = 'opens' | 'month' | 'over' | 'lapsed' | 'ended';

/** Tells the members of a group about its registration; hands back how many mails went out. */
export async function tellMembers(
  { tx, now }: At,
  organisation: Pick<Organisation, 'id' | 'number' | 'name' | 'validUntil'>,
  news: GroupNews,
  sender: Sender,
  last?: string | undefined,
): Promise<number> {
  const recipients = await listRecipients(tx, organisation.id, japanDay(now));
  for (const { mail, lang } of recipients) {
    const params = {
      name: organisation.name,
      house: sender.house,
      until: organisation.validUntil === null ? '' : dayWords(organisation.validUntil, lang),
      last: last === undefined ? '' : dayWords(last, lang),
      url: `${sender.origin}/desk/registration/renew/${codeOf(organisation.number)}`,
    };
    await sendMail(tx, now, {
      to: mail,
      lang,
      kind: `registration.${news}`,
      fromName: sender.house,
      subject: say(lang, MAILS[`${news}Subject`], params),
      text: say(lang, MAILS[`${news}Text`], params),
    });
  }
  return recipients.length;
}
