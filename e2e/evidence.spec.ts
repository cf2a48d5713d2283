import { expect } from '@playwright/test';
import { people, signInAs } from './people.ts';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());

people(
  'what a department notes stands on the public page at once, until the office takes it back',
  async ({ page, another }) => {
    const sentence = '公園の花壇づくりの講習を開き、18人が参加しました。';
    await signInAs(page, 'department_officer', '/desk/policy/evidence/2-3');
    await page.getByLabel('何をしたか').fill(sentence);
    await page.getByLabel('行った日').fill('令和99年13月1日');
    await page.getByRole('button', { name: '記録を加える' }).click();
    await expect(page).toHaveTitle(/入力の直し/);
    await expect(page.getByLabel('何をしたか')).toHaveValue(sentence);
    await page.getByLabel('行った日').fill(today());
    await page.getByLabel('添付する資料').setInputFiles({
      name: '講習の写真.png',
      mimeType: 'image/png',
      buffer: PICTURE,
    });
    await page.getByRole('button', { name: '記録を加える' }).click();
    await expect(page.getByText('記録を加えました')).toBeVisible();

    const visitor = await another();
    await visitor.goto('/policy/measures/2-3');
    const newest = visitor.locator('#done .timeline li').first();
    await expect(newest).toContainText(sentence);
    const attachment = await newest.locator('a[href$="/attachment"]').getAttribute('href');
    const picture = await visitor.request.get(attachment ?? '');
    expect((await picture.body()).equals(PICTURE)).toBe(true);

    const office = await another();
    await signInAs(office, 'programme_officer', '/desk/policy/evidence/2-3');
    await office
      .getByRole('row')
      .filter({ hasText: sentence })
      .getByRole('link', { name: /^取り下げる/ })
      .click();
    await office.getByLabel('取り下げる理由').fill('日付の違う記録でした');
    await office.getByRole('button', { name: '取り下げる' }).click();
    await expect(office.getByText('記録を取り下げました')).toBeVisible();
    await expect(office.getByRole('row').filter({ hasText: sentence })).toContainText('日付の違う記録でした');
    await visitor.reload();
    await expect(visitor.locator('#done')).not.toContainText(sentence);
    const gone = await visitor.request.get(attachment ?? '');
    expect(gone.status()).toBe(404);
  },
);
