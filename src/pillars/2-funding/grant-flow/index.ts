export { applicationCode, CODE_IN_PATH, codeFor, readCode } from './rules/code.ts';
export * from './rules/flow.ts';
export { lifeOf, nextDay, type Station } from './rules/life.ts';
export { type CallStanding, callStanding, daysLeft, isCallOpen } from './rules/open-call.ts';
export { PATH_TO } from './rules/path-to.ts';
export { OPINION_WORDS, STATE_WORDS, STEP_WORDS, WAITING_WORDS } from './words.ts';
