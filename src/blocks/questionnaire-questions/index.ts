/** What a form asks, as data (質問票の中身): its shape, and everything that is pure about answers to it. Without tables. */
export { answersSchema, definitionSchema, TESTS_OF } from './definition-schema.ts';
export { checkQuestion, checkValues, hasHiddenMarks } from './rules/check-values.ts';
export { isMet, openedBy, visibleQuestions, visibleSections, withoutHidden } from './rules/conditions.ts';
export * from './rules/definition.ts';
export { type Difference, differences, sameValue } from './rules/differences.ts';
export { estimate } from './rules/estimate.ts';
export { FILLS, fits } from './rules/fits.ts';
export { cleanText, readNumber, readSection } from './rules/read-section.ts';
export {
  type ShownSection,
  type ShownTable,
  type ShownValue,
  shownAnswer,
  shownValues,
} from './rules/shown-values.ts';
export { type OptionCount, type Spread, type Summary, summarise } from './rules/summarise.ts';
export * from './rules/values.ts';
export { KIND_WORDS, PROBLEM_WORDS, problemText } from './words.ts';
