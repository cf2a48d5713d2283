import { expect, type Page } from '@playwright/test';
import { followMail } from './mail.ts';
import { expectAccessible, expectNoSidewaysScroll, people, signInAs } from './people.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const TITLE = '令和8年度 団体情報の確認';

/** Today as the pages write it, without the day of the week. */
function todayWords(): string {
  return new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(new Date());
}

/** A year from now: the last day of the round. */
function dueWords(): string {
  return `${new Date().getFullYear() + 1}-12-01`;
}

/** The centre plans a round and opens it. */
async function openRound(centre: Page): Promise<void> {
  await signInAs(centre, 'centre_staff', '/desk/confirmations');
  await expectAccessible(centre);
  await centre.getByRole('link', { name: '年に一度の確認' }).click();
  await centre.getByRole('link', { name: '確認を計画する' }).click();
  await centre.getByRole('button', { name: '保存する' }).click();
  await expect(centre.getByRole('alert')).toContainText('いつまでかを');
  await expectAccessible(centre);
  await centre.getByLabel('名前').fill(TITLE);
  await centre.getByLabel('いつまで').fill(dueWords());
  await centre.getByRole('button', { name: '保存する' }).click();
  await expect(h1(centre)).toHaveText(TITLE);
  await centre.getByRole('button', { name: '確認を始める' }).first().click();
  await centre
    .getByRole('button', { name: /はい|確認を始める/ })
    .last()
    .click();
  await expect(centre.locator('main')).toContainText('確認を始めました');
  await expectAccessible(centre);
}

/** Somebody without an account presses the one button, and the group's page says who confirmed and when. */
async function confirm(visitor: Page): Promise<void> {
  await expect(h1(visitor)).toHaveText('載せている内容に変わりはありませんか');
  await expectNoSidewaysScroll(visitor);
  await visitor.getByRole('button', { name: '変わりありません' }).click();
  await expect(h1(visitor)).toHaveText('確認を受け取りました');
  await expect(visitor.locator('main')).toContainText('もう一度押す必要はありません');
  await visitor.getByRole('link', { name: '公開ページを見る' }).click();
  await expect(visitor.locator('main')).toContainText(new RegExp(`${todayWords()}[^。]*団体が確認`));
}

people(
  'the yearly confirmation: by the code on a printed sheet without script, and by a mailed link',
  async ({ page, another }) => {
    await openRound(page);
    const round = page.url().replace(/\?.*/, '');
    const print = page.getByRole('button', { name: /メールのないところの用紙/ });
    // The mails go out in portions meanwhile; who has no address is known then.
    await expect(async () => {
      await page.goto(round);
      await expect(print).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await print.click();
    const sheet = page.locator('.sheet').last();
    await expect(sheet.getByRole('img', { name: '確認のページを開くQRコード' })).toBeVisible();
    await expectAccessible(page);
    const group = ((await sheet.locator('.sheet__to').textContent()) ?? '').replace(/\s*様$/, '');
    const address = (await sheet.locator('.sheet__address').textContent()) ?? '';

    const phone = await another({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    await phone.goto(new URL(address).pathname);
    await expect(phone.locator('main')).toContainText(group);
    await confirm(phone);
    await expect(h1(phone)).toHaveText(group);

    const owner = await another();
    await followMail(owner, 'group@example.jp', new RegExp(`${TITLE}のお願い`));
    await confirm(owner);

    await page.goto(`${round}?show=answered`);
    const answers = page.getByRole('row');
    await expect(answers.filter({ hasText: group })).toContainText('紙のQRコード');
    await expect(answers.filter({ hasText: 'メールのリンク' }).first()).toBeVisible();
  },
);
