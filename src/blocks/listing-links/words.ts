import type { Text } from '#kernel/words.ts';

/** The page that a link or a code opens, for people without an account. */
export const LINK_WORDS = {
  title: {
    ja: '載せている内容に変わりはありませんか',
    en: 'Is this still right?',
    easy: '書（か）いてあることは 同（おな）じですか',
  },
  lead: {
    ja: '「{title}」について、市のページに載せている内容です。変わりがなければ、下のボタンを1回押すだけで終わります。サインインは要りません。',
    en: 'This is what the city’s pages say about “{title}”. If nothing has changed, press the button once. No sign-in is needed.',
    easy: '「{title}」の ページです。同（おな）じなら 下（した）の ボタンを 1回（かい） おしてください。',
  },
  facts: {
    ja: '今載せている内容',
    en: 'What is shown now',
    easy: '今（いま） 書（か）いてあること',
  },
  unchanged: { ja: '変わりありません', en: 'Nothing has changed', easy: '同（おな）じです' },
  unchangedNext: {
    ja: '押すと、今日の日付で「{owner}が確認」とページに載ります。',
    en: 'On pressing, the page will say that {owner} confirmed it today.',
    easy: 'おすと、今日（きょう） 確認（かくにん）したことに なります。',
  },
  changed: {
    ja: '変わったところがある',
    en: 'Something has changed',
    easy: 'ちがうところが ある',
  },
  changedLead: {
    ja: '変わったところに印を付けて送ってください。市民活動センターが確かめます。印のないところは「変わりなし」として記録します。',
    en: 'Tick what has changed and send it; the centre will look into it. What is not ticked counts as unchanged.',
    easy: 'ちがうところに しるしを つけて 送（おく）ってください。',
  },
  parts: { ja: '変わったところ', en: 'What has changed', easy: 'ちがうところ' },
  note: { ja: 'どう変わりましたか', en: 'How has it changed?', easy: 'どう ちがいますか' },
  noteHint: {
    ja: '例：「活動日が第2土曜になりました」。電話番号や住所などは書かず、サインインして直すか、センターへお電話ください。',
    en: 'For example “we now meet on the second Saturday”. Leave telephone numbers and addresses out: sign in to change them, or call the centre.',
    easy: '例：「活動（かつどう）の 日（ひ）が かわりました」。電話番号（でんわばんごう）は 書（か）かないでください。',
  },
  send: { ja: '変わったことを送る', en: 'Send the changes', easy: '送（おく）る' },
  sendNext: {
    ja: '自分で直すときは、サインインして団体のページを開いてください。',
    en: 'To change it yourself, sign in and open your group’s page.',
    easy: '自分（じぶん）で 直（なお）すときは サインインしてください。',
  },
  usedTitle: {
    ja: '確認を受け取りました',
    en: 'Thank you: it is confirmed',
    easy: '確認（かくにん）しました',
  },
  usedLead: {
    ja: '「{title}」は{day}に確認済みです。もう一度押す必要はありません。次の期限は{due}です。',
    en: '“{title}” was confirmed on {day}. There is no need to press again. The next date is {due}.',
    easy: '「{title}」は {day}に 確認（かくにん）しました。もう おさなくて いいです。次（つぎ）は {due}です。',
  },
  sentTitle: {
    ja: '変わったことを受け取りました',
    en: 'Thank you: we have your changes',
    easy: 'ちがうところを 受（う）け取（と）りました',
  },
  sentLead: {
    ja: '市民活動センターが確かめて、必要ならご連絡します。急ぐときは、サインインしてご自分で直せます。',
    en: 'The centre will look into it and get in touch when needed. To have it right at once, sign in and change it yourself.',
    easy: 'センターの 人（ひと）が 見（み）ます。急（いそ）ぐときは サインインして 直（なお）してください。',
  },
  signIn: {
    ja: 'サインインして直す',
    en: 'Sign in and change it',
    easy: 'サインインして 直（なお）す',
  },
  toPage: { ja: '公開ページを見る', en: 'See the public page', easy: 'ページを 見（み）る' },
  goneTitle: {
    ja: 'このリンクは使えません',
    en: 'This link no longer works',
    easy: 'この リンクは 使（つか）えません',
  },
  goneReason: {
    ja: '期限が過ぎたか、アドレスの一部が欠けているようです。',
    en: 'It has run out, or a part of the address is missing.',
    easy: '期限（きげん）が すぎたか、アドレスが ちがいます。',
  },
  goneInstead: {
    ja: 'サインインして確認するか、市民活動センターへお電話ください。新しいリンクをお送りします。',
    en: 'Sign in to confirm, or call the centre: you will be sent a new link.',
    easy: 'サインインするか、センターに 電話（でんわ）してください。',
  },
  goneSignIn: { ja: 'サインイン', en: 'Sign in', easy: 'サインイン' },
} as const satisfies Record<string, Text>;

export const LINK_ERRORS = {
  parts: {
    ja: '変わったところを1つ以上選んでください。何も変わっていなければ「変わりありません」を押してください。',
    en: 'Choose at least one thing that has changed. If nothing has, press “Nothing has changed”.',
    easy: 'ちがうところを 1つ えらんでください。',
  },
  note: {
    ja: 'どう変わったかは、1,000字までで書いてください。',
    en: 'Please say it in at most 1,000 characters.',
    easy: '1,000字（じ）までで 書（か）いてください。',
  },
} as const satisfies Record<string, Text>;

export const LINK_REFUSALS = {
  'listing.link_gone': LINK_WORDS.goneReason,
  'permit.wrong_role': {
    ja: '用紙を印刷できるのは、市民活動センターと市民活動担当課の職員です。',
    en: 'Sheets are printed by staff of the centre and the programme office.',
    easy: '紙（かみ）を 印刷（いんさつ）するのは 職員（しょくいん）です。',
  },
  'listing.no_sheets': {
    ja: '用紙にする記録が見つかりません。一覧に戻って選び直してください。',
    en: 'There is nothing to print. Go back to the list and choose again.',
    easy: '印刷（いんさつ）するものが ありません。',
  },
} as const satisfies Record<string, Text>;

/** A sheet for somebody without mail: one code a page. */
export const SHEET_WORDS = {
  title: { ja: '確認のお願いの用紙', en: 'Sheets for confirming', easy: '確認（かくにん）の 紙（かみ）' },
  lead: {
    ja: '1件につき1枚、A4縦で印刷されます。コードは印刷のたびに新しくなり、{day}まで使えます。',
    en: 'One A4 page each. Every print makes new codes, which work until {day}.',
    easy: '1件（けん） 1枚（まい）です。{day}まで 使（つか）えます。',
  },
  print: {
    ja: 'ブラウザーの印刷（Ctrl+P）で印刷してください。閉じると同じコードは出せません。',
    en: 'Print with your browser (Ctrl+P). Once closed, the same codes cannot be shown again.',
    easy: 'Ctrl+Pで 印刷（いんさつ）してください。',
  },
  heading: {
    ja: '載せている内容の確認のお願い',
    en: 'Please confirm what we show about you',
    easy: '確認（かくにん）の お願（ねが）い',
  },
  to: { ja: '{title}　様', en: 'To {title}', easy: '{title}さま' },
  body: {
    ja: '市のページに載せている内容が今も正しいか、年に一度お尋ねしています。下のコードをスマートフォンで読み取り、変わりがなければ「変わりありません」を押してください。サインインやパスワードは要りません。',
    en: 'Once a year we ask whether what the city’s pages say about you is still right. Scan the code with a phone; if nothing has changed, press “Nothing has changed”. No password is needed.',
    easy: '市（し）の ページの 内容（ないよう）を 確認（かくにん）してください。コードを スマートフォンで 読（よ）んで、同（おな）じなら ボタンを おしてください。',
  },
  code: {
    ja: '確認のページを開くQRコード',
    en: 'QR code that opens the confirming page',
    easy: '確認（かくにん）の ページの QRコード',
  },
  address: {
    ja: 'パソコンで開くときのアドレス（大文字と小文字を区別します）',
    en: 'The address, for a computer (upper and lower case matter)',
    easy: 'アドレス',
  },
  until: {
    ja: '{day}までに、お願いします。',
    en: 'Please answer by {day}.',
    easy: '{day}までに お願（ねが）いします。',
  },
  works: {
    ja: 'このコードは{day}まで使えます。ほかの団体には渡さないでください。',
    en: 'The code works until {day}. Please do not hand it on.',
    easy: 'この コードは {day}まで 使（つか）えます。',
  },
  phone: {
    ja: '読み取れないときや、内容が変わったときは、お電話ください：{ask}',
    en: 'If it cannot be read, or something has changed, please call: {ask}',
    easy: 'わからないときは 電話（でんわ）してください：{ask}',
  },
} as const satisfies Record<string, Text>;

/** Mails to owners; every one has the one-tap link. */
export const LETTERS = {
  before: {
    subject: {
      ja: '【{city}】「{title}」の内容は、今のままでよろしいですか（{due}まで）',
      en: '[{city}] Is what we show about “{title}” still right? (by {due})',
      easy: '【{city}】「{title}」の 確認（かくにん）の お願（ねが）い',
    },
    body: {
      ja: '「{title}」について市のページに載せている内容の、確認の期限が近づいています（{due}）。\n\n下のリンクを開き、変わりがなければ「変わりありません」を1回押してください。サインインは要りません。\n{link}\n\nリンクは{end}まで使えます。変わったところがあるときも、同じページから知らせることができます。\n\nお問い合わせ：{ask}',
      en: 'What the city’s pages show about “{title}” is to be confirmed by {due}.\n\nOpen this link and, if nothing has changed, press “Nothing has changed” once. No sign-in is needed.\n{link}\n\nThe link works until {end}. If something has changed, you can say so on the same page.\n\nQuestions: {ask}',
      easy: '「{title}」の 内容（ないよう）を {due}までに 確認（かくにん）してください。\n\n下（した）の リンクを 開（ひら）いて、同（おな）じなら ボタンを 1回（かい） おしてください。\n{link}\n\n{end}まで 使（つか）えます。\n\nわからないとき：{ask}',
    },
  },
  due: {
    subject: {
      ja: '【{city}】「{title}」の確認の期限は{due}です',
      en: '[{city}] “{title}” is due to be confirmed ({due})',
      easy: '【{city}】「{title}」の 確認（かくにん）の 日（ひ）です',
    },
    body: {
      ja: '「{title}」の確認の期限（{due}）になりました。期限を過ぎると、ページに「確認の期限を過ぎています」と表示されます。\n\n変わりがなければ、下のリンクで「変わりありません」を1回押すだけで終わります。\n{link}\n\nリンクは{end}まで使えます。\n\nお問い合わせ：{ask}',
      en: 'The date for confirming “{title}” ({due}) has come. After it, the page is marked as overdue.\n\nIf nothing has changed, one press is all:\n{link}\n\nThe link works until {end}.\n\nQuestions: {ask}',
      easy: '「{title}」の 確認（かくにん）の 日（ひ）（{due}）です。\n\n同（おな）じなら、下（した）の リンクで ボタンを おしてください。\n{link}\n\n{end}まで 使（つか）えます。\n\nわからないとき：{ask}',
    },
  },
  after: {
    subject: {
      ja: '【{city}】「{title}」の確認がまだです',
      en: '[{city}] “{title}” is still to be confirmed',
      easy: '【{city}】「{title}」の 確認（かくにん）が まだです',
    },
    body: {
      ja: '「{title}」の確認の期限（{due}）を過ぎました。このままだと、ページは一覧の後ろに並び、やがて一覧に出なくなります（消えることはありません）。\n\n変わりがなければ、下のリンクで「変わりありません」を押すと、すぐに元に戻ります。\n{link}\n\nリンクは{end}まで使えます。活動を終えているときは、お知らせください。\n\nお問い合わせ：{ask}',
      en: 'The date for confirming “{title}” ({due}) has passed. The entry will come last in lists, and in time be left out (it is never deleted).\n\nIf nothing has changed, one press brings it back at once:\n{link}\n\nThe link works until {end}. If the group has ended, please tell us.\n\nQuestions: {ask}',
      easy: '「{title}」の 確認（かくにん）が まだです。\n\n同（おな）じなら、下（した）の リンクで ボタンを おしてください。\n{link}\n\n{end}まで 使（つか）えます。\n\nわからないとき：{ask}',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;

export const LINK_RETENTION = {
  what: {
    ja: '確認のリンクとQRコードの控え（読み取れない形）',
    en: 'Traces of confirming links and QR codes (unreadable)',
    easy: '確認（かくにん）の リンクの 記録（きろく）',
  },
  kept: {
    ja: 'リンクの期限が過ぎた日の夜に消します。',
    en: 'Erased in the night after the link has run out.',
    easy: '期限（きげん）が すぎたら 消（け）します。',
  },
  one: { ja: '期限の切れたリンク', en: 'A link that has run out', easy: '終（お）わった リンク' },
} as const satisfies Record<string, Text>;
