export {
  findingText,
  judgeFile,
  SOURCES,
  type Source,
  VERDICTS,
  type Verdict,
} from '#registry/exchange-rows/index.ts';

import type { Manifest } from '#platform/manifest.ts';
import { exchangeDeskRoutes } from './desk-routes.tsx';
import { EXCHANGE_JOBS } from './jobs.ts';
import { EXCHANGE_LINKS } from './links.ts';
import { EXCHANGE_RETENTION } from './retention.ts';
import { EXCHANGE_PERMITS } from './rules/permits.ts';
import { EXCHANGE_WORDS } from './words.ts';

export { importFile } from './import-file.ts';
export { EXCHANGE_REFUSALS } from './refusal-words.ts';

/** Files of organisations in and out: tables imported with a dry run, the staff's export. */
export const exchange: Manifest = {
  name: 'exchange',
  serves: [],
  at: '/exchange',
  deskRoutes: exchangeDeskRoutes,
  reads: [],
  permits: EXCHANGE_PERMITS,
  deskLinks: [{ label: EXCHANGE_WORDS.title, href: '/desk/exchange', for: EXCHANGE_PERMITS.list }],
  jobs: EXCHANGE_JOBS,
  retention: EXCHANGE_RETENTION,
  organisationLinks: EXCHANGE_LINKS,
};
