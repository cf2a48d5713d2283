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
  '/groups',
  '/groups?q=%E6%B5%B7&sort=kana',
  '/groups?q=%E3%81%A9%E3%81%93%E3%81%AB%E3%82%82%E3%81%AA%E3%81%84',
  '/groups/map',
  '/groups/print',
  '/groups/numbers',
  '/groups/G00001',
  '/groups/G99999',
  '/reform',
  '/reform/00000000-0000-4000-8000-000000000000',
  '/fund',
  '/fund/2025',
  '/fund/1999',
  '/fund/give',
  '/fund/donors',
  '/grants',
  '/grants/awards',
  '/grants/check',
  '/grants/check/collaboration',
  '/grants/check/startup/result?citizens=4&registered=no&subsidy=yes',
  '/grants/check/none',
  '/grants/awards?year=2025&course=startup',
  '/grants/awards/K2024-001',
  '/grants/awards/K2099-001',
  '/grants/courses/vitalization',
  '/grants/courses/none',
  '/registration',
  '/succession/recover',
  '/confirmations/follow?kind=group&q=',
  '/confirmations/no-such-link',
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
const CENTRE = ['centre_staff', 'programme_officer'] as const;
const KEEPERS = [...CENTRE, 'administrator'] as const;
const REGISTER = ['centre_staff', 'coordinator', 'department_officer', ...OFFICE] as const;
const RULE_READERS = ['centre_staff', 'coordinator', ...READERS] as const;
const REFORMERS = ['programme_officer', 'committee_member'] as const;
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
  '/desk/organisations': REGISTER,
  '/desk/organisations/G00001': ['group_member', ...REGISTER],
  '/desk/organisations/duplicates': CENTRE,
  '/desk/registration': EVERYBODY,
  '/desk/registration/mine': EVERYBODY,
  '/desk/registration/rules': KEEPERS,
  '/desk/registration/choices': KEEPERS,
  '/desk/registration/counter': CENTRE,
  '/desk/confirmations': KEEPERS,
  '/desk/confirmations/calls': ['centre_staff'],
  '/desk/confirmations/checks': CENTRE,
  '/desk/confirmations/rounds': CENTRE,
  '/desk/confirmations/rules/group': KEEPERS,
  '/desk/exchange': KEEPERS,
  '/desk/group-stories/G00001': ['group_member', ...CENTRE],
  '/desk/passport/G00001': ['group_member', ...CENTRE],
  '/desk/succession/G00001': ['group_member', ...CENTRE],
  '/desk/fund-bank': ['programme_officer'],
  '/desk/fund-books': OFFICE,
  '/desk/fund-books/budgets': OFFICE,
  '/desk/fund-books/journal': OFFICE,
  '/desk/fund-books/moves/new': ['programme_officer'],
  '/desk/fund-books/rules': OFFICE,
  '/desk/fund-books/transfers/new': ['programme_officer'],
  '/desk/fund-books/years/2025': OFFICE,
  '/desk/fund': ['programme_officer'],
  '/desk/gifts': OFFICE,
  '/desk/gifts/new': ['programme_officer'],
  '/desk/gifts/earmarks': OFFICE,
  '/desk/gifts/files': ['programme_officer'],
  '/desk/gifts/papers': ['programme_officer'],
  '/desk/questionnaires': KEEPERS,
  '/desk/questionnaires/new': OFFICE,
  '/desk/questionnaires/questionnaire': KEEPERS,
  '/desk/questionnaires/versions/questionnaire-version': KEEPERS,
  '/desk/questionnaires/versions/questionnaire-version/preview/project': KEEPERS,
  '/desk/grant-calls': ['programme_officer'],
  '/desk/grant-calls/new': ['programme_officer'],
  '/desk/grant-calls/call': ['programme_officer'],
  '/desk/grant-calls/call/change': ['programme_officer'],
  '/desk/grant-calls/consultations': ['programme_officer'],
  '/desk/grant-rules': RULE_READERS,
  '/desk/grant-rules/ruleset': RULE_READERS,
  '/desk/grant-rules/ruledraft/basics': ['programme_officer'],
  '/desk/grant-rules/ruledraft/money': ['programme_officer'],
  '/desk/grant-rules/ruledraft/eligibility': ['programme_officer'],
  '/desk/grant-rules/ruledraft/expenses': ['programme_officer'],
  '/desk/grant-rules/ruledraft/documents': ['programme_officer'],
  '/desk/grant-rules/ruledraft/screening': ['programme_officer'],
  '/desk/grant-rules/ruledraft/dates': ['programme_officer'],
  '/desk/grant-rules/ruledraft/payment': ['programme_officer'],
  '/desk/grant-rules/ruledraft/effect': ['programme_officer'],
  '/desk/grant-rules/ruledraft/compare/ruleset': RULE_READERS,
  '/desk/reform': REFORMERS,
  '/desk/reform/courses/collaboration': REFORMERS,
  '/desk/my-grants': EVERYBODY,
  '/desk/my-grants/consultations': EVERYBODY,
  '/desk/my-grants/E2025-006': ['group_member'],
  '/desk/erasure': OFFICE,
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
    ruleset: await last('/desk/grant-rules', 'main table a[href^="/desk/grant-rules/"]'),
    ruledraft: await last('/desk/grant-rules', 'main table td:last-child a[href^="/desk/grant-rules/"]'),
    call: await last('/desk/grant-calls', 'main table a[href^="/desk/grant-calls/"]'),
    questionnaire: await last('/desk/questionnaires', 'main table a[href^="/desk/questionnaires/"]'),
  };
  ids['questionnaire-version'] = await last(
    `/desk/questionnaires/${ids['questionnaire']}`,
    'main table a[href^="/desk/questionnaires/versions/"]',
  );
  return (address) =>
    address
      .split('/')
      .map((part) => ids[part] ?? part)
      .join('/');
}
