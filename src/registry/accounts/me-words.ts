import type { Text } from '#kernel/words.ts';

/** Words of one's own page. */
export const ME = {
  title: { ja: '登録内容と安全', en: 'Account and security', easy: 'わたしの 登録（とうろく）' },
  lead: {
    ja: 'あなたについて登録していることと、サインインの設定です。',
    en: 'What is kept about you, and how you sign in.',
    easy: 'あなたの 名前（なまえ）と サインインの 設定（せってい）です。',
  },
  profile: { ja: '名前と言葉', en: 'Name and language', easy: '名前（なまえ）と ことば' },
  name: { ja: '名前', en: 'Name', easy: '名前（なまえ）' },
  lang: { ja: 'メールの言葉', en: 'Language of mail', easy: 'メールの ことば' },
  mail: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  mailHint: {
    ja: '変えるときは、市民活動担当課にご連絡ください。',
    en: 'To change it, please ask the programme office.',
    easy: '変（か）えたい ときは、市役所（しやくしょ）に 聞（き）いてください。',
  },
  save: { ja: '保存する', en: 'Save', easy: '保存（ほぞん）する' },
  saved: { ja: '保存しました', en: 'Saved', easy: '保存（ほぞん）しました' },
  roles: { ja: 'あなたの役割', en: 'Your roles', easy: 'あなたの 役割（やくわり）' },
  noRoles: {
    ja: '特別な役割はありません。市民としてお使いいただけます。',
    en: 'You hold no special role; you use this as a citizen.',
    easy: '市民（しみん）として 使（つか）えます。',
  },
  role: { ja: '役割', en: 'Role', easy: '役割（やくわり）' },
  from: { ja: '始まり', en: 'From', easy: 'いつから' },
  until: { ja: '終わり', en: 'Until', easy: 'いつまで' },
  open: { ja: '決まっていません', en: 'open', easy: '決（き）まって いません' },
  password: { ja: 'パスワード', en: 'Password', easy: 'パスワード' },
  passwordNone: {
    ja: 'パスワードは設定されていません。メールのリンクだけでサインインできます。',
    en: 'You have set no password: a link by mail is enough.',
    easy: 'パスワードは ありません。メールで サインインできます。',
  },
  passwordSet: {
    ja: 'パスワードを設定しています。',
    en: 'You have set a password.',
    easy: 'パスワードが あります。',
  },
  current: { ja: '今のパスワード', en: 'Present password', easy: '今（いま）の パスワード' },
  next: { ja: '新しいパスワード', en: 'New password', easy: '新（あたら）しい パスワード' },
  nextHint: {
    ja: '{least}文字以上です。いくつかの言葉をつなげると、覚えやすく破られにくくなります。',
    en: 'At least {least} characters. Several words in a row are easy to remember and hard to guess.',
    easy: '{least}文字（もじ）より 長（なが）く してください。',
  },
  passwordSave: { ja: 'パスワードを設定する', en: 'Set the password', easy: 'パスワードを 決（き）める' },
  passwordNext: {
    ja: 'ほかの端末では、サインアウトになります。',
    en: 'Other devices are signed out.',
    easy: 'ほかの スマートフォンなどは サインアウトします。',
  },
  secondFactor: { ja: '認証アプリ', en: 'Code app', easy: '認証（にんしょう）アプリ' },
  secondFactorYes: {
    ja: '設定済みです。職員や委員の役割を使うときに、6桁のコードを入力します。',
    en: 'Set up. You enter a six-digit code to use staff roles.',
    easy: 'あります。仕事（しごと）の ときに 数字（すうじ）を 書（か）きます。',
  },
  secondFactorNo: { ja: '設定していません。', en: 'Not set up.', easy: 'ありません。' },
  secondFactorStart: { ja: '設定する', en: 'Set it up', easy: '設定（せってい）する' },
  secondFactorEnd: { ja: '認証アプリを解除する', en: 'End the code app', easy: 'アプリを やめる' },
  sessions: { ja: 'サインインしている端末', en: 'Where you are signed in', easy: 'サインインして いる もの' },
  sessionDevice: { ja: '端末', en: 'Device', easy: '何（なに）で' },
  sessionUnknown: { ja: '不明な端末', en: 'Unknown device', easy: 'わかりません' },
  sessionThis: { ja: 'この端末', en: 'this device', easy: '今（いま） 使（つか）って いる もの' },
  sessionSince: { ja: 'サインインした日時', en: 'Signed in', easy: 'いつから' },
  sessionEnd: { ja: 'サインアウトさせる', en: 'Sign out', easy: 'サインアウト' },
  download: { ja: 'あなたの記録', en: 'Your records', easy: 'あなたの 記録（きろく）' },
  downloadLead: {
    ja: 'あなたについて登録していることを、すべてファイルで受け取れます（JSON形式）。',
    en: 'Everything that is kept about you, as a file (JSON).',
    easy: 'あなたの 記録（きろく）を ファイルで もらえます。',
  },
  downloadAccount: {
    ja: 'アカウント、サインイン、あなたがしたことと、あなたの記録にされたこと',
    en: 'The account, sessions, what you did and what was done to your record',
    easy: 'アカウントと サインイン、した こと',
  },
  leave: { ja: 'アカウントを消す', en: 'Delete the account', easy: 'アカウントを 消（け）す' },
  leaveLead: {
    ja: '使わなくなったアカウントは消せます。次の画面で、消えるものと残るものを確かめられます。',
    en: 'An account that is no longer used can be deleted. The next page says what goes and what stays.',
    easy: 'アカウントを 消（け）す ことが できます。',
  },
  leaveButton: {
    ja: '消えるものと残るものを見る',
    en: 'See what goes and what stays',
    easy: '消（き）える ものを 見（み）る',
  },
  downloadButton: { ja: 'ファイルを受け取る', en: 'Get the file', easy: 'ファイルを もらう' },
} as const satisfies Record<string, Text>;

export const ME_ERRORS = {
  name: {
    ja: '名前を60字までで入力してください。',
    en: 'Write your name, up to 60 characters.',
    easy: '名前（なまえ）を 書（か）いてください。',
  },
  lang: {
    ja: 'メールの言葉を選んでください。',
    en: 'Choose a language.',
    easy: 'ことばを 選（えら）んでください。',
  },
  password: {
    ja: '新しいパスワードは、12文字から128文字までで入力してください。',
    en: 'The new password needs 12 to 128 characters.',
    easy: 'パスワードは 12文字（もじ）より 長（なが）く してください。',
  },
  current: {
    ja: '今のパスワードが違います。',
    en: 'The present password is wrong.',
    easy: '今（いま）の パスワードが ちがいます。',
  },
} as const satisfies Record<string, Text>;
