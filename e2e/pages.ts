import type { Page } from '@playwright/test';
import type { Role } from './people.ts';

/** Every kind of page that anybody may open, also those that say no. */
export const PUBLIC_PAGES = [
  '/',
  '/policy',
  '/policy/editions/1',
  '/policy/editions/2',
  '/policy/editions/2/pillars/3',
  '/policy/editions/2/comparison',
  '/policy/editions/2/document',
  '/policy/measures/2-3',
  '/policy/measures/2-2',
  '/policy/measures/2-3/follow',
  '/policy/measures/2-3/follow/sent',
  '/policy/following/no-such-link',
  '/policy/measures/99-9',
  '/open-data',
  '/open-data/reference',
  '/accessibility',
  '/privacy',
  '/contact',
  '/sign-in',
  '/sign-in/password',
  '/sign-in/sent',
  '/sign-in/link/no-such-link',
  '/invitations/no-such-invitation',
  '/_mail',
  '/no-such-page',
] as const;

const READERS = ['programme_officer', 'committee_member', 'administrator'] as const;
const OFFICE = ['programme_officer', 'administrator'] as const;
const WITNESSES = ['centre_staff', 'coordinator', 'department_officer', ...READERS] as const;
const EVERYBODY = ['visitor', 'group_member', ...WITNESSES] as const;

/** Every address of the desk, and who may open it. `measure`, `department` and `person` stand for ids. */
export const DESK_PAGES: Readonly<Record<string, readonly Role[]>> = {
  '/desk': EVERYBODY,
  '/desk/policy': READERS,
  '/desk/policy/class-rule': READERS,
  '/desk/policy/editions/2': READERS,
  '/desk/policy/editions/2/fates': READERS,
  '/desk/policy/editions/2/publish': READERS,
  '/desk/policy/measures/measure': READERS,
  '/desk/policy/measures/measure/history': READERS,
  '/desk/policy/import': ['programme_officer'],
  '/desk/policy/evidence': WITNESSES,
  '/desk/policy/evidence/2-3': WITNESSES,
  '/desk/policy/evidence/2-3/record': ['programme_officer'],
  '/desk/people': OFFICE,
  '/desk/people/invite': OFFICE,
  '/desk/people/person': OFFICE,
  '/desk/departments': OFFICE,
  '/desk/departments/new': ['administrator'],
  '/desk/departments/department': ['administrator'],
  '/desk/city': ['administrator'],
  '/desk/system': ['administrator'],
};

/** The ids that stand in addresses of the desk, as an administrator finds them by following links. */
export async function findIds(page: Page): Promise<(address: string) => string> {
  const last = async (list: string, link: string) => {
    await page.goto(list);
    const href = await page.locator(link).first().getAttribute('href');
    return href?.split('/').at(-1) ?? '';
  };
  const ids: Record<string, string> = {
    measure: await last('/desk/policy/editions/2', 'main a[href^="/desk/policy/measures/"]:not([href*="#"])'),
    person: await last('/desk/people', 'main table a[href^="/desk/people/"]'),
    department: await last('/desk/departments', 'main table a[href^="/desk/departments/"]'),
  };
  return (address) =>
    address
      .split('/')
      .map((part) => ids[part] ?? part)
      .join('/');
}
