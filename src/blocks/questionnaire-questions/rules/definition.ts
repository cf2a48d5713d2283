/** Words of a form: Japanese always, English and easy Japanese where somebody wrote them. */
export type Words = {
  readonly ja: string;
  readonly en?: string | undefined;
  readonly easy?: string | undefined;
};

export const QUESTION_KINDS = [
  'text',
  'long_text',
  'number',
  'yen',
  'date',
  'one',
  'several',
  'scale',
  'table',
  'file',
  'consent',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const COLUMN_KINDS = ['text', 'number', 'yen', 'date', 'one'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What a question can be filled with before anybody types: the register, the passport, an earlier answer. */
export const PREFILL_KEYS = [
  'organisation_name',
  'kana',
  'purpose',
  'activities',
  'founded_on',
  'members',
  'citizens',
  'representative',
  'base_address',
  'bylaws_file',
  'roster_file',
  'plan_file',
  'budget_file',
  'accounts_file',
  'last_answer',
] as const;
export type PrefillKey = (typeof PREFILL_KEYS)[number];

export const CONDITION_TESTS = [
  'answered',
  'equals',
  'not_equals',
  'includes',
  'at_least',
  'at_most',
] as const;
export type ConditionTest = (typeof CONDITION_TESTS)[number];

/** When a section or a question is asked at all. It looks at a question that stands before. */
export type Condition = {
  readonly question: string;
  readonly is: ConditionTest;
  readonly value?: string | number | boolean | undefined;
};

export type Option = { readonly key: string; readonly label: Words };

export type Column = {
  readonly key: string;
  readonly label: Words;
  readonly kind: ColumnKind;
  readonly options?: readonly Option[] | undefined;
  readonly required: boolean;
};

export type Scale = {
  readonly from: number;
  readonly to: number;
  readonly fromWords: Words;
  readonly toWords: Words;
};

/** One question (設問). Which of the parts beside key, kind and label it has follows from its kind. */
export type Question = {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly label: Words;
  readonly help?: Words | undefined;
  readonly required: boolean;
  /** Length of a text, size of a number, yen, how many choices. */
  readonly max?: number | undefined;
  readonly min?: number | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly scale?: Scale | undefined;
  readonly columns?: readonly Column[] | undefined;
  readonly minRows?: number | undefined;
  readonly maxRows?: number | undefined;
  /** Key of the column of a table that is summed under it. */
  readonly total?: string | undefined;
  readonly condition?: Condition | undefined;
  readonly prefill?: PrefillKey | undefined;
  readonly maxFiles?: number | undefined;
};

export type Section = {
  readonly key: string;
  readonly title: Words;
  readonly help?: Words | undefined;
  readonly condition?: Condition | undefined;
  readonly questions: readonly Question[];
};

/** A form as data (質問票の中身): what is asked, in which order, within which limits. */
export type Definition = { readonly sections: readonly Section[] };

/** What a form may hold, so that it stays one that people can fill in. */
export const MOST = {
  sections: 20,
  questions: 100,
  options: 50,
  columns: 8,
  rows: 100,
  files: 10,
  shortText: 200,
  longText: 8_000,
  label: 200,
  help: 1_000,
  key: 40,
} as const;

/** Limits that hold where a question names none. */
export const PLAIN = { rows: 30, files: 3, text: MOST.shortText, longText: 2_000 } as const;

export const KEY = /^[a-z][a-z0-9_]{0,39}$/;

export const questionsOf = (definition: Definition): Question[] =>
  definition.sections.flatMap(({ questions }) => questions);

export function findQuestion(definition: Definition, key: string): Question | undefined {
  return questionsOf(definition).find((question) => question.key === key);
}

/** The words in the reader's language; Japanese where nobody wrote them in another. */
export function inWords(lang: 'ja' | 'en' | 'easy', words: Words): string {
  const said = words[lang];
  return said === undefined || said === '' ? words.ja : said;
}
