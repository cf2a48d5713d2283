import type { Text } from '#kernel/words.ts';

export const MAILS = {
  askedSubject: {
    ja: '【{house}】「{round}」：利害関係の申告をお願いします',
    en: '[{house}] “{round}”: please declare conflicts of interest',
    easy: '【{house}】関係を 教えて ください',
  },
  askedText: {
    ja: '{name} 様\n\n審査の回「{round}」の準備ができました。\n申請の中身を開く前に、すべての申請について利害関係の有無を申告してください。\n\n{url}\n\n申告の理由は、ご本人だけが読めます。事務局にも見えません。\n\n{house}',
    en: 'Dear {name},\n\nthe round “{round}” is ready. Before any paper opens, please declare for every paper whether you are related.\n\n{url}\n\nOnly you can read your reasons.\n\n{house}',
    easy: '{name} さん\n\n「{round}」の 準備が できました。先に 関係が あるか 教えて ください。\n\n{url}\n\n{house}',
  },
  startedSubject: {
    ja: '【{house}】「{round}」：採点を始めます',
    en: '[{house}] “{round}”: scoring begins',
    easy: '【{house}】点を つけて ください',
  },
  startedText: {
    ja: '{name} 様\n\n審査の回「{round}」の採点を始めます。締切：{due}\n書きかけは自動では送られません。全員分がそろうまで、だれの採点もほかの人には見えません。\n\n{url}\n\n{house}',
    en: 'Dear {name},\n\nscoring of “{round}” begins. Due: {due}\nNobody sees anybody else’s scores until all are in.\n\n{url}\n\n{house}',
    easy: '{name} さん\n\n「{round}」の 点を つけて ください。{due}まで。\n\n{url}\n\n{house}',
  },
  remindedSubject: {
    ja: '【{house}】「{round}」：審査のご案内',
    en: '[{house}] “{round}”: about the screening',
    easy: '【{house}】しんさの お知らせ',
  },
  remindedText: {
    ja: '{name} 様\n\n審査の回「{round}」は{due}までに終える予定です。このメールは、終わった方にも、まだの方にも、全員に同じものをお送りしています。\nあなたの残りは、サインインすると確かめられます。\n\n{url}\n\n{house}',
    en: 'Dear {name},\n\nthe round “{round}” should be finished by {due}. Everybody gets this same mail, whether finished or not. Sign in to see what is left for you.\n\n{url}\n\n{house}',
    easy: '{name} さん\n\n「{round}」は {due}までです。みんなに 同じ メールを 送って います。\n\n{url}\n\n{house}',
  },
  noDue: { ja: '（締切は事務局からお知らせします）', en: '(to be announced)', easy: '（あとで 知らせます）' },
} as const satisfies Record<string, Text>;
