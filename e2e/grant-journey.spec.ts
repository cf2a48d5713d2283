import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, people, signInAs } from './people.ts';

people.describe.configure({ mode: 'serial' });
people.setTimeout(180_000);

const TITLE = '畝のあいだの立ち話';
const main = (page: Page) => page.locator('main');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();

/** What the tests of this journey hand on to each other: the application, its award, the committee's round. */
const kept = { answer: '', code: '', award: '', round: '' };

async function saveNext(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存して次へ' }).last().click();
}

people(
  'a visitor asks whether a group can apply, and is told by when what is to be done',
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 760 });
    await page.goto('/grants');
    await expect(main(page)).toContainText('いま申請できる募集');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await link(page, '条件を確かめて申請する').click();
    await expect(page).toHaveURL(/\/grants\/check/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  },
);

people(
  'three people of a group write one application, each on a page of it, and send it',
  async ({ page, another }) => {
    await signInAs(page, 'group_member', '/desk/my-grants', '隣町');
    await expectAccessible(page);
    await button(page, /^申請書を書く.*スタートアップ/).click();
    await expect(page).toHaveURL(/\/desk\/answers\/[0-9a-f-]{36}$/);
    kept.answer = new URL(page.url()).pathname;
    await expectAccessible(page);
    await share(page, '会計 ひより');
    await share(page, '書記 そら');

    const writer = await another();
    await signInAs(writer, 'group_member', `${kept.answer}/project`, '書記');
    await writeProject(writer);
    const treasurer = await another();
    await signInAs(treasurer, 'group_member', `${kept.answer}/money`, '会計');
    await writeMoney(treasurer);

    await page.goto(`${kept.answer}/papers`);
    await page.locator('input[name="roster"]').setInputFiles({
      name: '会員名簿.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n'),
    });
    await saveNext(page);
    for (const name of ['public_interest', 'open'])
      await page.locator(`[name="${name}"][value="yes"]`).check();
    for (const name of ['agree_public', 'agree_true']) await page.locator(`[name="${name}"]`).check();
    await saveNext(page);
    await expect(page).toHaveURL(/\/check$/);
    await expect(main(page)).toContainText(TITLE);
    await expectAccessible(page);
    await button(page, 'この内容で送る').click();
    await expect(main(page)).toContainText('送りました');
    await expectAccessible(page);
    kept.code = /E\d{4}-\d{3,}/.exec((await main(page).textContent()) ?? '')?.[0] ?? '';
    expect(kept.code).not.toBe('');
    const pdf = await page.request.get(`${kept.answer}/sent/1.pdf`);
    expect(pdf.headers()['content-type']).toContain('application/pdf');
  },
);

async function share(page: Page, name: string): Promise<void> {
  await page.goto(`${kept.answer}/members`);
  await page.getByLabel('加える人').selectOption({ label: name });
  await page.locator('input[type="radio"][name="role"][value="writer"]').check();
  await page.getByRole('button', { name: '加える', exact: true }).click();
  await expect(main(page)).toContainText('書く人を変えました');
}

async function writeProject(page: Page): Promise<void> {
  const values = {
    title: TITLE,
    summary: '畑の畝のあいだに椅子を置き、近所の人が立ち寄って話せる朝をつくります。',
    issue: '越してきた人が、近所に話す相手がいないと言います。',
    content: '月に2回、日曜の朝に椅子とお茶を出し、採れた野菜を分け合います。',
    audience: '越してきた人と近所の人',
    effect: '1回に10人が立ち寄り、うち3人が初めての人です。',
    'schedule.0.on': '令和9年1月17日',
    'schedule.0.what': '最初の朝',
  };
  for (const [name, value] of Object.entries(values)) await page.locator(`[name="${name}"]`).fill(value);
  await saveNext(page);
  await expect(page).toHaveURL(/\/money$/);
}

/** A wrong amount first: it stays in its field, with the sentence that says how to mend it. */
async function writeMoney(page: Page): Promise<void> {
  await page.locator('[name="requested_yen"]').fill('-80,000');
  await saveNext(page);
  await expect(page.locator('[name="requested_yen"]')).toHaveValue('-80,000');
  await expectAccessible(page);
  await page.locator('[name="requested_yen"]').fill('８０，０００円');
  await page.locator('[name="budget.0.category"]').selectOption('supplies');
  await page.locator('[name="budget.0.item"]').fill('椅子10脚');
  await page.locator('[name="budget.0.yen"]').fill('60,000');
  await page.locator('[name="budget.1.category"]').selectOption('printing');
  await page.locator('[name="budget.1.item"]').fill('案内');
  await page.locator('[name="budget.1.yen"]').fill('20,000');
  await page.locator('[name="income.0.item"]').fill('エール事業の助成');
  await page.locator('[name="income.0.yen"]').fill('80,000');
  await page.locator('[name="other_subsidy"][value="no"]').check();
  await saveNext(page);
  await expect(page).toHaveURL(/\/papers$/);
}

people(
  'the office returns one field; the group mends that one alone, and the paper passes',
  async ({ page, another }) => {
    await signInAs(page, 'programme_officer', `/desk/grant-cases/${kept.code}`);
    await expectAccessible(page);
    await link(page, '直してもらう').click();
    await page.locator('input[name="tick"][value="effect"]').check();
    await page.locator('[name="word.effect"]').fill('初めての人が来たことを、どう確かめますか。');
    await page.getByLabel('出し直しの期限').fill('令和9年3月31日');
    await expectAccessible(page);
    await button(page, '直してもらう（差戻し）').click();
    await expect(main(page)).toContainText('団体に差し戻しました');

    const member = await another();
    await signInAs(member, 'group_member', kept.answer, '隣町');
    await expect(main(member)).toContainText('初めての人が来たことを、どう確かめますか。');
    await expectAccessible(member);
    await member.goto(`${kept.answer}/project`);
    await member
      .locator('[name="effect"]')
      .fill('1回に10人が立ち寄り、うち3人が初めての人です。名札の色で数えます。');
    await saveNext(member);
    await member.goto(`${kept.answer}/check`);
    await button(member, 'この内容で送る').click();
    await expect(main(member)).toContainText('送りました');

    await page.goto(`/desk/grant-cases/${kept.code}`);
    await expect(main(page)).toContainText('名札の色で数えます');
    await button(page, '形式の確認を終える').click();
    await expect(main(page)).toContainText('形式の確認を終えました');
    await page.goto('/desk/grant-cases?q=団地の台所');
    await link(page, '団地の台所で世界のおかず').click();
    await button(page, '形式の確認を終える').click();
    await expect(main(page)).toContainText('形式の確認を終えました');
  },
);
