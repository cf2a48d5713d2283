import type { Definition } from './rules/definition.ts';
import type { Values } from './rules/values.ts';

const ja = (words: string) => ({ ja: words });
const YES_NO = [
  { key: 'yes', label: ja('はい') },
  { key: 'no', label: ja('いいえ') },
];

/** A form with a question of every kind, and with conditions. */
export const EVERY_KIND: Definition = {
  sections: [
    {
      key: 'project',
      title: ja('事業のこと'),
      questions: [
        { key: 'title', kind: 'text', label: ja('事業の名前'), required: true, max: 40 },
        { key: 'summary', kind: 'long_text', label: ja('あらまし'), required: true, max: 400 },
        { key: 'people', kind: 'number', label: ja('参加する人数'), required: false, min: 1, max: 500 },
        { key: 'starts_on', kind: 'date', label: ja('始める日'), required: false },
        { key: 'is_new', kind: 'one', label: ja('新しい事業ですか'), required: true, options: YES_NO },
        {
          key: 'before',
          kind: 'text',
          label: ja('これまでの事業'),
          required: true,
          condition: { question: 'is_new', is: 'equals', value: 'no' },
        },
        {
          key: 'fields',
          kind: 'several',
          label: ja('分野'),
          required: false,
          max: 2,
          options: [
            { key: 'green', label: ja('みどり') },
            { key: 'children', label: ja('こども') },
            { key: 'safety', label: ja('防災') },
          ],
        },
        {
          key: 'ease',
          kind: 'scale',
          label: ja('手続のわかりやすさ'),
          required: false,
          scale: { from: 1, to: 5, fromWords: ja('わかりにくい'), toWords: ja('わかりやすい') },
        },
      ],
    },
    {
      key: 'past',
      title: ja('これまでのこと'),
      condition: { question: 'is_new', is: 'equals', value: 'no' },
      questions: [{ key: 'lesson', kind: 'long_text', label: ja('学んだこと'), required: true }],
    },
    {
      key: 'money',
      title: ja('お金のこと'),
      questions: [
        { key: 'requested_yen', kind: 'yen', label: ja('希望する額'), required: true, max: 100_000 },
        {
          key: 'budget',
          kind: 'table',
          label: ja('支出の予定'),
          required: true,
          minRows: 1,
          maxRows: 5,
          total: 'yen',
          columns: [
            {
              key: 'category',
              label: ja('区分'),
              kind: 'one',
              required: true,
              options: [
                { key: 'goods', label: ja('消耗品費') },
                { key: 'fees', label: ja('謝礼') },
              ],
            },
            { key: 'item', label: ja('内容'), kind: 'text', required: true },
            { key: 'yen', label: ja('金額'), kind: 'yen', required: true },
          ],
        },
        { key: 'estimate', kind: 'file', label: ja('見積書'), required: false, maxFiles: 2 },
        { key: 'agreed', kind: 'consent', label: ja('書いた内容に間違いはありません'), required: true },
      ],
    },
  ],
};

/** Good answers to it. */
export const GOOD: Values = {
  title: '谷戸の畑',
  summary: '空いた畑を手入れします',
  is_new: 'yes',
  requested_yen: 50_000,
  budget: [{ category: 'goods', item: '苗', yen: 50_000 }],
  agreed: true,
};
