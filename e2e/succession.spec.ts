import { expect, type Page } from '@playwright/test';
import { followMail } from './mail.ts';
import { expectAccessible, expectNoSidewaysScroll, people, signInAs } from './people.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

people('a representative hands over by a mailed link, and stays as a member', async ({ page, another }) => {
  await signInAs(page, 'group_member', '/desk/succession/G00001');
  await expect(page.getByRole('row').filter({ hasText: '谷戸 みのる' })).toContainText('代表者');
  await expectAccessible(page);
  await page.getByRole('link', { name: '代表者を引き継ぐ' }).click();
  await expect(h1(page)).toHaveText('代表者を引き継ぐ');
  await page.getByRole('button', { name: '引継ぎのメールを送る' }).click();
  await expect(page.getByRole('alert')).toContainText('引き継いだあとどうするかを選んでください');
  await expectAccessible(page);
  await page.getByLabel('ほかの人').check();
  await page.getByLabel('次の代表者の名前').fill('次野 つぎこ');
  await page.getByLabel('次の代表者のメールアドレス').fill('tsugiko@example.jp');
  await page.getByLabel('代表を退き、会員として残る').check();
  await page.getByRole('button', { name: '引継ぎのメールを送る' }).click();
  await expect(page.locator('main')).toContainText('次野 つぎこ さんの返事を待っています');

  const successor = await another();
  await followMail(successor, 'tsugiko@example.jp', /代表者の引継ぎ/);
  await expect(h1(successor)).toHaveText(/の代表者を引き継ぎますか/);
  await expectAccessible(successor);
  await successor.getByRole('button', { name: '引き受ける' }).click();
  await expect(h1(successor)).toHaveText('代表者を引き継ぎました');
  await successor.getByRole('link', { name: 'サインインする' }).click();
  await successor.getByLabel('メールアドレス').fill('tsugiko@example.jp');
  await successor.getByRole('button', { name: 'リンクを送る' }).click();
  await followMail(successor, 'tsugiko@example.jp', /サインインのリンク/);
  await successor.getByRole('button', { name: 'サインインする' }).click();
  await expect(successor).toHaveURL(/succession\/G00001/);
  await expect(successor.getByRole('row').filter({ hasText: '次野 つぎこ' })).toContainText('代表者');

  await page.reload();
  await expect(page.locator('main')).toContainText('引き継げるのは代表者だけです');
  const centre = await another();
  await signInAs(centre, 'centre_staff', '/desk/succession');
  const row = centre.getByRole('row').filter({ hasText: '次野 つぎこ' });
  await row.getByRole('button', { name: '確認した' }).click();
  await expect(row).toHaveCount(0);
});

people.describe('with JavaScript off, on a phone', () => {
  people.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  people(
    'two officers and the centre bring back a group whose representative is gone',
    async ({ page, another }) => {
      await page.goto('/succession/recover');
      await page.getByRole('searchbox').fill('みんなの畑');
      await page.getByRole('button', { name: '探す' }).click();
      await page.getByRole('link', { name: '鶯谷台みんなの畑' }).click();
      await expectNoSidewaysScroll(page);
      const [asker, second] = [
        page.getByRole('group', { name: '代表者になる方' }),
        page.getByRole('group', { name: 'もう一人の役員の方' }),
      ];
      await asker.getByLabel('名前').fill('回復 のぞみ');
      await asker.getByLabel('役職').selectOption('deputy');
      await asker.getByLabel('メールアドレス').fill('nozomi@example.jp');
      await second.getByLabel('名前').fill('証言 たしか');
      await second.getByLabel('役職').selectOption('treasurer');
      await second.getByLabel('メールアドレス').fill('tashika@example.jp');
      await page.getByRole('button', { name: '確認のメールを送る' }).click();
      await expect(h1(page)).toHaveText('申し出を受け取りました');

      for (const mail of ['nozomi@example.jp', 'tashika@example.jp']) {
        await followMail(page, mail, /代表者の回復の確認/);
        await page.getByRole('button', { name: '確かめました' }).click();
        await expect(h1(page)).toHaveText('確かめました。ありがとうございます');
      }

      const centre = await another({ javaScriptEnabled: false });
      await signInAs(centre, 'centre_staff', '/desk');
      await centre.getByRole('link', { name: /鶯谷台みんなの畑：役員お二人の確認がそろいました/ }).click();
      await expect(centre.locator('main')).toContainText('役員の登録にない');
      await centre
        .getByLabel('本人であることをどう確かめたか')
        .fill('窓口でお二人の証明書を確かめ、届出と照合した');
      await centre.getByRole('button', { name: '新しい代表者として認める' }).click();
      await expect(centre.locator('main')).toContainText('回復 のぞみ');
      await expect(centre.locator('main')).toContainText('承認');
      await followMail(page, 'nozomi@example.jp', /の代表者になりました/);
      await expect(page).toHaveURL(/sign-in/);
    },
  );
});
