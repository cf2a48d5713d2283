import { expect, type Page } from '@playwright/test';
import { expectNoSidewaysScroll, people, signInAs } from './people.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const save = (page: Page) => page.getByRole('button', { name: '設問を保存する' }).click();

people.describe('with JavaScript off, on a phone', () => {
  people.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  people(
    'the office builds a form, tries it, publishes it, and sees what the next version changes',
    async ({ page }) => {
      await signInAs(page, 'programme_officer', '/desk/questionnaires');
      await page.getByRole('link', { name: '質問票を作る' }).click();
      await page.getByRole('button', { name: '質問票を作る' }).click();
      await expect(page.getByRole('alert')).toContainText('名前を書いてください');
      await page.getByRole('textbox', { name: '名前', exact: true }).fill('説明会のアンケート');
      await page.getByLabel('アンケート', { exact: true }).check();
      await page.getByRole('button', { name: '質問票を作る' }).click();
      await expect(h1(page)).toHaveText('説明会のアンケート 第1版');
      await expectNoSidewaysScroll(page);

      await page.getByRole('link', { name: '区分を足す' }).click();
      await page.getByLabel('区分の名前', { exact: true }).fill('説明会のこと');
      await page.getByRole('button', { name: '区分を保存する' }).click();
      await expect(page.locator('main')).toContainText('保存しました');

      await page.getByRole('link', { name: /^設問を足す/ }).click();
      await page.getByRole('link', { name: '1つ選ぶ' }).click();
      await page.getByLabel('設問の言葉', { exact: true }).fill('参加しましたか');
      await page.getByLabel('選択肢').fill('はい');
      await save(page);
      await expect(page.getByRole('alert')).toContainText('2つ以上書いてください');
      await expect(page.getByLabel('設問の言葉', { exact: true })).toHaveValue('参加しましたか');
      await page.getByLabel('選択肢').fill('はい｜Yes\nいいえ｜No');
      await save(page);

      await page.getByRole('link', { name: /^設問を足す/ }).click();
      await page.getByRole('link', { name: '短い文' }).click();
      await page.getByLabel('設問の言葉', { exact: true }).fill('よかった点');
      await page.getByLabel('表示の条件').selectOption({ label: '「参加しましたか」が「はい」のとき' });
      await save(page);
      await expect(page.locator('main')).toContainText('「参加しましたか」が「はい」のときに表示');
      await expectNoSidewaysScroll(page);

      await page.getByRole('link', { name: '回答する画面で試す' }).click();
      await expect(page.getByLabel('よかった点')).toHaveCount(0);
      await page.getByLabel('はい').check();
      await page.getByRole('button', { name: '書いた内容を確かめてみる' }).click();
      await expect(page.getByRole('alert')).toContainText('「よかった点」に答えてください');
      await page.getByLabel('よかった点').fill('話がわかりやすい');
      await page.getByRole('button', { name: '書いた内容を確かめてみる' }).click();
      await expect(page.locator('main')).toContainText('このまま送れる内容です');
      await page.getByRole('link', { name: '質問票の全体に戻る' }).click();

      await page.getByRole('link', { name: '公開の前に確かめる' }).click();
      await expect(page.locator('main')).toContainText('最初の版です');
      await page.getByRole('button', { name: '第1版を公開する' }).click();
      await expect(page.locator('main')).toContainText('公開しました');

      await page.getByRole('button', { name: '次の版を作る' }).click();
      await expect(h1(page)).toHaveText('説明会のアンケート 第2版');
      await page.getByRole('button', { name: /^下へ\s*参加しましたか/ }).click();
      await expect(page.locator('main')).toContainText('表示の条件が合わなくなる設問があります：よかった点');
      await page.getByRole('link', { name: 'よかった点' }).click();
      await page.getByLabel('「よかった点」を下書きから取り除きます', { exact: false }).check();
      await page.getByRole('button', { name: 'この設問を取り除く' }).click();
      await page.getByRole('link', { name: '公開の前に確かめる' }).click();
      await expect(page.getByRole('table')).toContainText('よかった点');
      await expect(page.getByRole('table')).toContainText('取り除いた');
      await expectNoSidewaysScroll(page);
    },
  );
});
