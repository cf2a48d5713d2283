import type { Text } from '#kernel/words.ts';
import { KIND_WORDS, WHEN_WORDS } from '#pillars/2-funding/grant-rules/index.ts';
import type { Spec } from './rules/read-value.ts';
import type { ListName } from './rules/sections.ts';

const text = (label: Text, more: Partial<Spec> = {}): Spec => ({ kind: 'text', label, ...more });
const WHEN = WHEN_WORDS;
const REMEDY_WORDS = { application: WHEN.application, start: WHEN.start } as const;
/** Papers of the passport that may answer a document of the call. */
const PASSPORT_WORDS = {
  bylaws: { ja: '規約・会則', en: 'Bylaws', easy: '規約' },
  roster: { ja: '会員名簿', en: 'Roster', easy: '名簿' },
  plan: { ja: '事業計画', en: 'Plan', easy: '計画' },
  budget: { ja: '収支予算', en: 'Budget', easy: '予算' },
  report: { ja: '事業報告', en: 'Report', easy: '報告' },
  accounts: { ja: '収支決算', en: 'Accounts', easy: '決算' },
} as const;
const NAME: Text = { ja: '名前', en: 'Name', easy: '名前' };
const NAME_EN: Text = { ja: '英語の名前', en: 'Name in English', easy: '英語の 名前' };
const SENTENCE: Text = { ja: '文', en: 'Sentence in Japanese', easy: '文' };
const SENTENCE_EN: Text = { ja: '文（英語）', en: 'Sentence in English', easy: '文（英語）' };
const SENTENCE_EASY: Text = {
  ja: '文（やさしい日本語）',
  en: 'Sentence in easy Japanese',
  easy: '文（やさしい）',
};
const SOURCE: Text = { ja: '出典', en: 'Source', easy: '出典' };
const SOURCE_HINT: Text = {
  ja: '例：要綱第3条、募集の手引き 2ページ',
  en: 'For example: Guidelines, article 3',
  easy: '例：要綱 第3条',
};
const source = text(SOURCE, { hint: SOURCE_HINT });

/** The columns of each list; a row whose first text is empty is left out. */
export const ROWS: Readonly<Record<ListName, Readonly<Record<string, Spec>>>> = {
  projectRules: { ja: text(SENTENCE), en: text(SENTENCE_EN), easy: text(SENTENCE_EASY), source },
  eligibility: {
    ja: text(SENTENCE),
    kind: {
      kind: 'choice',
      label: { ja: '何で判定するか', en: 'What it looks at', easy: '何で きめるか' },
      options: KIND_WORDS,
      isRequired: true,
    },
    number: {
      kind: 'number',
      label: { ja: '値（人・年・回・年度）', en: 'Value (members, years, times, fiscal year)', easy: '数' },
      hint: {
        ja: '例：3人なら3、令和6年度からなら2024',
        en: 'For example 3, or 2024 for a fiscal year',
        easy: '例：3、2024',
      },
      most: 9999,
    },
    thisCourse: {
      kind: 'tick',
      label: {
        ja: 'このコースの採択だけを数えます',
        en: 'Counts awards of this course only',
        easy: 'この コースだけ 数えます',
      },
    },
    remedyBy: {
      kind: 'choice',
      label: {
        ja: 'いつまでに整えばよいか',
        en: 'By when it may be put right',
        easy: 'いつまでに すれば よいか',
      },
      options: REMEDY_WORDS,
    },
    remedyJa: text({ ja: '整えるときの説明', en: 'What to do until then', easy: 'する こと' }),
    source,
    noteJa: text({ ja: '条件そのものについての注記', en: 'Note on the rule itself', easy: 'メモ' }),
    en: text(SENTENCE_EN),
    easy: text(SENTENCE_EASY),
  },
  expenses: {
    ja: text(NAME),
    eligible: {
      kind: 'tick',
      label: { ja: '対象になります', en: 'It counts', easy: '使えます' },
    },
    capYen: {
      kind: 'yen',
      label: { ja: 'この区分の上限額（円）', en: 'Cap (yen)', easy: 'いちばん 多い お金（円）' },
    },
    capPerUnitYen: {
      kind: 'yen',
      label: { ja: '1単位の上限額（円）', en: 'Cap of a unit (yen)', easy: '1つの お金（円）' },
    },
    unit: text({ ja: '単位（人・回など）', en: 'Unit', easy: '単位' }),
    note: text({ ja: '注記', en: 'Note', easy: 'メモ' }),
    en: text(NAME_EN),
  },
  documents: {
    ja: text(NAME),
    when: {
      kind: 'choice',
      label: { ja: 'いつ出すか', en: 'When', easy: 'いつ 出すか' },
      options: WHEN,
      isRequired: true,
    },
    passportKind: {
      kind: 'choice',
      label: {
        ja: '団体カルテの書類で足りるもの',
        en: 'Paper of the passport that answers it',
        easy: '団体カルテの 書類',
      },
      options: PASSPORT_WORDS,
    },
    en: text(NAME_EN),
  },
  criteria: {
    ja: text(NAME),
    help: { kind: 'long', label: { ja: '委員への説明', en: 'What to look at', easy: '見る こと' } },
    max: {
      kind: 'number',
      label: { ja: '満点', en: 'Full marks', easy: '満点' },
      least: 1,
      most: 100,
      isRequired: true,
    },
    weight: {
      kind: 'number',
      label: { ja: '重み（倍）', en: 'Weight', easy: '何倍' },
      least: 1,
      most: 20,
      isRequired: true,
    },
    minimum: {
      kind: 'number',
      label: { ja: '平均の最低点', en: 'Least mean', easy: 'いちばん 少ない 点' },
      least: 1,
      most: 100,
    },
    en: text(NAME_EN),
  },
};
