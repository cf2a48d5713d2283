import { expect, type Page } from '@playwright/test';
import { expectAccessible, people, signInAs } from './people.ts';

people.describe.configure({ mode: 'serial' });
people.setTimeout(120_000);

const main = (page: Page) => page.locator('main');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

people(
  'next year’s rules are copied, changed as a sentence, looked at in their effect, and put in force',
  async ({ page }) => {
    await signInAs(page, 'programme_officer', '/desk/grant-rules');
    await button(page, /年度へ写す.*スタートアップコース/).click();
    await expect(main(page)).toContainText('下書き');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'お金を書き直す' }).click();
    await page.locator('[name="perProjectYen"]').fill('十万円');
    await button(page, '保存する').click();
    await expect(page.locator('[name="perProjectYen"]')).toHaveValue('十万円');
    await expectAccessible(page);
    await page.locator('[name="perProjectYen"]').fill('１２０，０００');
    await button(page, '保存する').click();
    await expect(main(page)).toContainText('1つの事業につき120,000円まで');
    await page.getByRole('link', { name: '影響を見て施行する' }).click();
    await expectAccessible(page);
    await page.locator('[name="note"]').fill('物価に合わせて上限を上げました。');
    await button(page, /施行する/).click();
    await expect(main(page)).toContainText('施行中');
  },
);

people('a call opens with those rules and a form, and is there for everybody', async ({ page, another }) => {
  await signInAs(page, 'programme_officer', '/desk/grant-calls/new');
  await page.locator('[name="title"]').fill('来年度 スタートアップコース 早期募集');
  const rules = page.locator('[name="ruleSetId"] option').filter({ hasText: 'スタートアップコース' }).first();
  await page.locator('[name="ruleSetId"]').selectOption((await rules.getAttribute('value')) ?? '');
  const form = page
    .locator('[name="questionnaireVersionId"] option')
    .filter({ hasText: 'スタートアップコース 申請書' })
    .first();
  await page
    .locator('[name="questionnaireVersionId"]')
    .selectOption((await form.getAttribute('value')) ?? '');
  await page.locator('[name="opensOn"]').fill('令和8年4月1日');
  await page.locator('[name="closesOn"]').fill('令和7年4月1日');
  await button(page, '保存する').click();
  await expect(page.locator('[name="title"]')).toHaveValue('来年度 スタートアップコース 早期募集');
  await expectAccessible(page);
  await page.locator('[name="closesOn"]').fill('令和20年4月1日');
  await button(page, '保存する').click();
  await expect(main(page)).toContainText('準備中');
  await button(page, '公開する').click();
  await expect(main(page)).toContainText('受付中');
  const visitor = await another();
  await visitor.goto('/grants');
  await expect(main(visitor)).toContainText('来年度 スタートアップコース 早期募集');
});

people(
  'letters of a decision go out numbered, as PDF and as Word, and the group reads its own',
  async ({ page, another }) => {
    await signInAs(page, 'programme_officer', '/desk/letters');
    await expectAccessible(page);
    await main(page).locator('a[href^="/desk/letters/"]').filter({ hasText: '鎌地つ' }).first().click();
    await expectAccessible(page);
    const path = new URL(page.url()).pathname;
    for (const [name, type] of [
      ['letter.pdf', 'application/pdf'],
      ['letter.docx', 'officedocument'],
    ] as const) {
      const file = await page.request.get(`${path}/${name}`);
      expect(file.headers()['content-type']).toContain(type);
    }
    const member = await another();
    await signInAs(member, 'group_member', '/desk/letters/mine');
    await expect(main(member)).toContainText('交付決定の通知');
    await expectAccessible(member);
    const foreign = await another();
    await signInAs(foreign, 'group_member', '/desk/letters/mine', '隣町');
    const guessed = await foreign.request.get(path);
    expect(guessed.status()).toBeGreaterThanOrEqual(403);
  },
);

people('budgets, the end of the year and the laboratory are one step from the desk', async ({ page }) => {
  await signInAs(page, 'programme_officer', '/desk/fund-books/budgets');
  await expectAccessible(page);
  await page.goto('/desk/grant-awards/year-end');
  await expectAccessible(page);
  await page.goto('/desk/reform');
  await expectAccessible(page);
  await page.goto('/desk/fund-bank');
  await expectAccessible(page);
});
