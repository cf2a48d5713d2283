import type { RuleField } from '#pillars/2-funding/grant-rules/index.ts';

/** The pages on which a set of rules is written, each with the parts that it saves. */
export const SECTIONS = {
  basics: ['name', 'purpose', 'projectRules'],
  money: ['moneyKind', 'fundedBy', 'caps', 'years', 'executionYear', 'counts', 'rate', 'roundingYen'],
  eligibility: ['eligibility'],
  expenses: ['expenses'],
  documents: ['documents'],
  screening: ['criteria', 'passMark', 'tie', 'recusal', 'quorum'],
  dates: ['windows'],
  payment: ['payment', 'instalments', 'reports'],
} as const satisfies Record<string, readonly RuleField[]>;
export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

export const isSection = (text: string): text is SectionName => Object.hasOwn(SECTIONS, text);

/** Lists that are written as rows. */
export const LISTS = ['projectRules', 'eligibility', 'expenses', 'documents', 'criteria'] as const;
export type ListName = (typeof LISTS)[number];
export const LIST_OF: Readonly<Partial<Record<SectionName, ListName>>> = {
  basics: 'projectRules',
  eligibility: 'eligibility',
  expenses: 'expenses',
  documents: 'documents',
  screening: 'criteria',
};
