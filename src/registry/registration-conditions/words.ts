import type { Text } from '#kernel/words.ts';
import type { Basis, ConditionOutcome } from './rules/check-conditions.ts';
import type { ConditionName, Round } from './rules/registration-rules.ts';

export const ROUND_WORDS: Readonly<Record<Round, Text>> = {
  first: { ja: '登録', en: 'Registration', easy: '登録' },
  renewal: { ja: '更新', en: 'Renewal', easy: '更新（つづける）' },
  change: { ja: '変更', en: 'Change', easy: '変更（かえる）' },
};

/** Each condition as the sentence that the city says to everybody; {n} and {list} are the city's values. */
export const CONDITION_WORDS: Readonly<Record<ConditionName, Text>> = {
  kind: {
    ja: '団体の種類が {list} のどれかです',
    en: 'The group is one of: {list}',
    easy: '団体の 種類は {list} です',
  },
  members: {
    ja: '会員が{n}人以上います',
    en: 'It has at least {n} members',
    easy: '会員が {n}人より 多いか 同じです',
  },
  citizens: {
    ja: '会員のうち{n}人以上が市民です（在住・在勤・在学）',
    en: 'At least {n} members live, work or study in the city',
    easy: '市に 住む・働く・学ぶ 会員が {n}人より 多いか 同じです',
  },
  citizen_share: {
    ja: '会員の{n}％以上が市民です（在住・在勤・在学）',
    en: 'At least {n} % of the members live, work or study in the city',
    easy: '会員の {n}％より 多くが 市に 住む・働く・学ぶ 人です',
  },
  base: {
    ja: '活動の拠点が市内にあります',
    en: 'Its base is in the city',
    easy: '活動の 場所が 市の 中です',
  },
  months: {
    ja: '設立から{n}か月以上たっています',
    en: 'It was founded at least {n} months ago',
    easy: 'はじまってから {n}か月 たって います',
  },
  corporate_number: {
    ja: '法人の方は、法人番号がわかります',
    en: 'A corporation gives its corporate number',
    easy: '法人は 法人番号が あります',
  },
  papers: {
    ja: '書類がそろっています（{list}）',
    en: 'These papers are there: {list}',
    easy: '書類が あります（{list}）',
  },
  declarations: {
    ja: '次のことを約束します：{list}',
    en: 'The group declares: {list}',
    easy: '約束します：{list}',
  },
};

export const OUTCOME_WORDS: Readonly<Record<ConditionOutcome, Text>> = {
  met: { ja: '満たしています', en: 'Met', easy: 'だいじょうぶ' },
  not_met: { ja: '満たしていません', en: 'Not met', easy: 'たりません' },
  look: { ja: '人が確かめます', en: 'A person must look', easy: '人が たしかめます' },
};

export const BASIS_WORDS: Readonly<Record<Basis, Text>> = {
  paper: { ja: '申請の内容から', en: 'from the paper', easy: '書いた ことから' },
  roster: { ja: '名簿から', en: 'from the roster', easy: '名簿から' },
  passport: { ja: '団体の書類から', en: "from the group's papers", easy: '書類から' },
  declared: { ja: '団体の約束から', en: 'as declared by the group', easy: '約束から' },
};

export const RULES = {
  title: { ja: '登録の条件', en: 'Conditions of registration', easy: '登録の 条件' },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  registration: { ja: '団体登録', en: 'Registration', easy: '団体の 登録' },
  lead: {
    ja: '空欄の条件は問いません。保存すると、これから送られる申請に使われます。送られたあとの申請には、送った時の条件が残ります。',
    en: 'A condition left empty is not asked. Saving applies to papers sent from now on; papers already sent keep theirs.',
    easy: '何も 書かない 条件は つかいません。保存すると、これからの 申しこみに つかいます。',
  },
  version: { ja: '第{version}版', en: 'Version {version}', easy: '{version}回目' },
  never: {
    ja: '条件はまだ決められていません（はじめの設定）',
    en: 'No conditions have been set yet',
    easy: '条件は まだ ありません',
  },
  members: { ja: '会員と市民', en: 'Members and citizens', easy: '会員' },
  group: { ja: '団体', en: 'The group', easy: '団体' },
  papers: { ja: '書類', en: 'Papers', easy: '書類' },
  papersFor: { ja: '{round}のときに必要な書類', en: 'Papers for: {round}', easy: '{round}の ときの 書類' },
  declarations: {
    ja: '団体が確かめて印をつける文',
    en: 'Sentences that the group ticks',
    easy: '団体が 約束する 文',
  },
  declarationsHint: {
    ja: '1行に1つ書きます。例：政治や宗教の活動を主な目的にしていません',
    en: 'One a line',
    easy: '1つの 行に 1つ 書きます',
  },
  validity: { ja: '有効期間と更新', en: 'Validity and renewal', easy: '期間' },
  how: { ja: '期限の決め方', en: 'How long it holds', easy: 'いつまで' },
  fiscalYear: {
    ja: '年度の終わりまで（下の数は年度）',
    en: 'Until the end of a fiscal year (number of years below)',
    easy: '年度の 終わりまで',
  },
  months: {
    ja: '登録の日から数える（下の数は月）',
    en: 'From the day of registration (months below)',
    easy: '登録の 日から',
  },
  length: { ja: '有効期間の長さ', en: 'How long', easy: '長さ' },
  lengthHint: {
    ja: '年度または月の数。更新の受付が始まってから登録した団体は、次の期間の終わりまでとします。',
    en: 'Years or months. Whoever registers after renewals have opened is registered until the end of the next period.',
    easy: '年か 月の 数',
  },
  renewalBefore: { ja: '更新の受付は、期限の', en: 'Renewal opens', easy: '更新は 終わる日の' },
  renewalAfter: { ja: '日前から始めます。', en: 'days before the end.', easy: '日前から できます。' },
  graceBefore: {
    ja: '更新がないとき、期限から',
    en: 'Without renewal, registration lapses',
    easy: '更新が ないと、',
  },
  graceAfter: {
    ja: '日を過ぎたら失効とします。',
    en: 'days after the end.',
    easy: '日 たったら 登録が 切れます。',
  },
  answerBefore: { ja: '申請には、土日を除いて', en: 'The centre answers within', easy: '返事は' },
  answerAfter: {
    ja: '日以内に返事をします。',
    en: 'working days.',
    easy: '日で します（土日は 数えません）。',
  },
  membersBefore: { ja: '会員は', en: 'At least', easy: '会員は' },
  membersAfter: { ja: '人以上。', en: 'members.', easy: '人より 多いか 同じ。' },
  citizensBefore: { ja: 'そのうち市民（在住・在勤・在学）は', en: 'Of these at least', easy: '市の 人は' },
  citizensAfter: { ja: '人以上、', en: 'citizens, and at least', easy: '人より 多いか 同じ、' },
  shareAfter: { ja: '％以上。', en: '% of the members.', easy: '％より 多いか 同じ。' },
  monthsBefore: { ja: '設立から', en: 'Founded at least', easy: 'はじまってから' },
  monthsAfter: { ja: 'か月以上たっていること。', en: 'months ago.', easy: 'か月。' },
  base: { ja: '活動の拠点が市内にある', en: 'The base is in the city', easy: '活動の 場所が 市の 中' },
  kinds: { ja: '登録できる団体の種類', en: 'Kinds that may register', easy: '登録できる 種類' },
  kindsHint: {
    ja: 'どれも選ばないときは、すべての種類です。',
    en: 'None chosen: every kind.',
    easy: 'えらばないと 全部です。',
  },
  sameHand: {
    ja: '代わりに入力した職員が、そのまま受理してもよい',
    en: 'Whoever typed a paper for a group may accept it too',
    easy: '入力した 人が 受けつけても いい',
  },
  ground: { ja: '根拠（要綱の条など）', en: 'Ground (article)', easy: 'きまりの 名前' },
  grounds: { ja: '根拠となる条文', en: 'Where it is written down', easy: 'きまり' },
  groundHint: {
    ja: '条件を示すときに、いっしょに表示します（例：要綱第3条）',
    en: 'Shown beside the condition',
    easy: '条件と いっしょに 見せます',
  },
  preview: { ja: '影響を見る', en: 'See the effect', easy: 'どうなるか 見る' },
  save: { ja: '条件を保存する', en: 'Save the conditions', easy: '保存する' },
  saveNext: {
    ja: '先に「影響を見る」を押すと、いま登録している団体のうち何団体が満たさないかがわかります。',
    en: 'See the effect first: it says how many registered groups would not meet them.',
    easy: '「どうなるか 見る」を 先に おして ください。',
  },
  saved: { ja: '条件を保存しました', en: 'The conditions are saved', easy: '保存しました' },
  effect: {
    ja: 'この条件では、登録している{registered}団体のうち{unmet}団体が満たしません',
    en: 'Of {registered} registered groups {unmet} would not meet these conditions',
    easy: '{registered}の 団体の うち {unmet}が たりません',
  },
  effectOf: { ja: '{condition}：{count}団体', en: '{condition}: {count}', easy: '{condition}：{count}' },
  effectNext: {
    ja: 'まだ保存していません。登録がすぐに取り消されることはなく、次の更新のときに確かめます。',
    en: 'Nothing is saved yet. No registration ends by this; it is asked at the next renewal.',
    easy: 'まだ 保存して いません。',
  },
  choices: { ja: '地域と市の分野', en: "Areas and the city's own fields", easy: '地域と 市の 分野' },
  choicesLead: {
    ja: '団体が選ぶ地域と、市が独自に決めた活動分野です。名前を消した行は取り除かれます。団体が使っているものは消せません。',
    en: 'The areas and own fields among which groups choose. A row without a name is left out; what groups use cannot be.',
    easy: '団体が えらぶ 地域と 分野です。',
  },
  areas: { ja: '地域', en: 'Areas', easy: '地域' },
  cityFields: { ja: '市の分野', en: "The city's own fields", easy: '市の 分野' },
  code: { ja: '記号', en: 'Code', easy: '記号' },
  name: { ja: '名前', en: 'Name', easy: '名前' },
  place: { ja: '順番', en: 'Order', easy: '順番' },
  centre: { ja: '中心（緯度,経度）', en: 'Centre (latitude,longitude)', easy: '中心（緯度,経度）' },
  saveAreas: { ja: '地域を保存する', en: 'Save the areas', easy: '地域を 保存する' },
  saveFields: { ja: '分野を保存する', en: 'Save the fields', easy: '分野を 保存する' },
  choicesSaved: { ja: '保存しました', en: 'Saved', easy: '保存しました' },
  row: { ja: '{n}行目', en: 'Row {n}', easy: '{n}行目' },
  every: { ja: 'すべての団体', en: 'every group', easy: '全部の 団体' },
} as const satisfies Record<string, Text>;

export const RULES_ERRORS = {
  number: {
    ja: '{field}は、決められた範囲の数字で書いてください',
    en: '{field}: please write a number within range',
    easy: '{field}は 数字で 書いて ください',
  },
  choose: {
    ja: '{field}を選び直してください',
    en: '{field}: please choose again',
    easy: '{field}を えらんで ください',
  },
  too_long: {
    ja: '{field}が長すぎます。短くしてください',
    en: '{field} is too long',
    easy: '{field}が 長すぎます',
  },
  hidden_marks: {
    ja: '{field}に目に見えない記号があります。打ち直してください',
    en: '{field} contains invisible marks',
    easy: '{field}に 見えない 記号が あります',
  },
  code: {
    ja: '{field}の記号は、小文字の英数字とハイフン20字までにしてください（例：east-1）',
    en: '{field}: a code has small letters, figures and hyphens (for example east-1)',
    easy: '{field}の 記号は 英語と 数字で 書いて ください',
  },
  name: {
    ja: '{field}の名前を40字までで書いてください',
    en: '{field}: please write a name',
    easy: '{field}の 名前を 書いて ください',
  },
  centre: {
    ja: '{field}の中心は「緯度,経度」で書いてください（例：35.30,139.50）',
    en: '{field}: write latitude,longitude (for example 35.30,139.50)',
    easy: '{field}の 中心は 35.30,139.50 のように 書いて ください',
  },
  twice: {
    ja: '{field}の記号が、ほかの行と同じです。別の記号にしてください',
    en: '{field}: this code is used twice',
    easy: '{field}の 記号が 同じです',
  },
} as const satisfies Record<string, Text>;

export const RULES_REFUSALS = {
  'conditions.changed_meanwhile': {
    ja: '開いている間に、ほかの人が条件を保存しました。書いた内容は下に残っています。新しい条件と見比べて、もう一度保存してください。',
    en: 'Somebody else has saved the conditions meanwhile. What you wrote is below: compare and save again.',
    easy: 'ほかの 人が 先に 保存しました。もういちど 保存して ください。',
  },
} as const satisfies Record<string, Text>;
