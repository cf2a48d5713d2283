import { expect } from '@playwright/test';
import { DESK_PAGES, findIds, PUBLIC_PAGES } from './pages.ts';
import { expectAccessible, expectNoSidewaysScroll, people, ROLES, type Role, signInAs } from './people.ts';

const WIDTHS = [320, 360, 1280] as const;
const TONGUES = { ja: '日本語', en: 'English', easy: 'やさしい日本語' } as const;

for (const [lang, tongue] of Object.entries(TONGUES)) {
  people(`anybody can use every public page in ${tongue}`, async ({ page }) => {
    people.setTimeout(300_000);
    await page.goto(`/language/${lang}?next=/`);
    for (const address of PUBLIC_PAGES) {
      await page.goto(address);
      await expectAccessible(page, lang === 'ja' ? 'all' : 'words');
    }
  });
}

people('anybody can read every public page in dark colours', async ({ another }) => {
  people.setTimeout(300_000);
  const page = await another({ colorScheme: 'dark' });
  for (const address of PUBLIC_PAGES) {
    await page.goto(address);
    await expectAccessible(page, 'colours');
  }
});

people(`no public page scrolls sideways at ${WIDTHS.join(', ')} px`, async ({ page }) => {
  people.setTimeout(300_000);
  for (const address of PUBLIC_PAGES) {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
  }
});

people('a form that comes back with errors can be used by anybody', async ({ page }) => {
  await page.goto('/policy/measures/2-3/follow');
  await page.getByLabel('メールアドレス').fill('hanako@');
  await page.getByRole('button', { name: '確認のメールを送る' }).click();
  await expect(page).toHaveTitle(/入力の直し/);
  await expectAccessible(page);
  await page.goto('/sign-in');
  await page.locator('main form').first().getByRole('button').click();
  await expect(page).toHaveTitle(/入力の直し/);
  await expectAccessible(page);
});

people('every role opens what the table says on the desk, and nothing else', async ({ page, another }) => {
  people.setTimeout(300_000);
  await signInAs(page, 'administrator');
  const office = await another();
  await signInAs(office, 'programme_officer');
  const real = await findIds(page, office);
  const found: Record<string, string[]> = {};
  for (const role of Object.keys(ROLES) as Role[]) {
    const desk = await another();
    await signInAs(desk, role);
    for (const address of Object.keys(DESK_PAGES)) {
      const answer = await desk.request.get(real(address), { maxRedirects: 0 });
      found[address] ??= [];
      if (answer.status() !== 403) found[address].push(answer.ok() ? role : `${role}: ${answer.status()}`);
    }
  }
  const said = Object.entries(DESK_PAGES).map(([address, roles]) => [address, [...roles].toSorted()]);
  const seen = Object.entries(found).map(([address, roles]) => [address, roles.toSorted()]);
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(said));
});

people(
  'nobody opens the desk without signing in, and comes back to the page afterwards',
  async ({ page }) => {
    people.setTimeout(120_000);
    for (const address of [...Object.keys(DESK_PAGES), '/me']) {
      await page.goto(address);
      await expect(page).toHaveURL(/\/sign-in\?/);
    }
    await page.goto('/desk/policy/evidence');
    await page.getByRole('button', { name: /^各課（/ }).click();
    await expect(page).toHaveURL('/desk/policy/evidence');
  },
);

for (const role of Object.keys(ROLES) as Role[]) {
  people(`the desk of ${role} can be used by anybody, at every width`, async ({ page, another }) => {
    people.setTimeout(300_000);
    const keeper = await another();
    await signInAs(keeper, 'administrator');
    const office = await another();
    await signInAs(office, 'programme_officer');
    const real = await findIds(keeper, office);
    await signInAs(page, role);
    const allowed = Object.keys(DESK_PAGES).filter((address) => DESK_PAGES[address]?.includes(role));
    for (const address of [...allowed, '/me']) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(real(address));
      await expectAccessible(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page);
      }
    }
  });
}
