import { policyFeed } from './feed.ts';
import { fatesSet, measuresSet } from './sets.ts';

/** Sets of open data and feeds of the register, for the manifest. */
export const policyOpenData = [measuresSet, fatesSet];
export const policyFeeds = [policyFeed];
