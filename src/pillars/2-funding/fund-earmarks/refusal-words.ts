import type { Text } from '#kernel/words.ts';

export const EARMARK_REFUSALS = {
  'permit.wrong_role': {
    ja: '使途指定は、市民活動担当課だけが変えられます。必要なときは担当課にご相談ください。',
    en: 'Only the programme office changes earmarks. Please ask them.',
    easy: '担当の 課だけが できます。担当の 課に 聞いて ください。',
  },
  'fund_earmarks.not_found': {
    ja: 'この使途指定は見つかりません。一覧から選び直してください。',
    en: 'There is no such earmark. Please choose from the list.',
    easy: 'この 使い道は ありません。えらび直して ください。',
  },
  'fund_earmarks.in_use': {
    ja: 'この使途指定を選んだ寄附があるため消せません。代わりに、選べる最後の日を決めてください。',
    en: 'Gifts have chosen this earmark, so it cannot be removed. Set its last day instead.',
    easy: '使った 人が いるので 消せません。最後の 日を 決めて ください。',
  },
  'fund_earmarks.key_taken': {
    ja: 'このキーはもう使われています。別のキーにしてください。',
    en: 'This key is taken. Please choose another one.',
    easy: 'この キーは もう あります。ほかに して ください。',
  },
  'fund_earmarks.always': {
    ja: '使途を定めない寄附はいつでも受けられるように、これは終えたり消したりできません。',
    en: 'Gifts without a purpose are always possible, so this one neither ends nor goes.',
    easy: 'これは いつも えらべます。終わりに できません。',
  },
} as const satisfies Record<string, Text>;
export type EarmarkRefusal = keyof typeof EARMARK_REFUSALS;

/** What is wrong with a field, and how it is mended. */
export const EARMARK_ERRORS = {
  'rule.missing': {
    ja: '何に使えるかを1文で書いてください',
    en: 'Please say in one sentence what it may be used for',
    easy: '何に 使うか 書いて ください',
  },
  'key.unreadable': {
    ja: 'キーは英小文字で始め、英小文字・数字・_ だけで2文字以上にしてください（例：regional_course）',
    en: 'Lower-case letters, figures and _, at least two, beginning with a letter',
    easy: '英語の 小さい 字で 書いて ください',
  },
  'name.missing': {
    ja: '名前を入力してください',
    en: 'Please enter the name',
    easy: '名前を 入れて ください',
  },
  'day.unreadable': {
    ja: '日付を読み取れません。西暦または和暦で入力してください（例：令和8年4月1日）',
    en: 'This is no day that can be read. Please write it as 2026-04-01',
    easy: '日が 読めません（例：2026年4月1日）',
  },
  too_long: {
    ja: '文字が多すぎます。短くしてください',
    en: 'This is too long. Please shorten it',
    easy: '字が 多すぎます。短く して ください',
  },
} as const satisfies Record<string, Text>;

/** The sentence for a code of the form. */
export function earmarkErrorText(code: string | undefined): Text {
  return EARMARK_ERRORS[(code ?? 'too_long') as keyof typeof EARMARK_ERRORS] ?? EARMARK_ERRORS.too_long;
}
