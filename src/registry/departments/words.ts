import type { Text } from '#kernel/words.ts';

export const DEPARTMENT_WORDS = {
  title: { ja: '課の一覧', en: 'Departments', easy: '課（か）の 一覧（いちらん）' },
  lead: {
    ja: '取組の担当や照会の宛先として選べる課です。名前を変えても、前の書類とのつながりは残ります。',
    en: 'The departments that can be chosen as responsible or asked. Papers stay linked when a name changes.',
    easy: '仕事（しごと）を する 課（か）です。名前（なまえ）を 変（か）えても、前（まえ）の 書類（しょるい）は 残（のこ）ります。',
  },
  add: { ja: '課を加える', en: 'Add a department', easy: '課（か）を 足（た）す' },
  addLead: {
    ja: '加えた課は、すぐに選べるようになります。',
    en: 'It can be chosen at once.',
    easy: 'すぐに 選（えら）べます。',
  },
  change: { ja: '課の内容を直す', en: 'Change the department', easy: '課（か）を 直（なお）す' },
  changeShort: { ja: '直す', en: 'Change', easy: '直（なお）す' },
  save: { ja: '保存する', en: 'Save', easy: '保存（ほぞん）する' },
  code: { ja: '課のコード', en: 'Code', easy: '課（か）の 番号（ばんごう）' },
  codeHint: {
    ja: '市の組織の番号です。半角の英数字とハイフンで、20字までです（例：0210）。',
    en: "The city's own number for it: letters, digits and hyphens, up to 20 (for example 0210).",
    easy: '市（し）が 決（き）めた 番号（ばんごう）です（例：0210）。',
  },
  name: { ja: '課の名前', en: 'Name', easy: '課（か）の 名前（なまえ）' },
  kana: { ja: 'ふりがな', en: 'Reading', easy: 'ふりがな' },
  kanaHint: {
    ja: 'ひらがなで入力してください。',
    en: 'In hiragana.',
    easy: 'ひらがなで 書（か）いてください。',
  },
  duty: { ja: '担当していること', en: 'What it does', easy: 'して いる こと' },
  dutyHint: {
    ja: '市民が読んでわかる言葉で、1文か2文でお書きください。',
    en: 'One or two sentences that a citizen understands.',
    easy: 'みんなが わかる ことばで 書（か）いてください。',
  },
  phone: { ja: '代表電話', en: 'Public telephone', easy: '電話（でんわ）' },
  mail: { ja: '代表メール', en: 'Public e-mail', easy: 'メール' },
  contactHint: {
    ja: '公開します。職員個人の連絡先は書かないでください。',
    en: 'Shown to the public: never an officer’s own.',
    easy: 'みんなが 見（み）ます。自分（じぶん）の ものは 書（か）かないでください。',
  },
  state: { ja: '状態', en: 'State', easy: 'ようす' },
  open: { ja: '選べます', en: 'Open', easy: '選（えら）べます' },
  closed: { ja: '{day}に廃止', en: 'Closed on {day}', easy: '{day}に なくなりました' },
  close: { ja: '廃止にする', en: 'Close', easy: 'なくす' },
  closeSentence: {
    ja: '{name}を、今日から選べないようにします。前の書類には名前が残ります。',
    en: '{name} can no longer be chosen from today. It stays where papers name it.',
    easy: '{name}を 今日（きょう）から 選（えら）べなく します。',
  },
  reopen: { ja: 'また使う', en: 'Open again', easy: 'また 使（つか）う' },
  empty: { ja: '課はまだありません', en: 'There are no departments yet', easy: '課（か）は まだ ありません' },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机（つくえ）' },
} as const satisfies Record<string, Text>;

/** What is wrong in the form, in the order of its checks. */
export const DEPARTMENT_ERRORS = {
  code: {
    ja: '課のコードは、半角の英数字とハイフンで、1字から20字までで入力してください。',
    en: 'Write the code in letters, digits and hyphens, 1 to 20 of them.',
    easy: '番号（ばんごう）を 英数字（えいすうじ）で 書（か）いてください。',
  },
  name: {
    ja: '課の名前を100字までで入力してください。',
    en: 'Write the name, up to 100 characters.',
    easy: '名前（なまえ）を 書（か）いてください。',
  },
  nameKana: {
    ja: 'ふりがなは、ひらがなで100字までで入力してください。',
    en: 'Write the reading in hiragana, up to 100 characters.',
    easy: 'ふりがなは ひらがなで 書（か）いてください。',
  },
  duty: {
    ja: '担当していることは、400字までで入力してください。',
    en: 'Write what it does in up to 400 characters.',
    easy: '400字（じ）までで 書（か）いてください。',
  },
  phone: {
    ja: '電話番号は、数字とハイフンで入力してください（例：000-000-0000）。',
    en: 'Write the telephone number in digits and hyphens (for example 000-000-0000).',
    easy: '電話番号（でんわばんごう）を 数字（すうじ）で 書（か）いてください。',
  },
  mail: {
    ja: 'メールアドレスの形になっていません。「@」の前後を確かめてください。',
    en: 'This is no e-mail address. Please look before and after the “@”.',
    easy: 'メールアドレスを たしかめてください。',
  },
} as const satisfies Record<string, Text>;

export const DEPARTMENT_REFUSALS = {
  'permit.wrong_role': {
    ja: '課の一覧を直せるのは、管理者だけです。',
    en: 'Only an administrator may change the departments.',
    easy: '管理（かんり）する 人（ひと）だけが 直（なお）せます。',
  },
  'departments.not_found': {
    ja: 'その課は見つかりません。',
    en: 'There is no such department.',
    easy: 'その 課（か）は ありません。',
  },
  'departments.code_taken': {
    ja: 'そのコードは、ほかの課が使っています。別のコードを入力してください。',
    en: 'Another department has this code. Please write a different one.',
    easy: 'その 番号（ばんごう）は もう あります。ほかの 番号（ばんごう）に してください。',
  },
  'departments.closed_already': {
    ja: 'この課は、すでに廃止になっています。',
    en: 'This department is closed already.',
    easy: 'この 課（か）は もう ありません。',
  },
  'departments.open_already': {
    ja: 'この課は、いま使われています。',
    en: 'This department is open.',
    easy: 'この 課（か）は 使（つか）って います。',
  },
} as const satisfies Record<string, Text>;
