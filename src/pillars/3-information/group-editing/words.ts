import type { Text } from '#kernel/words.ts';

/** Words of the desk on which a group keeps its page. */
export const EDITING = {
  lead: {
    ja: '団体の公開ページの内容を直し、お知らせや写真を載せます。',
    en: 'Keep the public page of a group up to date, and add news and photographs.',
    easy: '団体の ページを なおします。お知らせや しゃしんを のせます。',
  },
  none: {
    ja: 'あなたが会員になっている団体はまだありません',
    en: 'You are not a member of any group yet',
    easy: 'あなたの 団体は まだ ありません',
  },
  noneHint: {
    ja: '団体の代表者から招待を受けるか、団体の登録を始めてください。',
    en: 'Ask the representative of your group for an invitation, or begin a registration.',
    easy: '団体の 代表者に 招待して もらって ください。',
  },
  byCode: { ja: '団体の番号で開く', en: 'Open by code', easy: '番号で 開く' },
  byCodeHint: { ja: '例：G00012', en: 'For example G00012', easy: 'れい：G00012' },
  open: { ja: '開く', en: 'Open', easy: '開く' },
  savedHint: {
    ja: '公開ページにはもう反映されています。',
    en: 'The public page shows it already.',
    easy: 'ページは もう かわりました。',
  },
  confirm: { ja: '変わりありません', en: 'Nothing has changed', easy: 'かわりません' },
  confirmLead: {
    ja: 'いまの内容でよければ押してください。ページに「確認済み」の日付が付きます。',
    en: 'If all of this still holds, press here. The page then shows the day on which you confirmed it.',
    easy: 'このままで いいときは 押して ください。ページに 今日の 日が のります。',
  },
  confirmFor: { ja: '団体に代わって確認する', en: 'Confirm for the group', easy: 'かわりに 確認する' },
  confirmTitle: { ja: '内容の確認', en: 'Confirming the page', easy: 'ページの 確認' },
  level: { ja: '公開の度合い', en: 'How open the page is', easy: 'どのくらい 見せているか' },
  nextLevel: { ja: 'もう一歩：{name}', en: 'One step more: {name}', easy: 'つぎ：{name}' },
  allLevels: {
    ja: 'すべての段階に届いています。',
    en: 'You have reached every level.',
    easy: 'ぜんぶ できています。',
  },
  facts: { ja: 'ページの内容', en: 'What the page says', easy: 'ページの 内容' },
  change: { ja: '直す', en: 'Edit', easy: 'なおす' },
  shown: { ja: '公開', en: 'public', easy: '見せている' },
  hidden: {
    ja: '登録あり（公開していません）',
    en: 'recorded, not public',
    easy: '登録して いる（見せて いない）',
  },
  empty: { ja: 'まだ書かれていません', en: 'Not written yet', easy: 'まだ 書いて いません' },
  keyHint: {
    ja: '名前・団体の種類・法人番号・役員は、変更届で直します。',
    en: 'Name, kind, corporate number and officers change by a change paper.',
    easy: '名前や 種類や 役員は、届けを 出して なおします。',
  },
  keyLink: { ja: '変更届へ', en: 'To the change paper', easy: '届けを 出す' },
  papersHint: {
    ja: '会則・活動報告・決算は「団体の書類」で公開を選べます。',
    en: 'Bylaws, reports and accounts are made public among the papers of the group.',
    easy: '会則や 報告は 「団体の書類」で 見せることが できます。',
  },
  papersLink: { ja: '団体の書類へ', en: 'To the papers', easy: '書類へ' },
  stories: { ja: 'お知らせ・活動の報告・催し', en: 'News, reports and events', easy: 'お知らせ・イベント' },
  noStories: { ja: 'まだ記事がありません', en: 'Nothing has been written yet', easy: 'まだ ありません' },
  save: { ja: '保存する', en: 'Save', easy: '保存する' },
  saveNext: {
    ja: '保存するとすぐに公開ページに反映され、最終確認の日付も今日になります。',
    en: 'The public page changes at once, and shows today as the day of the last confirmation.',
    easy: '保存すると、すぐに ページが かわります。',
  },
  publicity: {
    ja: 'だれでも見られるようにする項目',
    en: 'What everybody may see',
    easy: 'だれでも 見ることが できるもの',
  },
  publicityHint: {
    ja: '選ばない項目は、団体とセンター・市の担当だけが見ます。',
    en: 'Whatever is not ticked is seen by the group, the centre and the office alone.',
    easy: 'えらばないものは、団体と センターと 市だけが 見ます。',
  },
  rowNumber: { ja: '{kind}{number}', en: '{kind} {number}', easy: '{kind}{number}' },
  contact: { ja: '連絡先', en: 'Contact', easy: '連絡先' },
  link: { ja: 'リンク', en: 'Link', easy: 'リンク' },
  rowsHint: {
    ja: '消すときは、その行を空にして保存してください。',
    en: 'To remove a line, empty it and save.',
    easy: '消すときは、からにして 保存して ください。',
  },
  isRecruiting: {
    ja: 'いま参加者を募集している',
    en: 'We are looking for people now',
    easy: 'いま 人を さがして います',
  },
  people: { ja: '人', en: 'people', easy: '人' },
  foundedHint: {
    ja: '年だけ、年月だけでも書けます。例：2015年4月、平成27年',
    en: 'The year alone will do, too. For example 2015年4月 or 平成27年',
    easy: '年だけでも いいです。れい：2015年',
  },
} as const satisfies Record<string, Text>;

/** The parts of the page that a group edits by itself, one form each. */
export const SECTION_WORDS = {
  about: { ja: '紹介と活動', en: 'About', easy: '紹介と 活動' },
  joining: { ja: '参加・募集', en: 'Joining', easy: '参加・募集' },
  people: { ja: '設立と会員', en: 'Founding and members', easy: 'はじまりと 会員' },
  contacts: { ja: '連絡先と住所', en: 'Contacts and address', easy: '連絡先と 住所' },
  links: { ja: 'ホームページとリンク', en: 'Website and links', easy: 'ホームページ' },
} as const satisfies Record<string, Text>;
