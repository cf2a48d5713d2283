import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import type { Mail } from '#platform/mail/index.ts';

type Reader = { name: string; mail: string; lang: Lang };

const MAILS = {
  offerSubject: {
    ja: '【{house}】{group} の代表者の引継ぎ',
    en: '[{house}] {group}: you are asked to represent it',
    easy: '【{house}】{group}の 代表者（だいひょうしゃ）に なって ください',
  },
  offerText: {
    ja: '{name} 様\n\n「{group}」の代表者から、代表者を引き継いでほしいという申し出です。\n次のリンクを開いて内容を確かめ、よろしければ「引き受ける」を押してください。\n\n{url}\n\nリンクは{until}まで使えます。引き受けないときは、何もなさらなくて結構です。',
    en: 'Dear {name},\n\nThe representative of “{group}” asks you to take over.\nOpen this link, and press “I take it up” if you agree.\n\n{url}\n\nIt works until {until}. If you do not want to, you need not do anything.',
    easy: '{name} さん\n\n「{group}」の 代表者（だいひょうしゃ）に なって ほしいと 言（い）って います。\nよければ、この リンクを 開（ひら）いて、「引き受ける」を おして ください。\n\n{url}\n\n{until}まで つかえます。',
  },
  doneSubject: {
    ja: '【{house}】{group} の代表者を引き継ぎました',
    en: '[{house}] {group} has a new representative',
    easy: '【{house}】{group}の 代表者（だいひょうしゃ）が 変（か）わりました',
  },
  doneStays: {
    ja: '{name} 様\n\n「{group}」の代表者の引継ぎが終わりました。あなたは会員として、これからも団体のページに入れます。\nお心当たりがない場合は、NPOセンターにご連絡ください。',
    en: 'Dear {name},\n\n“{group}” has a new representative, as you asked. You remain a member of its account.\nIf this seems wrong, please tell the NPO centre.',
    easy: '{name} さん\n\n「{group}」の 代表者（だいひょうしゃ）が 変（か）わりました。あなたは 会員（かいいん）の ままです。',
  },
  doneLeaves: {
    ja: '{name} 様\n\n「{group}」の代表者の引継ぎが終わり、あなたは団体のアカウントから抜けました。これまでありがとうございました。\nお心当たりがない場合は、NPOセンターにご連絡ください。',
    en: 'Dear {name},\n\n“{group}” has a new representative, and you have left its account, as you asked. Thank you for all you did.\nIf this seems wrong, please tell the NPO centre.',
    easy: '{name} さん\n\n「{group}」の 代表者（だいひょうしゃ）が 変（か）わりました。ありがとう ございました。',
  },
} as const satisfies Record<string, Text>;

/** The mail with the link by which the successor takes it up. */
export function offerMail(
  reader: Reader,
  about: { url: string; house: string; group: string; until: string },
): Mail {
  const { lang } = reader;
  const { url, house, group } = about;
  const params = { url, house, group, name: reader.name, until: dayWords(about.until, lang) };
  return {
    to: reader.mail,
    lang,
    kind: 'succession.offer',
    fromName: house,
    subject: say(lang, MAILS.offerSubject, params),
    text: say(lang, MAILS.offerText, params),
  };
}

/** Tells whoever handed over that it is done. */
export function takenUpMail(reader: Reader, about: { house: string; group: string; stays: boolean }): Mail {
  const { lang } = reader;
  const params = { house: about.house, group: about.group, name: reader.name };
  return {
    to: reader.mail,
    lang,
    kind: 'succession.taken_up',
    fromName: about.house,
    subject: say(lang, MAILS.doneSubject, params),
    text: say(lang, about.stays ? MAILS.doneStays : MAILS.doneLeaves, params),
  };
}
