import type { Text } from '#kernel/words.ts';
import type { ChangeProblem } from './forms.ts';
import type { Changes } from './rules/changes.ts';

/** Each change as a sentence; [name] is the field, or its value. */
export const CHANGE_WORDS: Readonly<Record<keyof Changes, Text>> = {
  perProjectYen: {
    ja: '1つの事業につき [] 円まで',
    en: 'Up to ¥ [] a project',
    easy: '1つの 事業に [] 円まで',
  },
  perYearYen: { ja: '1つの年度につき [] 円まで', en: 'Up to ¥ [] a year', easy: '1年に [] 円まで' },
  byAward1: {
    ja: '1回目の採択は [] 円まで',
    en: 'Up to ¥ [] for the first award',
    easy: '1回目は [] 円まで',
  },
  byAward2: {
    ja: '2回目の採択は [] 円まで',
    en: 'Up to ¥ [] for the second award',
    easy: '2回目は [] 円まで',
  },
  totalYen: { ja: '全年度を合わせて [] 円まで', en: 'Up to ¥ [] over all years', easy: '全部で [] 円まで' },
  years: { ja: '事業は最長 [] 年', en: 'Up to [] years', easy: 'いちばん 長くて [] 年' },
  awardsPerGroup: {
    ja: '1団体あたり [] 回まで',
    en: 'Up to [] awards a group',
    easy: '1つの 団体で [] 回まで',
  },
  awardsPerYear: {
    ja: '1回の募集で [] 件まで',
    en: 'Up to [] awards a call',
    easy: '1つの 募集で [] つまで',
  },
  passShare: {
    ja: '基準点は満点の [] ％',
    en: 'The pass mark is [] % of full marks',
    easy: '満点の [] ％で 合格',
  },
  budgetYen: {
    ja: '1回の募集の予算は [] 円',
    en: 'A call has a budget of ¥ []',
    easy: '1つの 募集の お金は [] 円',
  },
  allowsOtherSubsidy: {
    ja: 'ほかの補助金を受けている団体も申請できる',
    en: 'Groups with another subsidy may apply',
    easy: 'ほかの 補助金が あっても 申しこめる',
  },
  scalesRequests: {
    ja: '上限額を変えた割合だけ、申請の額と費用も変わったとして計算',
    en: 'Requests and costs are taken to follow the cap',
    easy: '申しこむ お金も いっしょに かわると 考える',
  },
  fundedBy: {
    ja: 'お金の出どころを変えて計算',
    en: 'Reckoned with another payer',
    easy: 'お金の 出る ところを かえた',
  },
};

export const PROBLEM_WORDS: Readonly<Record<ChangeProblem | 'missing' | 'too_long', Text>> = {
  yen: {
    ja: '円の金額を数字で書いてください（例：800,000）',
    en: 'Please write whole yen (for example 800,000)',
    easy: 'お金を 数字で 書いて ください（例：800,000）',
  },
  number: {
    ja: '1から1,000までの数字で書いてください',
    en: 'Please write a number from 1 to 1,000',
    easy: '1から 1,000までの 数字で 書いて ください',
  },
  share: {
    ja: '1から100までの数字で書いてください（例：60）',
    en: 'Please write a number from 1 to 100',
    easy: '1から 100までの 数字で 書いて ください',
  },
  missing: { ja: '案の名前と理由を書いてください', en: 'Please fill in', easy: '書いて ください' },
  too_long: { ja: '長すぎます。短くしてください', en: 'This is too long', easy: '長すぎます' },
};

export const REFORM_REFUSALS = {
  'permit.wrong_role': {
    ja: 'ここを使えるのは、市民活動担当課の方と委員の方です。',
    en: 'This is for the programme office and the committee.',
    easy: '市の 担当の 人と 委員だけが つかえます。',
  },
  'reform.not_found': {
    ja: 'この案は見つかりませんでした。',
    en: 'This scenario was not found.',
    easy: 'この 案は ありません。',
  },
  'reform.nothing_changed': {
    ja: '変えたきまりがありません。1つ以上変えてから保存してください。',
    en: 'No rule is changed. Change at least one before saving.',
    easy: '何も かわって いません。1つ かえて ください。',
  },
  'reform.no_rounds': {
    ja: '計算に使う募集がありません。1つ以上選んでください。',
    en: 'No call is chosen. Choose at least one.',
    easy: '募集を 1つ 以上 えらんで ください。',
  },
  'flow.closed': {
    ja: 'ほかの人が先に公開の状態を変えました。いまの状態を確かめてください。',
    en: 'Somebody else has published or taken it back meanwhile.',
    easy: 'ほかの 人が 先に かえました。',
  },
} as const satisfies Record<string, Text>;

export const REFORM_EVIDENCE: Text = {
  ja: '{count}件の申請をもとに、制度の見直しの試算「{name}」を公開しました。',
  en: 'A trial of changed rules on {count} applications, “{name}”, was published.',
  easy: '{count}つの 申しこみで 計算した「{name}」を 公開しました。',
};
