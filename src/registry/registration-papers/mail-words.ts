import type { Text } from '#kernel/words.ts';

/** What the mails of registration say. They name the group and the day, and lead to a page; they tell nothing private. */
export const MAILS = {
  startSubject: {
    ja: '団体登録を始めるためのリンク（{house}）',
    en: 'Your link to begin a registration ({house})',
    easy: '団体の 登録を 始める リンク（{house}）',
  },
  startText: {
    ja: '{name}様\n\n次のリンクを開き、「始める」を押すと、団体登録の申請を書き始められます。リンクは1時間、1回だけ使えます。\n\n{url}\n\n心当たりのないときは、このメールを消してください。何も起こりません。\n\n{house}',
    en: 'Dear {name},\n\nOpen this link and press “Begin” to write the registration of your group. It is good for one hour, once.\n\n{url}\n\nIf you did not ask for this, please delete this mail; nothing will happen.\n\n{house}',
    easy: '{name}さん\n\nリンクを ひらいて「始める」を おして ください。1時間、1回だけ つかえます。\n\n{url}\n\nわからない ときは、この メールを 消して ください。\n\n{house}',
  },
  sentSubject: {
    ja: '申請 {code} を受け付けました：{name}',
    en: 'Paper {code} has arrived: {name}',
    easy: '申しこみ {code} が 届きました：{name}',
  },
  sentText: {
    ja: '「{name}」の申請を受け付けました。\n\n受付番号　{code}\nお返事の予定　{day}まで\n\n内容と進み具合は、次のページで見られます。\n{url}\n\n{house}',
    en: 'The paper of “{name}” has arrived.\n\nNumber: {code}\nYou will hear from the centre by {day}.\n\nContents and progress:\n{url}\n\n{house}',
    easy: '「{name}」の 申しこみが 届きました。\n\n番号　{code}\n返事　{day}まで\n\n{url}\n\n{house}',
  },
  returnedSubject: {
    ja: '申請 {code} に直していただきたいところがあります：{name}',
    en: 'Please mend paper {code}: {name}',
    easy: '申しこみ {code} を 直して ください：{name}',
  },
  returnedText: {
    ja: '「{name}」の申請を拝見しました。{count}か所、直していただきたいところがあります。どこをどう直すかは、次のページに書いてあります。書いた内容は残っています。\n\n{url}\n\n{house}',
    en: 'We have read the paper of “{name}”. {count} answers need mending; the page says which and how. What you wrote is kept.\n\n{url}\n\n{house}',
    easy: '「{name}」の 申しこみを 見ました。{count}つ 直して ください。\n\n{url}\n\n{house}',
  },
  acceptedSubject: {
    ja: '「{name}」の申請 {code} を受理しました',
    en: 'Paper {code} of {name} is accepted',
    easy: '「{name}」の 申しこみ {code} を 受けつけました',
  },
  acceptedText: {
    ja: '「{name}」の申請 {code} を受理しました。登録は{day}まで有効です。\n\n団体のページや書類は、机から手入れできます。\n{url}\n\n{house}',
    en: 'Paper {code} of “{name}” is accepted. The registration holds until {day}.\n\nYou can look after the group’s page and papers from your desk.\n{url}\n\n{house}',
    easy: '「{name}」の 登録が できました。{day}まで つかえます。\n\n{url}\n\n{house}',
  },
  opensSubject: {
    ja: '「{name}」の登録の更新が始まりました',
    en: 'The registration of {name} can be renewed',
    easy: '「{name}」の 登録を つづけて ください',
  },
  opensText: {
    ja: '「{name}」の登録は{until}までです。更新の受付が始まりました。変わりがなければ、ボタン1つで終わります。\n\n{url}\n\n{house}',
    en: 'The registration of “{name}” holds until {until}. It can be renewed now; if nothing has changed, one button is enough.\n\n{url}\n\n{house}',
    easy: '「{name}」の 登録は {until}までです。つづける ときは ボタンを おして ください。\n\n{url}\n\n{house}',
  },
  monthSubject: {
    ja: '「{name}」の登録の期限が近づいています',
    en: 'The registration of {name} ends soon',
    easy: '「{name}」の 登録が もうすぐ 終わります',
  },
  monthText: {
    ja: '「{name}」の登録は{until}までです。まだ更新されていません。変わりがなければ、ボタン1つで終わります。\n\n{url}\n\n{house}',
    en: 'The registration of “{name}” ends on {until} and has not been renewed. If nothing has changed, one button is enough.\n\n{url}\n\n{house}',
    easy: '「{name}」の 登録は {until}に 終わります。ボタンを おして ください。\n\n{url}\n\n{house}',
  },
  overSubject: {
    ja: '「{name}」の登録の期限が過ぎました',
    en: 'The registration of {name} has run out',
    easy: '「{name}」の 登録の 日が 過ぎました',
  },
  overText: {
    ja: '「{name}」の登録の期限（{until}）が過ぎました。{last}までに更新されないと、失効となります。更新は次のページからできます。\n\n{url}\n\n{house}',
    en: 'The registration of “{name}” ran out on {until}. It lapses unless it is renewed by {last}.\n\n{url}\n\n{house}',
    easy: '「{name}」の 登録の 日（{until}）が 過ぎました。{last}までに つづけて ください。\n\n{url}\n\n{house}',
  },
  lapsedSubject: {
    ja: '「{name}」の登録が失効しました',
    en: 'The registration of {name} has lapsed',
    easy: '「{name}」の 登録が 切れました',
  },
  lapsedText: {
    ja: '「{name}」の登録は、更新がなかったため失効しました。これまでの記録は残っています。いまからでも、次のページから更新できます。\n\n{url}\n\n{house}',
    en: 'The registration of “{name}” has lapsed because it was not renewed. The record is kept, and it can still be renewed here.\n\n{url}\n\n{house}',
    easy: '「{name}」の 登録が 切れました。今からでも つづける ことが できます。\n\n{url}\n\n{house}',
  },
  endedSubject: {
    ja: '「{name}」の登録を終えました',
    en: 'The registration of {name} has ended',
    easy: '「{name}」の 登録を やめました',
  },
  endedText: {
    ja: '「{name}」の登録を、団体の申し出により終えました。心当たりのないときは、すぐにお知らせください。\n\n{house}',
    en: 'The registration of “{name}” has ended as the group asked. If you do not know of this, please tell us at once.\n\n{house}',
    easy: '「{name}」の 登録を やめました。知らない ときは すぐ 知らせて ください。\n\n{house}',
  },
} as const satisfies Record<string, Text>;
