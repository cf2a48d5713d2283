import { expect, type Page } from '@playwright/test';
import { people } from './people.ts';

const MOST_STEPS = 150;

/** What has the focus: its words, and how thick the line around it is. */
function focused(page: Page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return undefined;
    const style = getComputedStyle(one);
    const label = one.closest('label') ?? (one.id && document.querySelector(`label[for="${one.id}"]`));
    const words = (label || one).textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    const { width, height } = one.getBoundingClientRect();
    return {
      words,
      outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      isSeen: width > 1 && height > 1,
    };
  });
}

/** Tabs on until the focus stands on these words; every stop on the way must be visible. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (!here) continue;
    expect(here.outline, `line around “${here.words}” on ${page.url()}`).toBeGreaterThanOrEqual(3);
    expect(here.isSeen, `size of “${here.words}” on ${page.url()}`).toBe(true);
    if (words.test(here.words)) return;
  }
  throw new Error(`${words} is not reached by Tab on ${page.url()}`);
}

async function enter(page: Page, address: RegExp | string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
}

people('a visitor and an officer need no more than the keyboard', async ({ page }) => {
  people.setTimeout(120_000);
  await page.goto('/');
  await tabTo(page, /^本文へ移る$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await tabTo(page, /^施策と進み具合を見る$/);
  await enter(page, '/policy');
  await tabTo(page, /^利用可能な民間施設等の情報提供$/);
  await enter(page, '/policy/measures/1-1');
  await tabTo(page, /^この施策の動きをメールで受け取る$/);
  await enter(page, /\/follow$/);
  await tabTo(page, /^メールアドレス/);
  await page.keyboard.type('keyboard@example.jp');
  await enter(page, /\/follow\/sent$/);
  await tabTo(page, /^サインイン$/);
  await enter(page, /\/sign-in/);
  await tabTo(page, /^市民活動担当課（/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.menu__name')).toHaveText('指月 まこと');
  await tabTo(page, /指月 まこと/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^わたしの机/);
  await enter(page, '/desk');
  await tabTo(page, /^指針の作成$/);
  await enter(page, '/desk/policy');
});

people('Tab leads through every page and out of it again', async ({ page }) => {
  for (const address of ['/policy', '/policy/measures/2-3', '/policy/measures/2-3/follow', '/sign-in']) {
    await page.goto(address);
    await tabTo(page, /^このページについて連絡する$/);
  }
});
