import type { Text } from '#kernel/words.ts';
import {
  EXECUTION_WORDS,
  FUNDED_BY_WORDS,
  MONEY_KIND_WORDS,
  PAYMENT_WORDS,
  RECUSAL_WORDS,
  TIE_WORDS,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { Spec } from './rules/read-value.ts';
import type { SectionName } from './rules/sections.ts';

const yen = (label: Text): Spec => ({ kind: 'yen', label });
const number = (label: Text, most: number, least = 0): Spec => ({ kind: 'number', label, most, least });
const choice = (label: Text, options: Spec['options'], isRequired = false): Spec => ({
  kind: 'choice',
  label,
  ...(options && { options }),
  isRequired,
});
const day = (label: Text): Spec => ({ kind: 'day', label });

const PASS_KINDS = {
  share: { ja: '満点に対する割合（％）', en: 'hundredths of full marks', easy: '満点の ％' },
  points: { ja: '委員1人あたりの平均点', en: 'mean points of a member', easy: '平均の 点' },
} as const;
const QUORUM_KINDS = {
  half: { ja: '委員の半数以上', en: 'half of the members', easy: '半分 以上' },
  number: { ja: '決めた人数以上', en: 'a number of members', easy: '決めた 人数' },
} as const;
const ROUNDING_WORDS = {
  '1': { ja: '切り捨てません', en: 'Not cut', easy: '切りません' },
  '100': { ja: '100円未満を切り捨てます', en: 'Cut to whole ¥100', easy: '100円 より 小さい ところ' },
  '1000': { ja: '1,000円未満を切り捨てます', en: 'Cut to whole ¥1,000', easy: '1,000円 より 小さい ところ' },
} as const;

/** Every field that stands in a sentence or alone, by its name in the form. */
export const BLANKS = {
  nameJa: {
    kind: 'text',
    label: { ja: 'コースの名前', en: 'Name in Japanese', easy: 'コースの 名前' },
    isRequired: true,
  },
  nameEn: { kind: 'text', label: { ja: '英語の名前', en: 'Name in English', easy: '英語の 名前' } },
  nameEasy: {
    kind: 'text',
    label: { ja: 'やさしい日本語の名前', en: 'Name in easy Japanese', easy: 'やさしい 名前' },
  },
  purposeJa: { kind: 'long', label: { ja: '目的', en: 'Purpose in Japanese', easy: '目的' } },
  purposeEn: { kind: 'long', label: { ja: '目的（英語）', en: 'Purpose in English', easy: '目的（英語）' } },
  purposeEasy: {
    kind: 'long',
    label: { ja: '目的（やさしい日本語）', en: 'Purpose in easy Japanese', easy: '目的（やさしい）' },
  },
  moneyKind: choice({ ja: 'お金の種類', en: 'Kind of money', easy: 'お金の 種類' }, MONEY_KIND_WORDS, true),
  fundedBy: choice({ ja: '財源', en: 'Source of the money', easy: 'どこの お金か' }, FUNDED_BY_WORDS),
  perProjectYen: yen({ ja: '1つの事業の上限額', en: 'Cap of a project', easy: '1つの 事業の お金' }),
  perYearYen: yen({ ja: '1年度の上限額', en: 'Cap of a year', easy: '1年の お金' }),
  byAward1: yen({ ja: '1回目の上限額', en: 'Cap of the first award', easy: '1回目の お金' }),
  byAward2: yen({ ja: '2回目の上限額', en: 'Cap of the second award', easy: '2回目の お金' }),
  byAward3: yen({ ja: '3回目の上限額', en: 'Cap of the third award', easy: '3回目の お金' }),
  totalYen: yen({ ja: '全年度の上限額', en: 'Cap of all years', easy: '全部の お金' }),
  years: number({ ja: '最長の年数', en: 'Years at most', easy: '年の 数' }, 10, 1),
  executionYear: choice(
    { ja: '事業を行う年度', en: 'Year of the project', easy: '事業を する 年' },
    EXECUTION_WORDS,
  ),
  awardsPerGroup: number(
    { ja: '1団体の採択回数', en: 'Awards of a group', easy: '1つの 団体の 回数' },
    100,
    1,
  ),
  awardsPerYear: number({ ja: '1年度の採択件数', en: 'Awards of a year', easy: '1年の 数' }, 1000, 1),
  rateDenominator: number(
    { ja: '補助率の分母', en: 'Denominator of the rate', easy: '割合の 下の 数' },
    100,
    1,
  ),
  rateNumerator: number({ ja: '補助率の分子', en: 'Numerator of the rate', easy: '割合の 上の 数' }, 100, 1),
  roundingYen: choice({ ja: '端数', en: 'Rounding', easy: 'はすう' }, ROUNDING_WORDS),
  passKind: choice({ ja: '基準点の数え方', en: 'Kind of pass mark', easy: '点の 数えかた' }, PASS_KINDS),
  passValue: number({ ja: '基準点', en: 'Pass mark', easy: '合格の 点' }, 10_000, 1),
  tie: choice({ ja: '同点のとき', en: 'Equal scores', easy: '同じ 点の とき' }, TIE_WORDS),
  recusal: choice(
    { ja: '外れた委員の点', en: 'Points of who stepped back', easy: 'はずれた 委員の 点' },
    RECUSAL_WORDS,
  ),
  quorumKind: choice({ ja: '定足数の数え方', en: 'Kind of quorum', easy: '人数の 数えかた' }, QUORUM_KINDS),
  quorumValue: number({ ja: '定足数の人数', en: 'Quorum', easy: '人数' }, 100, 1),
  consultUntil: day({ ja: '事前相談の最後の日', en: 'Last day of consultations', easy: '相談の 最後の 日' }),
  opensOn: day({ ja: '募集を始める日', en: 'First day of the call', easy: '募集の はじめの 日' }),
  closesOn: day({ ja: '募集の締切日', en: 'Last day of the call', easy: '募集の 最後の 日' }),
  presentationOn: day({ ja: '発表と審査の日', en: 'Day of presentations', easy: '発表の 日' }),
  decisionOn: day({ ja: '決定する日', en: 'Day of the decision', easy: '決まる 日' }),
  payment: choice({ ja: '支払い方', en: 'Payment', easy: 'はらいかた' }, PAYMENT_WORDS),
  instalment1: number({ ja: '1回目の割合', en: 'Share of part 1', easy: '1回目の 割合' }, 100, 1),
  instalment2: number({ ja: '2回目の割合', en: 'Share of part 2', easy: '2回目の 割合' }, 100, 1),
  instalment3: number({ ja: '3回目の割合', en: 'Share of part 3', easy: '3回目の 割合' }, 100, 1),
  interimOn: day({ ja: '状況報告の期限', en: 'Day of the interim report', easy: 'とちゅうの 報告の 日' }),
  finalWithinDays: number(
    { ja: '実績報告までの日数', en: 'Days to the final report', easy: '報告までの 日の 数' },
    366,
    1,
  ),
} as const satisfies Readonly<Record<string, Spec>>;
export type BlankName = keyof typeof BLANKS;

/** Sentences with their fields in square brackets; a field alone in a line is drawn as an ordinary field. */
export const SENTENCES: Readonly<Record<SectionName, readonly (Text | BlankName)[]>> = {
  basics: ['nameJa', 'nameEn', 'nameEasy', 'purposeJa', 'purposeEn', 'purposeEasy'],
  money: [
    {
      ja: 'このお金は [moneyKind] で、財源は [fundedBy] です',
      en: 'This is a [moneyKind] paid from [fundedBy]',
      easy: 'この お金は [moneyKind] です。[fundedBy] から 出ます',
    },
    {
      ja: '1つの事業につき [perProjectYen] 円まで',
      en: 'Up to ¥ [perProjectYen] a project',
      easy: '1つの 事業に [perProjectYen] 円まで',
    },
    {
      ja: '1つの年度につき [perYearYen] 円まで',
      en: 'Up to ¥ [perYearYen] a year',
      easy: '1年に [perYearYen] 円まで',
    },
    {
      ja: '1回目は [byAward1] 円、2回目は [byAward2] 円、3回目は [byAward3] 円まで',
      en: 'Up to ¥ [byAward1] for the first award, ¥ [byAward2] for the second, ¥ [byAward3] for the third',
      easy: '1回目は [byAward1] 円、2回目は [byAward2] 円、3回目は [byAward3] 円まで',
    },
    {
      ja: 'すべての年度を合わせて [totalYen] 円まで',
      en: 'Up to ¥ [totalYen] over all years',
      easy: '全部で [totalYen] 円まで',
    },
    {
      ja: '事業は最長 [years] 年で、[executionYear] に行います',
      en: 'Projects last up to [years] years, in [executionYear]',
      easy: '事業は [years] 年まで、[executionYear] に します',
    },
    {
      ja: '1団体あたり [awardsPerGroup] 回まで、1年度に [awardsPerYear] 件まで採択します',
      en: 'Up to [awardsPerGroup] awards a group, and [awardsPerYear] awards a year',
      easy: '1つの 団体で [awardsPerGroup] 回まで、1年に [awardsPerYear] つまで',
    },
    {
      ja: '対象になる経費の [rateDenominator] 分の [rateNumerator] までを出します',
      en: 'Up to the [rateDenominator] th part times [rateNumerator] of the eligible cost',
      easy: '使う お金の [rateDenominator] 分の [rateNumerator] まで 出します',
    },
    {
      ja: '計算した額は [roundingYen]',
      en: 'The amount is: [roundingYen]',
      easy: '計算した お金は [roundingYen]',
    },
  ],
  eligibility: [],
  expenses: [],
  documents: [],
  screening: [
    {
      ja: '[passKind] が [passValue] 以上で採択の対象にします',
      en: 'To be awarded it needs [passKind] of at least [passValue]',
      easy: '[passKind] が [passValue] 以上で えらばれます',
    },
    { ja: '同点のときは [tie]', en: 'Equal scores: [tie]', easy: '同じ 点の ときは [tie]' },
    {
      ja: '利害関係で外れた委員の点は [recusal]',
      en: 'Points of a member who stepped back: [recusal]',
      easy: 'はずれた 委員の 点は [recusal]',
    },
    {
      ja: '審査会は [quorumKind]（人数で決めるときは [quorumValue] 人以上）の出席で開きます',
      en: 'The committee meets with [quorumKind] (where it is a number: [quorumValue])',
      easy: '会議は [quorumKind]（人数の ときは [quorumValue] 人 以上）で ひらきます',
    },
  ],
  dates: ['consultUntil', 'opensOn', 'closesOn', 'presentationOn', 'decisionOn'],
  payment: [
    { ja: '支払いは [payment] で行います', en: 'It is paid [payment]', easy: '[payment] で はらいます' },
    {
      ja: '分割払のときは、1回目に [instalment1] ％、2回目に [instalment2] ％、3回目に [instalment3] ％',
      en: 'In instalments: [instalment1] %, then [instalment2] %, then [instalment3] %',
      easy: '分ける ときは [instalment1] ％、[instalment2] ％、[instalment3] ％',
    },
    {
      ja: '実績報告は、事業が終わってから [finalWithinDays] 日以内です',
      en: 'The final report comes within [finalWithinDays] days of the end',
      easy: '終わりの 報告は [finalWithinDays] 日 以内です',
    },
    'interimOn',
  ],
};
