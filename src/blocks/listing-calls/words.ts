import type { Text } from '#kernel/words.ts';

export const CALL_WORDS = {
  title: { ja: '電話で確認する一覧', en: 'Calls to make', easy: '電話（でんわ）する 一覧（いちらん）' },
  lead: {
    ja: 'メールのお願いに返事がなかったところです。古いものから並んでいます。',
    en: 'Those who have not answered our mails, the longest waiting first.',
    easy: 'メールに 返事（へんじ）が ない ところです。',
  },
  now: { ja: '今かける', en: 'To call now', easy: '今（いま） 電話（でんわ）する' },
  later: { ja: '後でかけ直す', en: 'To call again later', easy: '後（あと）で 電話（でんわ）する' },
  stuck: {
    ja: '電話では片付かない',
    en: 'Not to be settled by telephone',
    easy: '電話（でんわ）では できない',
  },
  subject: { ja: '名前', en: 'Name', easy: '名前（なまえ）' },
  due: { ja: '確認の期限', en: 'Was due on', easy: '期限（きげん）' },
  daysLate: { ja: '{days}日過ぎています', en: '{days} days ago', easy: '{days}日（にち） すぎました' },
  last: { ja: '前の電話', en: 'Last call', easy: '前（まえ）の 電話（でんわ）' },
  never: { ja: 'まだかけていません', en: 'Not called yet', easy: 'まだ' },
  again: { ja: '{day}にかけ直す', en: 'again on {day}', easy: '{day}に もういちど' },
  empty: { ja: 'ここに電話をかけるところはありません', en: 'Nobody to call here', easy: 'ありません' },
  emptyHint: {
    ja: '確認の期限から37日たっても返事がないところと、メールアドレスのないところが、ここに出ます。',
    en: 'Those who have not answered 37 days after the date, and those without a mail address, appear here.',
    easy: '返事（へんじ）が ない ところが ここに 出（で）ます。',
  },
  one: { ja: '電話で確認する', en: 'Confirm by telephone', easy: '電話（でんわ）で 確認（かくにん）する' },
  phone: { ja: '電話番号', en: 'Telephone', easy: '電話番号（でんわばんごう）' },
  showPhone: {
    ja: '電話番号を表示する',
    en: 'Show the number',
    easy: '電話番号（でんわばんごう）を 見（み）る',
  },
  showPhoneNext: {
    ja: '表示すると、だれがいつ見たかが記録されます。',
    en: 'Who looked, and when, is recorded.',
    easy: '見（み）たことが 記録（きろく）されます。',
  },
  noPhone: {
    ja: '電話番号の登録がありません。QRコードの用紙を郵送してください。',
    en: 'There is no number. Please send a sheet with a code by post.',
    easy: '電話番号（でんわばんごう）が ありません。紙（かみ）を 送（おく）ってください。',
  },
  facts: {
    ja: '確認する内容',
    en: 'What to confirm',
    easy: '確認（かくにん）すること',
  },
  record: { ja: '電話の結果', en: 'What came of the call', easy: '電話（でんわ）の 結果（けっか）' },
  result: { ja: '結果', en: 'Result', easy: '結果（けっか）' },
  note: { ja: 'メモ', en: 'Note', easy: 'メモ' },
  noteHint: {
    ja: '次にかける人のために書きます。1年で消えます。個人の名前や番号は書かないでください。',
    en: 'For whoever calls next; erased after a year. Leave names and numbers out.',
    easy: '次（つぎ）の 人（ひと）のために 書（か）きます。1年（ねん）で 消（き）えます。',
  },
  againOn: { ja: 'かけ直す日', en: 'Call again on', easy: 'もういちど 電話（でんわ）する 日（ひ）' },
  againHint: {
    ja: '「出なかった」のとき、空欄なら7日後にまた出します。',
    en: 'When nobody answered: left empty, it comes back in 7 days.',
    easy: '書（か）かないと 7日（か） 後（あと）です。',
  },
  save: { ja: '結果を記録する', en: 'Record', easy: '記録（きろく）する' },
  saveNext: {
    ja: '「変わりなし」は、その場で「電話で確認」として載ります。「変更がある」「活動を終えた」は、確かめるものの一覧に入ります。',
    en: '“Nothing has changed” shows at once as confirmed by telephone. Changes and endings go to the list of reports.',
    easy: 'すぐに 記録（きろく）されます。',
  },
  saved: { ja: '電話の結果を記録しました', en: 'The call is recorded', easy: '記録（きろく）しました' },
  sheet: { ja: 'QRコードの用紙を印刷する', en: 'Print a sheet', easy: '紙（かみ）を 印刷（いんさつ）する' },
  history: { ja: 'これまでの電話', en: 'Calls so far', easy: '今（いま）までの 電話（でんわ）' },
  staff: { ja: 'センターの職員', en: 'Staff of the centre', easy: 'センターの 人（ひと）' },
  item: { ja: '電話で確認', en: 'Call', easy: '電話（でんわ）' },
  erased: { ja: '（1年を過ぎて消しました）', en: '(erased after a year)', easy: '（消（け）しました）' },
} as const satisfies Record<string, Text>;

export const RESULT_WORDS = {
  confirmed: { ja: '変わりなしと確認できた', en: 'Nothing has changed', easy: '同（おな）じでした' },
  changes: { ja: '変更がある', en: 'There are changes', easy: 'ちがうところが ある' },
  no_answer: { ja: '出なかった', en: 'No answer', easy: '出（で）ない' },
  wrong_number: { ja: '番号が違っていた', en: 'Wrong number', easy: '番号（ばんごう）が ちがう' },
  ended: { ja: '活動を終えていた', en: 'It has ended', easy: '終（お）わっていた' },
} as const satisfies Record<string, Text>;

export const CALL_ERRORS = {
  result: {
    ja: '電話の結果を選んでください。',
    en: 'Choose what came of the call.',
    easy: '結果（けっか）を えらんでください。',
  },
  note: {
    ja: 'メモは500字までで書いてください。',
    en: 'A note has at most 500 characters.',
    easy: 'メモは 500字（じ）までです。',
  },
  againOn: {
    ja: 'かけ直す日は、明日から1年以内の日を入力してください（例：2026年12月1日）。',
    en: 'The day to call again lies between tomorrow and a year from now (for example 2026-12-01).',
    easy: '明日（あした）から 後（あと）の 日（ひ）を 書（か）いてください。',
  },
} as const satisfies Record<string, Text>;

export const CALL_REFUSALS = {
  'permit.wrong_role': {
    ja: '電話での確認は、市民活動センターの職員が行います。',
    en: 'Calls are made by staff of the centre.',
    easy: '電話（でんわ）は センターの 人（ひと）が します。',
  },
  'listing.unknown': {
    ja: 'この記録は見つかりません。登録が終わったか、アドレスが違うようです。',
    en: 'This record was not found. It may have ended, or the address is wrong.',
    easy: 'ありません。アドレスが ちがうかもしれません。',
  },
} as const satisfies Record<string, Text>;

export const CALL_RETENTION = {
  what: { ja: '電話で確認したときのメモ', en: 'Notes of calls', easy: '電話（でんわ）の メモ' },
  kept: {
    ja: '電話の日から1年で消します。いつ、どうなったかだけが残ります。',
    en: 'Erased a year after the call; only when it was and what came of it remain.',
    easy: '1年（ねん）で 消（け）します。',
  },
  one: { ja: '電話のメモ', en: 'Note of a call', easy: '電話（でんわ）の メモ' },
} as const satisfies Record<string, Text>;
