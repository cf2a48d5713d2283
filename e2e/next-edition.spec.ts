import { expect, type Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { followAndEnd } from './mail.ts';
import { expectAccessible, expectNoSidewaysScroll, people, signInAs } from './people.ts';

// One draft grows from test to test, as it does on a desk. At the end it is taken back, and the public sees what it saw before.
people.describe.configure({ mode: 'serial' });

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const DRAFT = '/desk/policy/editions/3';
const CORRECTED = '浜辺の清掃を続ける団体の応援';

type Row = {
  edition: number;
  pillar: number;
  pillarTitle: string;
  title: string;
  class: string;
  text: string;
};

/** A paper of the next edition as an office writes it: the standing measures unchanged, one removed, one new. */
async function writePaper(page: Page): Promise<string[]> {
  const answer = await page.request.get('/open-data/measures.json');
  const { rows } = (await answer.json()) as { rows: Row[] };
  const standing = rows.filter((row) => row.edition === 2);
  const removed = standing.at(-1);
  const lines = ['「鎌倉市市民活動推進指針」更新（案）'];
  let pillar = 0;
  for (const row of standing) {
    if (row.pillar !== pillar) lines.push(`（${row.pillar}）${row.pillarTitle}`);
    pillar = row.pillar;
    lines.push('· 第二次指針（案）', `・${row.title}【${row.class}】`, row.text);
    lines.push('· これまでの取組', `${row.title}を行いました。`);
    lines.push('· 第三次指針（案）', row === removed ? '削除' : '変更なし');
  }
  return [
    ...lines,
    '新規追加',
    '· 第三次指針（案）',
    '・浜辺のそうじを続ける団体の応援【Ⅱ-ア】',
    '浜辺をきれいにする団体に道具を貸します。',
  ];
}

async function choosePaper(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/desk/policy/import');
  await page.getByLabel('文書', { exact: true }).setInputFiles({ name, mimeType: '', buffer });
  await page.getByRole('button', { name: '読み取る' }).click();
}

/** Opens a measure of the draft from the side-by-side page. */
async function openMeasure(page: Page, title: string): Promise<void> {
  await page.goto(DRAFT);
  await page.getByRole('link', { name: title }).last().click();
  await expect(h1(page)).toContainText(title);
}

people(
  'an officer brings in a paper, corrects what was read, and has it as a draft',
  async ({ page, another }) => {
    await signInAs(page, 'programme_officer');
    const lines = await writePaper(page);
    await choosePaper(page, '買い物.txt', Buffer.from('にんじん\nたまねぎ\n'));
    await expect(page.locator('.notice--error')).toBeVisible();
    await expectAccessible(page);
    await choosePaper(page, '更新案.docx', Buffer.from('これはWordではない'));
    await expect(page).toHaveTitle(/入力の直し/);

    await choosePaper(page, '更新案.txt', Buffer.from(lines.join('\n')));
    await expect(h1(page)).toHaveText('読み取った結果の確認');
    await expect(page.getByText('第二次指針（案）の21施策と第三次指針（案）の21施策').first()).toBeVisible();

    const word = new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] });
    await choosePaper(page, '更新案.docx', await Packer.toBuffer(word));
    await expect(h1(page)).toHaveText('読み取った結果の確認');
    const card = page.locator('.review-card').filter({ hasText: '浜辺をきれいにする団体に道具を貸します。' });
    await expect(card.locator('.source-lines')).toContainText('浜辺のそうじを続ける団体の応援【Ⅱ-ア】');
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await card.getByLabel('施策の名前').fill('');
    await page.getByRole('button', { name: '確定して登録する' }).click();
    await expect(page).toHaveTitle(/入力の直し/);
    await card.getByLabel('施策の名前').fill(CORRECTED);
    await page.getByRole('button', { name: '確定して登録する' }).click();
    await expect(page).toHaveURL(DRAFT);
    await expect(page.getByRole('link', { name: CORRECTED })).toBeVisible();
    await expectAccessible(page);

    const visitor = await another();
    await visitor.goto('/policy');
    await expect(visitor.locator('main')).not.toContainText('第三次指針');
    expect((await visitor.goto('/policy/editions/3'))?.status()).toBe(404);
  },
);

people(
  'what an officer types is saved by itself, and nobody overwrites another in silence',
  async ({ page, another }) => {
    await signInAs(page, 'programme_officer');
    await openMeasure(page, CORRECTED);
    const second = await another();
    await signInAs(second, 'programme_officer');
    await second.goto(page.url());

    await page.getByLabel('施策の内容').fill('道具を貸し、集めたごみを運びます。');
    const status = (one: Page) => one.locator('[data-status]').first();
    await expect(status(page)).toContainText('最後の保存');
    await page.reload();
    await expect(page.getByLabel('施策の内容')).toHaveValue('道具を貸し、集めたごみを運びます。');
    await expectAccessible(page);

    await second.getByLabel('施策の内容').fill('道具を貸し、掃除の日を広報に載せます。');
    await expect(status(second)).toContainText('ほかの人が先に');
    await second.getByRole('button', { name: '保存する', exact: true }).click();
    await expect(h1(second)).toHaveText('どちらの文にするか選んでください');
    await expect(second.getByText('道具を貸し、集めたごみを運びます。').first()).toBeVisible();
    await expect(second.getByText('道具を貸し、掃除の日を広報に載せます。').first()).toBeVisible();
    await expectAccessible(second);
    await second.getByLabel('あなたの文').fill('道具を貸し、ごみを運び、掃除の日を広報に載せます。');
    await second.getByRole('button', { name: '選んだとおりに保存する' }).click();
    await expect(second.getByLabel('施策の内容')).toHaveValue(
      '道具を貸し、ごみを運び、掃除の日を広報に載せます。',
    );
    await second.getByRole('link', { name: '変更の履歴' }).click();
    await expect(second.locator('main ins').first()).toBeVisible();
    await expectAccessible(second);
  },
);

people('the class of a measure follows from its marks, and is seen before it is saved', async ({ page }) => {
  await signInAs(page, 'programme_officer');
  await openMeasure(page, CORRECTED);
  await page.getByLabel('点数から決める').check();
  await page.getByRole('button', { name: '分類を確かめる' }).click();
  await page.getByRole('button', { name: '保存する', exact: true }).click();
  await expect(page).toHaveTitle(/入力の直し/);
  for (const [mark, value] of [
    ['緊急性', '5'],
    ['重要性', '5'],
    ['費用', '1'],
  ]) {
    await page
      .getByRole('group', { name: mark ?? '' })
      .getByLabel(value ?? '', { exact: true })
      .check();
  }
  await page.getByRole('button', { name: '分類を確かめる' }).click();
  await expect(page.locator('#points')).toContainText('規則では Ⅰ');
  await page.getByRole('button', { name: '保存する', exact: true }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
  await expect(page.locator('.page-head__beside')).toContainText('Ⅰ');
  await openMeasure(page, '利用可能な公共施設等の情報提供');
  await expectAccessible(page);
});

people(
  'a member of the committee comments on the draft, and the office answers',
  async ({ page, another }) => {
    await signInAs(page, 'committee_member');
    await openMeasure(page, CORRECTED);
    await expect(page.getByRole('button', { name: '保存する', exact: true })).toHaveCount(0);
    await page.getByLabel('意見', { exact: true }).fill('雨の日の扱いも書いてください。');
    await page.getByRole('button', { name: '意見を送る' }).click();
    await expect(page.getByText('意見を送りました。')).toBeVisible();
    await expectAccessible(page);

    const office = await another();
    await signInAs(office, 'programme_officer');
    await office.getByRole('link', { name: new RegExp(CORRECTED) }).click();
    await office.locator('#comments summary').click();
    await office.getByLabel('答え（どう扱ったか）').fill('募集の案内に書くことにしました。');
    await office.getByRole('button', { name: '答えて済みにする' }).click();
    await expect(office.getByText('答えを書きました。')).toBeVisible();
    await page.reload();
    await expect(page.locator('#comments')).toContainText('募集の案内に書くことにしました。');
  },
);

people('the list before publishing names what is missing, and the office mends it', async ({ page }) => {
  await signInAs(page, 'programme_officer', `${DRAFT}/fates`);
  const tied = page.getByRole('row').filter({ hasText: '利用可能な民間施設等の情報提供' });
  await tied.getByRole('link', { name: /^直す/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'この対応をほどく' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /ほどく/ })
    .click();
  await expect(page.getByText('対応をほどきました。')).toBeVisible();

  await page.goto(`${DRAFT}/publish`);
  const missing = page.locator('main').getByRole('row');
  await expect(missing.filter({ hasText: 'すべての施策に' })).toContainText('利用可能な民間施設等の情報提供');
  await expect(missing.filter({ hasText: '削除と統合' })).toContainText('1件あります');
  await page.getByRole('button', { name: '案として公開する' }).click();
  await expect(page.locator('.notice--error')).toBeVisible();
  await expectAccessible(page);

  await missing.filter({ hasText: '削除と統合' }).getByRole('link').click();
  await page.getByLabel('理由', { exact: false }).first().fill('ほかの施策で行うため');
  await page.getByRole('button', { name: '保存する', exact: true }).click();
  await expect(page.getByText('変わり方と理由を保存しました。')).toBeVisible();
  const tie = page.locator('.tie-form');
  for (const side of ['前の版', 'この版']) {
    await tie
      .getByRole('group', { name: new RegExp(`^${side}`) })
      .getByLabel(/利用可能な民間施設等の情報提供/)
      .check();
  }
  await page.getByRole('button', { name: '対応を結ぶ' }).click();
  await expect(page.getByText('対応を結びました。')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${DRAFT}/publish`);
  await expect(missing.first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('件あります');
});

people('measures are added to the draft and removed from it', async ({ page }) => {
  await signInAs(page, 'programme_officer', DRAFT);
  await page.getByRole('link', { name: '施策を加える' }).click();
  await expectAccessible(page);
  await page.getByLabel('置く柱と見出し').selectOption({ index: 1 });
  await page.getByLabel('施策名').fill('海の家を借りた交流会');
  await page.getByLabel('理由を書いて手で決める').check();
  await page.getByLabel('手で決める分類').selectOption('Ⅲ');
  await page.getByLabel('手で決める理由').fill('始めるかどうかをまだ考えているため');
  await page.getByRole('button', { name: '施策を加える' }).click();
  await expect(h1(page)).toContainText('海の家を借りた交流会');
  await page.getByRole('link', { name: 'この施策を次の版から取り除く' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: '取り除く' }).click();
  await expect(page.getByText('施策を取り除きました。')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('海の家を借りた交流会');
});

people(
  'without any script an officer writes and publishes, a visitor reads and follows, and the draft is taken back',
  async ({ another }) => {
    const office = await another({ javaScriptEnabled: false });
    await signInAs(office, 'programme_officer');
    await openMeasure(office, CORRECTED);
    await office.getByLabel('施策の内容').fill('だれでも道具を借りられます。');
    await office.getByRole('button', { name: '保存する', exact: true }).click();
    await expect(office.getByText('保存しました。')).toBeVisible();
    await office.goto(`${DRAFT}/publish`);
    await office.getByRole('button', { name: '案として公開する' }).click();
    await expect(office.getByText('案として公開しました。')).toBeVisible();

    const visitor = await another({ javaScriptEnabled: false });
    await visitor.goto('/policy');
    await expect(visitor.locator('main')).toContainText('第三次指針（案）');
    await visitor.getByRole('link', { name: CORRECTED }).first().click();
    await expect(visitor.locator('main')).toContainText('だれでも道具を借りられます。');
    const code = visitor.url().split('/').at(-1) ?? '';
    await followAndEnd(visitor, code, 'without-script@example.jp');

    await office.getByRole('button', { name: '案を取り下げて直す' }).click();
    await expect(office.getByText('案を取り下げました。')).toHaveCount(0);
    await office.getByLabel(/案のページが一般の人から見えなくなります/).check();
    await office.getByRole('button', { name: '案を取り下げて直す' }).click();
    await expect(office.getByText('案を取り下げました。')).toBeVisible();
    await visitor.goto('/policy');
    await expect(visitor.locator('main')).not.toContainText('第三次指針');
  },
);
