import { addDays, dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Mail } from '#platform/mail/index.ts';
import { RECOVERY_MAILS } from './mail-words.ts';
import { RECOVERY_DAYS } from './rules/flow.ts';

export const CONFIRM_KIND = 'succession.confirm_recovery';

type Reader = { name: string; mail: string; lang: Lang };

function mailTo(reader: Reader, kind: string, house: string, texts: { subject: string; text: string }): Mail {
  return { to: reader.mail, lang: reader.lang, kind, fromName: house, ...texts };
}

/** The mail by which one of the two officers confirms. */
export function confirmMail(
  request: { lang: Lang; asker: { name: string }; second: { name: string } },
  claim: { name: string; mail: string },
  about: { url: string; house: string; group: string; now: Date },
): Mail {
  const { lang } = request;
  const params = {
    ...about,
    now: '',
    name: claim.name,
    asker: request.asker.name,
    second: request.second.name,
    until: dayWords(addDays(japanDay(about.now), RECOVERY_DAYS), lang),
  };
  return mailTo({ ...claim, lang }, CONFIRM_KIND, about.house, {
    subject: say(lang, RECOVERY_MAILS.confirmSubject, params),
    text: say(lang, RECOVERY_MAILS.confirmText, params),
  });
}

/** Told to the present representative as soon as both have confirmed. */
export function alarmMail(reader: Reader, about: { group: string; house: string; until: string }): Mail {
  const { lang, name } = reader;
  const params = { name, group: about.group, house: about.house, until: dayWords(about.until, lang) };
  return mailTo(reader, 'succession.recovery_alarm', about.house, {
    subject: say(lang, RECOVERY_MAILS.alarmSubject, params),
    text: say(lang, RECOVERY_MAILS.alarmText, params),
  });
}

/** Told to whoever represented the group until now. */
export function replacedMail(reader: Reader, about: { group: string; house: string }): Mail {
  const { lang, name } = reader;
  return mailTo(reader, 'succession.replaced', about.house, {
    subject: say(lang, RECOVERY_MAILS.replacedSubject, { ...about }),
    text: say(lang, RECOVERY_MAILS.replacedText, { ...about, name }),
  });
}

/** The centre's answer to the asker. */
export function decidedMail(
  recovery: { askerName: string; askerMail: string; lang: Lang },
  answer: 'approved' | 'refused',
  about: { group: string; house: { name: string; origin: string }; word: string },
): Mail {
  const { lang, askerName: name, askerMail: mail } = recovery;
  const params = {
    name,
    group: about.group,
    house: about.house.name,
    url: `${about.house.origin}/sign-in`,
    word: about.word,
  };
  return mailTo({ name, mail, lang }, `succession.recovery_${answer}`, about.house.name, {
    subject: say(lang, RECOVERY_MAILS[`${answer}Subject`], params),
    text: say(lang, RECOVERY_MAILS[`${answer}Text`], params),
  });
}
