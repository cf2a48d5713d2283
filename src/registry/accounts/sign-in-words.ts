import type { Text } from '#kernel/words.ts';

/** Words of signing in, and of joining by an invitation. */
export const SIGN_IN = {
  title: { ja: 'サインイン', en: 'Sign in', easy: 'サインイン' },
  lead: {
    ja: 'メールアドレスに、サインイン用のリンクを送ります。パスワードは要りません。',
    en: 'We send a link to your e-mail address. You need no password.',
    easy: 'メールで リンクを 送（おく）ります。パスワードは いりません。',
  },
  email: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  emailHint: {
    ja: '登録したメールアドレスです（例：hanako@example.jp）。',
    en: 'The address under which you are known here (for example hanako@example.jp).',
    easy: '前（まえ）に 登録（とうろく）した メールです（例：hanako@example.jp）。',
  },
  send: { ja: 'リンクを送る', en: 'Send the link', easy: 'リンクを 送（おく）る' },
  sendNext: {
    ja: '数分のうちにメールが届きます。届いたリンクを開くと、サインインできます。',
    en: 'The mail arrives within a few minutes. Open its link to sign in.',
    easy: 'すこし 待（ま）つと メールが 来（き）ます。',
  },
  byPassword: {
    ja: 'パスワードでサインインする',
    en: 'Sign in with a password',
    easy: 'パスワードで サインインする',
  },
  byLink: {
    ja: 'メールのリンクでサインインする',
    en: 'Sign in with a link by mail',
    easy: 'メールの リンクで サインインする',
  },
  password: { ja: 'パスワード', en: 'Password', easy: 'パスワード' },
  enter: { ja: 'サインインする', en: 'Sign in', easy: 'サインインする' },
  demoTitle: {
    ja: '見本の人でサインイン',
    en: 'Sign in as a demo person',
    easy: '見本（みほん）の 人（ひと）で サインイン',
  },
  demoLead: {
    ja: '役割ごとの見え方を試せます。登場する人は架空です。',
    en: 'See how each role works. The people are invented.',
    easy: 'いろいろな 人（ひと）に なって 試（ため）せます。',
  },
  demoAs: { ja: '{role}（{name}）', en: '{role} ({name})', easy: '{role}（{name}）' },
  sentTitle: {
    ja: 'メールをご覧ください',
    en: 'Please look at your mail',
    easy: 'メールを 見（み）てください',
  },
  sentLead: {
    ja: '登録のあるアドレスなら、サインイン用のリンクを送りました。リンクが使えるのは{minutes}分間です。',
    en: 'If the address is known here, a link is on its way. It works for {minutes} minutes.',
    easy: '登録（とうろく）した メールなら、リンクを 送（おく）りました。{minutes}分（ふん）の 間（あいだ） 使（つか）えます。',
  },
  sentNothing: {
    ja: '届かないときは、迷惑メールの箱とアドレスの綴りを確かめて、もう一度お試しください。',
    en: 'If nothing comes, look into the spam folder, check the address, and try again.',
    easy: '来（こ）ないときは、迷惑（めいわく）メールを 見（み）てください。',
  },
  sentAgain: { ja: 'もう一度送る', en: 'Send again', easy: 'もう いちど 送（おく）る' },
  mailbox: {
    ja: '見本のメール箱を開く',
    en: "Open the demo's mailbox",
    easy: '見本（みほん）の メールを 見（み）る',
  },
  linkTitle: { ja: 'サインインの確認', en: 'Confirm your sign-in', easy: 'サインインの 確認（かくにん）' },
  linkLead: {
    ja: '下のボタンを押すと、サインインします。',
    en: 'Press the button to sign in.',
    easy: '下（した）の ボタンを 押（お）してください。',
  },
  codeTitle: { ja: '確認コード', en: 'Your code', easy: '確認（かくにん）コード' },
  codeLead: {
    ja: '職員や委員の役割を使うには、認証アプリに出ている6桁のコードが要ります。',
    en: 'Staff and committee roles need the six-digit code from your code app.',
    easy: 'アプリに 出（で）て いる 6つの 数字（すうじ）を 書（か）いてください。',
  },
  code: { ja: '6桁のコード', en: 'Six-digit code', easy: '6つの 数字（すうじ）' },
  codeHint: {
    ja: 'スマートフォンがないときは、控えの予備コードを入力してください。',
    en: 'Without your phone, enter one of your spare codes.',
    easy: 'スマートフォンが ないときは、予備（よび）の コードを 書（か）いてください。',
  },
  codeEnter: { ja: '確かめる', en: 'Confirm', easy: 'たしかめる' },
  codeAgain: {
    ja: '認証アプリの設定をやり直す',
    en: 'Set up the code app again',
    easy: 'もう いちど 設定（せってい）する',
  },
  setUpTitle: { ja: '認証アプリの設定', en: 'Set up your code app', easy: 'アプリの 設定（せってい）' },
  setUpLead: {
    ja: '職員や委員の役割を使うには、スマートフォンの認証アプリを一度だけ設定します。設定するまでは、市民としてお使いいただけます。',
    en: 'Staff and committee roles need a code app on your phone, set up once. Until then you may go on as a citizen.',
    easy: '仕事（しごと）で 使（つか）う 人（ひと）は、スマートフォンの アプリを 設定（せってい）してください。',
  },
  setUpStart: { ja: '設定を始める', en: 'Start', easy: '始（はじ）める' },
  setUpScan: {
    ja: '認証アプリでこの図を読み取ってください。読み取れないときは、下の文字をアプリに入力してください。',
    en: 'Scan this picture with your code app, or type the text below into it.',
    easy: 'アプリで この 絵（え）を 読（よ）んでください。',
  },
  setUpPicture: { ja: '認証アプリ用のQRコード', en: 'QR code for the code app', easy: 'QRコード' },
  setUpText: {
    ja: '図の代わりの文字',
    en: 'The same as text',
    easy: '絵（え）の 代（か）わりの 文字（もじ）',
  },
  spareTitle: { ja: '予備コード', en: 'Spare codes', easy: '予備（よび）の コード' },
  spareLead: {
    ja: 'スマートフォンをなくしたときに使います。1つにつき1回だけ使えます。今だけ表示しますので、紙に写して保管してください。',
    en: 'For the day on which your phone is lost. Each works once. They are shown only now: write them down and keep them safe.',
    easy: 'スマートフォンが ないときに 使（つか）います。今（いま）、紙（かみ）に 書（か）いてください。',
  },
  setUpCheck: {
    ja: 'アプリに出たコードで確かめる',
    en: 'Confirm with the code in the app',
    easy: 'アプリの 数字（すうじ）で たしかめる',
  },
  joinTitle: { ja: '{house}へようこそ', en: 'Welcome to {house}', easy: '{house}へ ようこそ' },
  joinLead: {
    ja: '「{role}」としてご招待しています。お名前を確かめて、ボタンを押してください。',
    en: 'You are invited as: {role}. Please check your name and press the button.',
    easy: '「{role}」です。名前（なまえ）を たしかめて、ボタンを 押（お）してください。',
  },
  joinName: { ja: 'お名前', en: 'Your name', easy: '名前（なまえ）' },
  join: { ja: '参加する', en: 'Join', easy: '参加（さんか）する' },
  joinNext: {
    ja: '押すと、すぐにサインインした状態になります。次からはメールのリンクで入れます。',
    en: 'You are then signed in. Next time you sign in with a link by mail.',
    easy: 'すぐに 使（つか）えます。',
  },
  joinNotTitle: {
    ja: 'この招待は使えません',
    en: 'This invitation cannot be used',
    easy: 'この 招待（しょうたい）は 使（つか）えません',
  },
  toSignIn: { ja: 'サインインのページへ', en: 'To the sign-in page', easy: 'サインインの ページへ' },
} as const satisfies Record<string, Text>;

/** Why signing in, or joining, did not work. None tells whether an address is known. */
export const SIGN_IN_REFUSALS = {
  'identity.too_many': {
    ja: '短い間に何度も試されたため、受け付けを休んでいます。15分ほど待ってから、もう一度お試しください。',
    en: 'There were too many tries in a short time. Please wait about 15 minutes and try again.',
    easy: '何回（なんかい）も 試（ため）しました。15分（ふん） 待（ま）ってください。',
  },
  'identity.link_not_valid': {
    ja: 'このリンクは、期限が切れているか、すでに使われています。新しいリンクをお送りします。',
    en: 'This link has run out or was used already. We can send you a new one.',
    easy: 'この リンクは もう 使（つか）えません。新（あたら）しい リンクを 送（おく）ります。',
  },
  'identity.wrong_password': {
    ja: 'メールアドレスかパスワードが違います。メールのリンクでもサインインできます。',
    en: 'The address or the password is wrong. You may also sign in with a link by mail.',
    easy: 'メールか パスワードが ちがいます。',
  },
  'identity.wrong_code': {
    ja: 'コードが違うか、時間が過ぎています。アプリに今出ているコードを入力してください。',
    en: 'The code is wrong or has run out. Enter the one that the app shows now.',
    easy: '数字（すうじ）が ちがいます。今（いま） 出（で）て いる 数字（すうじ）を 書（か）いてください。',
  },
  'identity.no_demo': {
    ja: '見本の人でのサインインは、見本のときだけ使えます。',
    en: 'Signing in as a demo person works in a demonstration only.',
    easy: '見本（みほん）の ときだけ 使（つか）えます。',
  },
  'identity.not_signed_in': {
    ja: 'サインインしてください。',
    en: 'Please sign in.',
    easy: 'サインインしてください。',
  },
  'identity.second_factor_not_startable': {
    ja: '設定を始められませんでした。パスワードが違うか、すでに設定が済んでいます。',
    en: 'It could not be started: the password is wrong, or it is set up already.',
    easy: '始（はじ）められません。パスワードが ちがうか、もう 終（お）わって います。',
  },
  'identity.second_factor_not_endable': {
    ja: '解除できませんでした。確認コードを入れたサインインで、正しいパスワードを入力してください。',
    en: 'It could not be ended. Sign in with a code first, and enter the right password.',
    easy: 'やめられません。パスワードを たしかめてください。',
  },
  'people.invitation_not_found': {
    ja: '招待が見つかりません。メールのリンクを最後まで写せているか確かめてください。',
    en: 'There is no such invitation. Please check that the whole link was copied.',
    easy: '招待（しょうたい）が ありません。リンクを たしかめてください。',
  },
  'people.invitation_not_open': {
    ja: 'この招待は、期限が切れたか、取り消されたか、すでに使われています。参加がお済みなら、サインインしてください。',
    en: 'This invitation has run out, was withdrawn, or was used already. If you have joined, please sign in.',
    easy: 'この 招待（しょうたい）は もう 使（つか）えません。参加（さんか）した 人（ひと）は サインインしてください。',
  },
  'people.ends_in_the_past': {
    ja: '招待された役割の期間が終わっています。招待した人にお尋ねください。',
    en: 'The role of this invitation has ended. Please ask whoever invited you.',
    easy: '役割（やくわり）が 終（お）わって います。招待（しょうたい）した 人（ひと）に 聞（き）いてください。',
  },
  'people.role_held_already': {
    ja: 'この役割は、すでにお持ちです。サインインしてお使いください。',
    en: 'You hold this role already. Please sign in.',
    easy: 'もう この 役割（やくわり）です。サインインしてください。',
  },
} as const satisfies Record<string, Text>;

export const SIGN_IN_ERRORS = {
  email: {
    ja: 'メールアドレスの形になっていません。「@」の前後を確かめてください（例：hanako@example.jp）。',
    en: 'This is no e-mail address. Please look before and after the “@” (for example hanako@example.jp).',
    easy: 'メールアドレスを たしかめてください（例：hanako@example.jp）。',
  },
  password: {
    ja: 'パスワードを入力してください。',
    en: 'Please enter your password.',
    easy: 'パスワードを 書（か）いてください。',
  },
  name: {
    ja: 'お名前を60字までで入力してください。',
    en: 'Write your name, up to 60 characters.',
    easy: '名前（なまえ）を 書（か）いてください。',
  },
  code: {
    ja: 'コードを入力してください。',
    en: 'Please enter the code.',
    easy: '数字（すうじ）を 書（か）いてください。',
  },
} as const satisfies Record<string, Text>;
