import type { Text } from '#kernel/words.ts';

export const FOLLOW = {
  title: {
    ja: '新しい情報をメールで受け取る',
    en: 'Follow this search by mail',
    easy: 'メールで 知（し）らせを もらう',
  },
  lead: {
    ja: '「{search}」に当てはまるものが新しく載ったり、変わったりしたときに、1日1回までメールでお知らせします。',
    en: 'When something new or changed fits “{search}”, we will write, at most once a day.',
    easy: '「{search}」の 新（あたら）しいことが あったら、メールで 知（し）らせます。',
  },
  mail: { ja: 'メールアドレス', en: 'Mail address', easy: 'メールアドレス' },
  mailHint: {
    ja: 'お知らせだけに使います。いつでもやめられ、やめるとすぐに消します（例：hanako@example.jp）。',
    en: 'Used for these notices only. You can stop at any time, and it is erased at once (example: hanako@example.jp).',
    easy: '知（し）らせるために 使（つか）います。いつでも やめることが できます（例：hanako@example.jp）。',
  },
  send: {
    ja: '確認のメールを送る',
    en: 'Send me a confirmation',
    easy: '確認（かくにん）の メールを 送（おく）る',
  },
  sendNext: {
    ja: '届いたメールのリンクを開いて確認すると、登録が終わります。',
    en: 'Open the link in that mail to finish.',
    easy: 'とどいた メールの リンクを 開（ひら）いてください。',
  },
  sentTitle: {
    ja: '確認のメールを送りました',
    en: 'Please look into your mail',
    easy: 'メールを 送（おく）りました',
  },
  sentBody: {
    ja: 'メールのリンクを開くと登録が終わります。届かないときは、迷惑メールの欄と、アドレスの間違いをお確かめください。10分たつと送り直せます。',
    en: 'Open the link in the mail to finish. If nothing arrives, check the spam folder and the address. You can ask again after 10 minutes.',
    easy: 'メールの リンクを 開（ひら）いてください。とどかないときは、アドレスを 見（み）てください。10分（ぷん） たつと もういちど 送（おく）ることが できます。',
  },
  back: { ja: '一覧へ戻る', en: 'Back to the list', easy: '一覧（いちらん）へ' },
  confirmTitle: {
    ja: '登録を確認してください',
    en: 'Please confirm',
    easy: '登録（とうろく）を たしかめてください',
  },
  confirm: { ja: '受け取る', en: 'Yes, write to me', easy: 'メールを もらう' },
  confirmedTitle: {
    ja: '登録しました',
    en: 'You are following this search',
    easy: '登録（とうろく）しました',
  },
  confirmedBody: {
    ja: '「{search}」に新しいことがあったときにお知らせします。やめるときは、お知らせのメールにあるリンクか、下のボタンからどうぞ。',
    en: 'We will write when there is something new about “{search}”. To stop, use the link in any of our mails, or the button below.',
    easy: '「{search}」の 新（あたら）しいことを 知（し）らせます。やめたいときは 下（した）の ボタンを おしてください。',
  },
  end: { ja: '受け取りをやめる', en: 'Stop these mails', easy: 'メールを やめる' },
  endTitle: { ja: '受け取りをやめますか', en: 'Stop these mails?', easy: 'メールを やめますか' },
  endedTitle: { ja: '受け取りをやめました', en: 'You will hear no more', easy: 'メールを やめました' },
  endedBody: {
    ja: 'メールアドレスは消しました。また受け取りたくなったら、一覧のページから登録できます。',
    en: 'Your address has been erased. You can follow again from the list.',
    easy: 'メールアドレスを 消（け）しました。',
  },
  goneTitle: {
    ja: 'このリンクは使えません',
    en: 'This link no longer works',
    easy: 'この リンクは 使（つか）えません',
  },
  goneBody: {
    ja: '期限（7日）が過ぎたか、すでに受け取りをやめています。必要なら、一覧のページからもう一度登録してください。',
    en: 'It is older than 7 days, or you have already stopped. You can follow again from the list.',
    easy: '7日（か） すぎたか、もう やめています。もういちど 登録（とうろく）してください。',
  },
  badMail: {
    ja: 'メールアドレスの形が違うようです。「@」を含む半角の文字で入力してください（例：hanako@example.jp）。',
    en: 'This does not look like a mail address. It needs an “@” (example: hanako@example.jp).',
    easy: 'メールアドレスが ちがうようです。「@」を 入（い）れてください（例：hanako@example.jp）。',
  },
  everything: { ja: '条件なし（すべて）', en: 'everything', easy: '全部（ぜんぶ）' },
} as const satisfies Record<string, Text>;

export const FOLLOW_MAILS = {
  confirmSubject: {
    ja: '【{city}】お知らせの登録を確認してください',
    en: '[{city}] Please confirm that you want to follow a search',
    easy: '【{city}】登録（とうろく）を たしかめてください',
  },
  confirmBody: {
    ja: '「{search}」に新しいことがあったときにお知らせするための確認です。\n\n下のリンクを開いて「受け取る」を押すと、登録が終わります（7日以内）。\n{link}\n\n心当たりがなければ、このメールは捨ててください。何も届きません。',
    en: 'You asked to hear of news about “{search}”.\n\nOpen this link within 7 days and press the button:\n{link}\n\nIf you did not ask, ignore this mail: nothing else will come.',
    easy: '「{search}」の 知（し）らせを メールで 送（おく）ります。\n\n7日（か）の 間（あいだ）に、下（した）の リンクを 開（ひら）いて ボタンを おしてください。\n{link}\n\n知（し）らないときは、何（なに）も しないでください。',
  },
  newsSubject: {
    ja: '【{city}】「{search}」の新しい情報（{count}件）',
    en: '[{city}] New for “{search}” ({count})',
    easy: '【{city}】「{search}」の 新（あたら）しい 知（し）らせ',
  },
  newsBody: {
    ja: '「{search}」に当てはまるもので、新しく載った、または変わったものです。\n\n{news}\n\n一覧を見る\n{list}\n\nこのお知らせをやめる\n{end}',
    en: 'New or changed for “{search}”:\n\n{news}\n\nSee the list:\n{list}\n\nStop these mails:\n{end}',
    easy: '「{search}」の 新（あたら）しいことです。\n\n{news}\n\n一覧（いちらん）\n{list}\n\nメールを やめる\n{end}',
  },
  more: { ja: 'ほか{count}件', en: 'and {count} more', easy: 'あと {count}' },
} as const satisfies Record<string, Text>;

export const FOLLOW_RETENTION = {
  what: {
    ja: '探したい条件のお知らせを受け取る人のメールアドレス',
    en: 'Mail addresses of people who follow a search',
    easy: '知（し）らせを もらう人（ひと）の メールアドレス',
  },
  kept: {
    ja: '受け取りをやめたときすぐに消します。確認されないものは7日で消します。',
    en: 'Erased at once when they stop; after 7 days when never confirmed.',
    easy: 'やめたら すぐに 消（け）します。',
  },
  one: {
    ja: '確認されなかったメールアドレス',
    en: 'An address that was never confirmed',
    easy: '確認（かくにん）が なかった メールアドレス',
  },
} as const satisfies Record<string, Text>;
