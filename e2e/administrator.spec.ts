import { expect, type Page } from '@playwright/test';
import { followMail } from './mail.ts';
import { people, signInAs } from './people.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

people(
  'an administrator invites somebody, who joins by the mail and works in the new role',
  async ({ page, another }) => {
    await signInAs(page, 'administrator', '/desk/people');
    await page.getByRole('link', { name: '招待する' }).click();
    await page.getByLabel('名前', { exact: true }).fill('由比 なぎさ');
    await page.getByLabel('メールアドレス').fill('nagisa@example.jp');
    await page.getByLabel('役割').selectOption({ label: '市民活動推進委員会' });
    await page.getByRole('button', { name: '招待のメールを送る' }).click();
    await expect(page.getByText('招待のメールを送りました')).toBeVisible();

    const invited = await another();
    await followMail(invited, 'nagisa@example.jp', /ご招待/);
    await invited
      .getByRole('button')
      .filter({ hasText: /参加|始める|確/ })
      .first()
      .click();
    await expect(invited).toHaveURL('/desk');
    await invited.goto('/desk/policy/editions/2');
    await expect(h1(invited)).toHaveText('第二次指針');
    const refused = await invited.goto('/desk/policy/import');
    expect(refused?.status()).toBe(403);

    await page.goto('/desk/people');
    await expect(page.getByRole('row').filter({ hasText: '由比 なぎさ' })).toContainText(
      '市民活動推進委員会',
    );
  },
);

people('an invitation that was used opens nothing more', async ({ page, another }) => {
  await signInAs(page, 'administrator', '/desk/people/invite');
  await page.getByLabel('名前', { exact: true }).fill('材木 すなお');
  await page.getByLabel('メールアドレス').fill('sunao@example.jp');
  await page.getByLabel('役割').selectOption({ label: '市民活動団体等' });
  await page.getByRole('button', { name: '招待のメールを送る' }).click();
  const invited = await another();
  await followMail(invited, 'sunao@example.jp', /ご招待/);
  const link = invited.url();
  await invited.locator('main form').getByRole('button').click();
  await expect(invited).toHaveURL('/desk');
  const late = await another();
  const answer = await late.goto(link);
  expect(answer?.status()).toBe(409);
});

people(
  'a colour too pale for the city is refused with the reason, a good one is on every page at once',
  async ({ page, another }) => {
    await signInAs(page, 'administrator', '/desk/city');
    const colour = page.getByLabel('基調の色');
    const before = await colour.inputValue();
    await colour.fill('#ffe0a0');
    await page.getByRole('button', { name: '保存する', exact: true }).click();
    await expect(page.locator('main')).toContainText('この色では白い文字が読みにくくなります');
    await expect(colour).toHaveValue('#ffe0a0');
    await colour.fill('#7a1f4b');
    await page.getByRole('button', { name: '保存する', exact: true }).click();
    await expect(page.getByText('保存しました')).toBeVisible();

    const visitor = await another();
    await visitor.goto('/');
    const button = visitor.getByRole('button', { name: '団体をさがす' });
    await expect(button).toHaveCSS('background-color', 'rgb(122, 31, 75)');

    await colour.fill(before);
    await page.getByRole('button', { name: '保存する', exact: true }).click();
    await expect(page.getByText('保存しました')).toBeVisible();
  },
);

people('an administrator sees what was done, and that nobody changed the log', async ({ page }) => {
  await signInAs(page, 'administrator', '/desk/system');
  await expect(page.getByRole('table').filter({ hasText: 'people.sign_in' })).toBeVisible();
  await expect(page.locator('.notice--success').first()).toBeVisible();
});
