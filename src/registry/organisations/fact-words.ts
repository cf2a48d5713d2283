import { type Lang, say, type Text } from '#kernel/words.ts';

/** What each fact is called over its field, in lists, and in the sentences about errors. */
export const FACT_LABELS = {
  kind: { ja: '団体の種類', en: 'Kind of group', easy: '団体の 種類' },
  name: { ja: '団体の名前', en: 'Name of the group', easy: '団体の 名前' },
  nameKana: { ja: '名前のふりがな', en: 'Reading in kana', easy: '名前の ふりがな' },
  formerNames: { ja: '以前の名前', en: 'Former names', easy: '前の 名前' },
  corporateNumber: { ja: '法人番号', en: 'Corporate number', easy: '法人番号' },
  summary: { ja: '一行紹介', en: 'In one line', easy: 'かんたんな 紹介' },
  purpose: { ja: '活動の目的', en: 'Purpose', easy: '活動の 目的' },
  activities: { ja: '活動の内容', en: 'Activities', easy: '活動の 内容' },
  npoFields: { ja: '活動の分野', en: 'Fields of activity', easy: '活動の 分野' },
  cityFields: { ja: '市の分野', en: "The city's own fields", easy: '市の 分野' },
  areaCode: { ja: '主な地域', en: 'Main area', easy: 'おもな 地域' },
  founded: { ja: '設立', en: 'Founded', easy: 'はじまった 日' },
  foundedOn: { ja: '設立', en: 'Founded', easy: 'はじまった 日' },
  memberCount: { ja: '会員の数', en: 'Members', easy: '会員の 数' },
  citizenCount: {
    ja: '市民の数（在住・在勤・在学）',
    en: 'Members who live, work or study in the city',
    easy: '市に 住む・働く・学ぶ 人の 数',
  },
  fee: { ja: '会費', en: 'Fee', easy: '会費（お金）' },
  meets: { ja: '活動する日と場所', en: 'When and where', easy: '活動の 日と 場所' },
  recruiting: { ja: '仲間・参加者の募集', en: 'Looking for people', easy: '人を さがして いるか' },
  recruitingText: { ja: '募集の内容', en: 'Whom the group looks for', easy: 'さがして いる 人' },
  postalCode: { ja: '郵便番号', en: 'Postal code', easy: '郵便番号' },
  address: { ja: '活動拠点の住所', en: 'Address of the base', easy: '活動の 場所の 住所' },
  website: { ja: 'ホームページ', en: 'Website', easy: 'ホームページ' },
  links: { ja: '関連ページ', en: 'Links', easy: 'ほかの ページ' },
  representative: { ja: '代表者の名前', en: 'Name of the representative', easy: '代表者の 名前' },
  officers: { ja: '役員', en: 'Officers', easy: '役員' },
  contacts: { ja: '連絡先', en: 'Contacts', easy: '連絡先' },
  publicFacts: { ja: '公開する項目', en: 'What everybody may see', easy: '公開するもの' },
  post: { ja: '役職', en: 'Post', easy: '役' },
  startsOn: { ja: '任期の始まり', en: 'Term from', easy: '役の はじまり' },
  endsOn: { ja: '任期の終わり', en: 'Term until', easy: '役の おわり' },
  label: { ja: '見出し', en: 'Label', easy: '見出し' },
  value: { ja: '番号・アドレス', en: 'Number or address', easy: '番号・アドレス' },
  href: { ja: 'ページのアドレス', en: 'Web address', easy: 'ページの アドレス' },
  publicity: { ja: '公開', en: 'Publicity', easy: '公開' },
} as const satisfies Record<string, Text>;
export type FactLabel = keyof typeof FACT_LABELS;

/** What is wrong with what was typed, and how to mend it. The codes are those of `factForms`. */
export const FACT_ERRORS = {
  required: {
    ja: '{field}を書いてください',
    en: '{field}: please fill this in',
    easy: '{field}を 書いて ください',
  },
  choose: {
    ja: '{field}を選択肢から選び直してください',
    en: '{field}: please choose from the list',
    easy: '{field}を えらんで ください',
  },
  too_long: {
    ja: '{field}が長すぎます。{max}文字までに短くしてください',
    en: '{field} is too long. Please use at most {max} characters',
    easy: '{field}が 長すぎます。{max}文字までに して ください',
  },
  hidden_marks: {
    ja: '{field}に、目に見えない記号（文字の向きを変える記号など）が入っています。いったん消して、打ち直してください',
    en: '{field} contains invisible marks, such as those that change the direction of writing. Please type it again',
    easy: '{field}に 見えない 記号が あります。消して、もういちど 書いて ください',
  },
  emoji: {
    ja: '{field}に絵文字は使えません。絵文字を消してください（紹介文では使えます）',
    en: '{field} cannot contain emoji. Please remove them (texts may have them)',
    easy: '{field}に 絵文字は つかえません。消して ください',
  },
  kana: {
    ja: '{field}は、ひらがなかカタカナで書いてください（例：やとのもりのかい）',
    en: '{field}: please write it in hiragana or katakana',
    easy: '{field}は ひらがなか カタカナで 書いて ください',
  },
  count: {
    ja: '{field}は、0以上の数字で書いてください（例：25）',
    en: '{field}: please write a number of 0 or more (for example 25)',
    easy: '{field}は 数字で 書いて ください（例：25）',
  },
  citizens_exceed: {
    ja: '市民の数が会員の数より多くなっています。どちらかを直してください',
    en: 'There are more citizens than members. Please correct one of the two',
    easy: '市民の 数が 会員の 数より 多いです。直して ください',
  },
  corporate_number_form: {
    ja: '法人番号は13桁の数字です。桁数を確かめてください（例：1234567890123 の形）',
    en: 'A corporate number has 13 digits. Please check how many there are',
    easy: '法人番号は 13の 数字です。たしかめて ください',
  },
  corporate_number: {
    ja: '法人番号の検査数字（最初の1桁）が合いません。番号の写し間違いがないか、国税庁の通知書などで確かめてください',
    en: 'The check digit of the corporate number is wrong. Please compare it with the official notice',
    easy: '法人番号が まちがっています。紙を 見て、もういちど 書いて ください',
  },
  day: {
    ja: '{field}の日付を読み取れません。西暦または和暦で書いてください（例：2015年4月1日、平成27年4月。令和の最初の年は令和元年です）',
    en: '{field}: this is no date that we can read. Examples: 2015-04-01, 2015年4月, 平成27年',
    easy: '{field}の 日が わかりません。2015年4月1日 のように 書いて ください',
  },
  day_ahead: {
    ja: '{field}が今日より後の日になっています。西暦または和暦で書き直してください（例：令和3年4月1日）',
    en: '{field} lies after today. Please correct it',
    easy: '{field}が 今日より 後です。直して ください',
  },
  ends_before_start: {
    ja: '任期の終わりが始まりより前になっています。日付を直してください',
    en: 'The term ends before it begins. Please correct the dates',
    easy: 'おわりの 日が はじまりの 日より 前です。直して ください',
  },
  postal_code: {
    ja: '郵便番号は7桁の数字で書いてください（例：248-0001）',
    en: 'Please write the postal code in 7 digits (for example 248-0001)',
    easy: '郵便番号は 7つの 数字です（例：248-0001）',
  },
  web: {
    ja: '{field}は、http:// か https:// で始まるアドレスを書いてください（例：https://www.example.jp）。ほかの形のリンクは使えません',
    en: '{field}: please write an address that begins with http:// or https://. Other links cannot be used',
    easy: '{field}は https:// で はじまる アドレスを 書いて ください',
  },
  mail: {
    ja: 'メールアドレスの形ではありません。@を含めて書いてください（例：name@example.jp）',
    en: 'This is not an e-mail address. Please include the @ (for example name@example.jp)',
    easy: 'メールアドレスが ちがいます。name@example.jp のように 書いて ください',
  },
  phone: {
    ja: '電話番号の形ではありません。市外局番から数字とハイフンで書いてください（例：0467-00-0000）',
    en: 'This is not a telephone number. Please write it with the area code (for example 0467-00-0000)',
    easy: '電話番号が ちがいます。0467-00-0000 のように 書いて ください',
  },
} as const satisfies Record<string, Text>;
export type FactError = keyof typeof FACT_ERRORS;

/** The sentence of an issue of `factForms` (`too_long:120`), at the field that is named. */
export function factErrorText(lang: Lang, field: string, message: string): string {
  const [code = '', max = ''] = message.split(':');
  const label = field in FACT_LABELS ? say(lang, FACT_LABELS[field as FactLabel]) : field;
  const text = code in FACT_ERRORS ? FACT_ERRORS[code as FactError] : FACT_ERRORS.choose;
  return say(lang, text, { field: label, max });
}
