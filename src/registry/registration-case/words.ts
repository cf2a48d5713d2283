import type { Text } from '#kernel/words.ts';

/** What a paper says to the people who write it. */
export const REG = {
  title: { ja: '団体登録', en: 'Registering a group', easy: '団体の 登録' },
  conditions: { ja: '登録の条件', en: 'Conditions', easy: '条件' },
  howDraft: { ja: '申請を書く', en: 'Write the paper', easy: '書く' },
  howSend: { ja: '送る', en: 'Send it', easy: '送る' },
  howCheck: { ja: 'センターが確認する', en: 'The centre checks it', easy: 'センターが 見る' },
  howCheckHint: {
    ja: '{days}日以内（土日を除く）に返事をします。直すところがあれば、項目ごとにお知らせします',
    en: 'You hear within {days} working days; what needs mending is named field by field',
    easy: '{days}日で 返事を します（土日は 数えません）',
  },
  howDone: { ja: '登録される', en: 'The group is registered', easy: '登録が できる' },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  mine: { ja: '団体登録と更新', en: 'Registration and renewal', easy: '登録と 更新' },
  number: { ja: '受付番号', en: 'Number', easy: '番号' },
  kind: { ja: '種類', en: 'Kind', easy: '種類' },
  unnamed: { ja: '（名前はまだありません）', en: '(no name yet)', easy: '（名前は まだ ありません）' },
  paperTitle: { ja: '{name}の申請', en: 'Paper of {name}', easy: '{name}の 申しこみ' },
  now: { ja: 'この申請のいま', en: 'Where it stands', easy: '今の ようす' },
  mendTitle: {
    ja: 'センターから、直していただきたいところ',
    en: 'What the centre asks you to mend',
    easy: '直す ところ',
  },
  mendNow: { ja: '直して送り直す', en: 'Mend and send again', easy: '直して 送る' },
  write: { ja: '続きを書く', en: 'Go on writing', easy: 'つづきを 書く' },
  check: { ja: '確認して送る', en: 'Check and send', easy: 'たしかめて 送る' },
  withdraw: { ja: '申請を取り下げる', en: 'Withdraw the paper', easy: '申しこみを やめる' },
  withdrawSure: {
    ja: 'この申請を取り下げます。取り下げた申請は元に戻せません。',
    en: 'I withdraw this paper. That cannot be undone.',
    easy: '申しこみを やめます。もとに もどせません。',
  },
  allRight: {
    ja: '受け付けました。受付番号は {code} です',
    en: 'It has arrived. Its number is {code}',
    easy: '届きました。番号は {code} です',
  },
  allRightBody: {
    ja: '控えをメールでお送りしました。NPOセンターが内容を確認し、{day}までにお返事します。',
    en: 'A receipt is on its way by mail. The NPO centre reads the paper and answers by {day}.',
    easy: 'メールを 送りました。センターが {day}までに 返事を します。',
  },
  saved: {
    ja: '保存しました。続きは、いつでもこのページから書けます',
    en: 'Saved. Go on from this page at any time',
    easy: '保存しました。ここから つづきを 書けます',
  },
  answers: { ja: '申請の内容', en: 'What stands in it', easy: '内容' },
  send: { ja: 'この内容で送る', en: 'Send it', easy: '送る' },
  sendNext: {
    ja: '送ると、NPOセンターが{day}までに確認してお返事します。送ったあとは書き直せません（取下げはできます）。',
    en: 'The NPO centre answers by {day}. Once sent it cannot be changed, only withdrawn.',
    easy: '送ると、センターが {day}までに 返事を します。送った 後は 直せません。',
  },
  notYet: {
    ja: '送る前に、次のところを直してください',
    en: 'Please mend these before you send',
    easy: '送る 前に 直して ください',
  },
  alike: {
    ja: 'すでに登録されているかもしれません',
    en: 'The group may be registered already',
    easy: 'もう 登録して あるかも しれません',
  },
  alikeBody: {
    ja: 'よく似た団体が登録されています。同じ団体のときは、新しく登録せず、次のどちらかをご利用ください。',
    en: 'A group much like yours is registered. If it is the same, please do one of these instead.',
    easy: 'にた 団体が あります。同じ ときは、新しく 登録しないで ください。',
  },
  alikeJoin: {
    ja: '団体の代表者に、あなたを会員として招いてもらってください。',
    en: 'Ask its representative to invite you as a member.',
    easy: '代表者に しょうたいを たのんで ください。',
  },
  alikeRecover: {
    ja: '代表者がわからない、連絡がとれないときの手続き',
    en: 'When the representative is unknown or cannot be reached',
    easy: '代表者が わからない とき',
  },
  alikeOther: {
    ja: '別の団体です（続ける）',
    en: 'It is another group (go on)',
    easy: 'ちがう 団体です（つづける）',
  },
  onBehalf: { ja: '職員が代わりに入力（{how}）', en: 'Typed by staff ({how})', easy: '職員が 入力（{how}）' },
  onBehalfOf: {
    ja: '職員が代わりに入力（{how}、{name}さん）',
    en: 'Typed by staff ({how}, for {name})',
    easy: '職員が 入力（{how}、{name}さん）',
  },
  conflictTheirs: { ja: 'いま保存されている内容', en: 'What is saved now', easy: '今 保存されて いる こと' },
  keep: { ja: 'やめて机へ戻る', en: 'Leave it as it is', easy: 'やめない' },
  backToPaper: { ja: '申請のページへ戻る', en: 'Back to the paper', easy: '申しこみの ページへ' },
  instead: { ja: '団体登録のページへ', en: 'To the registration page', easy: '登録の ページへ' },
} as const satisfies Record<string, Text>;
