import type { Manifest } from '#platform/manifest.ts';
import { fundBankDeskItems } from './desk-items.ts';
import { fundBankDeskRoutes } from './desk-routes.tsx';
import { FUND_BANK_RETENTION } from './retention.ts';
import { FUND_BANK_PERMITS } from './rules/permits.ts';
import { BANK } from './words.ts';

/** 2-1: the bank's statements against the books of the fund. */
export const fundBank: Manifest = {
  name: 'fund_bank',
  serves: ['2-1'],
  at: '/fund-bank',
  deskRoutes: fundBankDeskRoutes,
  reads: [],
  permits: FUND_BANK_PERMITS,
  deskLinks: [{ label: BANK.title, href: '/desk/fund-bank', for: FUND_BANK_PERMITS.read }],
  deskItems: fundBankDeskItems,
  retention: FUND_BANK_RETENTION,
};
