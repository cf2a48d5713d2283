import type { Column, Question, Section, Words } from '#blocks/questionnaire/index.ts';
import { ask, column, EXPENSE_OPTIONS, words, YES_NO } from './demo-question-parts.ts';

/** Who the group is: everything comes from the register, and is looked through. */
export const GROUP: Section = {
  key: 'group',
  title: words('団体のこと', 'The group', '団体の こと'),
  help: words(
    '登録の内容から入れてあります。違うところがあれば直してください。',
    'Filled in from the register. Please mend what is different.',
    '登録した ことが 入って います。ちがう ところを なおして ください。',
  ),
  questions: [
    ask('organisation_name', 'text', words('団体の名前', 'Name of the group', '団体の 名前'), undefined, {
      prefill: 'organisation_name',
      max: 120,
    }),
    ask('representative', 'text', words('代表者の氏名', 'Representative', '代表の 人の 名前'), undefined, {
      prefill: 'representative',
      max: 80,
    }),
    ask('founded_on', 'date', words('設立した日', 'Day of founding', 'はじめた 日'), undefined, {
      prefill: 'founded_on',
      required: false,
    }),
    ask('members', 'number', words('会員の人数', 'Members', '会員の 数'), undefined, {
      prefill: 'members',
      min: 1,
      max: 100_000,
    }),
    ask(
      'citizens',
      'number',
      words('そのうち市民の人数', 'Citizens among them', '市の 人の 数'),
      words('市内に住む人、働く人、学ぶ人を数えます。', 'Who live, work or study in the city.'),
      { prefill: 'citizens', min: 0, max: 100_000 },
    ),
    ask('activities', 'long_text', words('ふだんの活動', 'Usual activities', 'いつもの 活動'), undefined, {
      prefill: 'activities',
      max: 1_000,
    }),
  ],
};

/** What is meant to be done; the first three are public once the project is chosen. */
export const PROJECT: Section = {
  key: 'project',
  title: words('事業のこと', 'The project', 'やりたい こと'),
  questions: [
    ask(
      'title',
      'text',
      words('事業の名前', 'Title of the project', 'やりたい ことの 名前'),
      words('採択されたときに公開されます。40字まで。', 'Published if the project is chosen.'),
      { max: 40 },
    ),
    ask(
      'summary',
      'long_text',
      words('事業のあらまし', 'Summary', 'みじかい 説明'),
      words(
        '初めて読む人に向けて、誰と何をするのかを200字までで書いてください。公開されます。',
        'For somebody who reads of it for the first time. It is published.',
      ),
      { max: 200 },
    ),
    ask(
      'issue',
      'long_text',
      words('解決したい地域の困りごと', 'The issue', 'こまって いる こと'),
      words(
        '誰が、どこで、どのくらい困っていますか。聞いた声や数字があれば書いてください。',
        'Who has which trouble, where, and how much? Voices and numbers help.',
      ),
      { max: 1_200 },
    ),
    ask(
      'content',
      'long_text',
      words('すること', 'What will be done', 'する こと'),
      words('場所、回数、進め方がわかるように書いてください。', 'Where, how often, and how.'),
      { max: 2_000 },
    ),
    ask(
      'audience',
      'text',
      words('主な対象', 'For whom', 'だれの ため'),
      words('例：小学生と保護者', 'For example children and parents'),
      {
        max: 100,
      },
    ),
    ask('people', 'number', words('参加を見込む人数', 'People expected', '来る 人の 数'), undefined, {
      required: false,
      min: 1,
      max: 1_000_000,
    }),
    ask(
      'schedule',
      'table',
      words('日程', 'Schedule', 'よてい'),
      words('準備から振り返りまで、決まっている範囲で書いてください。', 'From preparing to looking back.'),
      {
        minRows: 1,
        maxRows: 20,
        columns: [
          column('on', 'date', words('日', 'Day')),
          column('what', 'text', words('すること', 'What', 'する こと')),
          column('who', 'text', words('担当', 'Who', 'だれ'), { required: false }),
        ],
      },
    ),
    ask(
      'effect',
      'long_text',
      words('見込まれる変化', 'What will change', 'どう よく なるか'),
      words(
        '終わったときに何がどう変わっていますか。どうやって確かめますか。',
        'What will be different at the end, and how will you know?',
      ),
      { max: 1_200 },
    ),
    ask('future', 'long_text', words('終わったあとの続け方', 'Afterwards', 'おわった あと'), undefined, {
      required: false,
      max: 800,
    }),
  ],
};

const moneyTable = (key: string, label: Words, help: Words, columns: readonly Column[]): Question =>
  ask(key, 'table', label, help, { minRows: 1, maxRows: 30, total: 'yen', columns });

/** What it costs and who pays; `years` and `yearly` only where a course runs over several years. */
export const moneySection = (extra: readonly Question[]): Section => ({
  key: 'money',
  title: words('お金のこと', 'Money', 'お金の こと'),
  questions: [
    ask(
      'requested_yen',
      'yen',
      words('希望する額', 'Amount asked for', 'ほしい お金'),
      words(
        'コースの上限までです。対象になる経費の合計を超えられません。',
        'Up to the cap of the course, and never more than the costs that count.',
      ),
      { min: 1 },
    ),
    ...extra,
    moneyTable(
      'budget',
      words('支出の予定', 'Expenses', 'つかう お金'),
      words(
        '対象にならない経費も含めて、事業にかかる費用をすべて書いてください。',
        'Everything that the project costs, also what does not count.',
      ),
      [
        column('category', 'one', words('区分', 'Category'), { options: EXPENSE_OPTIONS }),
        column('item', 'text', words('内容と算出の根拠', 'What, and how reckoned', 'なに')),
        column('yen', 'yen', words('金額', 'Amount', 'お金')),
      ],
    ),
    moneyTable(
      'income',
      words('収入の予定', 'Income', '入る お金'),
      words(
        '希望する額、参加費、団体の負担などです。合計が支出の合計と同じになるようにしてください。',
        'The sum asked for, fees, own means. It adds up to the expenses.',
      ),
      [
        column('item', 'text', words('内容', 'What', 'なに')),
        column('yen', 'yen', words('金額', 'Amount', 'お金')),
      ],
    ),
    ask(
      'other_subsidy',
      'one',
      words(
        'この事業で、ほかの補助金や助成金を受けますか',
        'Does the project receive any other subsidy?',
        'ほかからも お金を もらいますか',
      ),
      undefined,
      { options: YES_NO },
    ),
    ask(
      'other_subsidy_what',
      'text',
      words('その名前と額', 'Which, and how much', 'なまえと お金'),
      undefined,
      { condition: { question: 'other_subsidy', is: 'equals', value: 'yes' } },
    ),
  ],
});

/** Papers that the passport has already are named, and need no second copy. */
export const PAPERS: Section = {
  key: 'papers',
  title: words('書類', 'Papers', 'しょるい'),
  help: words(
    '団体カルテにある書類は入れてあります。',
    'What the passport of the group has is put in already.',
    '団体カルテの 書類が 入って います。',
  ),
  questions: [
    ask(
      'bylaws',
      'file',
      words('規約・会則', 'Bylaws', 'きまり'),
      words(
        'まだないときは、事業を始めるまでに作ってください。',
        'If there are none yet, by the start of the project.',
      ),
      {
        prefill: 'bylaws_file',
        required: false,
        maxFiles: 1,
      },
    ),
    ask(
      'roster',
      'file',
      words('会員名簿', 'Roster', '会員の 名簿'),
      words('公開されません。市役所とセンターの担当者だけが見ます。', 'Never published.'),
      {
        prefill: 'roster_file',
        maxFiles: 1,
      },
    ),
    ask(
      'plan',
      'file',
      words('補足の資料', 'Further papers', 'ほかの 資料'),
      words('図、写真、見積書など、説明を助けるもの。', 'Drawings, pictures, estimates.'),
      {
        required: false,
        maxFiles: 5,
      },
    ),
  ],
};

export const CONFIRM: Section = {
  key: 'confirm',
  title: words('確認', 'To confirm', 'たしかめる こと'),
  questions: [
    ask(
      'public_interest',
      'one',
      words(
        'この事業は、広く地域の人の役に立ちますか',
        'Does the project serve the public?',
        'みんなの 役に 立ちますか',
      ),
      undefined,
      { options: YES_NO },
    ),
    ask(
      'open',
      'one',
      words(
        '活動と会計を、求められたら見せられますか',
        'Can activities and accounts be shown on request?',
        '活動と お金の ことを 見せられますか',
      ),
      undefined,
      { options: YES_NO },
    ),
    ask(
      'agree_public',
      'consent',
      words(
        '採択されたとき、団体名、事業名、あらまし、額、結果が公開されることに同意します',
        'Name, title, summary, amount and result are published if chosen',
        '名前・やる こと・お金・結果を みんなに 見せる ことに「はい」',
      ),
    ),
    ask(
      'agree_true',
      'consent',
      words('書いた内容に間違いはありません', 'What is written is right', '書いた ことは 正しいです'),
    ),
  ],
};
