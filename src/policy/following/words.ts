import type { Text } from '#kernel/words.ts';

export const FOLLOW = {
  title: {
    ja: '動きをメールで受け取る',
    en: 'Follow this measure by mail',
    easy: 'メールで 知らせを もらう',
  },
  lead: {
    ja: '「{title}」に動きがあったときに、メールでお知らせします。',
    en: 'We will write when “{title}” moves.',
    easy: '「{title}」に 新しいことが あったら、メールで 知らせます。',
  },
  mail: { ja: 'メールアドレス', en: 'Mail address', easy: 'メールアドレス' },
  mailHint: {
    ja: 'お知らせだけに使います。いつでもやめられ、やめるとすぐに消します（例：hanako@example.jp）。',
    en: 'Used for these notices only. You can stop at any time, and it is erased at once (example: hanako@example.jp).',
    easy: '知らせるために 使います。いつでも やめることが できます（例：hanako@example.jp）。',
  },
  send: { ja: '確認のメールを送る', en: 'Send me a confirmation', easy: 'たしかめの メールを 送る' },
  sendNext: {
    ja: '届いたメールのリンクを開いて確認すると、登録が終わります。',
    en: 'Open the link in that mail to finish.',
    easy: 'とどいた メールの リンクを 開いてください。',
  },
  sentTitle: {
    ja: '確認のメールを送りました',
    en: 'Please look into your mail',
    easy: 'メールを 送りました',
  },
  sentBody: {
    ja: 'メールのリンクを開くと登録が終わります。届かないときは、迷惑メールの欄と、アドレスの間違いをお確かめください。10分たつと送り直せます。',
    en: 'Open the link in the mail to finish. If nothing arrives, check the spam folder and the address. You can ask again after 10 minutes.',
    easy: 'メールの リンクを 開いてください。とどかないときは、アドレスを 見てください。10分 たつと もういちど 送ることが できます。',
  },
  back: { ja: '施策のページへ戻る', en: 'Back to the measure', easy: '前の ページへ' },
  confirmTitle: { ja: '登録を確認してください', en: 'Please confirm', easy: '登録を たしかめてください' },
  confirm: { ja: '受け取る', en: 'Yes, write to me', easy: 'メールを もらう' },
  confirmedTitle: { ja: '登録しました', en: 'You are following this measure', easy: '登録しました' },
  confirmedBody: {
    ja: '動きがあったときにお知らせします。やめるときは、お知らせのメールにあるリンクか、下のボタンからどうぞ。',
    en: 'We will write when it moves. To stop, use the link in any of our mails, or the button below.',
    easy: '新しいことが あったら 知らせます。やめたいときは 下の ボタンを おしてください。',
  },
  end: { ja: '受け取りをやめる', en: 'Stop these mails', easy: 'メールを やめる' },
  endTitle: { ja: '受け取りをやめますか', en: 'Stop these mails?', easy: 'メールを やめますか' },
  endedTitle: { ja: '受け取りをやめました', en: 'You will hear no more', easy: 'メールを やめました' },
  endedBody: {
    ja: 'メールアドレスは消しました。また受け取りたくなったら、施策のページから登録できます。',
    en: 'Your address has been erased. You can follow again from the page of any measure.',
    easy: 'メールアドレスを けしました。',
  },
  goneTitle: {
    ja: 'このリンクは使えません',
    en: 'This link no longer works',
    easy: 'この リンクは 使うことが できません',
  },
  goneBody: {
    ja: '期限（7日）が過ぎたか、すでに受け取りをやめています。必要なら、施策のページからもう一度登録してください。',
    en: 'It is older than 7 days, or you have already stopped. You can follow again from the page of any measure.',
    easy: '7日 すぎたか、もう やめています。もういちど 登録してください。',
  },
  badMail: {
    ja: 'メールアドレスの形が違うようです。「@」を含む半角の文字で入力してください（例：hanako@example.jp）。',
    en: 'This does not look like a mail address. It needs an “@” (example: hanako@example.jp).',
    easy: 'メールアドレスが ちがうようです。「@」を 入れてください（例：hanako@example.jp）。',
  },
} as const satisfies Record<string, Text>;

/** The mails themselves; {name} is the product, {city} the city. */
export const FOLLOW_MAILS = {
  confirmSubject: {
    ja: '【{city}】お知らせの登録を確認してください',
    en: '[{city}] Please confirm that you want to follow a measure',
    easy: '【{city}】登録を たしかめてください',
  },
  confirmBody: {
    ja: '「{title}」の動きをお知らせするための確認です。\n\n下のリンクを開いて「受け取る」を押すと、登録が終わります（7日以内）。\n{link}\n\n心当たりがなければ、このメールは捨ててください。何も届きません。',
    en: 'You asked to hear when “{title}” moves.\n\nOpen this link within 7 days and press the button:\n{link}\n\nIf you did not ask, ignore this mail: nothing else will come.',
    easy: '「{title}」の 知らせを メールで 送ります。\n\n7日の 間に、下の リンクを 開いて ボタンを おしてください。\n{link}\n\n知らないときは、何も しないでください。',
  },
  newsSubject: {
    ja: '【{city}】「{title}」に動きがありました',
    en: '[{city}] News about “{title}”',
    easy: '【{city}】「{title}」の 新しい 知らせ',
  },
  newsBody: {
    ja: '「{title}」に動きがありました。\n\n{news}\n\n施策のページ\n{link}\n\nこのお知らせをやめる\n{end}',
    en: 'There is news about “{title}”.\n\n{news}\n\nThe measure:\n{link}\n\nStop these mails:\n{end}',
    easy: '「{title}」に 新しいことが ありました。\n\n{news}\n\nページ\n{link}\n\nメールを やめる\n{end}',
  },
} as const satisfies Record<string, Text>;

export const FOLLOW_RETENTION = {
  what: {
    ja: '施策の動きを受け取る人のメールアドレス',
    en: 'Mail addresses of people who follow a measure',
    easy: '知らせを もらう人の メールアドレス',
  },
  kept: {
    ja: '受け取りをやめたときすぐに消します。確認されないものは7日で消します。',
    en: 'Erased at once when they stop; after 7 days when never confirmed.',
    easy: 'やめたら すぐに けします。',
  },
} as const satisfies Record<string, Text>;
