import { expect, type Page } from '@playwright/test';
import { followMail } from './mail.ts';
import { expectAccessible, expectNoSidewaysScroll, people, signInAs } from './people.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: '保存して次へ' }).click();

/** From the public page by the mailed link to the first page of an empty draft. */
async function beginByMail(page: Page, name: string, mail: string): Promise<void> {
  await page.goto('/registration');
  await page.getByRole('link', { name: '登録を始める' }).click();
  await page.getByLabel('あなたの名前').fill(name);
  await page.getByLabel('メールアドレス').fill(mail);
  await page.getByRole('button', { name: 'リンクのメールを受け取る' }).click();
  await expect(h1(page)).toHaveText('メールをご確認ください');
  await followMail(page, mail, /団体登録を始める/);
  await page.getByRole('button', { name: '始める', exact: true }).click();
  await expect(page).toHaveURL(/\/form\/group$/);
}

type Group = { name: string; kana: string; phone: string };

/** Fills in what must be there, page by page, up to the check. */
async function fillIn(page: Page, group: Group, look?: (page: Page) => Promise<void>): Promise<void> {
  await page.getByLabel('団体の種類').selectOption('voluntary');
  await page.getByLabel('団体の名前').fill(group.name);
  await page.getByLabel('名前のふりがな').fill(group.kana);
  await look?.(page);
  await next(page);
  await expect(page).toHaveURL(/\/form\/work/);
  await page.getByLabel('一行紹介').fill('浜辺の生きものを子どもと観察しています');
  await page.getByLabel('環境の保全').check();
  await look?.(page);
  await next(page);
  await expect(page).toHaveURL(/\/form\/members/);
  await page.getByLabel('会員の数').fill('12');
  await look?.(page);
  await next(page);
  await expect(page).toHaveURL(/\/form\/officers/);
  await page.locator('[name="officers.0.name"]').fill('由比 なぎさ');
  await page.getByLabel('代表者本人です').check();
  await look?.(page);
  await next(page);
  await expect(page).toHaveURL(/\/form\/contacts/);
  await page.locator('[name="contacts.0.kind"]').selectOption('phone');
  await page.locator('[name="contacts.0.value"]').fill(group.phone);
  await look?.(page);
  await next(page);
  await expect(page).toHaveURL(/\/form\/publicity/);
  await look?.(page);
  await next(page);
  await expect(page).toHaveURL(/\/form\/papers/);
  await look?.(page);
  await next(page);
  await expect(h1(page)).toHaveText('確認して送る');
}

async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'この内容で送る' }).click();
  await expect(page.getByText(/受付番号は R\d{4}-\d{4} です/)).toBeVisible();
  return /R\d{4}-\d{4,7}/.exec(page.url())?.[0] ?? '';
}

people(
  'a new group registers by a mailed link, mends what came back, is accepted, and renews with one button',
  async ({ page, another }) => {
    people.slow();
    await beginByMail(page, '由比 なぎさ', 'nagisa-group@example.jp');
    const look = async (at: Page) => {
      await expectAccessible(at);
      await expectNoSidewaysScroll(at);
    };
    await fillIn(
      page,
      { name: '由比ヶ磯の観察隊', kana: 'ゆいがいそのかんさつたい', phone: '0467-00-7001' },
      look,
    );
    await look(page);
    const code = await send(page);
    await look(page);

    const centre = await another();
    await signInAs(centre, 'centre_staff', '/desk/registration');
    await centre.getByRole('link', { name: '由比ヶ磯の観察隊' }).click();
    await look(centre);
    await centre.getByRole('link', { name: '差し戻す' }).click();
    await centre.getByRole('checkbox', { name: /直してもらう\s*一行紹介/ }).check();
    await centre.getByLabel('「一行紹介」へのひとこと').fill('どこの浜かも書いてください');
    await centre.getByRole('checkbox', { name: /直してもらう\s*役員/ }).check();
    await centre.getByLabel('「役員」へのひとこと').fill('会計の方もお願いします');
    await look(centre);
    await centre.getByRole('button', { name: '差し戻す' }).click();
    await expect(centre.getByText('差し戻しました')).toBeVisible();

    await page.goto(`/desk/registration/${code}`);
    await page.getByRole('link', { name: '直して送り直す' }).click();
    await expect(page.getByText('センターから：どこの浜かも書いてください').first()).toBeVisible();
    await page.getByLabel('一行紹介').fill('由比ヶ磯の生きものを子どもと観察しています');
    await next(page);
    await page.goto(`/desk/registration/${code}/form/officers`);
    await expect(page.getByText('センターから：会計の方もお願いします').first()).toBeVisible();
    await page.getByRole('button', { name: '役員を加える' }).click();
    await page.locator('[name="officers.1.post"]').selectOption('treasurer');
    await page.locator('[name="officers.1.name"]').fill('材木 すなお');
    await next(page);
    await expect(page).toHaveURL(/\/form\/contacts/);
    await page.goto(`/desk/registration/${code}/check`);
    await send(page);

    await centre.goto(`/desk/registration/${code}`);
    await centre.getByRole('button', { name: '受理する' }).click();
    await expect(centre.getByText('受理しました')).toBeVisible();
    await expect(centre.getByRole('link', { name: /登録簿の団体（G\d+）を開く/ })).toBeVisible();
    await page.goto('/desk/registration/mine');
    await expect(page.getByText('登録団体', { exact: true })).toBeVisible();

    // Renewal opens earlier in this city from now on: the conditions are the city's to write.
    await centre.goto('/desk/registration/rules');
    await centre.locator('[name="renewalDays"]').fill('366');
    await centre.getByRole('button', { name: '影響を見る' }).click();
    await expect(centre.getByText(/登録している\d+団体のうち0団体/)).toBeVisible();
    await centre.getByRole('button', { name: '条件を保存する' }).click();
    await expect(centre.getByText('条件を保存しました')).toBeVisible();

    await page.goto('/desk/registration/mine');
    await page.getByRole('link', { name: '更新する' }).click();
    await look(page);
    await page.getByRole('button', { name: /変わりありません/ }).click();
    await expect(page.getByText(/受付番号は R\d{4}-\d{4} です/)).toBeVisible();
    await centre.goto('/desk/registration');
    await centre.getByRole('link', { name: '由比ヶ磯の観察隊' }).click();
    await expect(centre.getByText('登録簿から変わったところはありません')).toBeVisible();
    await centre.getByRole('button', { name: '受理する' }).click();
    await expect(centre.getByText('受理しました')).toBeVisible();
  },
);

people(
  'staff type a paper for somebody at the counter, and everybody sees that they did',
  async ({ page }) => {
    await signInAs(page, 'centre_staff', '/desk/registration');
    await page.getByRole('link', { name: '代わりに入力する' }).click();
    await page.getByLabel('窓口で聞いて').check();
    await page.getByLabel('来られた方・電話の方の名前').fill('坂ノ下 みつ');
    await expectAccessible(page);
    await page.getByRole('button', { name: '入力を始める' }).click();
    await expect(page.getByText('職員が代わりに入力（窓口で聞いて、坂ノ下 みつさん）')).toBeVisible();
    await fillIn(page, { name: '坂ノ下おはなし会', kana: 'さかのしたおはなしかい', phone: '0467-00-7002' });
    await page.getByRole('button', { name: 'この内容で送る' }).click();
    await expect(page.getByText('職員が代わりに入力（窓口で聞いて、坂ノ下 みつさん）').first()).toBeVisible();
    await expect(page.getByText('あなたが代わりに入力した申請です')).toBeVisible();
    await page.getByRole('button', { name: '受理する' }).click();
    await expect(page.getByText('受理しました')).toBeVisible();
  },
);

people('without script a group registers just the same', async ({ another }) => {
  const page = await another({ javaScriptEnabled: false });
  await beginByMail(page, '腰越 いさな', 'isana@example.jp');
  await page.getByLabel('団体の名前').fill('腰越合唱団🎵');
  await page.getByLabel('設立').fill('令和0年');
  await next(page);
  await expect(page.getByRole('alert')).toContainText('2か所を直してください');
  await expect(page.getByLabel('設立')).toHaveValue('令和0年');
  await page.getByLabel('設立').fill('令和元年5月');
  await page.getByRole('button', { name: '以前の名前を加える' }).click();
  await expect(page.locator('[name="formerNames.0.name"]')).toBeVisible();
  await page.getByRole('button', { name: /この行を消す/ }).click();
  await expect(page.locator('[name="formerNames.0.name"]')).toHaveCount(0);
  await fillIn(page, {
    name: '腰越合唱団いさな',
    kana: 'こしごえがっしょうだんいさな',
    phone: '0467-00-7003',
  });
  await send(page);
});
