import type { Words } from '#blocks/questionnaire/index.ts';
import { ask, column, EXPENSE_OPTIONS, form, words } from './demo-question-parts.ts';

/** What a group reports at the end (実績報告). */
export const FINAL_REPORT = form(
  {
    key: 'done',
    title: words('したこと', 'What was done', 'した こと'),
    questions: [
      ask(
        'story',
        'long_text',
        words('事業の経過', 'How it went', 'した こと'),
        words('申請のときと変わったところがあれば、理由も書いてください。', 'If something changed, say why.'),
        { max: 2_000 },
      ),
      ask('meetings', 'table', words('実施した日', 'Days', 'した 日'), undefined, {
        minRows: 1,
        maxRows: 40,
        total: 'people',
        columns: [
          column('on', 'date', words('日', 'Day')),
          column('what', 'text', words('内容', 'What', 'なに')),
          column('people', 'number', words('参加人数', 'People', '人の 数')),
        ],
      }),
      ask(
        'result',
        'long_text',
        words('変わったこと', 'What changed', 'かわった こと'),
        words(
          '申請に書いた「見込まれる変化」に照らして書いてください。公開されます。',
          'Compared with what was hoped for. It is published.',
        ),
        { max: 1_200 },
      ),
      ask(
        'pictures',
        'file',
        words('活動の写真', 'Pictures', '写真'),
        words(
          '写っている人に公開の了解をとったものだけにしてください。',
          'Only with the consent of those who are seen.',
        ),
        { required: false, maxFiles: 5 },
      ),
    ],
  },
  {
    key: 'money',
    title: words('お金のこと', 'Money', 'お金の こと'),
    questions: [
      ask(
        'spent',
        'table',
        words('支出', 'Expenses', 'つかった お金'),
        words('領収書は経費ごとに別の画面で入れます。', 'Receipts are put in on a page of their own.'),
        {
          minRows: 1,
          maxRows: 60,
          total: 'yen',
          columns: [
            column('category', 'one', words('区分', 'Category'), { options: EXPENSE_OPTIONS }),
            column('item', 'text', words('内容', 'What', 'なに')),
            column('yen', 'yen', words('金額', 'Amount', 'お金')),
          ],
        },
      ),
      ask('income', 'table', words('収入', 'Income', '入った お金'), undefined, {
        minRows: 1,
        maxRows: 20,
        total: 'yen',
        columns: [
          column('item', 'text', words('内容', 'What', 'なに')),
          column('yen', 'yen', words('金額', 'Amount', 'お金')),
        ],
      }),
    ],
  },
  {
    key: 'after',
    title: words('振り返り', 'Looking back', 'ふりかえり'),
    questions: [
      ask('good', 'long_text', words('うまくいったこと', 'What went well', 'よかった こと'), undefined, {
        max: 800,
      }),
      ask(
        'hard',
        'long_text',
        words('難しかったこと、次に生かすこと', 'What was hard', 'むずかしかった こと'),
        undefined,
        { max: 800 },
      ),
      ask(
        'agree_true',
        'consent',
        words('書いた内容に間違いはありません', 'What is written is right', '書いた ことは 正しいです'),
      ),
    ],
  },
);

const five = (low: Words, high: Words) => ({ scale: { from: 1, to: 5, fromWords: low, toWords: high } });
/** What groups say of the programme itself. */
export const EVALUATION = form({
  key: 'voice',
  title: words('制度についての感想', 'About the programme', '感想'),
  help: words(
    '答えは審査に使いません。翌年度の見直しに使います。',
    'Answers play no part in screening; they help to mend next year.',
    '来年を よく する ために 聞きます。',
  ),
  questions: [
    ask(
      'ease',
      'scale',
      words('申請の書類は書きやすかったですか', 'Was the form easy to write?', '書きやすかったですか'),
      undefined,
      five(words('書きにくい', 'Hard', 'むずかしい'), words('書きやすい', 'Easy', 'かんたん')),
    ),
    ask(
      'hours',
      'number',
      words('申請を書くのにかかった時間（時間）', 'Hours spent on writing', 'なん時間 かかりましたか'),
      undefined,
      { min: 0, max: 1_000 },
    ),
    ask('helped', 'several', words('助けになったもの', 'What helped', 'たすかった もの'), undefined, {
      required: false,
      options: [
        { key: 'consultation', label: words('事前の相談', 'Consultation', '相談') },
        { key: 'session', label: words('説明会', 'Information session', '説明会') },
        { key: 'coordinator', label: words('コーディネーターの伴走', 'Coordinator', 'コーディネーター') },
        { key: 'examples', label: words('前の年の例', "Last year's examples", '前の 年の 例') },
      ],
    }),
    ask(
      'enough',
      'one',
      words('額は足りましたか', 'Was the amount enough?', 'お金は たりましたか'),
      undefined,
      {
        options: [
          { key: 'enough', label: words('足りた', 'Enough', 'たりた') },
          { key: 'little', label: words('少し足りなかった', 'A little short', 'すこし たりない') },
          { key: 'short', label: words('かなり足りなかった', 'Far too short', 'ぜんぜん たりない') },
        ],
      },
    ),
    ask(
      'short_for',
      'long_text',
      words('足りなかったのは何の費用ですか', 'What was it short for?', 'なにに たりませんでしたか'),
      undefined,
      {
        required: false,
        max: 400,
        condition: { question: 'enough', is: 'not_equals', value: 'enough' },
      },
    ),
    ask(
      'again',
      'scale',
      words('ほかの団体にもすすめたいですか', 'Would you recommend it?', 'ほかの 団体にも すすめますか'),
      undefined,
      five(words('すすめない', 'No', 'すすめない'), words('ぜひすすめる', 'By all means', 'すすめる')),
    ),
    ask(
      'wish',
      'long_text',
      words('変えてほしいこと', 'What should change', 'かえて ほしい こと'),
      undefined,
      { required: false, max: 800 },
    ),
  ],
});
