import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Mail } from '#platform/mail/send-mail.ts';
import { MAIL_WORDS } from './mail-words.ts';
import type { HeldRole } from './rules/roles.ts';
import { ROLE_WORDS } from './words.ts';

/** The mail with the link that signs in. */
export function signInMail(
  to: string,
  lang: Lang,
  link: { url: string; house: string; minutes: number },
): Mail {
  const params = { house: link.house, minutes: link.minutes, url: link.url };
  return {
    to,
    lang,
    kind: 'people.sign_in',
    fromName: link.house,
    subject: say(lang, MAIL_WORDS.signInSubject, params),
    text: say(lang, MAIL_WORDS.signInText, params),
  };
}

/** The mail with the link by which somebody joins. */
export function invitationMail(
  invitation: { name: string; mail: string; lang: Lang; role: HeldRole },
  link: { url: string; house: string; until: string },
): Mail {
  const { lang } = invitation;
  const params = {
    name: invitation.name,
    house: link.house,
    role: say(lang, ROLE_WORDS[invitation.role]),
    until: dayWords(link.until, lang),
    url: link.url,
  };
  return {
    to: invitation.mail,
    lang,
    kind: 'people.invitation',
    fromName: link.house,
    subject: say(lang, MAIL_WORDS.invitationSubject, params),
    text: say(lang, MAIL_WORDS.invitationText, params),
  };
}

/** The mail that says that the roles of somebody who was not seen for long will end. */
export function idleMail(
  person: { name: string; mail: string; lang: Lang },
  link: { url: string; endsOn: string },
): Mail {
  const { lang } = person;
  const params = { name: person.name, endsOn: dayWords(link.endsOn, lang), url: link.url };
  return {
    to: person.mail,
    lang,
    kind: 'people.idle_notice',
    subject: say(lang, MAIL_WORDS.idleSubject, params),
    text: say(lang, MAIL_WORDS.idleText, params),
  };
}
