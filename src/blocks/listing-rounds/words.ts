import type { Text } from '#kernel/words.ts';

export const ROUND_WORDS = {
  title: {
    ja: '年に一度の確認',
    en: 'Yearly confirmation',
    easy: '1年（ねん）に 1回（かい）の 確認（かくにん）',
  },
  lead: {
    ja: '載っているすべてのところに、内容が今も正しいかを一斉に尋ねます。',
    en: 'Ask everybody at once whether what is shown is still right.',
    easy: 'みんなに 同（おな）じか 聞（き）きます。',
  },
  plan: { ja: '確認を計画する', en: 'Plan a round', easy: '計画（けいかく）する' },
  planLead: {
    ja: '計画しただけでは、まだ何も送られません。次の画面で始めます。',
    en: 'Planning sends nothing yet; you open it on the next page.',
    easy: 'まだ 送（おく）りません。',
  },
  change: { ja: '計画を直す', en: 'Change the plan', easy: '計画（けいかく）を 直（なお）す' },
  kind: { ja: '対象', en: 'Whom to ask', easy: 'だれに' },
  name: { ja: '名前', en: 'Title', easy: '名前（なまえ）' },
  nameHint: {
    ja: 'メールと用紙に載ります（例：令和8年度 団体情報の確認）。',
    en: 'Stands in mails and on sheets (for example “Confirmation of group data 2026”).',
    easy: 'メールに 書（か）きます（例：令和8年度の 確認）。',
  },
  due: { ja: 'いつまで', en: 'Until', easy: 'いつまで' },
  note: { ja: '添える言葉', en: 'A word to go with it', easy: 'ことば' },
  noteHint: {
    ja: 'メールと用紙に、決まった文のほかに載せます。',
    en: 'Stands in mails and on sheets beside the usual words.',
    easy: 'メールと 紙（かみ）に 書（か）きます。',
  },
  save: { ja: '保存する', en: 'Save', easy: '保存（ほぞん）する' },
  open: { ja: '確認を始める', en: 'Open the round', easy: '始（はじ）める' },
  openSentence: {
    ja: '{count}件すべてに尋ねます。メールのある持ち主には、順に確認のメールが送られます。始めると取り消せません。',
    en: 'All {count} are asked. Owners with an address are written to in turn. This cannot be undone.',
    easy: '{count}件（けん）に 聞（き）きます。メールを 送（おく）ります。',
  },
  remind: {
    ja: 'まだのところへもう一度送る',
    en: 'Remind those who have not answered',
    easy: 'もういちど 送（おく）る',
  },
  remindHint: {
    ja: '最後のメールから7日たっていないところには送りません。',
    en: 'Nobody is written to within 7 days of their last mail.',
    easy: '7日（か） たっていないところには 送（おく）りません。',
  },
  sheets: { ja: 'QRコードの用紙', en: 'Sheets with codes', easy: 'QRコードの 紙（かみ）' },
  sheetsLead: {
    ja: '返事がまだのところの用紙を、1件1枚で印刷します（一度に200枚まで）。コードは{day}まで使えます。',
    en: 'Prints one sheet for each who has not answered, up to 200 at a time. The codes work until {day}.',
    easy: 'まだの ところの 紙（かみ）を 印刷（いんさつ）します。',
  },
  sheetsWithout: {
    ja: 'メールのないところの用紙（{count}件）',
    en: 'Sheets for those without mail ({count})',
    easy: 'メールが ない ところの 紙（かみ）（{count}）',
  },
  sheetsAll: {
    ja: '返事がまだのすべての用紙（{count}件）',
    en: 'Sheets for all who have not answered ({count})',
    easy: 'まだの ところ 全部（ぜんぶ）の 紙（かみ）（{count}）',
  },
  csv: { ja: '一覧をCSVで保存する', en: 'Save the list as CSV', easy: 'CSV' },
  close: { ja: '確認を締め切る', en: 'Close the round', easy: '終（お）わりにする' },
  closeSentence: {
    ja: '締め切ると、今の結果がこの回の結果として残り、開き直すことはできません。',
    en: 'The present figures become the result of this round; it cannot be opened again.',
    easy: '終（お）わると もういちど 始（はじ）められません。',
  },
  autoClose: {
    ja: '{day}が過ぎると、翌朝に自動で締め切ります。',
    en: 'It closes by itself on the morning after {day}.',
    easy: '{day}の 次（つぎ）の 日（ひ）に 終（お）わります。',
  },
  mails: { ja: 'メールの送信', en: 'Mails', easy: 'メール' },
  mailsDone: {
    ja: '{total}件のうち{done}件を処理しました。この画面を閉じても続きます。',
    en: '{done} of {total} are done. It goes on when you leave this page.',
    easy: '{total}件（けん）のうち {done}件（けん） 終（お）わりました。',
  },
  mailsLeft: { ja: '残り', en: 'Left', easy: 'のこり' },
  mailsMade: { ja: '処理済み', en: 'Done', easy: '終（お）わった' },
  reload: { ja: '最新の様子を見る', en: 'Look again', easy: 'もういちど 見（み）る' },
  figures: { ja: '返事の様子', en: 'Answers', easy: '返事（へんじ）' },
  figuresPicture: {
    ja: '{asked}件のうち{answered}件から返事がありました（{percent}%）',
    en: '{answered} of {asked} have answered ({percent}%)',
    easy: '{asked}件（けん）のうち {answered}件（けん） 返事（へんじ）が ありました',
  },
  source: {
    ja: '確認の記録、{day}',
    en: 'Records of confirmation, {day}',
    easy: '記録（きろく）、{day}',
  },
  how: { ja: '返事の方法', en: 'How they answered', easy: '方法（ほうほう）' },
  entries: { ja: '件数', en: 'Entries', easy: '数（かず）' },
  unit: { ja: '件', en: '', easy: '件' },
  list: { ja: '対象の一覧', en: 'Who was asked', easy: '一覧（いちらん）' },
  all: { ja: 'すべて', en: 'All', easy: '全部（ぜんぶ）' },
  answered: { ja: '返事あり', en: 'Answered', easy: '返事（へんじ）あり' },
  none: { ja: 'まだ', en: 'Not yet', easy: 'まだ' },
  state: { ja: '状態', en: 'State', easy: '状態（じょうたい）' },
  answeredOn: { ja: '返事の日', en: 'Answered on', easy: '返事（へんじ）の 日（ひ）' },
  mailedOn: { ja: 'メールを送った日', en: 'Mailed on', easy: 'メールの 日（ひ）' },
  sheetOn: { ja: '用紙を印刷した日', en: 'Sheet printed on', easy: '紙（かみ）の 日（ひ）' },
  withoutMail: { ja: 'メールなし', en: 'No mail', easy: 'メールなし' },
  changes: { ja: '変更の知らせ', en: 'Changes reported', easy: 'ちがうところの 知（し）らせ' },
  empty: {
    ja: '年に一度の確認は、まだ行われていません',
    en: 'There has been no round yet',
    easy: 'まだ ありません',
  },
  emptyHint: {
    ja: '「確認を計画する」から始められます。',
    en: 'Begin with “Plan a round”.',
    easy: '「計画（けいかく）する」を おしてください。',
  },
  nobody: { ja: 'ここに当てはまるものはありません', en: 'None', easy: 'ありません' },
  saved: { ja: '保存しました', en: 'Saved', easy: '保存（ほぞん）しました' },
  opened: { ja: '確認を始めました', en: 'The round is open', easy: '始（はじ）めました' },
  reminded: {
    ja: 'もう一度送るメールを準備しました',
    en: 'Reminders are under way',
    easy: 'メールを 送（おく）ります',
  },
  closed: { ja: '確認を締め切りました', en: 'The round is closed', easy: '終（お）わりました' },
  item: {
    ja: '年に一度の確認',
    en: 'Yearly confirmation',
    easy: '1年（ねん）に 1回（かい）の 確認（かくにん）',
  },
} as const satisfies Record<string, Text>;

export const ROUND_STATE_WORDS = {
  planned: { ja: '計画中', en: 'Planned', easy: '計画（けいかく）' },
  open: { ja: '受付中', en: 'Open', easy: '今（いま） している' },
  closed: { ja: '締め切り', en: 'Closed', easy: '終（お）わり' },
} as const satisfies Record<string, Text>;

export const ROUND_ERRORS = {
  kind: { ja: '対象を選んでください。', en: 'Choose whom to ask.', easy: 'えらんでください。' },
  title: {
    ja: '名前を80字までで入力してください。',
    en: 'Give it a title of at most 80 characters.',
    easy: '名前（なまえ）を 書（か）いてください。',
  },
  dueOn: {
    ja: 'いつまでかを、明日より後の日で入力してください（例：2027年3月31日、令和9年3月31日）。',
    en: 'The last day must lie ahead (for example 2027-03-31).',
    easy: '明日（あした）より 後（あと）の 日（ひ）を 書（か）いてください。',
  },
  note: {
    ja: '添える言葉は1,000字までで入力してください。',
    en: 'The word to go with it has at most 1,000 characters.',
    easy: '1,000字（じ）までです。',
  },
} as const satisfies Record<string, Text>;

export const ROUND_REFUSALS = {
  'permit.wrong_role': {
    ja: '年に一度の確認は、市民活動センターと市民活動担当課の職員が行います。',
    en: 'Rounds are held by staff of the centre and of the programme office.',
    easy: '職員（しょくいん）が します。',
  },
  'listing.no_round': {
    ja: 'この確認は見つかりません。一覧から選び直してください。',
    en: 'There is no such round. Choose it again from the list.',
    easy: 'ありません。',
  },
  'flow.closed': {
    ja: 'この確認は、今の状態ではその操作ができません。ほかの職員が先に進めたようです。今の様子を見てください。',
    en: 'The round has moved on; somebody else was first. Look at it as it is now.',
    easy: '今（いま）は できません。',
  },
  'listing.round_open_already': {
    ja: '同じ対象の確認が、すでに行われています。締め切ってから始めてください。',
    en: 'Another round for the same is open. Close it first.',
    easy: 'ほかの 確認（かくにん）を 今（いま） しています。',
  },
  'listing.round_due_past': {
    ja: '期限の日が過ぎています。計画を直して、先の日にしてから始めてください。',
    en: 'Its last day has passed. Change the plan first.',
    easy: '期限（きげん）が すぎています。直（なお）してください。',
  },
  'listing.nobody_to_remind': {
    ja: '今、送れるところはありません。返事がまだのところには、この7日のうちに送ったか、メールがありません。',
    en: 'There is nobody to write to now: those left were written to within 7 days, or have no mail.',
    easy: '今（いま） 送（おく）る ところは ありません。',
  },
} as const satisfies Record<string, Text>;

export const ROUND_LETTER = {
  subject: {
    ja: '【{city}】{round}のお願い「{title}」（{roundDue}まで）',
    en: '[{city}] {round}: “{title}” (by {roundDue})',
    easy: '【{city}】「{title}」の 確認（かくにん）の お願（ねが）い（{roundDue}まで）',
  },
  body: {
    ja: '{round}をお願いしています。{note}\n\n「{title}」について市のページに載せている内容をご覧になり、変わりがなければ「変わりありません」を1回押してください。サインインは要りません。\n{link}\n\n{roundDue}までにお願いします。リンクは{end}まで使えます。変わったところがあるときも、同じページから知らせることができます。\n\nお問い合わせ：{ask}',
    en: '{round}. {note}\n\nPlease look at what the city’s pages show about “{title}”. If nothing has changed, press “Nothing has changed” once. No sign-in is needed.\n{link}\n\nPlease answer by {roundDue}; the link works until {end}. If something has changed, you can say so on the same page.\n\nQuestions: {ask}',
    easy: '{round}　{note}\n\n「{title}」の ページを 見（み）て、同（おな）じなら ボタンを おしてください。\n{link}\n\n{roundDue}までに お願（ねが）いします。\n\nわからないとき：{ask}',
  },
} as const satisfies Record<string, Text>;
