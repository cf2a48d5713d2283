export { findActor } from './queries/find-actor.ts';
export { ROLE_WORDS } from './words.ts';
