import type { Text } from '#kernel/words.ts';
import type { FindingCode } from './rules/row.ts';

/** What the look at a row has found, and how it is mended. */
export const FINDING_WORDS: Readonly<Record<FindingCode, Text>> = {
  'yen.empty': { ja: '金額がありません', en: 'No amount', easy: 'お金が ありません' },
  'yen.not_a_number': {
    ja: '金額「{text}」を数字として読めません。50000のように書いてください',
    en: 'The amount “{text}” is no number',
    easy: '「{text}」は 数字では ありません',
  },
  'yen.negative': {
    ja: '金額「{text}」がマイナスです。取消しは、元の寄附のページで行ってください',
    en: 'The amount “{text}” is below zero; reverse the gift on its own page',
    easy: '「{text}」は マイナスです',
  },
  'yen.fraction': {
    ja: '金額「{text}」に1円より細かい数があります',
    en: 'The amount “{text}” has fractions of a yen',
    easy: '「{text}」に 小さい 数が あります',
  },
  'yen.too_much': {
    ja: '金額「{text}」が大きすぎます',
    en: '“{text}” is too much',
    easy: '「{text}」は 大きすぎます',
  },
  'yen.nothing': { ja: '金額が0円です', en: 'The amount is nought', easy: 'お金が 0円です' },
  'day.empty': { ja: '受け取った日がありません', en: 'No day', easy: '日が ありません' },
  'day.unreadable': {
    ja: '日付「{text}」を読めません。2026-04-01のように書いてください',
    en: 'The day “{text}” cannot be read',
    easy: '日「{text}」が 読めません',
  },
  'day.future': {
    ja: '日付「{text}」が今日より後です',
    en: '“{text}” lies after today',
    easy: '「{text}」は 今日より 後です',
  },
  'earmark.unknown': {
    ja: '使途指定「{text}」がありません。名前を直すか、使途指定の一覧に加えてください',
    en: 'There is no earmark “{text}”',
    easy: '使い道「{text}」は ありません',
  },
  'earmark.ended': {
    ja: '使途指定「{text}」は、この日にはもう受付を終えています',
    en: 'The earmark “{text}” had ended by that day',
    easy: '使い道「{text}」は もう 終わりました',
  },
  'number.empty': {
    ja: '申込番号がありません。二重の記録を防ぐため必要です',
    en: 'No number; it keeps gifts from being entered twice',
    easy: '番号が ありません',
  },
  'number.shortened': {
    ja: '申込番号が「{text}」に短縮されています。表計算ソフトで列を「文字列」にして書き出し直してください',
    en: 'The number was shortened to “{text}” by a spreadsheet; please write it out as text',
    easy: '番号が「{text}」に なって います',
  },
  'number.twice': {
    ja: '{text}行目と同じ申込番号です',
    en: 'The same number as row {text}',
    easy: '{text}行目と 同じ 番号です',
  },
  'number.known': {
    ja: 'もう記録されているため、記録しません',
    en: 'In the books already; left out',
    easy: 'もう あるので 入れません',
  },
  'number.other_yen': {
    ja: '同じ申込番号の寄附が、別の内容（{text}円）で記録されています',
    en: 'The same number is in the books with another day or amount ({text} yen)',
    easy: '同じ 番号が、ちがう お金（{text}円）で あります',
  },
  'mail.unreadable': {
    ja: 'メールアドレス「{text}」の形が違うため、空にします',
    en: 'The mail address “{text}” is left out',
    easy: 'メール「{text}」は 入れません',
  },
  'text.too_long': {
    ja: '「{text}」が長すぎます',
    en: '“{text}” is too long',
    easy: '「{text}」は 長すぎます',
  },
  'row.ragged': {
    ja: '見出しより右にも内容があり、列がずれている恐れがあります',
    en: 'There is content beyond the headings: columns may be shifted',
    easy: '列が ずれて います',
  },
};
