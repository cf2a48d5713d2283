import type { Text } from '#kernel/words.ts';

/** Words of the back office's pages about people. */
export const PEOPLE_WORDS = {
  title: { ja: '人と役割', en: 'People and roles', easy: '人（ひと）と 役割（やくわり）' },
  lead: {
    ja: 'サインインできる人と、その役割です。記録を開くと、だれがいつ見たかが残ります。',
    en: 'Who can sign in, and their roles. Opening a record writes down who looked at it.',
    easy: '使（つか）う 人（ひと）の 一覧（いちらん）です。だれが 見（み）たかも 残（のこ）ります。',
  },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机（つくえ）' },
  search: {
    ja: '名前かメールアドレスで探す',
    en: 'Search by name or address',
    easy: '名前（なまえ）で さがす',
  },
  searchButton: { ja: '探す', en: 'Search', easy: 'さがす' },
  count: { ja: '{count}人', en: '{count} people', easy: '{count}人（にん）' },
  all: { ja: 'すべて', en: 'All', easy: 'ぜんぶ' },
  byRole: { ja: '役割でしぼる', en: 'By role', easy: '役割（やくわり）' },
  name: { ja: '名前', en: 'Name', easy: '名前（なまえ）' },
  mail: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  lang: { ja: '使う言葉', en: 'Language', easy: 'ことば' },
  roles: { ja: '役割', en: 'Roles', easy: '役割（やくわり）' },
  noRoles: { ja: '役割はありません', en: 'No roles', easy: '役割（やくわり）は ありません' },
  lastSeen: { ja: '最後のサインイン', en: 'Last seen', easy: '最後（さいご）の サインイン' },
  never: { ja: 'まだありません', en: 'never', easy: 'まだ ありません' },
  nobody: { ja: '当てはまる人はいません', en: 'Nobody fits', easy: 'だれも いません' },
  invite: { ja: '招待する', en: 'Invite somebody', easy: '招待（しょうたい）する' },
  inviteLead: {
    ja: '招待のメールを送ります。リンクは14日間、1回だけ使えます。',
    en: 'An invitation goes out by mail. Its link works once, for 14 days.',
    easy: 'メールを 送（おく）ります。リンクは 14日（にち）の 間（あいだ） 使（つか）えます。',
  },
  inviteSend: { ja: '招待のメールを送る', en: 'Send the invitation', easy: 'メールを 送（おく）る' },
  inviteNext: {
    ja: '相手がリンクを開いて名前を確かめると、役割が始まります。',
    en: 'The role begins when they open the link and confirm their name.',
    easy: '相手（あいて）が リンクを 開（ひら）くと、始（はじ）まります。',
  },
  invited: {
    ja: '招待のメールを送りました',
    en: 'The invitation is on its way',
    easy: 'メールを 送（おく）りました',
  },
  invitations: {
    ja: '返事を待っている招待',
    en: 'Invitations that wait for an answer',
    easy: '待（ま）って いる 招待（しょうたい）',
  },
  until: { ja: '期限', en: 'Until', easy: 'いつまで' },
  withdraw: { ja: '取り消す', en: 'Withdraw', easy: 'やめる' },
  withdrawSentence: {
    ja: '{name}さんへの招待を取り消します。送ったリンクは使えなくなります。',
    en: 'The invitation of {name} is withdrawn. Its link will no longer work.',
    easy: '{name}さんの 招待（しょうたい）を やめます。',
  },
  role: { ja: '役割', en: 'Role', easy: '役割（やくわり）' },
  department: { ja: '所属の課', en: 'Department', easy: '課（か）' },
  departmentHint: {
    ja: '役割が「各課」のときに選んでください。',
    en: 'Choose one when the role is department officer.',
    easy: '役割（やくわり）が 課（か）の 人（ひと）の ときに 選（えら）んでください。',
  },
  startsOn: { ja: '始まる日', en: 'First day', easy: '始（はじ）まる 日（ひ）' },
  startsOnHint: {
    ja: '空欄なら今日からです。',
    en: 'Today when left empty.',
    easy: '書（か）かないと 今日（きょう）からです。',
  },
  endsOn: { ja: '最後の日', en: 'Last day', easy: '最後（さいご）の 日（ひ）' },
  endsOnHint: {
    ja: '任期が決まっているときに入力してください。',
    en: 'When the term is fixed.',
    easy: '終（お）わりが 決（き）まって いるときに 書（か）いてください。',
  },
  lastUsed: { ja: '最後に使った日', en: 'Last used', easy: '最後（さいご）に 使（つか）った 日（ひ）' },
  open: { ja: '決まっていません', en: 'open', easy: '決（き）まって いません' },
  holds: { ja: '有効', en: 'holds', easy: '使（つか）えます' },
  ended: { ja: '終了', en: 'ended', easy: '終（お）わり' },
  toCome: { ja: 'これから', en: 'to come', easy: 'これから' },
  state: { ja: '状態', en: 'State', easy: 'ようす' },
  give: { ja: '役割を加える', en: 'Give a role', easy: '役割（やくわり）を 足（た）す' },
  giveButton: { ja: '役割を加える', en: 'Give the role', easy: '足（た）す' },
  giveNext: {
    ja: '始まる日から、この役割でできることが机に出ます。',
    en: 'From its first day, what the role may do stands on their desk.',
    easy: '始（はじ）まる 日（ひ）から 使（つか）えます。',
  },
  end: { ja: '終える', en: 'End', easy: '終（お）わる' },
  endSentence: {
    ja: '「{role}」の役割を今すぐ終えます。',
    en: 'The role {role} ends now.',
    easy: '「{role}」の 役割（やくわり）を 終（お）わります。',
  },
  secondFactor: { ja: '認証アプリ', en: 'Code app', easy: '認証（にんしょう）アプリ' },
  secondFactorYes: { ja: '設定済み', en: 'set up', easy: 'あります' },
  secondFactorNo: { ja: '未設定', en: 'not set up', easy: 'ありません' },
  reset: {
    ja: '認証アプリの設定を消す',
    en: 'Forget the code app',
    easy: 'アプリの 設定（せってい）を 消（け）す',
  },
  resetSentence: {
    ja: '本人であることを確かめました。設定を消し、すべての端末でサインアウトします。',
    en: 'I have made sure who asks. The code app is forgotten and they are signed out everywhere.',
    easy: '本人（ほんにん）です。設定（せってい）を 消（け）します。',
  },
  leave: { ja: 'アカウントを消す', en: 'Delete the account', easy: 'アカウントを 消（け）す' },
  left: { ja: 'アカウントを消しました', en: 'The account is deleted', easy: 'アカウントを 消（け）しました' },
  noted: {
    ja: 'この記録を見たことを書きとめました。',
    en: 'It was written down that you looked at this record.',
    easy: 'あなたが 見（み）たことを 書（か）きました。',
  },
  waitingInvitation: { ja: '招待の返事待ち', en: 'Invitation waits', easy: '招待（しょうたい）' },
  codeNeeded: { ja: '確認', en: 'Confirmation', easy: '確認（かくにん）' },
  codeNeededTitle: {
    ja: '確認コードを入れると、職員・委員の役割が使えます',
    en: 'Enter your code to use your staff roles',
    easy: 'コードを 書（か）くと、仕事（しごと）が できます',
  },
} as const satisfies Record<string, Text>;

export const PEOPLE_REFUSALS = {
  'permit.wrong_role': {
    ja: 'いまの役割ではできません。市民活動担当課か管理者にご相談ください。',
    en: 'Your roles do not allow this. Please ask the programme office or an administrator.',
    easy: 'あなたは できません。管理（かんり）する 人（ひと）に 聞（き）いてください。',
  },
  'people.not_found': {
    ja: 'その人の記録は見つかりません。',
    en: 'There is no such record.',
    easy: 'その 人（ひと）は いません。',
  },
  'people.not_to_oneself': {
    ja: '自分自身にはできません。ほかの管理者に頼んでください。',
    en: 'Nobody does this to themselves. Please ask another administrator.',
    easy: '自分（じぶん）には できません。ほかの 人（ひと）に たのんでください。',
  },
  'people.needs_department': {
    ja: '「各課」の役割には、所属の課を選んでください。',
    en: 'Choose a department for a department officer.',
    easy: '課（か）を 選（えら）んでください。',
  },
  'people.no_department': {
    ja: '所属の課は、「各課」の役割のときだけ選べます。空欄にしてください。',
    en: 'Only a department officer has a department. Please leave it empty.',
    easy: '課（か）は 選（えら）ばないでください。',
  },
  'people.no_organisation': {
    ja: 'この役割は、団体に結びつけられません。',
    en: 'This role cannot belong to an organisation.',
    easy: 'この 役割（やくわり）に 団体（だんたい）は つけられません。',
  },
  'people.ends_in_the_past': {
    ja: '最後の日が過ぎています。今日か、今日より後の日を入力してください。',
    en: 'The last day has passed. Write today or a later day.',
    easy: '最後（さいご）の 日（ひ）は、今日（きょう）より 後（あと）に してください。',
  },
  'people.ends_before_start': {
    ja: '最後の日が、始まる日より前になっています。',
    en: 'The last day lies before the first.',
    easy: '最後（さいご）の 日（ひ）が 早（はや）すぎます。',
  },
  'people.role_held_already': {
    ja: 'この役割は、すでに持っています。',
    en: 'They hold this role already.',
    easy: 'もう この 役割（やくわり）です。',
  },
  'people.role_ended_already': {
    ja: 'この役割は、すでに終わっています。',
    en: 'This role has ended already.',
    easy: 'この 役割（やくわり）は もう 終（お）わって います。',
  },
  'people.last_administrator': {
    ja: '管理者がいなくなってしまうため、終えられません。先に、ほかの人を管理者にしてください。',
    en: 'There would be no administrator left. Make somebody else one first.',
    easy: '管理（かんり）する 人（ひと）が いなくなります。先（さき）に ほかの 人（ひと）に たのんでください。',
  },
  'people.invitation_not_found': {
    ja: 'その招待は見つかりません。',
    en: 'There is no such invitation.',
    easy: '招待（しょうたい）が ありません。',
  },
  'people.invitation_not_open': {
    ja: 'この招待は、すでに使われたか、取り消されたか、期限が切れています。',
    en: 'This invitation was used, withdrawn or has run out.',
    easy: 'この 招待（しょうたい）は もう ありません。',
  },
} as const satisfies Record<string, Text>;

export const PEOPLE_ERRORS = {
  name: {
    ja: '名前を60字までで入力してください。',
    en: 'Write the name, up to 60 characters.',
    easy: '名前（なまえ）を 書（か）いてください。',
  },
  mail: {
    ja: 'メールアドレスの形になっていません。「@」の前後を確かめてください（例：hanako@example.jp）。',
    en: 'This is no e-mail address. Please look before and after the “@” (for example hanako@example.jp).',
    easy: 'メールアドレスを たしかめてください（例：hanako@example.jp）。',
  },
  lang: {
    ja: '使う言葉を選んでください。',
    en: 'Choose a language.',
    easy: 'ことばを 選（えら）んでください。',
  },
  role: {
    ja: '役割を選んでください。',
    en: 'Choose a role.',
    easy: '役割（やくわり）を 選（えら）んでください。',
  },
  departmentId: {
    ja: '所属の課を選び直してください。',
    en: 'Choose the department again.',
    easy: '課（か）を 選（えら）んでください。',
  },
  startsOn: {
    ja: '始まる日が読み取れません。西暦または和暦で入力してください（例：令和8年4月1日）。',
    en: 'The first day cannot be read. Write it as 2026-04-01, for example.',
    easy: '日（ひ）を たしかめてください（例：2026年4月1日）。',
  },
  endsOn: {
    ja: '最後の日が読み取れません。西暦または和暦で入力してください（例：令和9年3月31日）。',
    en: 'The last day cannot be read. Write it as 2027-03-31, for example.',
    easy: '日（ひ）を たしかめてください（例：2027年3月31日）。',
  },
} as const satisfies Record<string, Text>;
