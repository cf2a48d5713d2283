import { type Lang, say, type Text } from '#kernel/words.ts';
import { MOST_MEMBERS, type RosterIssue } from '#registry/passport-papers/index.ts';

export const PASSPORT_REFUSALS = {
  'permit.wrong_role': {
    ja: '団体の書類は、その団体の会員、NPOセンター、市の担当課だけが扱えます。',
    en: 'Papers of a group are for its members, the centre and the office in charge.',
    easy: '団体（だんたい）の 人（ひと）と センターと 市（し）だけが 見（み）られます。',
  },
  'passport.not_yours': {
    ja: 'この団体の会員として登録されていないため、書類をご覧になれません。団体の代表者かNPOセンターにお尋ねください。',
    en: 'You are not registered as a member of this group. Please ask its representative or the NPO centre.',
    easy: 'あなたは この 団体（だんたい）の 会員（かいいん）では ありません。代表者（だいひょうしゃ）に 聞（き）いて ください。',
  },
  'passport.not_found': {
    ja: 'この書類は見つかりません。団体の書類から選び直してください。',
    en: 'This paper was not found. Please choose it from the papers of the group.',
    easy: 'この 書類（しょるい）は ありません。もういちど えらんで ください。',
  },
  'passport.changed_meanwhile': {
    ja: 'この種類と年度の書類が、すでに入っています。入れ替えてよければ、もう一度押してください。書いた内容は下に残っています。',
    en: 'There is a paper of this kind and year already. Press once more to replace it; what you wrote is kept below.',
    easy: '同（おな）じ 書類（しょるい）が もう あります。かえる ときは、もういちど おして ください。',
  },
  'passport.ended': {
    ja: 'この書類は、すでに入れ替えられたか取り下げられています。',
    en: 'This paper has been replaced or taken back already.',
    easy: 'この 書類（しょるい）は もう かわりました。',
  },
  'passport.no_file': {
    ja: 'この書類にファイルはありません。',
    en: 'This paper has no file.',
    easy: 'この 書類（しょるい）に ファイルは ありません。',
  },
  'passport.needs_content': {
    ja: 'ファイルを選ぶか、内容を書いてください。',
    en: 'Please choose a file, or write it in words.',
    easy: 'ファイルを えらぶか、内容（ないよう）を 書（か）いて ください。',
  },
  'passport.no_roster': {
    ja: '名簿がまだありません。先に名簿を入れてください。',
    en: 'There is no roster yet. Please put one in first.',
    easy: '名簿（めいぼ）が まだ ありません。先（さき）に 入（い）れて ください。',
  },
  'passport.never_public': {
    ja: '名簿は公開できません。',
    en: 'A roster is never public.',
    easy: '名簿（めいぼ）は みんなに 見（み）せられません。',
  },
  'files.not_found': {
    ja: 'ファイルが見つかりません。もう一度選んでください。',
    en: 'The file was not found. Please choose it again.',
    easy: 'ファイルが ありません。もういちど えらんで ください。',
  },
  'organisations.not_found': {
    ja: 'この団体は見つかりません。',
    en: 'This group was not found.',
    easy: 'この 団体（だんたい）は ありません。',
  },
  'organisations.not_yours': {
    ja: 'この団体の記録を直せるのは、会員とNPOセンターだけです。',
    en: 'Only members and the centre may change the record of this group.',
    easy: '団体（だんたい）の 人（ひと）と センターだけが 直（なお）せます。',
  },
  'organisations.changed_meanwhile': {
    ja: '開いている間に団体の記録が変わりました。もう一度押してください。',
    en: 'The record of the group has changed meanwhile. Please press once more.',
    easy: '団体（だんたい）の きろくが 変（か）わりました。もういちど おして ください。',
  },
} as const satisfies Record<string, Text>;
export type PassportRefusal = keyof typeof PASSPORT_REFUSALS;

/** What is wrong in a form, by field. */
export const PASSPORT_ERRORS = {
  kind: {
    ja: '書類の種類を選んでください。',
    en: 'Please choose the kind of paper.',
    easy: '書類（しょるい）を えらんで ください。',
  },
  fiscalYear: {
    ja: '年度は西暦の4桁で、1990年度から来年度までで入力してください（例：2026）。',
    en: 'Write the fiscal year as four figures, from 1990 to next year (for example 2026).',
    easy: '年度（ねんど）を 4つの 数字（すうじ）で 書（か）いて ください（例：2026）。',
  },
  validFrom: {
    ja: '施行日が日付として読めません。西暦か和暦で入力してください（例：令和3年4月1日）。',
    en: 'This is no day. Write it as 2021-04-01 or 令和3年4月1日.',
    easy: '日（ひ）を もういちど 書（か）いて ください（例：2021年4月1日）。',
  },
  title: {
    ja: '書類の名前を1字から120字までで入力してください。見えない記号は使えません。',
    en: 'Write the title in 1 to 120 characters, without hidden marks.',
    easy: '書類（しょるい）の 名前（なまえ）を 120字（じ）までで 書（か）いて ください。',
  },
  summary: {
    ja: '内容は4,000字までで入力してください。見えない記号は使えません。',
    en: 'Write up to 4,000 characters, without hidden marks.',
    easy: '内容（ないよう）は 4,000字（じ）までです。',
  },
  income: {
    ja: '収入は0以上の整数で、円単位で入力してください（例：250,000）。',
    en: 'Write the income as a whole number of yen (for example 250,000).',
    easy: '入（はい）った お金（かね）を 数字（すうじ）で 書（か）いて ください。',
  },
  expense: {
    ja: '支出は0以上の整数で、円単位で入力してください（例：230,000）。',
    en: 'Write the expenses as a whole number of yen (for example 230,000).',
    easy: 'つかった お金（かね）を 数字（すうじ）で 書（か）いて ください。',
  },
  carriedOver: {
    ja: '繰越は整数で、円単位で入力してください。足りないときは「-」を付けます。',
    en: 'Write what is carried over as a whole number of yen, with a minus when it is short.',
    easy: 'のこった お金（かね）を 数字（すうじ）で 書（か）いて ください。',
  },
  sum: {
    ja: '「収入 − 支出 = 繰越」になっていません。収入から支出を引くと {sum} 円です。どれかの金額を確かめてください。',
    en: 'Income minus expenses is {sum} yen, which is not what is carried over. Please check the amounts.',
    easy: '収入（しゅうにゅう）− 支出（ししゅつ）は {sum}円（えん）です。もういちど 見（み）て ください。',
  },
  publicity: {
    ja: 'だれが見られるかを選んでください。',
    en: 'Please choose who may see it.',
    easy: 'だれが 見（み）るか えらんで ください。',
  },
  fileAgain: {
    ja: 'ファイルは、もう一度選んでください。',
    en: 'Please choose the file again.',
    easy: 'ファイルを もういちど えらんで ください。',
  },
  rosterEmpty: {
    ja: '名簿のファイルを選ぶか、1行に1人ずつ書いてください。',
    en: 'Choose a file with the roster, or write one person a line.',
    easy: '名簿（めいぼ）の ファイルを えらぶか、書（か）いて ください。',
  },
  rosterHeadings: {
    ja: '見出しの行に「氏名」と「区分」が要ります。表の1行目に見出しを入れてから、もう一度選んでください。',
    en: 'The table needs the headings 氏名 and 区分. Put them into its first row and choose it again.',
    easy: '1行目（ぎょうめ）に「氏名」と「区分」を 書（か）いて ください。',
  },
  rosterTooMany: {
    ja: '名簿は{most}人までです。これは{count}行あります。何も取り込んでいません。別の表でないかを確かめてください。',
    en: 'A roster may hold {most} people; this one has {count} rows. Nothing was taken in. Is it the right table?',
    easy: '名簿（めいぼ）は {most}人（にん）までです。これは {count}行（ぎょう） あります。何（なに）も 入（い）れて いません。',
  },
  rosterMore: { ja: 'ほかに{count}行', en: 'and {count} more rows', easy: 'ほかに {count}行（ぎょう）' },
} as const satisfies Record<string, Text>;
export type PassportError = keyof typeof PASSPORT_ERRORS;

const ISSUES: Readonly<Record<RosterIssue['problem'], Text>> = {
  name: {
    ja: '{row}行目：氏名が空か、長すぎます（80字まで）。',
    en: 'Row {row}: the name is missing or longer than 80 characters.',
    easy: '{row}行目（ぎょうめ）：名前（なまえ）を 書（か）いて ください（80字（じ）まで）。',
  },
  kana: {
    ja: '{row}行目：ふりがなが長すぎるか、見えない記号を含みます（80字まで）。',
    en: 'Row {row}: the reading is longer than 80 characters or has hidden marks.',
    easy: '{row}行目（ぎょうめ）：ふりがなは 80字（じ）までです。',
  },
  link: {
    ja: '{row}行目：区分は、在住・在勤・在学・その他のどれかにしてください。',
    en: 'Row {row}: the link must be 在住, 在勤, 在学 or その他.',
    easy: '{row}行目（ぎょうめ）：区分（くぶん）は 在住・在勤・在学・その他の どれかです。',
  },
};
const MOST_ISSUES = 5;

/** What is wrong with the rows of a roster, in one sentence for its field; the first few rows stand for the rest. */
export function issueWords(lang: Lang, issues: readonly RosterIssue[]): string {
  const shown = issues.slice(0, MOST_ISSUES).map(({ row, problem }) => say(lang, ISSUES[problem], { row }));
  const more = issues.length - shown.length;
  return [...shown, ...(more > 0 ? [say(lang, PASSPORT_ERRORS.rosterMore, { count: more })] : [])].join(' ');
}

export function tooManyWords(lang: Lang, count: number): string {
  const number = (value: number) => value.toLocaleString('ja-JP');
  return say(lang, PASSPORT_ERRORS.rosterTooMany, { most: number(MOST_MEMBERS), count: number(count) });
}
