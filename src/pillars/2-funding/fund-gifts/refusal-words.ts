import type { Text } from '#kernel/words.ts';

export const GIFT_REFUSALS = {
  'permit.wrong_role': {
    ja: '寄附の記録は、市民活動担当課だけが扱えます。必要なときは担当課にご相談ください。',
    en: 'Only the programme office works with gifts. Please ask them.',
    easy: '担当の 課だけが できます。担当の 課に 聞いて ください。',
  },
  'fund_gifts.not_found': {
    ja: 'この寄附は見つかりません。一覧から選び直してください。',
    en: 'This gift was not found. Please choose it from the list.',
    easy: '見つかりません。一覧から えらんで ください。',
  },
  'fund_gifts.no_yen': {
    ja: '金額は1円以上の整数で入力してください（例：50,000）。',
    en: 'Please give whole yen from 1.',
    easy: 'お金は 1円から 入れて ください。',
  },
  'fund_gifts.in_future': {
    ja: '受け取った日が今日より後になっています。実際に受け取った日を入力してください。',
    en: 'The day lies after today. Please give the day on which it was received.',
    easy: '今日より 後の 日です。もらった 日を 入れて ください。',
  },
  'fund_gifts.earmark_unknown': {
    ja: 'この使途指定はありません。一覧から選び直してください。',
    en: 'There is no such earmark. Please choose from the list.',
    easy: 'この 使い道は ありません。えらび直して ください。',
  },
  'fund_gifts.earmark_ended': {
    ja: 'この使途指定は、受け取った日にはもう受付を終えています。ほかの使途指定を選んでください。',
    en: 'This earmark had ended by the day of the gift. Please choose another one.',
    easy: 'この 使い道は もう 終わりました。ほかを えらんで ください。',
  },
  'fund_gifts.known_already': {
    ja: '同じ寄附がもう記録されています。申込サイトと申込番号を確かめてください。',
    en: 'This gift is in the books already. Please check the portal and its number.',
    easy: '同じ 寄附が もう あります。番号を たしかめて ください。',
  },
  'fund_gifts.reversed_already': {
    ja: 'この寄附はもう取り消されています。',
    en: 'This gift has been reversed already.',
    easy: 'もう 取り消して います。',
  },
  'fund_gifts.donor_erased': {
    ja: '保存期間が過ぎて寄附者の情報を消したため、変えられません。',
    en: 'Who gave has been erased, so this cannot be changed.',
    easy: '時間が すぎて 消したので、かえられません。',
  },
} as const satisfies Record<string, Text>;
export type GiftRefusal = keyof typeof GIFT_REFUSALS;

/** What is wrong with a field, and how it is mended. */
export const GIFT_ERRORS = {
  'kind.missing': {
    ja: '寄附の方法を1つ選んでください',
    en: 'Please choose how it was given',
    easy: '寄附の しかたを えらんで ください',
  },
  'yen.empty': {
    ja: '金額を入力してください（例：50,000）',
    en: 'Please enter the amount, as 50,000',
    easy: 'お金を 入れて ください（例：50,000）',
  },
  'yen.nothing': {
    ja: '金額は1円以上にしてください',
    en: 'The amount must be 1 yen or more',
    easy: '1円から 入れて ください',
  },
  'yen.not_a_number': {
    ja: '金額を数字で入力してください。「万」や文字は使わず、50,000のように書きます',
    en: 'Please write the amount in figures, as 50,000',
    easy: '数字で 入れて ください（例：50,000）',
  },
  'yen.negative': {
    ja: '金額にマイナスは使えません。取り消すときは、元の寄附のページから取り消してください',
    en: 'No minus here. To take a gift back, reverse it on its own page',
    easy: 'マイナスは 使えません。前の 寄附を 取り消して ください',
  },
  'yen.fraction': {
    ja: '1円より細かい金額は使えません。整数で入力してください',
    en: 'Whole yen only, please',
    easy: '1円より 小さい 数は 使えません',
  },
  'yen.too_much': {
    ja: '金額が大きすぎます（20億円まで）。けた数を確かめてください',
    en: 'The amount is too large (up to 2,000 million). Please check its digits',
    easy: 'お金が 大きすぎます。たしかめて ください',
  },
  'day.empty': {
    ja: '受け取った日を入力してください（例：2026年4月1日）',
    en: 'Please enter the day on which it was received',
    easy: 'もらった 日を 入れて ください',
  },
  'day.unreadable': {
    ja: '日付を読み取れません。西暦または和暦で入力してください（例：令和8年4月1日）',
    en: 'This is no day that can be read. Please write it as 2026-04-01',
    easy: '日が 読めません（例：2026年4月1日）',
  },
  'earmark.missing': {
    ja: '使途指定を選んでください。希望がなければ、使途を定めないものを選びます',
    en: 'Please choose an earmark; the free one when none was wished',
    easy: '使い道を えらんで ください',
  },
  'mail.unreadable': {
    ja: 'メールアドレスの形を確かめてください（例：name@example.jp）',
    en: 'Please check the mail address, as name@example.jp',
    easy: 'メールを たしかめて ください',
  },
  'name.missing': {
    ja: '名前を入力してください。公開の承諾がないときは、承諾の印を外してください',
    en: 'Please enter the name, or take the tick of consent away',
    easy: '名前を 入れて ください',
  },
  'why.missing': {
    ja: '取り消す理由を書いてください。帳簿に残ります',
    en: 'Please give the reason; it stays in the books',
    easy: '理由を 書いて ください',
  },
  too_long: {
    ja: '文字が多すぎます。短くしてください',
    en: 'This is too long. Please shorten it',
    easy: '字が 多すぎます。短く して ください',
  },
} as const satisfies Record<string, Text>;

/** The sentence for a code of the form; a code that is not known asks to look again. */
export function giftErrorText(code: string | undefined): Text {
  return GIFT_ERRORS[(code ?? 'too_long') as keyof typeof GIFT_ERRORS] ?? GIFT_ERRORS.too_long;
}
