import type { Text } from '#kernel/words.ts';

/** A visitor's “this is out of date”. */
export const REPORT_WORDS = {
  title: {
    ja: '内容が古いことを知らせる',
    en: 'This is out of date',
    easy: '古（ふる）いことを 知（し）らせる',
  },
  lead: {
    ja: '「{title}」のページで古いところ、違うところをお知らせください。市民活動センターと{owner}が確かめます。お名前や連絡先は要りません。',
    en: 'Tell us what is old or wrong on the page of “{title}”. The centre and {owner} will look into it. We ask for no name or address.',
    easy: '「{title}」の ページの ちがうところを 教（おし）えてください。名前（なまえ）は いりません。',
  },
  part: { ja: 'どこが古いですか', en: 'Which part?', easy: 'どこが ちがいますか' },
  anyPart: { ja: 'わからない・全体', en: 'Not sure, or all of it', easy: 'わからない' },
  note: { ja: 'どう違いますか', en: 'What is wrong?', easy: 'どう ちがいますか' },
  noteHint: {
    ja: '例：「電話がつながらない」「今は活動していないようです」。あなたや、ほかの人の名前・電話番号は書かないでください。',
    en: 'For example “nobody answers the telephone”, “they no longer seem to meet”. Please leave out names and numbers of persons.',
    easy: '例：「電話（でんわ）が つながりません」。名前（なまえ）や 電話番号（でんわばんごう）は 書（か）かないでください。',
  },
  send: { ja: '知らせる', en: 'Send', easy: '送（おく）る' },
  sendNext: {
    ja: '確かめている間、しばらくたってもはっきりしないときは、ページに「確認中」と表示します。',
    en: 'If it stays unclear for some time, the page will say “being checked”.',
    easy: 'ページに「確認中（かくにんちゅう）」と 書（か）くことが あります。',
  },
  sentTitle: { ja: 'お知らせを受け取りました', en: 'Thank you', easy: '受（う）け取（と）りました' },
  sentBody: {
    ja: 'ありがとうございます。市民活動センターと{owner}が確かめます。',
    en: 'The centre and {owner} will look into it.',
    easy: 'ありがとうございます。センターの 人（ひと）が 見（み）ます。',
  },
  manyBody: {
    ja: 'ありがとうございます。このページについては、今日すでに多くのお知らせを受け取っていて、確かめているところです。',
    en: 'Thank you. We have received many reports about this page today and are already looking into it.',
    easy: 'ありがとうございます。今（いま） 見（み）ています。',
  },
  back: { ja: 'ページへ戻る', en: 'Back to the page', easy: 'ページへ もどる' },
  urgent: {
    ja: '急ぎのときや、個人の情報が載っているときは、お電話ください。',
    en: 'If it is urgent, or personal data is shown, please call.',
    easy: '急（いそ）ぐときは 電話（でんわ）してください。',
  },
} as const satisfies Record<string, Text>;

export const REPORT_ERRORS = {
  part: {
    ja: 'どこが古いか、選んでください。わからないときは「わからない・全体」を選べます。',
    en: 'Choose which part it is, or “Not sure”.',
    easy: 'どれか えらんでください。',
  },
  note: {
    ja: 'どう違うかは、500字までで書いてください。',
    en: 'Please say it in at most 500 characters.',
    easy: '500字（じ）までで 書（か）いてください。',
  },
} as const satisfies Record<string, Text>;

/** The centre's pages. */
export const CHECK_WORDS = {
  title: {
    ja: '「古い」という知らせ',
    en: 'Reports to look into',
    easy: '「古（ふる）い」という 知（し）らせ',
  },
  lead: {
    ja: '訪れた人や団体から届いた、内容が違うという知らせです。団体が確認するか直すと、自動で片付きます。',
    en: 'Reports by visitors and owners that something is wrong. They settle by themselves when the owner confirms or corrects.',
    easy: '内容（ないよう）が ちがうという 知（し）らせです。',
  },
  one: {
    ja: '「古い」という知らせを確かめる',
    en: 'Look into a report',
    easy: '知（し）らせを 見（み）る',
  },
  open: { ja: '確かめるもの', en: 'Open', easy: 'まだ' },
  settled: { ja: '片付いたもの', en: 'Settled', easy: '終（お）わった' },
  subject: { ja: '名前', en: 'Name', easy: '名前（なまえ）' },
  part: { ja: 'どこ', en: 'Part', easy: 'どこ' },
  whole: { ja: '全体', en: 'All', easy: '全部（ぜんぶ）' },
  from: { ja: 'だれから', en: 'From', easy: 'だれから' },
  on: { ja: '届いた日', en: 'Received', easy: 'とどいた 日（ひ）' },
  note: { ja: '知らせの内容', en: 'What it says', easy: '内容（ないよう）' },
  noNote: { ja: '（書かれていません）', en: '(nothing was written)', easy: '（ありません）' },
  label: { ja: '「確認中」の表示', en: '“Being checked” shows', easy: '「確認中（かくにんちゅう）」' },
  labelFrom: { ja: '{day}から', en: 'from {day}', easy: '{day}から' },
  settle: { ja: '確かめた結果', en: 'What came of it', easy: '見（み）た 結果（けっか）' },
  settlement: { ja: '結果', en: 'Result', easy: '結果（けっか）' },
  word: { ja: 'ひとこと', en: 'A word on it', easy: 'ひとこと' },
  wordHint: {
    ja: '何を確かめたかを残します（例：「代表者に電話し、番号が正しいことを確認」）。電話番号や個人の名前は書かないでください。',
    en: 'What was looked into (for example “called the representative; the number is right”). Leave names and numbers out.',
    easy: '何（なに）を 見（み）たか 書（か）いてください。',
  },
  save: { ja: '片付ける', en: 'Settle', easy: '終（お）わりにする' },
  saveNext: {
    ja: '「確認中」の表示はすぐに消えます。',
    en: 'The label “being checked” goes at once.',
    easy: '「確認中（かくにんちゅう）」は 消（き）えます。',
  },
  settledOn: { ja: '{day}に片付きました', en: 'Settled on {day}', easy: '{day}に 終（お）わりました' },
  empty: { ja: '確かめるものはありません', en: 'Nothing to look into', easy: 'ありません' },
  emptyHint: {
    ja: '知らせが届くと、ここと、わたしの机に出ます。',
    en: 'New reports appear here and on the desk.',
    easy: 'とどいたら ここに 出（で）ます。',
  },
  entry: { ja: '内容を確認・記録する', en: 'Confirm the entry', easy: '確認（かくにん）する' },
  page: { ja: '公開ページ', en: 'Public page', easy: 'ページ' },
  item: { ja: '古いという知らせ', en: 'Report to look into', easy: '知（し）らせ' },
} as const satisfies Record<string, Text>;

export const SOURCE_WORDS = {
  visitor: { ja: '訪れた人', en: 'A visitor', easy: '見（み）た 人（ひと）' },
  owner: { ja: '団体', en: 'The owner', easy: '団体（だんたい）' },
  centre: { ja: 'センター（電話で聞いたこと）', en: 'The centre (after a call)', easy: 'センター' },
} as const satisfies Record<string, Text>;

export const SETTLEMENT_WORDS = {
  confirmed: {
    ja: '団体に聞き、今のままで正しかった',
    en: 'Asked the owner: it is right as it is',
    easy: '正（ただ）しかった',
  },
  corrected: { ja: '直した', en: 'Corrected', easy: '直（なお）した' },
  unfounded: { ja: '違いは見つからなかった', en: 'Nothing wrong was found', easy: 'ちがわなかった' },
  ended: { ja: '活動を終えていた', en: 'It has ended', easy: '終（お）わっていた' },
} as const satisfies Record<string, Text>;

export const CHECK_ERRORS = {
  settlement: {
    ja: '結果を選んでください。',
    en: 'Choose what came of it.',
    easy: '結果（けっか）を えらんでください。',
  },
  word: {
    ja: '何を確かめたかを、500字までで書いてください。',
    en: 'Say what was looked into, in at most 500 characters.',
    easy: '500字（じ）までで 書（か）いてください。',
  },
} as const satisfies Record<string, Text>;

export const CHECK_REFUSALS = {
  'permit.wrong_role': {
    ja: 'このページは、市民活動センターと市民活動担当課の職員が使います。',
    en: 'This page is for staff of the centre and of the programme office.',
    easy: 'この ページは 職員（しょくいん）が 使（つか）います。',
  },
  'listing.unknown': {
    ja: 'このページは見つかりません。登録が終わったか、アドレスが違うようです。',
    en: 'This page was not found. It may have ended, or the address is wrong.',
    easy: 'ありません。アドレスが ちがうかもしれません。',
  },
  'listing.no_check': {
    ja: 'この知らせは見つかりません。一覧から選び直してください。',
    en: 'There is no such report. Choose it again from the list.',
    easy: 'ありません。',
  },
  'listing.settled': {
    ja: 'この知らせは、すでに片付いています。団体が先に確認したか、ほかの職員が片付けました。',
    en: 'This report is settled already: the owner confirmed first, or somebody else settled it.',
    easy: 'もう 終（お）わっています。',
  },
} as const satisfies Record<string, Text>;

/** The mail to the owner; what the visitor wrote is not in it, so that nobody can be insulted through it. */
export const CHECK_LETTER = {
  subject: {
    ja: '【{city}】「{title}」の内容について、お知らせが届きました',
    en: '[{city}] Somebody says that “{title}” may be out of date',
    easy: '【{city}】「{title}」を 確認（かくにん）してください',
  },
  body: {
    ja: '「{title}」のページの「{part}」が古いかもしれない、というお知らせが届きました。\n\n今のままで正しければ、下のリンクで「変わりありません」を押してください。変わっていれば、同じページから知らせるか、サインインして直してください。\n{link}\n\nリンクは{end}まで使えます。\n\nお問い合わせ：{ask}',
    en: 'Somebody says that “{part}” on the page of “{title}” may be out of date.\n\nIf it is right as it is, open this link and press “Nothing has changed”. If not, say so on the same page, or sign in and change it.\n{link}\n\nThe link works until {end}.\n\nQuestions: {ask}',
    easy: '「{title}」の「{part}」が 古（ふる）いかもしれません。\n\n同（おな）じなら、下（した）の リンクで ボタンを おしてください。\n{link}\n\n{end}まで 使（つか）えます。\n\nわからないとき：{ask}',
  },
} as const satisfies Record<string, Text>;

export const CHECK_RETENTION = {
  what: {
    ja: '「古い」という知らせの文章',
    en: 'The words of reports that something is out of date',
    easy: '「古（ふる）い」という 知（し）らせの 文（ぶん）',
  },
  kept: {
    ja: '片付いてから1年で消します。いつ、どこが、どう片付いたかだけが残ります。',
    en: 'Erased a year after the report was settled; only when, which part and how remain.',
    easy: '1年（ねん）で 消（け）します。',
  },
  one: { ja: '片付いた知らせの文章', en: 'Words of a settled report', easy: '終（お）わった 知（し）らせ' },
} as const satisfies Record<string, Text>;
