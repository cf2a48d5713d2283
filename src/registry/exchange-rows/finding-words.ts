import { type Lang, say, type Text } from '#kernel/words.ts';
import { factErrorText } from '#registry/organisations/index.ts';
import type { Finding } from './rules/content.ts';
import type { Verdict } from './rules/verdicts.ts';

/** What the look at a row has found, beside the errors of the fields that every form has. */
export const FINDING_WORDS = {
  shortened: {
    ja: '法人番号が「{text}」に短縮されています。表計算ソフトで列を「文字列」にしてから、13桁を入れ直してください',
    en: 'The corporate number was shortened to “{text}”. Please set the column to text and enter its 13 digits again',
    easy: '法人番号が「{text}」に なって います。13の 数字を 入れ直して ください',
  },
  ragged: {
    ja: '見出しより右にも内容があり、列がずれている恐れがあります。カンマや引用符（"）を確かめてください',
    en: 'There is content to the right of the headings, so columns may be shifted. Please check commas and quotation marks',
    easy: '列が ずれて います。カンマや " を たしかめて ください',
  },
  code_unknown: {
    ja: '団体コード「{text}」の団体が登録簿にありません。コードを直すか、新しい団体なら空にしてください',
    en: 'There is no group with the code “{text}”. Please correct it, or leave it empty for a new group',
    easy: '団体コード「{text}」は ありません。直すか、空に して ください',
  },
  twice: {
    ja: '{line}行目と同じ団体です。1行にまとめてください',
    en: 'This is the same group as row {line}. Please make them one row',
    easy: '{line}行目と 同じ 団体です。1行に して ください',
  },
  taken_meanwhile: {
    ja: '確かめたあとに、同じ団体が登録簿に入りました。この行は取り込んでいません',
    en: 'The same group has come into the register since the check. This row was not written',
    easy: '後から 同じ 団体が 入りました。この 行は 入れて いません',
  },
  placeholder: {
    ja: '名前が仮のようです。正しい名前を確かめてください',
    en: 'The name looks provisional. Please check the right one',
    easy: '名前が 仮の ようです。たしかめて ください',
  },
  kind_assumed: {
    ja: '種類が分からないため、任意団体とします',
    en: 'The kind is not given: taken as an unincorporated group',
    easy: '種類が ないので、任意団体に します',
  },
  kind_unknown: {
    ja: '種類「{text}」は選択肢にありません。新しい団体は「その他」、登録済みの団体はそのままとします',
    en: 'The kind “{text}” is not on the list: “other” for a new group, unchanged for an existing one',
    easy: '種類「{text}」は ありません。「その他」に します',
  },
  field_unknown: {
    ja: '分野「{text}」は20分野のどれか分からないため、読み飛ばします',
    en: 'The field “{text}” is none of the twenty and is left out',
    easy: '分野「{text}」は わかりません。読みません',
  },
  city_field_unknown: {
    ja: '市の分野「{text}」は設定にないため、読み飛ばします',
    en: "“{text}” is none of the city's fields and is left out",
    easy: '市の 分野「{text}」は ありません。読みません',
  },
  area_unknown: {
    ja: '地域「{text}」は設定にないため、読み飛ばします',
    en: 'The area “{text}” is not in the settings and is left out',
    easy: '地域「{text}」は ありません。読みません',
  },
  yes_or_no: {
    ja: '募集「{text}」は、はい・いいえのどちらか分からないため、読み飛ばします',
    en: 'Recruiting “{text}” is neither yes nor no and is left out',
    easy: '募集「{text}」は わかりません。読みません',
  },
  representative_kept: {
    ja: '登録簿の代表者と違います。代表者は引継ぎの手続きで変えるため、そのままにします',
    en: 'The representative differs from the register and stays: handing over is done by its own procedure',
    easy: '代表者が ちがいます。代表者は かえません',
  },
  elsewhere: {
    ja: '所在地が対象の地域ではありません',
    en: 'The address is not in the area that was asked for',
    easy: '住所が ちがいます',
  },
  dissolved: { ja: '解散の情報があります', en: 'It is said to be dissolved', easy: '解散の 情報が あります' },
  'likeness:name': {
    ja: '{text} と名前が同じで、どれか決められません。団体コードか法人番号を入れるか、別の団体なら下で選んでください',
    en: 'Same name as {text}, and it is not clear which. Please give the code, or choose below if it is another group',
    easy: '{text} と 名前が 同じです。団体コードを 入れて ください',
  },
  'likeness:former_name': {
    ja: '{text} の以前の名前と同じです。同じ団体なら団体コードを入れてください',
    en: 'Same as a former name of {text}. If it is the same group, please give the code',
    easy: '{text} の 前の 名前と 同じです',
  },
  'likeness:contact': {
    ja: '{text} と連絡先かホームページが同じです。同じ団体なら団体コードを入れてください',
    en: 'Same contact or website as {text}. If it is the same group, please give the code',
    easy: '{text} と 連絡先が 同じです',
  },
  'likeness:similar_name': {
    ja: '{text} と名前が似ています。同じ団体なら団体コードを入れてください',
    en: 'Similar name to {text}. If it is the same group, please give the code',
    easy: '{text} と 名前が にて います',
  },
} as const satisfies Record<string, Text>;

/** What was found about a row, in words. */
export function findingText(lang: Lang, { code, field, text = '', line = 0 }: Finding): string {
  return code in FINDING_WORDS
    ? say(lang, FINDING_WORDS[code as keyof typeof FINDING_WORDS], { text, line })
    : factErrorText(lang, field, code);
}

export const VERDICT_WORDS: Readonly<Record<Verdict, Text>> = {
  new: { ja: '新しい団体', en: 'New group', easy: '新しい 団体' },
  update: { ja: '更新', en: 'Update', easy: '新しく する' },
  same: { ja: '変わりなし', en: 'Unchanged', easy: 'かわらない' },
  twice: { ja: 'ファイル内で重複', en: 'Twice in this file', easy: '2回 ある' },
  possible: { ja: '同じ団体かもしれない', en: 'May be an existing entry', easy: '同じ 団体かも しれない' },
  error: { ja: 'エラー', en: 'Error', easy: 'まちがい' },
  outside: { ja: '対象外', en: 'Not taken', easy: '入れない' },
};
