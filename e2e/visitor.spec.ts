import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { followAndEnd } from './mail.ts';
import { expectNoSidewaysScroll, people } from './people.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

async function download(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

for (const width of [360, 1280]) {
  people(`a visitor finds a measure, its history and its papers at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(h1(page)).toHaveText('鎌倉市の市民活動と協働');
    await page.getByRole('link', { name: '施策と進み具合を見る' }).click();
    await expect(h1(page)).toHaveText('市の約束と、その進み具合');
    await page.getByRole('table').getByRole('link', { name: '利用可能な民間施設等の情報提供' }).click();
    await expect(page.locator('#descent')).toContainText('第一次指針');
    await expect(page.locator('#descent')).toContainText('第二次指針');
    await expectNoSidewaysScroll(page);

    await page.getByRole('link', { name: '施策', exact: true }).first().click();
    await page.getByRole('link', { name: '新旧対照表' }).click();
    await expect(h1(page)).toHaveText(/第一次指針と第二次指針（案）の新旧対照表/);
    await expect(page.locator('main del').first()).toBeVisible();
    await expect(page.locator('main ins').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    const word = await download(page, 'Wordで保存');
    expect(word.name).toMatch(/\.docx$/);
    expect(word.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    const pdf = await download(page, 'PDFで保存');
    expect(pdf.name).toMatch(/\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  people(`a visitor follows a measure by mail and stops again at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await followAndEnd(page, '2-1', `hanako-${width}@example.jp`);
  });
}

people('a visitor takes the register away as open data', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'オープンデータ' }).click();
  const measures = page.locator('a[href="/open-data/measures.csv"]');
  await expect(measures.first()).toBeVisible();
  const csv = await page.request.get('/open-data/measures.csv');
  const lines = (await csv.text()).trim().split('\r\n');
  expect(lines[0]).toContain('施策番号,版番号');
  const sjis = await page.request.get('/open-data/measures.csv?encoding=cp932');
  const headings = new TextDecoder('shift_jis').decode(await sjis.body());
  expect(headings).toContain('施策番号,版番号');
  const json = await page.request.get('/open-data/measures.json');
  const { rows } = (await json.json()) as { rows: { edition: number }[] };
  expect(rows.filter((row) => row.edition === 1)).toHaveLength(23);
  expect(rows.filter((row) => row.edition === 2)).toHaveLength(21);
});

people('a visitor reads the same page in three languages and stays on it', async ({ page }) => {
  await page.goto('/policy/measures/2-3');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/policy/measures/2-3');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'やさしい日本語' }).click();
  await expect(page.getByRole('link', { name: 'メールで 知らせを もらう' })).toBeVisible();
});

people('the comparison is printed on A4 landscape, a measure on A4 portrait', async ({ page }) => {
  const boxOf = async (address: string) => {
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
    return [Number(width), Number(height)].map((points) => Math.round((points / 72) * 25.4));
  };
  expect(await boxOf('/policy/editions/2/comparison')).toEqual([297, 210]);
  expect(await boxOf('/policy/measures/2-3')).toEqual([210, 297]);
});
