import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { sendMail } from '#platform/mail/index.ts';
import { findPerson } from '#registry/people/index.ts';
import { MAILS } from './mail-words.ts';
import type { WholeRound } from './queries/find-round.ts';
import { roundCode } from './rules/flow.ts';

/** In whose name mails go out, and the address under which the house is reached. */
export type Sender = { readonly house: string; readonly origin: string };
export type SeatNews = 'asked' | 'started' | 'reminded';

/**
 * Without a sender nothing is written: seeds send no mail.
 * Writes the same mail to every seat of the round, those who are done and those who are not: from who gets one, and from
 * its words, nothing can be told of anybody.
 */
export async function tellSeats(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  { round, seats }: WholeRound,
  news: SeatNews,
  sender: Sender | undefined,
): Promise<number> {
  if (sender === undefined) return 0;
  let sent = 0;
  for (const { personId } of seats) {
    const person = await findPerson(tx, personId);
    if (!person || person.leftOn !== null) continue;
    const { lang, name, mail } = person;
    const params = {
      name,
      round: round.title,
      house: sender.house,
      due: round.sheetsDueOn === null ? say(lang, MAILS.noDue) : dayWords(round.sheetsDueOn, lang),
      url: `${sender.origin}/desk/screening/${roundCode(round)}`,
    };
    await sendMail(tx, now, {
      to: mail,
      lang,
      kind: `screening.${news}`,
      fromName: sender.house,
      subject: say(lang, MAILS[`${news}Subject`], params),
      text: say(lang, MAILS[`${news}Text`], params),
    });
    sent += 1;
  }
  return sent;
}
