import type { Text } from '#kernel/words.ts';

/** Sentences that stand under the measure, each about one month. */
export const EVIDENCE_WORDS = {
  registered: {
    ja: '{year}年{month}月に、新しく{groups}団体が登録しました。',
    en: 'In {ym}, {groups} groups registered for the first time.',
    easy: '{year}年{month}月に、{groups}の 団体が 新しく 登録しました。',
  },
  renewed: {
    ja: '{year}年{month}月に、{groups}団体が登録を更新しました。',
    en: 'In {ym}, {groups} groups renewed their registration.',
    easy: '{year}年{month}月に、{groups}の 団体が 登録を つづけました。',
  },
  fresh: {
    ja: '{year}年{month}月末の時点で、{listed}団体のうち{within}団体（{share}％）の掲載内容が、決めた期間内に確認されていました。',
    en: 'At the end of {ym}, {within} of {listed} entries ({share} %) had been confirmed within their time.',
    easy: '{year}年{month}月の 終わりに、{listed}団体の うち {within}団体の 内容が 新しい ものでした。',
  },
  views: {
    ja: '{year}年{month}月に、団体のページが{views}回見られました。',
    en: 'In {ym}, pages of groups were viewed {views} times.',
    easy: '{year}年{month}月に、団体の ページが {views}回 見られました。',
  },
} as const satisfies Record<string, Text>;

export const NUMBERS = {
  groups: { ja: '市民活動団体', en: 'Groups', easy: '団体' },
  title: { ja: '数字で見る市民活動団体', en: 'Groups in numbers', easy: '数字で 見る 団体' },
  lead: {
    ja: 'いま登録している{count}団体を、分野・地域・種類・登録した年から見ます。掲載内容がどれだけ新しいか、どれだけ見られているかも分かります。',
    en: 'The {count} registered groups by field, area, kind and year, how fresh their entries are, and how often they are viewed.',
    easy: '登録して いる {count}団体を、数字で 見ます。',
  },
  source: {
    ja: '団体の登録台帳（{day}）',
    en: 'Register of groups ({day})',
    easy: '団体の 登録（{day}）',
  },
  viewSource: {
    ja: '団体の公開ページの閲覧数（{day}まで）。サインインした人と機械による閲覧は除き、見た人の情報は残していません。',
    en: 'Views of the public pages of groups (until {day}), without people who were signed in and without robots. Nothing is kept about who looked.',
    easy: 'ページが 見られた 回数です（{day}まで）。だれが 見たかは わかりません。',
  },
  unit: { ja: '団体', en: '', easy: '団体' },
  times: { ja: '回', en: '', easy: '回' },
  count: { ja: '団体の数', en: 'Groups', easy: '団体の 数' },
  fieldFinding: {
    ja: 'いちばん多い分野は「{first}」の{count}団体です',
    en: 'Most groups work in “{first}”: {count}',
    easy: 'いちばん 多いのは「{first}」{count}団体',
  },
  fieldAbout: {
    ja: '一つの団体が複数の分野を選べるため、合計は団体の数より多くなります。',
    en: 'A group may choose several fields, so the sum is more than the number of groups.',
    easy: '1つの 団体が いくつも えらぶ ことが できます。',
  },
  field: { ja: '活動の分野', en: 'Field', easy: '分野' },
  areaFinding: {
    ja: '主な地域では「{first}」が{count}団体でいちばん多くなっています',
    en: 'Most groups are in {first}: {count}',
    easy: 'いちばん 多い 地域は「{first}」{count}団体',
  },
  area: { ja: '主な地域', en: 'Area', easy: '地域' },
  kindFinding: {
    ja: '種類では「{first}」が{count}団体でいちばん多くなっています',
    en: 'The most frequent kind is “{first}”: {count}',
    easy: 'いちばん 多い 種類は「{first}」{count}団体',
  },
  kind: { ja: '団体の種類', en: 'Kind', easy: '種類' },
  yearFinding: {
    ja: '{first}年に登録した団体がいちばん多く、{count}団体です',
    en: 'Most of them registered in {first}: {count}',
    easy: '{first}年に 登録した 団体が いちばん 多いです（{count}団体）',
  },
  year: { ja: '登録した年', en: 'Year of registration', easy: '登録した 年' },
  yearWords: { ja: '{year}年', en: '{year}', easy: '{year}年' },
  freshFinding: {
    ja: '掲載中の{listed}団体のうち{within}団体（{share}％）は、内容が決めた期間内に確認されています',
    en: '{within} of {listed} entries ({share} %) were confirmed within their time',
    easy: '{listed}団体の うち {within}団体の 内容が 新しいです',
  },
  state: { ja: '掲載内容の状態', en: 'State of the entry', easy: '内容の ようす' },
  current: { ja: '期間内に確認', en: 'Confirmed in time', easy: '新しい' },
  labelled: { ja: '「確認が必要」と表示', en: 'Labelled as due', easy: 'たしかめて いる' },
  lower: { ja: '一覧で後ろに表示', en: 'Ranked lower', easy: '後ろに 出る' },
  hidden: { ja: '一覧に出していない', en: 'Not shown', easy: '出して いない' },
  viewFinding: {
    ja: '{year}年{month}月がいちばん多く、{count}回見られました',
    en: 'Most views were in {ym}: {count}',
    easy: '{year}年{month}月が いちばん 多いです（{count}回）',
  },
  month: { ja: '月', en: 'Month', easy: '月' },
  monthWords: { ja: '{year}年{month}月', en: '{ym}', easy: '{year}年{month}月' },
  views: { ja: '見られた回数', en: 'Views', easy: '見られた 回数' },
  months: { ja: '月ごとの記録', en: 'Month by month', easy: '月ごとの 記録' },
  monthsLead: {
    ja: '指針の施策「3-4」の「これまでの取組」は、この表をもとに自動で書かれます。',
    en: 'What stands under measure 3-4 of the guideline is written from this table.',
    easy: '市の やくそく 3-4の 記録に なります。',
  },
  registered: { ja: '新しい登録', en: 'Registered', easy: '新しい 登録' },
  renewed: { ja: '更新', en: 'Renewed', easy: '更新' },
  fresh: { ja: '期間内に確認', en: 'Confirmed in time', easy: '新しい' },
  freshWords: { ja: '{listed}のうち{within}', en: '{within} of {listed}', easy: '{listed}の うち {within}' },
  notCounted: { ja: '—', en: '—', easy: '—' },
  none: { ja: 'まだ数字がありません', en: 'No numbers yet', easy: 'まだ 数字が ありません' },
  noneHint: {
    ja: '登録や閲覧が始まると、ここに表示されます。',
    en: 'They appear here once groups register and pages are viewed.',
    easy: 'あとで 出ます。',
  },
  toSearch: { ja: '団体を探す', en: 'Search groups', easy: '団体を さがす' },
  measure: { ja: '関係する施策（3-4）', en: 'The measure (3-4)', easy: '市の やくそく（3-4）' },
} as const satisfies Record<string, Text>;
