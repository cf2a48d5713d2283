import type { Manifest } from '#platform/manifest.ts';
import { grantDeskItems } from './desk-items.ts';
import { GRANT_JOBS } from './jobs.ts';

export { GRANT_JOBS } from './jobs.ts';
export {
  membersOf,
  programmeOffice,
  type Recipient,
  recipientOf,
  writersOf,
} from './recipients.ts';

/** Who hears of what about applications: mails by jobs, reminders before and after their days, what waits on a desk. */
export const grantNews: Manifest = {
  name: 'grant_news',
  serves: [],
  at: '/grants/news',
  reads: [],
  permits: {},
  deskItems: grantDeskItems,
  jobs: GRANT_JOBS,
};
