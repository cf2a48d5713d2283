import type { Text } from '#kernel/words.ts';
import type { CityLink, PaperKind } from './rules/papers.ts';

export const PAPER_WORDS: Readonly<Record<PaperKind, Text>> = {
  bylaws: { ja: '規約・会則', en: 'Bylaws', easy: '規約（きやく）・きまり' },
  roster: { ja: '名簿', en: 'Roster', easy: '名簿（めいぼ）' },
  plan: { ja: '事業計画', en: 'Plan of activities', easy: '活動（かつどう）の 計画（けいかく）' },
  budget: { ja: '予算', en: 'Budget', easy: '予算（よさん）' },
  report: { ja: '事業報告', en: 'Report of activities', easy: '活動（かつどう）の 報告（ほうこく）' },
  accounts: { ja: '決算', en: 'Accounts', easy: '決算（けっさん）' },
};

export const CITY_LINK_WORDS: Readonly<Record<CityLink, Text>> = {
  living: { ja: '在住', en: 'Lives here', easy: '市（し）に 住（す）んで いる' },
  working: { ja: '在勤', en: 'Works here', easy: '市（し）で はたらいて いる' },
  studying: { ja: '在学', en: 'Studies here', easy: '市（し）の 学校（がっこう）に 行（い）って いる' },
  other: { ja: 'その他', en: 'Other', easy: 'その ほか' },
};

export const PASSPORT = {
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机（つくえ）' },
  title: { ja: '団体の書類', en: 'Papers of the group', easy: '団体（だんたい）の 書類（しょるい）' },
  lead: {
    ja: '規約、名簿、計画、予算、報告、決算を一度だけ入れておく場所です。登録や更新、助成の申請では、ここにある書類がそのまま使われます。',
    en: 'Bylaws, roster, plans, budgets, reports and accounts are put in here once. Registration, renewal and grants use what is here.',
    easy: '書類（しょるい）を 一度（いちど）だけ 入（い）れて ください。登録（とうろく）や お金（かね）の 申（もう）しこみで つかいます。',
  },
  of: { ja: '{name}の書類', en: 'Papers of {name}', easy: '{name}の 書類（しょるい）' },
  choose: { ja: '団体を選んでください', en: 'Choose a group', easy: '団体（だんたい）を えらんで ください' },
  none: {
    ja: 'まだ、どの団体の会員にもなっていません',
    en: 'You are no member of a group yet',
    easy: 'まだ 団体（だんたい）に 入（はい）って いません',
  },
  noneHint: {
    ja: '団体の方に、あなたを会員として招いてもらってください。',
    en: 'Please ask somebody of your group to invite you.',
    easy: '団体（だんたい）の 人（ひと）に、しょうたいを たのんで ください。',
  },
  missing: { ja: 'まだない書類', en: 'What is missing', easy: 'まだ ない 書類（しょるい）' },
  missingYear: {
    ja: '{year}の{kind}がまだありません',
    en: 'The {kind} of {year} is not here yet',
    easy: '{year}の {kind}が まだ ありません',
  },
  missingEver: {
    ja: '{kind}がまだありません',
    en: 'There is no paper yet: {kind}',
    easy: '{kind}が まだ ありません',
  },
  complete: {
    ja: '今年度に必要な書類は、すべてそろっています',
    en: 'Everything for this fiscal year is here',
    easy: '今年度（こんねんど）の 書類（しょるい）は 全部（ぜんぶ） あります',
  },
  missingItem: {
    ja: '{name}：書類が{count}件まだありません',
    en: '{name}: papers missing: {count}',
    easy: '{name}：書類（しょるい）が {count} まだ ありません',
  },
  item: { ja: '団体の書類', en: 'Papers', easy: '書類（しょるい）' },
  papers: { ja: '書類の一覧', en: 'Papers', easy: '書類（しょるい）' },
  kind: { ja: '書類', en: 'Paper', easy: '書類（しょるい）' },
  year: { ja: '{year}年度', en: 'fiscal year {year}', easy: '{year}年度（ねんど）' },
  always: { ja: '年度によらない', en: 'For every year', easy: '毎年（まいとし） 同（おな）じ' },
  from: { ja: '{day}から', en: 'from {day}', easy: '{day}から' },
  absent: { ja: 'まだありません', en: 'not here yet', easy: 'まだ ありません' },
  add: { ja: '入れる', en: 'Put in', easy: '入（い）れる' },
  addKind: { ja: '{kind}を入れる', en: 'Put in: {kind}', easy: '{kind}を 入（い）れる' },
  replace: {
    ja: '新しいものと入れ替える',
    en: 'Replace by a newer one',
    easy: '新（あたら）しい ものと かえる',
  },
  open: { ja: '開く', en: 'Open', easy: '開（ひら）く' },
  fiscalYear: { ja: '年度', en: 'Fiscal year', easy: '年度（ねんど）' },
  fiscalYearHint: {
    ja: '4月から翌年3月までの年度を、西暦の4桁で入力してください（例：2026）。',
    en: 'April to March, as four figures (for example 2026).',
    easy: '4月（がつ）から 3月（がつ）までの 年（とし）です（例：2026）。',
  },
  validFrom: { ja: '施行日', en: 'In force from', easy: 'はじまる 日（ひ）' },
  validFromHint: {
    ja: 'いまの規約が効力をもった日です。改正したときは、改正の日を入れてください。',
    en: 'The day from which the present bylaws are in force.',
    easy: '今（いま）の きまりが はじまった 日（ひ）です。',
  },
  paperTitle: { ja: '書類の名前', en: 'Title', easy: '書類（しょるい）の 名前（なまえ）' },
  titleHint: {
    ja: '公開する場合は、この名前で表示されます。人の名前は書かないでください。',
    en: 'Shown when the paper is public. No names of people, please.',
    easy: 'みんなに 見（み）せる 名前（なまえ）です。人（ひと）の 名前（なまえ）は 書（か）かないで ください。',
  },
  file: { ja: 'ファイル', en: 'File', easy: 'ファイル' },
  fileHint: {
    ja: '写真やスキャンの画像からは、撮影場所などの情報を取り除きます。',
    en: 'Places and times are removed from photographs and scans.',
    easy: 'しゃしんの 場所（ばしょ）などは 消（け）します。',
  },
  summary: { ja: '内容', en: 'In words', easy: '内容（ないよう）' },
  summaryOf: {
    bylaws: {
      ja: '目的や会員の決まりなど、要点だけで構いません。',
      en: 'The main points are enough.',
      easy: '大切（たいせつ）な ところだけで いいです。',
    },
    plan: {
      ja: 'その年度に何をする予定かを、読む人にわかる言葉で書いてください。',
      en: 'What you mean to do in that year.',
      easy: 'その 年度（ねんど）に する ことを 書（か）いて ください。',
    },
    budget: {
      ja: '主な収入と支出の説明があれば書いてください。',
      en: 'Remarks on income and expenses.',
      easy: 'お金（かね）の 説明（せつめい）を 書（か）いて ください。',
    },
    report: {
      ja: 'その年度に何をしたかを、読む人にわかる言葉で書いてください（例：清掃を12回行い、のべ240人が参加しました）。',
      en: 'What was done in that year (for example: twelve clean-ups with 240 people).',
      easy: 'その 年度（ねんど）に した ことを 書（か）いて ください。',
    },
    accounts: {
      ja: '主な収入と支出の説明があれば書いてください。',
      en: 'Remarks on income and expenses.',
      easy: 'お金（かね）の 説明（せつめい）を 書（か）いて ください。',
    },
  },
  either: {
    ja: 'ファイルか内容の、どちらかがあれば足ります。',
    en: 'Either the file or the words are enough.',
    easy: 'ファイルか 内容（ないよう）の どちらかで いいです。',
  },
  amounts: { ja: '金額', en: 'Amounts', easy: 'お金（かね）' },
  amountsHint: {
    ja: '円単位で入力してください。「収入 − 支出 = 繰越」になるかを確かめます。',
    en: 'In whole yen. Income minus expenses must be what is carried over.',
    easy: '円（えん）で 書（か）いて ください。収入（しゅうにゅう）− 支出（ししゅつ）= 繰越（くりこし）です。',
  },
  income: { ja: '収入の合計', en: 'Income', easy: '入（はい）った お金（かね）' },
  incomeHint: {
    ja: '前の年度からの繰越金を含みます。',
    en: 'With what was carried over from the year before.',
    easy: '前（まえ）の 年度（ねんど）から のこった お金（かね）も 入（い）れます。',
  },
  expense: { ja: '支出の合計', en: 'Expenses', easy: 'つかった お金（かね）' },
  carriedOver: {
    ja: '次年度への繰越',
    en: 'Carried over',
    easy: 'つぎの 年度（ねんど）へ のこる お金（かね）',
  },
  yen: { ja: '円', en: 'yen', easy: '円（えん）' },
  publicity: { ja: 'だれが見られるか', en: 'Who may see it', easy: 'だれが 見（み）るか' },
  public: { ja: 'だれでも', en: 'Everybody', easy: 'だれでも' },
  publicHint: {
    ja: '団体の公開ページに載ります。ファイルに個人の名前や連絡先がないかを確かめてください。',
    en: 'Shown on the public page of the group. Make sure that the file names nobody.',
    easy: '団体（だんたい）の ページに のります。人（ひと）の 名前（なまえ）や 電話（でんわ）が ないか 見（み）て ください。',
  },
  centre: {
    ja: '会員とセンター・市だけ',
    en: 'Members, the centre and the city',
    easy: '会員（かいいん）と センターと 市（し）だけ',
  },
  save: { ja: '書類を入れる', en: 'Put the paper in', easy: '書類（しょるい）を 入（い）れる' },
  saveNext: {
    ja: 'すぐに団体の書類に加わります。前の書類は、以前の書類として残ります。',
    en: 'It joins the papers at once. The paper before stays as history.',
    easy: 'すぐに 入（はい）ります。前（まえ）の 書類（しょるい）も のこります。',
  },
  back: { ja: '団体の書類に戻る', en: 'Back to the papers', easy: '書類（しょるい）に もどる' },
  saved: { ja: '書類を入れました', en: 'The paper was put in', easy: '書類（しょるい）を 入（い）れました' },
  takenBack: {
    ja: '書類を取り下げました',
    en: 'The paper was taken back',
    easy: '書類（しょるい）を とりさげました',
  },
  shown: {
    ja: '見られる人を変えました',
    en: 'Who may see it was changed',
    easy: '見（み）る 人（ひと）を 変（か）えました',
  },
  countsUsed: {
    ja: '会員数を団体の記録に入れました',
    en: 'The numbers were written into the record of the group',
    easy: '会員（かいいん）の 数（かず）を 入（い）れました',
  },
  enteredOn: { ja: '入れた日時', en: 'Put in', easy: '入（い）れた 日（ひ）' },
  enteredBy: { ja: '入れた人', en: 'By', easy: '入（い）れた 人（ひと）' },
  byMember: { ja: '団体の会員', en: 'A member', easy: '団体（だんたい）の 人（ひと）' },
  byCentre: {
    ja: 'NPOセンター（代理入力）',
    en: 'The centre for the group',
    easy: 'NPOセンター（かわりに 入力（にゅうりょく））',
  },
  download: { ja: 'ファイルを保存する', en: 'Save the file', easy: 'ファイルを 保存（ほぞん）する' },
  noFile: { ja: 'ファイルはありません', en: 'No file', easy: 'ファイルは ありません' },
  current: { ja: '現在の書類', en: 'Current', easy: '今（いま）の 書類（しょるい）' },
  replaced: { ja: '入れ替えられた書類', en: 'Replaced', easy: '前（まえ）の 書類（しょるい）' },
  takenBackState: { ja: '取り下げられた書類', en: 'Taken back', easy: 'とりさげた 書類（しょるい）' },
  makePublic: { ja: 'だれでも見られるようにする', en: 'Show to everybody', easy: 'みんなに 見（み）せる' },
  makePrivate: {
    ja: '会員とセンター・市だけにする',
    en: 'Show no longer to everybody',
    easy: 'みんなに 見（み）せない',
  },
  takeBack: { ja: '取り下げる', en: 'Take back', easy: 'とりさげる' },
  takeBackSentence: {
    ja: '「{title}」を取り下げます。ファイルと内容は消え、元に戻せません。入れた日時だけが残ります。',
    en: '“{title}” is taken back. Its file and words are erased and cannot be brought back; only its dates stay.',
    easy: '「{title}」を とりさげます。ファイルと 内容（ないよう）は 消（き）えて、もどせません。',
  },
  history: { ja: '以前の書類', en: 'Older papers', easy: '前（まえ）の 書類（しょるい）' },
  looks: { ja: 'だれがいつ見たか', en: 'Who looked, and when', easy: 'だれが いつ 見（み）たか' },
  looksHint: {
    ja: '名簿を開いたときと、公開していないファイルを保存したときに記録されます。',
    en: 'Each look at the roster and each saving of a file that is not public is written down.',
    easy: '名簿（めいぼ）や ファイルを 見（み）ると、きろくが のこります。',
  },
  looksNone: {
    ja: 'まだだれも見ていません',
    en: 'Nobody has looked yet',
    easy: 'まだ だれも 見（み）て いません',
  },
  when: { ja: '日時', en: 'When', easy: 'いつ' },
  who: { ja: '役割', en: 'Role', easy: 'だれ' },
  what: { ja: '見たもの', en: 'What', easy: '見（み）た もの' },
  publicMark: { ja: '公開', en: 'Public', easy: '公開（こうかい）' },
  privateMark: { ja: '非公開', en: 'Not public', easy: '非公開（ひこうかい）' },
  erasedOldRoster: {
    ja: '{code} の名簿（{count}人分）',
    en: 'Roster of {code} ({count} people)',
    easy: '{code} の 名簿（めいぼ）（{count}人（にん））',
  },
} as const;

/** The roster's own words. */
export const ROSTER = {
  title: { ja: '会員の名簿', en: 'Roster of members', easy: '会員（かいいん）の 名簿（めいぼ）' },
  lead: {
    ja: 'この名簿を見たことは記録され、団体のページに役割と日時が表示されます。',
    en: 'That you look at this roster is written down; the group sees role and time.',
    easy: '名簿（めいぼ）を 見（み）た ことは、きろくに のこります。',
  },
  look: {
    ja: '名簿を見る（記録されます）',
    en: 'Look at the roster (is written down)',
    easy: '名簿（めいぼ）を 見（み）る（きろくが のこります）',
  },
  put: { ja: '名簿を入れる', en: 'Put in a roster', easy: '名簿（めいぼ）を 入（い）れる' },
  putLead: {
    ja: '新しい名簿は、前の名簿とまるごと入れ替わります。名簿は公開されません。見られるのは会員、センター、市の担当課だけで、見たことは記録されます。',
    en: 'A new roster replaces the old one as a whole. It is never public: members, the centre and the office may look, and each look is written down.',
    easy: '新（あたら）しい 名簿（めいぼ）は、前（まえ）の 名簿（めいぼ）と かわります。みんなには 見（み）せません。',
  },
  file: { ja: '名簿のファイル', en: 'File with the roster', easy: '名簿（めいぼ）の ファイル' },
  fileHint: {
    ja: '1行目に「氏名」「ふりがな」「区分」の見出しがある表です。区分は、在住・在勤・在学・その他のどれかです。',
    en: 'A table with the headings 氏名, ふりがな and 区分 (在住, 在勤, 在学 or その他).',
    easy: '1行目（ぎょうめ）に「氏名」「ふりがな」「区分」と 書（か）いた 表（ひょう）です。',
  },
  rows: { ja: 'または、ここに書く', en: 'Or write it here', easy: 'または、ここに 書（か）く' },
  rowsHint: {
    ja: '1行に1人ずつ、氏名、ふりがな、区分を読点かコンマで区切って書きます（例：結浜 花子、ゆいはま はなこ、在住）。表計算ソフトからの貼り付けもできます。',
    en: 'One person a line: name, reading, link, with commas between (for example 結浜 花子、ゆいはま はなこ、在住). You may paste from a spreadsheet.',
    easy: '1行（ぎょう）に 1人（ひとり）です（例：結浜 花子、ゆいはま はなこ、在住）。',
  },
  save: { ja: '名簿を入れ替える', en: 'Put the roster in', easy: '名簿（めいぼ）を 入（い）れる' },
  saveNext: {
    ja: '前の名簿は見られなくなり、1年後に消えます。人数は自動で数えます。',
    en: 'The roster before can no longer be seen, and is erased after a year. Members are counted for you.',
    easy: '前（まえ）の 名簿（めいぼ）は 見（み）えなく なり、1年（ねん）で 消（き）えます。',
  },
  saved: {
    ja: '名簿を入れました。会員は{members}人、うち在住・在勤・在学は{citizens}人です',
    en: 'The roster was put in: {members} members, {citizens} of them citizens',
    easy: '名簿（めいぼ）を 入（い）れました。会員（かいいん）は {members}人（にん）です',
  },
  counts: {
    ja: '会員{members}人（うち在住・在勤・在学 {citizens}人）',
    en: '{members} members ({citizens} live, work or study here)',
    easy: '会員（かいいん） {members}人（にん）（市（し）の 人（ひと） {citizens}人（にん））',
  },
  useCounts: {
    ja: 'この人数を団体の記録に入れる',
    en: 'Write these numbers into the record',
    easy: 'この 人数（にんずう）を 入（い）れる',
  },
  countsDiffer: {
    ja: '団体の記録にある人数（会員{members}、うち在住・在勤・在学{citizens}）と違っています。',
    en: 'The record of the group says otherwise: {members} members, {citizens} citizens.',
    easy: '団体（だんたい）の きろくの 人数（にんずう）（{members}、{citizens}）と ちがいます。',
  },
  countsSame: {
    ja: '団体の記録にある人数と同じです。',
    en: 'The record of the group says the same.',
    easy: '団体（だんたい）の きろくと 同（おな）じです。',
  },
  number: { ja: '番号', en: 'No.', easy: '番号（ばんごう）' },
  name: { ja: '氏名', en: 'Name', easy: '名前（なまえ）' },
  kana: { ja: 'ふりがな', en: 'Reading', easy: 'ふりがな' },
  link: { ja: '区分', en: 'Link to the city', easy: '区分（くぶん）' },
} as const satisfies Record<string, Text>;
