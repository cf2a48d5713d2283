import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible, expectNoSidewaysScroll, people, signInAs } from './people.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const count = (page: Page) => page.locator('.list-head__count');
const search = async (page: Page, words: string) => {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name: 'さがす' }).click();
};

for (const width of [360, 1280]) {
  people(
    `a visitor finds a group by one character and by two, and opens it at ${width} px`,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      await page.getByRole('link', { name: '団体をさがす' }).click();
      await expect(h1(page)).toHaveText('団体をさがす');
      await expectNoSidewaysScroll(page);
      const all = Number(((await count(page).textContent()) ?? '').replace(/\D/g, ''));
      expect(all).toBeGreaterThan(20);
      await search(page, '森');
      await expect(page).toHaveURL('/groups?q=%E6%A3%AE');
      const some = Number(((await count(page).textContent()) ?? '').replace(/\D/g, ''));
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await search(page, '谷戸');
      const [first] = await page.locator('.group-card h3 a').all();
      const name = await first?.textContent();
      await first?.click();
      await expect(h1(page)).toHaveText(name ?? '');
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.getByRole('link', { name: '内容が古い・違うと知らせる' }).click();
      await expect(page.getByRole('textbox').first()).toBeVisible();
    },
  );

  people(
    `a visitor narrows the list, and widens it again where nothing is left, at ${width} px`,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/groups');
      if (width < 960) await page.getByText('しぼりこむ').click();
      const area = page.locator('.facets section', { hasText: '地域' }).getByRole('listitem').first();
      const left = ((await area.locator('span').textContent()) ?? '').trim();
      await area.getByRole('link').click();
      await expect(count(page)).toHaveText(`${left}団体`);
      await search(page, 'ありえないことば');
      await expect(page.getByText('この条件に合う団体はありません')).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: '「ありえないことば」を外す' }).last().click();
      await expect(count(page)).toHaveText(`${left}団体`);
      await page.getByRole('link', { name: '地図で見る' }).click();
      await expect(h1(page)).toHaveText('団体の地図');
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    },
  );
}

/** A member of the first group keeps its page: a part, a story, a photograph. */
async function keepPage(page: Page, title: string): Promise<void> {
  await signInAs(page, 'group_member');
  await page.getByRole('main').getByRole('link', { name: '団体のページ', exact: true }).click();
  const name = (await h1(page).textContent()) ?? '';
  await page.getByRole('link', { name: /直す.*参加・募集/ }).click();
  await page.getByRole('textbox', { name: '会費' }).fill(`年500円（${title}）`);
  await page.getByRole('checkbox', { name: '会費' }).check();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('保存しました')).toBeVisible();

  await page.getByRole('link', { name: '記事を書く' }).click();
  await page.getByLabel('題名').fill(title);
  await page.getByLabel('本文').fill('どなたでもどうぞ。');
  await page.getByRole('button', { name: '保存して見え方を確かめる' }).click();
  await expect(h1(page)).toHaveText('見え方の確認');
  await page.getByRole('button', { name: '公開する' }).click();

  await page.getByRole('link', { name: /直す.*写真/ }).click();
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2f7570' } })
    .jpeg()
    .toBuffer();
  const file = { name: '夏.jpg', mimeType: 'image/jpeg', buffer: picture };
  await page.getByLabel('写真のファイル').setInputFiles(file);
  await page.getByRole('button', { name: '写真を載せる' }).click();
  await expect(page.getByRole('alert')).toContainText('何が写っているか');
  await page.getByLabel('写真のファイル').setInputFiles(file);
  await page.getByLabel('何が写っているか').last().fill(`${title}の川`);
  await page.getByRole('button', { name: '写真を載せる' }).click();
  await expect(page.getByText('保存しました')).toBeVisible();
  await expectNoSidewaysScroll(page);

  await page.goto('/desk/group-stories/G00001');
  await page.getByRole('link', { name: '公開ページを見る' }).click();
  await expect(h1(page)).toHaveText(name);
  await expect(page.getByText(`年500円（${title}）`)).toBeVisible();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByRole('img', { name: `${title}の川` })).toBeVisible();
}

people('a member edits the page, publishes news and shows a photograph', async ({ page, another }) => {
  await keepPage(page, '夏の手入れ');
  await expectAccessible(page);
  const visitor = await another();
  await visitor.goto('/groups/G00001');
  await expect(visitor.getByRole('heading', { name: '夏の手入れ' })).toBeVisible();
  await expect(visitor.getByText(/に団体が確認しました/)).toBeVisible();
});

people('all of it works without script', async ({ another }) => {
  const page = await another({ javaScriptEnabled: false });
  await keepPage(page, '冬の手入れ');
  await page.goto('/groups?q=%E8%B0%B7%E6%88%B8');
  await expect(count(page)).toContainText('団体');
});

people('the desk of a group can be used by everybody', async ({ page }) => {
  await signInAs(page, 'group_member');
  for (const path of ['', '/edit/about', '/edit/contacts', '/stories/new', '/photographs']) {
    await page.goto(`/desk/group-stories/G00001${path}`);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
  }
});
