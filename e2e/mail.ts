import { expect, type Page } from '@playwright/test';

/** Opens the newest kept mail to this address, and follows its first link. */
export async function followMail(page: Page, to: string, subject: RegExp): Promise<void> {
  const mail = page.getByRole('row').filter({ hasText: to }).getByRole('link', { name: subject }).first();
  await expect(async () => {
    await page.goto('/_mail');
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await mail.click();
  await page.locator('.mail-body a').first().click();
}

/** Asks to hear of a measure by mail, confirms it by the link, and ends it again. */
export async function followAndEnd(page: Page, code: string, to: string): Promise<void> {
  await page.goto(`/policy/measures/${code}`);
  await page.getByRole('link', { name: 'この施策の動きをメールで受け取る' }).click();
  await page.getByLabel('メールアドレス').fill(to);
  await page.getByRole('button', { name: '確認のメールを送る' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('確認のメールを送りました');
  await followMail(page, to, /登録を確認/);
  await page.getByRole('button', { name: '受け取る', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登録しました');
  await page.getByRole('button', { name: '受け取りをやめる' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('受け取りをやめました');
}
