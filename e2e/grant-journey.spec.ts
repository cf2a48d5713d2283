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
    await page.getByLabel('出し直しの期限').fill('令和20年3月31日');
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

people(
  'the office closes the call, and the committee screens: one steps back, two projects are equal',
  async ({ page, another }) => {
    await signInAs(page, 'programme_officer', '/desk/grant-calls');
    await page
      .getByRole('row')
      .filter({ hasText: '受付中' })
      .filter({ hasText: 'スタートアップ' })
      .getByRole('link')
      .first()
      .click();
    // Without script one ticks a box instead; here the question comes in its place.
    await expect(page.locator('[name="confirmed"]')).toBeHidden();
    await button(page, 'この募集を終了する').click();
    await button(page, 'はい、この募集を終了する').click();
    await expect(main(page)).toContainText('保存しました');
    await prepareRound(page);
    await button(page, '利害関係の申告をお願いする').click();
    for (const name of SEATS) await declareAs(await another(), name);
    await page.reload();
    await button(page, '採点を始める').click();
    await expect(main(page)).toContainText('採点はまだそろっていません');
    await expectAccessible(page);
    for (const name of SEATS) await scoreAs(await another(), name);
    await page.goto(kept.round);
    await expect(main(page)).toContainText('採点がそろい、開かれました');
    await page.goto(`${kept.round}/table`);
    await expect(main(page)).toContainText('再計算：保存された合計・順位と一致しました');
    await expectAccessible(page);
    await deliberate(page);
  },
);

const SEATS = ['有識 けい', '経験 あおい', '市井 なぎさ'] as const;
/** Once helped the group of the other paper: steps back from it. */
const RELATED = '市井 なぎさ';

async function prepareRound(page: Page): Promise<void> {
  await page.goto('/desk/screening');
  await expectAccessible(page);
  await page
    .getByRole('row')
    .filter({ hasText: 'スタートアップ' })
    .filter({ hasText: '審査の回を準備する' })
    .getByRole('link')
    .first()
    .click();
  for (const name of ['庁内 たけし', '支援 わたる']) await page.getByLabel(new RegExp(name)).uncheck();
  await page.locator('[name="assignment"][value="all"]').check();
  await page.locator('[name="budgetYen"]').fill('150,000');
  await button(page, '審査の回を準備する').click();
  await expect(page).toHaveURL(/\/desk\/screening\/S\d{4}-\d+/);
  kept.round = new URL(page.url()).pathname;
}

async function declareAs(page: Page, name: string): Promise<void> {
  await signInAs(page, 'committee_member', `${kept.round}/declare`, name);
  for (const no of await page.locator('[type="radio"][value="no"]').all()) await no.check();
  if (name === RELATED) {
    const paper = main(page)
      .locator('fieldset, section')
      .filter({ hasText: '団地の台所で世界のおかず' })
      .first();
    await paper.locator('[type="radio"][value="yes"]').first().check();
    await main(page).locator('summary').first().click();
    await main(page).locator('select').first().selectOption({ index: 1 });
    await main(page).locator('textarea').first().fill('以前に会の世話役をしていたため');
    await expectAccessible(page);
  }
  await button(page, '申告する').click();
  await expect(main(page)).toContainText('申告しました');
}

async function scoreAs(page: Page, name: string): Promise<void> {
  await signInAs(page, 'committee_member', kept.round, name);
  const open = main(page).locator('table').getByRole('link', { name: '採点する' });
  await expect(open).toHaveCount(name === RELATED ? 1 : 2);
  const hrefs = await Promise.all((await open.all()).map((one) => one.getAttribute('href')));
  for (const href of hrefs) {
    await page.goto(href ?? '');
    for (const criterion of ['issue', 'effect', 'means', 'budget', 'future']) {
      await page.locator(`[name="points.${criterion}"]`).fill('4');
      await page.locator(`[name="reason.${criterion}"]`).fill('よくわかります。');
    }
    await button(page, 'この採点を提出する').click();
    await expect(main(page)).toContainText('採点を提出しました');
  }
  if (name !== RELATED) return;
  const refused = await page.request.get(`${kept.round}/papers/E${kept.code.slice(1, 5)}-008`);
  expect(refused.status()).toBeGreaterThanOrEqual(403);
}

/** The tie is settled in the way of the rules, each paper has its conclusion, and together they keep within the budget. */
async function deliberate(page: Page): Promise<void> {
  await page.goto(`${kept.round}/deliberation`);
  await expect(main(page)).toContainText('2件が同点です');
  await expectAccessible(page);
  await page.locator('[name="way"]').first().check();
  await page.locator('[name="minutes"]').fill('新しく始まる団体を先にすることで一致した。');
  await button(page, '順番を記録する').click();
  await page.goto(kept.round);
  await main(page).locator('summary').filter({ hasText: '会議を結び付ける' }).click();
  await page.locator('[name="meeting"]').selectOption({ index: 1 });
  await page.locator('[name="purpose"][value="deliberation"]').check();
  await button(page, '会議を結び付ける').click();
  await button(page, '審議を終える').click();
  await conclude(page, TITLE, 'adopt', '80,000', '');
  await conclude(page, '団地の台所で世界のおかず', 'adopt_changed', '70,000', '調理の道具は借りてください。');
  await page.goto(kept.round);
  await button(page, '市に推薦する').click();
  await expect(main(page)).toContainText('推薦済み');
}

async function conclude(page: Page, title: string, verdict: string, yen: string, conditions: string) {
  await page.goto(`${kept.round}/deliberation`);
  await page
    .getByRole('row')
    .filter({ hasText: title })
    .getByRole('link', { name: /結論を書く/ })
    .click();
  await page.locator(`[name="verdict"][value="${verdict}"]`).check();
  await page.locator('[name="yen"]').fill(yen);
  await page.locator('[name="reason"]').fill('困りごとをよくとらえています。');
  if (conditions !== '') await page.locator('[name="conditions"]').fill(conditions);
  await button(page, '結論を保存する').click();
  await expect(main(page)).toContainText('結論を保存しました');
}

people(
  'one officer proposes the decision, another takes it with an amount of its own',
  async ({ page, another }) => {
    await signInAs(page, 'programme_officer', `/desk/grant-cases/${kept.code}/propose`);
    await page.locator('[name="outcome"][value="award"]').check();
    await page.locator('[name="yen"]').fill('80,000');
    await page.locator('[name="grounds"]').fill('推薦のとおり');
    await expectAccessible(page);
    await button(page, '起案する').click();
    await expect(main(page)).toContainText('あなたが起案したので、決裁はほかの職員が行います');

    const head = await another();
    await signInAs(head, 'programme_officer', `/desk/grant-cases/${kept.code}`, '裁可');
    await link(head, '決裁する').click();
    await head.locator('[name="yen"]').fill('９０，０００');
    await button(head, '決裁する').click();
    await expect(main(head)).toContainText('申請された額を超えています');
    await head.locator('[name="yen"]').fill('78,000');
    await button(head, '決裁する').click();
    await expect(main(head)).toContainText('決裁しました');
    const href = await main(head).locator('a[href^="/desk/grant-awards/"]').first().getAttribute('href');
    kept.award = href ?? '';
    expect(kept.award).toMatch(/K\d{4}-\d+$/);
  },
);

const primary = (page: Page) => main(page).locator('a.button--primary, button.button--primary').first();

/** Presses the page's one button, and sees that it was done. */
async function finish(page: Page): Promise<void> {
  await primary(page).click();
  await expect(page).toHaveURL(/done=/);
}

/** Opens the award, and goes where its one next step leads. */
async function nextStep(page: Page): Promise<void> {
  await page.goto(kept.award);
  await primary(page).click();
}

people(
  'the group signs, claims and begins; one officer orders the payment and another pays',
  async ({ page, another }) => {
    await signInAs(page, 'group_member', kept.award, '隣町');
    await expectAccessible(page);
    await nextStep(page);
    await expectAccessible(page);
    await page.locator('[name="agreed"]').check();
    await finish(page);
    const head = await another();
    await signInAs(head, 'programme_officer', kept.award, '裁可');
    await nextStep(head);
    await finish(head);

    await nextStep(page);
    await page.locator('[name="account"]').check();
    await finish(page);
    await expect(main(page)).toContainText('請求しました');
    const officer = await another();
    await signInAs(officer, 'programme_officer', kept.award);
    await nextStep(officer);
    await officer.locator('[name="verdict"][value="yes"]').check();
    await finish(officer);
    await expect(main(officer)).toContainText('支払いを命じました');
    await nextStep(head);
    await expectAccessible(head);
    await finish(head);
    await expect(main(head)).toContainText('支払いを記録しました');
    await nextStep(page);
    await finish(page);
    await expect(main(page)).toContainText('着手を知らせました');
  },
);

people(
  'it reports with receipts, less is settled than was paid, and what is left comes back',
  async ({ page, another }) => {
    await signInAs(page, 'group_member', kept.award, '隣町');
    await section(page, 'work', {
      period: '12月から3月まで8回',
      place: '谷戸の畑',
      people: '82',
      activities: '月に2回、椅子を出しました。',
    });
    await page.goto(`${kept.award}/report/section/effect`);
    await page.locator('[name="goal"][value="full"]').check();
    await section(
      page,
      'effect',
      { outcome: '初めての人が21人来ました。', learned: '雨の日の場所を探します。' },
      true,
    );
    await section(page, 'income', { income_yen: '0' });
    await receipt(page, '椅子10脚', '５２，０００円');
    await receipt(page, '案内', '18,000');
    await page.goto(`${kept.award}/report`);
    await expectAccessible(page);
    await button(page, 'この内容で送る').click();
    await expect(main(page)).toContainText('報告を送りました');

    const officer = await another();
    await signInAs(officer, 'programme_officer', `${kept.award}/report/check`);
    await button(officer, 'きまりのとおりのものをまとめて認める').click();
    await expectAccessible(officer);
    await button(officer, '確認を終える').click();
    await nextStep(officer);
    await expect(officer.locator('[name="yen"]')).toHaveValue('70000');
    await finish(officer);
    const head = await another();
    await signInAs(head, 'programme_officer', kept.award, '裁可');
    await nextStep(head);
    await head.locator('[name="verdict"][value="yes"]').check();
    await finish(head);
    await nextStep(officer);
    await expect(main(officer)).toContainText('返還 8,000円');
    await finish(officer);

    const code = kept.award.split('/').at(-1) ?? '';
    await page.goto(`/grants/awards/${code}`);
    for (const words of [TITLE, '78,000円', '70,000円', '8,000円'])
      await expect(main(page)).toContainText(words);
    await expectAccessible(page);
    await page.goto('/fund');
    await expect(main(page)).toContainText(TITLE);
  },
);

async function section(page: Page, name: string, values: Record<string, string>, isOpen = false) {
  if (!isOpen) await page.goto(`${kept.award}/report/section/${name}`);
  for (const [field, value] of Object.entries(values)) await page.locator(`[name="${field}"]`).fill(value);
  await page.getByRole('button', { name: '保存する', exact: true }).click();
  await expect(main(page)).toContainText('保存しました');
}

async function receipt(page: Page, item: string, yen: string): Promise<void> {
  await page.goto(`${kept.award}/report/receipts/new`);
  const line = page.locator('[name="lineKey"] option').filter({ hasText: item });
  await page.locator('[name="lineKey"]').selectOption((await line.getAttribute('value')) ?? '');
  await page
    .locator('[name="on"]')
    .fill(await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format()));
  await page.locator('[name="payee"]').fill('みなと文具店');
  await page.locator('[name="item"]').fill(item);
  await page.locator('[name="yen"]').fill(yen);
  await page.getByRole('button', { name: '保存する', exact: true }).click();
  await expect(main(page)).toContainText('保存しました');
}
