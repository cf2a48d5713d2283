import type { Text } from '#kernel/words.ts';

/** How fresh a record is, on its page and in lists; {owner} is the kind's own word for who keeps it. */
export const FRESHNESS_WORDS = {
  owner: {
    ja: '{day}に{owner}が確認しました',
    en: 'Confirmed by {owner} on {day}',
    easy: '{day}に {owner}が 確認（かくにん）しました',
  },
  centre: {
    ja: '{day}に市民活動センターが{owner}に聞いて確認しました',
    en: 'Confirmed by the centre with {owner} on {day}',
    easy: '{day}に センターが {owner}に 聞（き）いて 確認（かくにん）しました',
  },
  import: {
    ja: '{day}に名簿から取り込みました（{owner}の確認はまだです）',
    en: 'Taken over from a list on {day}; not yet confirmed by {owner}',
    easy: '{day}に 名簿（めいぼ）から 入（い）れました。{owner}の 確認（かくにん）は まだです',
  },
  pastDue: {
    ja: '{parts}は、確認の期限を過ぎています。変わっているかもしれません。',
    en: 'Confirmation is overdue for: {parts}. It may have changed.',
    easy: '{parts}は 古（ふる）いかもしれません。',
  },
  lower: {
    ja: '確認が遅れているため、一覧では後ろに並びます。',
    en: 'Because confirmation is late, it comes last in lists.',
    easy: '確認（かくにん）が おそいので、一覧（いちらん）の 後（うし）ろに あります。',
  },
  hidden: {
    ja: '長く確認されていないため、一覧には出していません。',
    en: 'It has not been confirmed for a long time and is left out of lists.',
    easy: '長（なが）い 間（あいだ） 確認（かくにん）が ないので、一覧（いちらん）に 出（で）ません。',
  },
  checking: {
    ja: '確認中：内容が古いという知らせがあり、確かめています。',
    en: 'Being checked: somebody said that this is out of date.',
    easy: '確認中（かくにんちゅう）：古（ふる）いという 知（し）らせが ありました。',
  },
} as const satisfies Record<string, Text>;

/** How an entry stands, as a word. */
export const STATE_WORDS = {
  current: { ja: '期限内に確認済み', en: 'Confirmed in time', easy: '確認（かくにん）した' },
  labelled: { ja: '期限切れの表示', en: 'Marked as overdue', easy: '古（ふる）いと 書（か）く' },
  lower: { ja: '一覧の後ろに並ぶ', en: 'Ranked lower', easy: '後（うし）ろに 出（で）る' },
  hidden: { ja: '一覧に出さない', en: 'Left out of lists', easy: '出（で）ない' },
} as const satisfies Record<string, Text>;

export const WAY_WORDS = {
  mail: { ja: 'メールのリンク', en: 'Link in a mail', easy: 'メール' },
  sheet: { ja: '紙のQRコード', en: 'QR code on paper', easy: '紙（かみ）の QRコード' },
  desk: { ja: 'サインインして確認', en: 'Signed in', easy: 'サインインして' },
  paper: { ja: '登録・更新の書類', en: 'Registration or renewal', easy: '登録（とうろく）の 紙（かみ）' },
  edit: { ja: '内容の変更', en: 'Editing', easy: '書（か）き直（なお）し' },
  phone: { ja: '電話', en: 'Telephone', easy: '電話（でんわ）' },
  counter: { ja: '窓口', en: 'Counter', easy: '窓口（まどぐち）' },
  import: { ja: '取り込み', en: 'Import', easy: '名簿（めいぼ）から' },
} as const satisfies Record<string, Text>;

/** The desk's page of the rule. */
export const RULE_WORDS = {
  title: { ja: '確認の期限', en: 'How long facts stay fresh', easy: '確認（かくにん）の 期限（きげん）' },
  lead: {
    ja: '載せている内容を、どれだけの間に確認してもらうかを決めます。消えるものはありません。確認があれば、すぐに元に戻ります。',
    en: 'Decide within how many days facts are to be confirmed. Nothing is ever deleted: one confirmation brings an entry back at once.',
    easy: 'いつまでに 確認（かくにん）するかを 決（き）めます。消（き）えるものは ありません。',
  },
  budgets: { ja: '確認の間隔', en: 'Budgets', easy: '確認（かくにん）の 間（あいだ）' },
  budget: {
    ja: '「{part}」は、前の確認から',
    en: '“{part}” counts as fresh for',
    easy: '「{part}」は 前（まえ）の 確認（かくにん）から',
  },
  budgetEnd: {
    ja: '日の間、新しいものとして扱います。',
    en: 'days after its last confirmation.',
    easy: '日（にち）の 間（あいだ） 新（あたら）しいです。',
  },
  steps: { ja: '期限を過ぎたとき', en: 'When it is overdue', easy: '期限（きげん）が すぎたら' },
  lowerStart: {
    ja: '期限の翌日から印を付け、期限から',
    en: 'The entry is marked from the day after; it comes last in lists from',
    easy: '次（つぎ）の 日（ひ）から しるしを つけます。期限（きげん）から',
  },
  lowerEnd: {
    ja: '日たつと一覧の後ろに並べ、さらに',
    en: 'days after that day, and',
    easy: '日（にち）で 後（うし）ろに 出（だ）します。あと',
  },
  hiddenEnd: {
    ja: '日たつと一覧に出しません。',
    en: 'days later it is left out of lists.',
    easy: '日（にち）で 一覧（いちらん）に 出（だ）しません。',
  },
  checkStart: {
    ja: '「古い」という知らせが',
    en: 'A report that stays open for',
    easy: '「古（ふる）い」という 知（し）らせが',
  },
  checkEnd: {
    ja: '日たっても片付かないときは、「確認中」と表示します。',
    en: 'days shows as “being checked”.',
    easy: '日（にち） 終（お）わらないと「確認中（かくにんちゅう）」と 書（か）きます。',
  },
  days: { ja: '日数', en: 'Days', easy: '日（ひ）の 数（かず）' },
  look: { ja: '影響を見る', en: 'Show the effect', easy: 'どう 変（か）わるか 見（み）る' },
  save: { ja: 'この期限にする', en: 'Save this rule', easy: 'これに する' },
  next: {
    ja: '保存すると、載っているものすべての期限をその場で計算し直します。',
    en: 'On saving, the days of all entries are worked out anew at once.',
    easy: '保存（ほぞん）すると すぐに 変（か）わります。',
  },
  effect: {
    ja: '今日の時点での影響',
    en: 'The effect as of today',
    easy: '今日（きょう）の 変（か）わりかた',
  },
  effectHint: {
    ja: 'まだ保存していません。下の「この期限にする」で決まります。',
    en: 'Nothing is saved yet. Press “Save this rule” to decide.',
    easy: 'まだ 保存（ほぞん）していません。',
  },
  stateHead: { ja: '状態', en: 'State', easy: '状態（じょうたい）' },
  nowHead: { ja: '今', en: 'Now', easy: '今（いま）' },
  thenHead: { ja: '変更後', en: 'After', easy: '変（か）えた 後（あと）' },
  saved: { ja: '期限を変更しました', en: 'The rule is saved', easy: '変（か）えました' },
  savedBody: {
    ja: '載っているものの期限を計算し直しました。',
    en: 'All days have been worked out anew.',
    easy: '計算（けいさん）しました。',
  },
  share: { ja: '今の様子', en: 'How it stands', easy: '今（いま）の ようす' },
  sharePicture: {
    ja: '{listed}件のうち{current}件が期限内に確認されています',
    en: '{current} of {listed} are confirmed within their budget',
    easy: '{listed}件（けん）のうち {current}件（けん）が 新（あたら）しいです',
  },
  source: {
    ja: '確認の記録、{day}',
    en: 'Records of confirmation, {day}',
    easy: '記録（きろく）、{day}',
  },
  entries: { ja: '件数', en: 'Entries', easy: '数（かず）' },
  unit: { ja: '件', en: '', easy: '件' },
  overview: { ja: '掲載内容の確認', en: 'Confirmations', easy: '内容（ないよう）の 確認（かくにん）' },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机（つくえ）' },
  none: {
    ja: '確認の対象になる記録は、まだありません。',
    en: 'There is nothing to confirm yet.',
    easy: 'まだ ありません。',
  },
} as const satisfies Record<string, Text>;

/** Why the block says no. */
export const FRESHNESS_REFUSALS = {
  'permit.wrong_role': {
    ja: 'このページは、市民活動センターと市民活動担当課の職員が使います。',
    en: 'This page is for staff of the centre and of the programme office.',
    easy: 'この ページは 職員（しょくいん）が 使（つか）います。',
  },
  'listing.unknown': {
    ja: 'この記録は見つかりません。登録が終わったか、アドレスが違うようです。',
    en: 'This record was not found. It may have ended, or the address is wrong.',
    easy: 'ありません。アドレスが ちがうかもしれません。',
  },
  'listing.not_yours': {
    ja: 'この記録を確認できるのは、団体の人と市民活動センターの職員です。',
    en: 'Only people of the group and staff of the centre can confirm this record.',
    easy: '確認（かくにん）できるのは 団体（だんたい）の 人（ひと）と センターの 人（ひと）です。',
  },
  'listing.changed_meanwhile': {
    ja: 'ほかの人が先に期限を変えました。今の値を読み込みましたので、見直してからもう一度保存してください。',
    en: 'Somebody else changed the rule first. The present values have been loaded; look again, then save.',
    easy: 'ほかの 人（ひと）が 先（さき）に 変（か）えました。もういちど 見（み）てください。',
  },
} as const satisfies Record<string, Text>;

export const RULE_ERRORS = {
  budget: {
    ja: '「{part}」の日数は、1から3650までの数で入力してください（例：180）。',
    en: 'The days of “{part}” must be a number from 1 to 3,650 (for example 180).',
    easy: '「{part}」は 1から 3650までの 数（かず）で 書（か）いてください。',
  },
  lowerAfterDays: {
    ja: '一覧の後ろに並べるまでの日数は、1から3650までの数で入力してください（例：60）。',
    en: 'The days until it ranks lower must be a number from 1 to 3,650 (for example 60).',
    easy: '1から 3650までの 数（かず）を 書（か）いてください（例：60）。',
  },
  hiddenAfterDays: {
    ja: '一覧に出さなくなるまでの日数は、1から3650までの数で入力してください（例：180）。',
    en: 'The days until it is left out must be a number from 1 to 3,650 (for example 180).',
    easy: '1から 3650までの 数（かず）を 書（か）いてください（例：180）。',
  },
  checkAfterDays: {
    ja: '「確認中」と表示するまでの日数は、0から365までの数で入力してください（例：14）。',
    en: 'The days until it says “being checked” must be a number from 0 to 365 (for example 14).',
    easy: '0から 365までの 数（かず）を 書（か）いてください（例：14）。',
  },
} as const satisfies Record<string, Text>;

/** Confirming while signed in: by the owner, or by the centre on the owner's word. */
export const CONFIRM_WORDS = {
  title: {
    ja: '載せている内容の確認',
    en: 'Confirm what is shown',
    easy: '書（か）いてあることの 確認（かくにん）',
  },
  ownerLead: {
    ja: '今の内容です。変わりがなければ、ボタンを1回押すだけで終わります。',
    en: 'This is what is shown now. If nothing has changed, one press is all.',
    easy: '今（いま）の 内容（ないよう）です。同（おな）じなら ボタンを おしてください。',
  },
  centreLead: {
    ja: '電話や窓口で聞いた確認を、代わりに記録します。だれがどう記録したかが残ります。',
    en: 'Record on the owner’s behalf what was confirmed by telephone or at the counter. Who recorded it, and how, is kept.',
    easy: '電話（でんわ）や 窓口（まどぐち）で 聞（き）いたことを 書（か）きます。',
  },
  unchanged: { ja: '変わりありません', en: 'Nothing has changed', easy: '同（おな）じです' },
  byPhone: {
    ja: '電話で確認した',
    en: 'Confirmed by telephone',
    easy: '電話（でんわ）で 確認（かくにん）した',
  },
  byCounter: {
    ja: '窓口で確認した',
    en: 'Confirmed at the counter',
    easy: '窓口（まどぐち）で 確認（かくにん）した',
  },
  unchangedNext: {
    ja: '今日の日付で「確認済み」になり、次の期限まで連絡はありません。',
    en: 'It counts as confirmed today; we will not write again until the next date.',
    easy: '今日（きょう） 確認（かくにん）したことに なります。',
  },
  change: {
    ja: '変わったところを直す',
    en: 'Change what is different',
    easy: 'ちがうところを 直（なお）す',
  },
  done: { ja: '確認を記録しました', en: 'The confirmation is recorded', easy: '確認（かくにん）しました' },
  doneBody: {
    ja: 'ありがとうございました。次の期限は{day}です。',
    en: 'Thank you. The next date is {day}.',
    easy: 'ありがとうございました。次（つぎ）は {day}です。',
  },
  facts: { ja: '今の内容', en: 'As it is now', easy: '今（いま）の 内容（ないよう）' },
  noFacts: { ja: '（載せている内容はありません）', en: '(nothing is shown)', easy: '（ありません）' },
  back: { ja: '公開ページを見る', en: 'See the public page', easy: 'ページを 見（み）る' },
  dueItem: { ja: '内容の確認', en: 'To confirm', easy: '確認（かくにん）' },
} as const satisfies Record<string, Text>;
