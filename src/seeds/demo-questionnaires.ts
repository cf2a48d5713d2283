import type { Definition, Question, Section, Words } from '#blocks/questionnaire/index.ts';
import { ask, column, form, words, YES_NO } from './demo-question-parts.ts';
import { CONFIRM, GROUP, moneySection, PAPERS, PROJECT } from './demo-questions.ts';
import { EVALUATION, FINAL_REPORT } from './demo-report-questions.ts';

export type DemoQuestionnaire = {
  readonly key: string;
  readonly purpose: string;
  readonly title: Words;
  readonly definition: Definition;
};

/** With whom in the city hall, and who does what (協働の相手と役割). */
const PARTNER: Section = {
  key: 'partner',
  title: words('協働の相手', 'The partner', 'いっしょに する 相手'),
  questions: [
    ask(
      'department',
      'text',
      words('いっしょに進めたい市の課', 'Department to work with', '市の どこと するか'),
      words(
        '決まっていなければ、関係しそうな仕事の名前で書いてください。相手探しは市とセンターが手伝います。',
        'If you do not know, name the kind of work; the city and the centre help to find it.',
      ),
      { max: 100 },
    ),
    ask(
      'talked',
      'one',
      words('その課と話したことはありますか', 'Have you talked with it?', 'もう 話しましたか'),
      undefined,
      { options: YES_NO },
    ),
    ask('talked_what', 'long_text', words('話した内容', 'What was said', '話した こと'), undefined, {
      required: false,
      max: 800,
      condition: { question: 'talked', is: 'equals', value: 'yes' },
    }),
    ask(
      'roles',
      'table',
      words('役割の分担', 'Who does what', 'だれが なにを するか'),
      words(
        '団体がすること、市にお願いしたいことを並べてください。',
        'What the group does, and what the city is asked to do.',
      ),
      {
        minRows: 1,
        maxRows: 15,
        columns: [
          column('work', 'text', words('仕事', 'Work', 'しごと')),
          column('group', 'text', words('団体がすること', 'The group', '団体が する こと'), {
            required: false,
          }),
          column('city', 'text', words('市がすること', 'The city', '市が する こと'), { required: false }),
        ],
      },
    ),
    ask(
      'why_together',
      'long_text',
      words(
        'いっしょに取り組むとよくなること',
        'What is gained by working together',
        'いっしょに すると よい こと',
      ),
      undefined,
      { max: 1_000 },
    ),
  ],
};

/** Only the collaboration course runs over several years. */
const YEARS: readonly Question[] = [
  ask('years', 'one', words('事業の期間', 'How long', 'なん年'), undefined, {
    options: [
      { key: '1', label: words('1年', '1 year') },
      { key: '2', label: words('2年', '2 years') },
      { key: '3', label: words('3年', '3 years') },
    ],
  }),
  ask(
    'yearly',
    'table',
    words('年ごとの希望額', 'Amount by year', '1年ごとの お金'),
    words(
      '1年に1行です。合計が希望する額と同じになるようにしてください。',
      'One row a year; they add up to the sum asked for.',
    ),
    {
      minRows: 2,
      maxRows: 3,
      total: 'yen',
      condition: { question: 'years', is: 'not_equals', value: '1' },
      columns: [
        column('what', 'text', words('その年にすること', 'What is done in that year', 'する こと')),
        column('yen', 'yen', words('希望額', 'Amount', 'お金')),
      ],
    },
  ),
];

const BOOKS: Question = ask(
  'bookkeeping',
  'one',
  words(
    '予算と決算を毎年作っていますか',
    'Are budget and accounts made each year?',
    'お金の 計画と 記録が ありますか',
  ),
  undefined,
  { options: YES_NO },
);

/** What grew out of the first award: asked by the course for groups that are under way. */
const GROWTH: Section = {
  key: 'growth',
  title: words('地域への広がり', 'Growing', 'ひろがり'),
  questions: [
    ask(
      'partners',
      'long_text',
      words('いっしょに動く地域の人や団体', 'Whom you work with', 'いっしょに する 人'),
      undefined,
      { max: 800 },
    ),
    ask(
      'own_means',
      'long_text',
      words('自分たちで続けるための工夫', 'How it will carry itself', 'つづける ための くふう'),
      words('会費、参加費、寄附、担い手などの見通しです。', 'Fees, gifts, people.'),
      { max: 800 },
    ),
  ],
};

const confirmWith = (...extra: Question[]): Section => ({
  ...CONFIRM,
  questions: [...extra, ...CONFIRM.questions],
});

/** Forms of the demonstration (架空の様式): an application for each course, a final report, a survey at the end. */
export const DEMO_QUESTIONNAIRES: readonly DemoQuestionnaire[] = [
  {
    key: 'application_startup',
    purpose: 'grant_application',
    title: words(
      'スタートアップコース 申請書',
      'Application, start-up course',
      'スタートアップコースの 申しこみ',
    ),
    definition: form(GROUP, PROJECT, moneySection([]), PAPERS, CONFIRM),
  },
  {
    key: 'application_collaboration',
    purpose: 'grant_application',
    title: words('協働コース 提案書', 'Proposal, collaboration course', '協働コースの 申しこみ'),
    definition: form(GROUP, PROJECT, PARTNER, moneySection(YEARS), PAPERS, confirmWith(BOOKS)),
  },
  {
    key: 'application_vitalization',
    purpose: 'grant_application',
    title: words(
      '地域活性化コース 申請書',
      'Application, vitalization course',
      '地域活性化コースの 申しこみ',
    ),
    definition: form(GROUP, PROJECT, GROWTH, moneySection([]), PAPERS, CONFIRM),
  },
  {
    key: 'final_report',
    purpose: 'grant_report',
    title: words('実績報告書', 'Final report', 'おわりの 報告'),
    definition: FINAL_REPORT,
  },
  {
    key: 'evaluation',
    purpose: 'evaluation',
    title: words(
      'エール事業をふりかえるアンケート',
      'Looking back on the programme',
      'ふりかえりの アンケート',
    ),
    definition: EVALUATION,
  },
];
