import type { Text } from '#kernel/words.ts';
import type { EligibilityVerdict } from '#pillars/2-funding/grant-rules/index.ts';
import type { AnswerProblem } from './rules/answers.ts';
import type { Summary } from './rules/summary.ts';

export const CHECK = {
  title: { ja: '申請できるか確かめる', en: 'Can our group apply?', easy: '申しこめるか しらべる' },
  lead: {
    ja: 'コースを選び、いくつかの質問に答えると、申請の条件を満たしているかがわかります。答えはどこにも保存しません。',
    en: 'Choose a course and answer a few questions to see whether your group may apply. Nothing is stored.',
    easy: 'コースを えらんで、質問に こたえて ください。こたえは 保存しません。',
  },
  choose: { ja: 'コースを選んでください', en: 'Choose a course', easy: 'コースを えらんで ください' },
  courseTitle: {
    ja: '{course}に申請できるか確かめる',
    en: 'Can we apply: {course}',
    easy: '{course}に 申しこめるか',
  },
  year: { ja: '{year}年度のきまり', en: 'Rules of fiscal {year}', easy: '{year}年度の きまり' },
  older: {
    ja: '今年度のきまりがまだないため、{year}年度のきまりで確かめます。',
    en: 'This year has no rules yet: those of fiscal {year} are used.',
    easy: '今年の きまりは まだ ありません。{year}年度の きまりを つかいます。',
  },
  noCourses: {
    ja: '確かめられるコースがまだありません。窓口におたずねください。',
    en: 'There is no course to check yet. Please ask the office.',
    easy: 'コースは まだ ありません。市に きいて ください。',
  },
  caps: { ja: '金額', en: 'Amount', easy: 'お金' },
  begin: { ja: '質問に答える', en: 'Answer the questions', easy: '質問に こたえる' },
  questionsLead: {
    ja: 'わからないものは、選ばずに進めます。',
    en: 'Leave open what you do not know.',
    easy: 'わからない ものは、そのままで だいじょうぶです。',
  },
  of: { ja: 'どの団体について確かめますか', en: 'For which group?', easy: 'どの 団体ですか' },
  ofNone: { ja: '団体を選ばずに答える', en: 'Answer without a group', easy: '団体を えらばない' },
  ofNow: { ja: '{name}について確かめています', en: 'For {name}', easy: '{name}の ことです' },
  known: { ja: '登録の内容からわかること', en: 'Known from the register', easy: '登録から わかる こと' },
  knownNote: {
    ja: '{count}件の条件は、団体の登録と団体カルテから判定します。違っているときは、登録の内容を直してください。',
    en: '{count} conditions are judged from the register and the passport. If they are wrong, correct the record.',
    easy: '{count}の きまりは 登録から しらべます。ちがう ときは 登録を なおして ください。',
  },
  signIn: {
    ja: 'サインインすると、登録の内容から答えが入ります',
    en: 'Sign in to fill in what the register knows',
    easy: 'サインインすると、登録の ことが 入ります',
  },
  submit: { ja: '結果を見る', en: 'See the result', easy: 'けっかを 見る' },
  submitNext: {
    ja: '条件ごとの結果と、足りないときにできることを示します。申請にはなりません。',
    en: 'Shows each condition and what you can do. It is not an application.',
    easy: 'けっかを 見ます。まだ 申しこみでは ありません。',
  },
  noQuestions: {
    ja: '答える質問はありません。このまま結果を見られます。',
    en: 'There is nothing to answer.',
    easy: '質問は ありません。',
  },
  yes: { ja: 'はい', en: 'Yes', easy: 'はい' },
  no: { ja: 'いいえ', en: 'No', easy: 'いいえ' },
  unknown: { ja: 'わからない', en: 'Do not know', easy: 'わからない' },
  resultTitle: { ja: '{course}の結果', en: 'Result: {course}', easy: '{course}の けっか' },
  each: { ja: '条件ごとの結果', en: 'Each condition', easy: 'きまりごとの けっか' },
  source: { ja: '出典', en: 'Source', easy: '出典' },
  sourceNote: { ja: '注記', en: 'Note', easy: 'メモ' },
  register: { ja: '団体登録へ', en: 'To the registration', easy: '登録の ページへ' },
  found: { ja: 'いまの状況', en: 'Now', easy: '今' },
  todo: { ja: 'できること', en: 'What you can do', easy: 'できる こと' },
  byOn: {
    ja: '{on}までに行えば申請できます',
    en: 'Met if done by {on}',
    easy: '{on}までに すれば だいじょうぶ',
  },
  byApplication: {
    ja: '申請するまでに行えば申請できます',
    en: 'Met if done by the application',
    easy: '申しこむ までに すれば だいじょうぶ',
  },
  byStart: {
    ja: '事業を始めるまでに行えば申請できます',
    en: 'Met if done before the project starts',
    easy: '事業を はじめる までに すれば だいじょうぶ',
  },
  projects: { ja: '事業についての条件', en: 'Conditions of the project', easy: '事業の きまり' },
  projectsNote: {
    ja: '事業の内容は、申請のあとに人が見て判断します。',
    en: 'People look at the project itself after it is sent.',
    easy: '事業は 人が 見て きめます。',
  },
  guide: {
    ja: 'これは目安です。申請のあとに、担当課が内容を確かめて決めます。',
    en: 'This is a guide. The office verifies and decides after the application.',
    easy: 'これは めやすです。あとで 市が きめます。',
  },
  ask: { ja: 'おたずね先', en: 'Whom to ask', easy: 'きく ところ' },
  apply: { ja: '申請を始める', en: 'Begin an application', easy: '申しこみを はじめる' },
  applyNext: {
    ja: '募集中のコースを選び、下書きから始めます。途中で保存できます。',
    en: 'Choose an open call and begin with a draft, which can be saved.',
    easy: '募集中の コースを えらびます。とちゅうで 保存できます。',
  },
  again: { ja: '答えを直す', en: 'Change the answers', easy: 'こたえを なおす' },
  others: { ja: 'ほかのコースを確かめる', en: 'Check another course', easy: 'ほかの コース' },
  invented: {
    ja: '日程などに「デモのための値」が含まれます。実際の値ではありません。',
    en: 'The rules of this course hold values made up for the demonstration.',
    easy: 'デモの ための 値が あります。本当の きまりでは ありません。',
  },
  noCourse: {
    ja: 'このコースは見つかりませんでした。',
    en: 'This course was not found.',
    easy: 'この コースは ありません。',
  },
  perGroup: {
    ja: 'このコースの採択は、1団体につき{n}回までです',
    en: 'A group may be awarded in this course {n} times at most',
    easy: 'この コースは 1つの 団体で {n}回までです',
  },
  foundNumber: {
    ja: '{found}人（{needed}人以上が必要です）',
    en: '{found} (at least {needed} needed)',
    easy: '{found}人（{needed}人 以上が いります）',
  },
  foundAwards: { ja: '{found}回', en: '{found} awards', easy: '{found}回' },
  notWritten: {
    ja: 'このコースの団体の条件は、まだ決められていません（未設定）。',
    en: 'The conditions for groups are not decided yet.',
    easy: '団体の きまりは まだ 決まって いません。',
  },
} as const satisfies Record<string, Text>;

export const SUMMARY_WORDS: Readonly<Record<Summary['kind'], Text>> = {
  yes: {
    ja: 'すべての条件を満たしています。このコースに申請できる見込みです。',
    en: 'Every condition is met. Your group may very likely apply.',
    easy: 'だいじょうぶです。申しこめると おもいます。',
  },
  yes_if: {
    ja: 'あと{count}つ、期限までに行えば申請できる見込みです。',
    en: 'Your group may apply if {count} more things are done in time.',
    easy: 'あと {count}つ すれば、申しこめると おもいます。',
  },
  open: {
    ja: '{count}件の条件は、まだ判定できません。ほかの条件に、満たしていないものはありません。',
    en: '{count} conditions cannot be judged yet; nothing else speaks against it.',
    easy: '{count}つの きまりは まだ わかりません。',
  },
  no: {
    ja: 'いまの内容では、{count}件の条件を満たしていません。',
    en: '{count} conditions are not met at present.',
    easy: '今は {count}つの きまりに あいません。',
  },
  undecided: {
    ja: 'このコースの団体の条件はまだ決められていないため、判定できません。',
    en: 'The conditions of this course are not decided yet, so nothing can be judged.',
    easy: 'きまりが まだ 決まって いないので、わかりません。',
  },
};

/** The verdict of a rule as the result page says it. */
export const RESULT_WORDS: Readonly<Record<EligibilityVerdict, Text>> = {
  yes: { ja: '満たしています', en: 'Met', easy: 'だいじょうぶ' },
  yes_if: { ja: '行えば申請できます', en: 'Met if done', easy: 'すれば だいじょうぶ' },
  no: { ja: '満たしていません', en: 'Not met', easy: 'たりません' },
  unset: { ja: '未設定', en: 'Not decided', easy: 'まだ 決まって いません' },
  unknown: { ja: 'まだわかりません', en: 'Not known yet', easy: 'まだ わかりません' },
};

export const PROBLEM_WORDS: Readonly<Record<AnswerProblem, Text>> = {
  number: {
    ja: '数字で書いてください（例：8）',
    en: 'Please write a number (for example 8)',
    easy: '数字で 書いて ください（例：8）',
  },
  day: {
    ja: '日付で書いてください（例：2023年4月1日、令和5年4月1日）',
    en: 'Please write a day (for example 2023-04-01)',
    easy: '日にちを 書いて ください（例：2023年4月1日）',
  },
  future: {
    ja: '今日より後の日になっています。年を確かめてください',
    en: 'This day lies in the future: please check the year',
    easy: '今日より あとの 日です。もう いちど 見て ください',
  },
};
