import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, people, signInAs } from './people.ts';

/** A list with a title above its headings, a good row and one that cannot be taken; names of this run alone. */
const listOf = (name: string) => ({
  name: '団体一覧.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `\ufeff${[
      '令和8年度 団体一覧,,,',
      '団体名,活動分野,設立年,担当メモ',
      `${name},環境;子ども,2015年4月,継続`,
      `${name}（支部）,福祉,令和0年,`,
    ].join('\r\n')}\r\n`,
  ),
});

/** Work outside requests takes a moment; the page renews itself, and one may renew it. */
async function waitFor(page: Page, heading: string): Promise<void> {
  await expect(async () => {
    await page.goto(page.url());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

/** From the file to the group in the list; the same way with and without script. */
async function importList(page: Page, name: string): Promise<void> {
  await signInAs(page, 'centre_staff', '/desk/exchange');
  await page.getByRole('button', { name: '読み込んで列を確かめる' }).click();
  await expect(page).toHaveTitle(/入力の直し/);
  await page.getByLabel('団体の一覧のファイル').setInputFiles(listOf(name));
  await page.getByRole('button', { name: '読み込んで列を確かめる' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('列の読み方を確かめる');
  await expect(page.getByText('2行目', { exact: true })).toBeVisible();
  await expect(page.getByLabel('団体の名前', { exact: true })).toHaveValue('0');
  await expect(page.getByText('使わない列（1）：担当メモ')).toBeVisible();
  await page.getByRole('button', { name: '全部の行を確かめる' }).click();

  await waitFor(page, '確かめた結果');
  await expect(
    page.getByRole('row', { name: new RegExp(`4 ${name}（支部） エラー 設立の日付`) }),
  ).toBeVisible();
  await page.getByRole('button', { name: '登録簿に取り込む' }).click();

  await waitFor(page, '取り込みの結果');
  await expect(page.getByText('1行を登録簿に取り込みました')).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(`3 ${name} 取り込み済み`) });
  const code = await row.getByRole('link').textContent();
  await page.goto(`/desk/organisations?q=${code}`);
  await expect(page.getByRole('main').getByText(name).first()).toBeVisible();
}

people('a list of groups comes in: columns, every row looked at, the good rows written', async ({ page }) => {
  await importList(page, '結浜の波音を聴く会');
  await page.goto('/desk/exchange');
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /年.*月/ })
    .first()
    .click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
});

people.describe('without script', () => {
  people.use({ javaScriptEnabled: false });
  people('a list of groups comes in all the same', async ({ page }) => {
    await importList(page, '結浜の星空を見上げる会');
  });
});
