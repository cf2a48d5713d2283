import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, people, signInAs } from './people.ts';

people.describe.configure({ mode: 'serial' });
people.setTimeout(120_000);

const main = (page: Page) => page.locator('main');
/** The first amount of a million yen or more: the balance, at the head of the page. */
const balanceIn = (text: string | null) =>
  Number(/(\d{1,3}(?:,\d{3}){2,})円/.exec(text ?? '')?.[1]?.replaceAll(',', '') ?? Number.NaN);

people(
  'a donor follows the money from the balance to a group, on a phone and without script',
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 760 },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('/fund');
    await expect(main(page)).toContainText('かまくらエール基金');
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: '木かげで読む えほんの日' }).first().click();
    await expect(page).toHaveURL(/\/grants\/awards\//);
    await expect(main(page)).toContainText('100,000円');
    await expectNoSidewaysScroll(page);
    await page.goto('/fund/give');
    await expectNoSidewaysScroll(page);
    await context.close();
  },
);

people(
  'a gift is entered once, booked, thanked on paper, and named only as its donor allows',
  async ({ page, another }) => {
    const visitor = await another();
    await visitor.goto('/fund');
    const before = balanceIn(await main(visitor).textContent());
    await signInAs(page, 'programme_officer', '/desk/gifts/new');
    await expectAccessible(page);
    await page.locator('[name="kind"][value="slip"]').check();
    await page.locator('[name="yen"]').fill('-3,000');
    await page.getByRole('button', { name: '入力して帳簿に記録する' }).click();
    await expect(page.locator('[name="yen"]')).toHaveValue('-3,000');
    await expectAccessible(page);
    await page.locator('[name="yen"]').fill('１２，３４５円');
    const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format());
    await page.locator('[name="receivedOn"]').fill(today);
    await page.locator('[name="donorName"]').fill('小磯 なぎ');
    await page.locator('[name="named"]').check();
    await page.locator('[name="publicName"]').fill('坂の下の読書家');
    await page.getByRole('button', { name: '入力して帳簿に記録する' }).click();
    await expect(main(page)).toContainText('12,345円');
    await expectAccessible(page);

    await visitor.goto('/fund');
    expect(balanceIn(await main(visitor).textContent())).toBe(before + 12_345);
    await visitor.goto('/fund/donors');
    await expect(main(visitor)).toContainText('坂の下の読書家');
    await expect(main(visitor)).not.toContainText('小磯');
    await expectAccessible(visitor);

    await page.goto('/desk/gifts/papers');
    await expectAccessible(page);
  },
);

people(
  'the office keeps the books: every entry balances, and a closed year takes nothing',
  async ({ page }) => {
    await signInAs(page, 'programme_officer', '/desk/fund-books');
    await expectAccessible(page);
    await page.goto('/desk/fund-books/journal');
    await expectAccessible(page);
    await main(page).locator('table a[href^="/desk/fund-books/entries/"]').first().click();
    await expectAccessible(page);
    const csv = await page.request.get('/desk/fund-books/journal.csv');
    expect(csv.headers()['content-type']).toContain('text/csv');
  },
);
