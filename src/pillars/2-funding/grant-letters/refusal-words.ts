import type { Text } from '#kernel/words.ts';

export const LETTER_REFUSALS = {
  'permit.wrong_role': {
    ja: '通知書を作って出すのは、市民活動担当課の職員です。',
    en: 'Letters are written and issued by the programme office.',
    easy: '手紙（てがみ）を 出（だ）すのは 市（し）の 人（ひと）です。',
  },
  'grant_letters.not_found': {
    ja: 'この通知書は見つかりません。',
    en: 'There is no such letter.',
    easy: '見（み）つかりません。',
  },
  'grant_letters.no_cases': {
    ja: '通知を出す申請を1つ以上選んでください。',
    en: 'Please choose at least one case.',
    easy: '申請（しんせい）を えらんで ください。',
  },
  'grant_letters.too_many': {
    ja: '一度に出せるのは1,000通までです。分けて出してください。',
    en: 'Up to 1,000 letters at once; please issue them in parts.',
    easy: '1,000までです。わけて ください。',
  },
  'grant_letters.odd_day': {
    ja: '通知書の日付が、きょうから前後2か月を超えて離れています。日付を確かめてください。',
    en: 'The date is more than two months from today. Please check it.',
    easy: '日（ひ）を たしかめて ください。',
  },
  'grant_letters.no_template': {
    ja: 'この年度のこの種類のひな形がまだありません。先に「ひな形」で作ってください。',
    en: 'There is no template of this kind for this fiscal year. Please write one first.',
    easy: 'さきに ひな形（がた）を つくってください。',
  },
  'grant_letters.no_series': {
    ja: 'この年度の番号と差出人がまだ決まっていません。先に「番号と差出人」で決めてください。',
    en: 'Numbers and sender of this fiscal year are not set. Please set them first.',
    easy: 'さきに 番号（ばんごう）を きめて ください。',
  },
  'grant_letters.fact_missing': {
    ja: 'ひな形に必要な内容がそろっていない申請があります。下で示した申請の記録を整えるか、対象から外してください。',
    en: 'Some cases lack what the template needs. Complete them or take them out.',
    easy: 'たりない ものが あります。',
  },
  'grant_letters.replaced_already': {
    ja: 'この通知書は、もう出し直されています。新しいほうを開いてください。',
    en: 'This letter has been replaced already. Please open the newer one.',
    easy: 'もう あたらしく なっています。',
  },
  'grant_letters.issued_already': {
    ja: 'この一式はもう出されています。',
    en: 'These letters have been issued already.',
    easy: 'もう 出（だ）しました。',
  },
  'grant_letters.unknown_placeholder': {
    ja: '使えない言葉が{ }の中にあります。下の一覧にある言葉に直してください。',
    en: 'Something in braces is no placeholder. Please use one from the list.',
    easy: '{ }の 中（なか）が ちがいます。',
  },
  'grant_letters.changed_meanwhile': {
    ja: 'ほかの職員が先に保存しました。ページを開き直し、内容を合わせてから保存してください。',
    en: 'A colleague saved this before you. Please open the page again.',
    easy: 'ほかの 人（ひと）が さきに ほぞんしました。',
  },
  'grant_letters.number_given': {
    ja: 'もう使われた番号には戻せません。いまの番号以上の数にしてください。',
    en: 'Numbers that were given cannot be given again.',
    easy: '番号（ばんごう）を 小（ちい）さく できません。',
  },
  'grant_letters.nothing_to_copy': {
    ja: '前の年度に、写せるひな形がありません。',
    en: 'There is nothing to copy from the year before.',
    easy: 'うつす ものが ありません。',
  },
  'grant_letters.not_open': {
    ja: 'この一式は、いまは続けられません。進み具合を見直してください。',
    en: 'This cannot go on now. Please look at its progress again.',
    easy: 'いまは できません。',
  },
} as const satisfies Record<string, Text>;
export type LetterRefusal = keyof typeof LETTER_REFUSALS;
