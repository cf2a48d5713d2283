export {
  type AmountRefusal,
  type Asked,
  askedOf,
  budgetOf,
  checkAmounts,
  yearsOf,
} from './rules/check-amounts.ts';
export { type Checking, checkContents } from './rules/check-contents.ts';
export {
  conditionsOf,
  type FrozenFacts,
  type FrozenJudgement,
  freeze,
  withAnswer,
} from './rules/frozen-facts.ts';
export { CHECK_REFUSALS, type CheckRefusal } from './words.ts';
