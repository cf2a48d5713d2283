import { AxeBuilder } from '@axe-core/playwright';
import {
  type BrowserContext,
  type BrowserContextOptions,
  type Cookie,
  expect,
  type Page,
  test,
} from '@playwright/test';

/** The roles of the demonstration as the buttons of the sign-in page name them. */
export const ROLES = {
  visitor: '市民等',
  group_member: '市民活動団体等',
  centre_staff: 'NPOセンター',
  coordinator: '市民活動コーディネーター',
  department_officer: '各課',
  programme_officer: '市民活動担当課',
  committee_member: '市民活動推進委員会',
  administrator: '管理者',
} as const;
export type Role = keyof typeof ROLES;

type Fixtures = {
  /** Whatever went wrong in any browser of this test without anybody seeing it. */
  faults: string[];
  /** A browser of somebody else, watched like the first. */
  another: (options?: BrowserContextOptions) => Promise<Page>;
};

/** Every test is watched: no error on the console, no broken rule of the content policy, no request to elsewhere. */
export const people = test.extend<Fixtures>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      watch(context, baseURL ?? '', faults);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  another: async ({ browser, baseURL, faults }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      opened.push(context);
      watch(context, baseURL ?? '', faults);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

function watch(context: BrowserContext, home: string, faults: string[]): void {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(home).origin) {
      faults.push(`a request left for ${url.href}`);
    }
  });
  context.on('response', (response) => {
    const isPage = ['document', 'fetch'].includes(response.request().resourceType());
    const status = response.status();
    if (status >= 500 || (status >= 400 && !isPage)) faults.push(`${status} from ${response.url()}`);
  });
  context.on('weberror', (error) => faults.push(`script error: ${error.error().message}`));
  context.on('console', (message) => {
    // A page that says no has a status of its own, which the browser repeats here.
    const repeats = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !repeats) faults.push(`console: ${message.text()}`);
  });
}

const keptCookies = new Map<string, Cookie[]>();

/**
 * Signs in by the button of the demonstration, and ends on `next`: as the first person of the role, or as the one named.
 * Later sign-ins of the same person go on in the first session.
 */
export async function signInAs(page: Page, role: Role, next = '/desk', name = ''): Promise<void> {
  const kept = keptCookies.get(role + name);
  if (kept) {
    await page.context().addCookies(kept);
    await page.goto(next);
  } else {
    await page.goto(`/sign-in?back=${encodeURIComponent(next)}`);
    await page
      .getByRole('button', { name: new RegExp(`^${ROLES[role]}（${name}`) })
      .first()
      .click();
  }
  await expect(page).toHaveURL(next);
  keptCookies.set(role + name, await page.context().cookies());
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** `colours` alone asks whether everything can be read, `words` everything but that: a language changes no colour. */
type Look = 'all' | 'words' | 'colours';

/** Nothing that axe finds, told so that one knows where to look. */
export async function expectAccessible(page: Page, look: Look = 'all'): Promise<void> {
  // The pages have no frames: the short way is enough, and opens no second page.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (look === 'colours') axe.withRules(['color-contrast']);
  else axe.withTags(RULES);
  if (look === 'words') axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  const findings = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} — ${node.failureSummary ?? rule.help}`),
  );
  expect.soft(findings, `axe on ${page.url()}`).toEqual([]);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((part) => part.id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
  expect.soft(twice, `ids that stand twice on ${page.url()}`).toEqual([]);
}

/** The page does not scroll sideways; what does is named. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const parts = [...document.body.querySelectorAll('*')]
      .filter((part) => part.getBoundingClientRect().right > clientWidth + 1)
      .map((part) => `${part.tagName.toLowerCase()}.${part.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} px in ${clientWidth} px`, ...parts.slice(0, 5)];
  });
  expect.soft(wide, `width of ${page.url()}`).toEqual([]);
}
