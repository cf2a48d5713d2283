import type { Text } from '#kernel/words.ts';

/** Sentences into which the values of the rules are put, to be read by anybody. */
export const DESCRIBE = {
  perProject: { ja: '1つの事業につき{yen}まで', en: 'Up to {yen} a project', easy: '1つの 事業に {yen}まで' },
  perYear: { ja: '1つの年度につき{yen}まで', en: 'Up to {yen} a year', easy: '1年に {yen}まで' },
  byAward: { ja: '{n}回目は{yen}まで', en: 'Up to {yen} for award {n}', easy: '{n}回目は {yen}まで' },
  total: { ja: '全部の年度を合わせて{yen}まで', en: 'Up to {yen} over all years', easy: '全部で {yen}まで' },
  years: { ja: '最長{n}年', en: 'Up to {n} years', easy: 'いちばん 長くて {n}年' },
  perGroup: { ja: '1団体あたり{n}回まで', en: 'Up to {n} awards a group', easy: '1つの 団体で {n}回まで' },
  perYearCount: { ja: '1年度に{n}件まで', en: 'Up to {n} awards a year', easy: '1年に {n}つまで' },
  rate: {
    ja: '対象経費の{a}分の{b}以内',
    en: 'Up to {b}/{a} of the eligible cost',
    easy: '使う お金の {a}分の{b}まで',
  },
  rounding: {
    ja: '{yen}未満は切り捨て',
    en: 'Cut down to whole {yen}',
    easy: '{yen}より 小さい ところは 切ります',
  },
  noRounding: { ja: '端数は切り捨てません', en: 'Not cut', easy: '切りません' },
  eligible: { ja: '{name}：対象', en: '{name}: counts', easy: '{name}：使えます' },
  eligibleCap: {
    ja: '{name}：対象（{yen}まで）',
    en: '{name}: counts up to {yen}',
    easy: '{name}：{yen}まで 使えます',
  },
  eligibleUnit: {
    ja: '{name}：対象（1{unit}につき{yen}まで）',
    en: '{name}: counts up to {yen} per {unit}',
    easy: '{name}：1{unit}に {yen}まで 使えます',
  },
  notEligible: { ja: '{name}：対象外', en: '{name}: does not count', easy: '{name}：使えません' },
  document: { ja: '{name}（{when}）', en: '{name} ({when})', easy: '{name}（{when}）' },
  criterion: {
    ja: '{name}：{max}点×{weight}',
    en: '{name}: {max} points × {weight}',
    easy: '{name}：{max}点×{weight}',
  },
  criterionMinimum: {
    ja: '{name}：{max}点×{weight}（平均{minimum}点以上）',
    en: '{name}: {max} points × {weight} (mean of {minimum} at least)',
    easy: '{name}：{max}点×{weight}（平均 {minimum}点 以上）',
  },
  passPoints: {
    ja: '委員1人あたりの平均が{n}点以上（満点は{full}点）',
    en: 'A mean of {n} of {full} points at least',
    easy: '平均で {full}点の うち {n}点 以上',
  },
  passShare: { ja: '満点の{n}％以上', en: 'At least {n} % of full marks', easy: '満点の {n}％ 以上' },
  quorumHalf: { ja: '委員の半数以上の出席', en: 'Half of the members', easy: '委員の 半分 以上' },
  quorumNumber: { ja: '委員{n}人以上の出席', en: 'At least {n} members', easy: '委員 {n}人 以上' },
  instalment: { ja: '{n}回目に{share}％', en: 'Part {n}: {share} %', easy: '{n}回目に {share}％' },
  interim: { ja: '状況報告は{on}まで', en: 'Interim report by {on}', easy: 'とちゅうの 報告は {on}まで' },
  final: {
    ja: '実績報告は事業が終わってから{n}日以内',
    en: 'Final report within {n} days of the end',
    easy: '終わりの 報告は {n}日 以内',
  },
  consultUntil: { ja: '事前相談は{on}まで', en: 'Consultations until {on}', easy: '相談は {on}まで' },
  opensOn: { ja: '募集の始まり {on}', en: 'The call opens on {on}', easy: '募集の はじまり {on}' },
  closesOn: { ja: '募集の締切 {on}', en: 'The call closes on {on}', easy: '募集の 終わり {on}' },
  presentationOn: { ja: '発表と審査 {on}', en: 'Presentations on {on}', easy: '発表 {on}' },
  decisionOn: { ja: '決定 {on}', en: 'Decision on {on}', easy: '決まる 日 {on}' },
  source: { ja: '{sentence}〔{source}〕', en: '{sentence} [{source}]', easy: '{sentence}〔{source}〕' },
} as const satisfies Record<string, Text>;
