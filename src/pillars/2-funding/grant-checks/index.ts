export {
  type AmountRefusal,
  type Asked,
  askedOf,
  budgetOf,
  checkAmounts,
  yearsOf,
} from './check-amounts.ts';
export { type Checking, checkContents } from './check-contents.ts';
export {
  conditionsOf,
  type FrozenFacts,
  type FrozenJudgement,
  freeze,
  withAnswer,
} from './frozen-facts.ts';
export { CHECK_REFUSALS, type CheckRefusal } from './words.ts';
