import { describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import {
  findAward,
  noteSignature,
  publishedAwards,
  signForOffice,
  startAward,
} from '#pillars/2-funding/grant-awards/index.ts';
import { findReport } from '#pillars/2-funding/grant-reports/index.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { Services } from '#platform/http/services.ts';
import { host } from '#tests/app.ts';
import {
  at,
  createTown,
  decide,
  OFFICER,
  OTHER,
  STRANGER,
  type Town,
  awardTest as test,
} from './awards.factory.ts';
import { grantAwards } from './index.ts';

const AT = '/desk/grant-awards';
const NOW = at('2026-06-01');

function pages(db: Db, actor: Actor, now = NOW) {
  const routes = grantAwards.deskRoutes;
  if (!routes) throw new Error('no pages');
  const files = { attach: async () => ({ ok: true }), remove: async () => undefined };
  const services = { files } as unknown as Services;
  const app = host(AT, routes, { db, now, actor, services });
  return {
    get: (path: string) => app.request(`http://localhost${path}`),
    post: (path: string, fields: Record<string, string>) =>
      app.request(`http://localhost${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: 'http://localhost' },
      }),
  };
}

async function running(db: Db, town: Town): Promise<string> {
  const code = await decide(db, town);
  const desk = { tx: db, now: NOW };
  await noteSignature({ ...desk, actor: OFFICER }, code, { name: '由比', on: '2026-05-02', city: '結浜市' });
  await signForOffice({ ...desk, actor: OTHER }, code);
  await startAward({ ...desk, actor: town.member }, code, '2026-06-01');
  return code;
}

const GUESSED = [
  '',
  '/agreement',
  '/change',
  '/stop',
  '/report',
  '/report/check',
  '/report/receipts/new',
  '/interim',
  '/result',
  '/settlement',
  '/plan',
  '/revoke',
];

describe('who opens what', () => {
  test('a member of another group who guesses addresses is refused everywhere, and a wrong number is not found', async ({
    db,
  }) => {
    const code = await running(db, await createTown(db));
    const stranger = pages(db, STRANGER);
    for (const path of GUESSED)
      expect([path, (await stranger.get(`${AT}/${code}${path}`)).status]).toEqual([path, 403]);
    for (const path of GUESSED)
      expect([path, (await pages(db, OFFICER).get(`${AT}/K2026-999${path}`)).status]).toEqual([path, 404]);
    for (const action of [
      'start',
      'close',
      'report/send',
      'report/checked',
      'settlement/decide',
      'result/publish',
    ])
      expect((await stranger.post(`${AT}/${code}/${action}`, {})).status).toBe(403);
    expect(
      (await pages(db, OFFICER).post(`${AT}/${code}/pay/${'-'.repeat(36)}`, { on: '2026-06-01' })).status,
    ).toBe(404);
  });

  test('the list shows members their own awards and the office all of them', async ({ db }) => {
    await running(db, await createTown(db));
    expect(await (await pages(db, STRANGER).get(AT)).text()).not.toContain('谷戸の田んぼ');
    const office = await (await pages(db, OFFICER).get(AT)).text();
    expect(office).toContain('谷戸の田んぼ');
    expect(await (await pages(db, OFFICER).get(`${AT}?q=%E3%81%AA%E3%81%84`)).text()).toContain(
      '条件に合うものがありません',
    );
    expect((await pages(db, OFFICER).get(`${AT}/year-end?year=2026`)).status).toBe(200);
    expect((await pages(db, STRANGER).get(`${AT}/year-end`)).status).toBe(403);
  });
});

describe('forms', () => {
  test('say at the field what is wrong, and keep what was typed', async ({ db }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    const group = pages(db, town.writer);
    const fields = {
      id: crypto.randomUUID(),
      reason: '雨のため',
      yen: '−５００円',
      endsOn: 'いつか',
      'item.0': '苗',
      'amount.0': '',
      'category.0': 'supplies',
    };
    const wrong = await group.post(`${AT}/${code}/change`, fields);
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    for (const kept of ['雨のため', '−５００円', 'いつか', 'マイナスや小数は使えません', '内容と金額の両方'])
      expect(page).toContain(kept);
    const good = { ...fields, yen: '７０，０００円', endsOn: '令和9年3月1日', 'amount.0': '７０，０００' };
    expect((await group.post(`${AT}/${code}/change`, good)).status).toBe(303);
    expect((await group.post(`${AT}/${code}/change`, good)).status).toBe(303);
    const changes = (await findAward(db, code))?.changes;
    expect(changes).toMatchObject([
      { yen: 70_000, endsOn: '2027-03-01', lines: [{ item: '苗', yen: 70_000 }] },
    ]);
    const shown = await pages(db, OFFICER).get(`${AT}/${code}/changes/${changes?.[0]?.id}`);
    expect(await shown.text()).toContain('70,000円');
    const decided = await pages(db, OFFICER).post(`${AT}/${code}/changes/${changes?.[0]?.id}`, {
      verdict: 'no',
      words: '',
    });
    expect(decided.status).toBe(422);
  });

  test('a receipt: full-width figures are taken, nonsense is told apart, another member’s page is a form sent twice', async ({
    db,
  }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    const group = pages(db, town.writer);
    const receipt = {
      id: crypto.randomUUID(),
      version: '0',
      lineKey: '1',
      on: '令和8年5月20日',
      payee: '苗屋',
      item: '苗',
      yen: '３，２４０円',
      units: '',
    };
    for (const yen of ['0', '-5', '1.5', '五千円']) {
      const wrong = await group.post(`${AT}/${code}/report/receipts/new`, { ...receipt, yen });
      expect(wrong.status).toBe(422);
      expect(await wrong.text()).toContain('苗屋');
    }
    const early = await group.post(`${AT}/${code}/report/receipts/new`, { ...receipt, on: '2026-04-01' });
    expect(await early.text()).toContain('決定の前に払ったものは対象になりません');
    for (let i = 0; i < 2; i += 1)
      expect((await group.post(`${AT}/${code}/report/receipts/new`, receipt)).status).toBe(303);
    const id = (await findAward(db, code))?.award.id ?? '';
    expect((await findReport(db, id, 'final'))?.receipts).toMatchObject([
      { yen: 3240, on: '2026-05-20', payee: '苗屋' },
    ]);
    expect((await group.get(`${AT}/${code}/report/receipts/${receipt.id}`)).status).toBe(200);
    expect(
      (await group.post(`${AT}/${code}/report/receipts/${receipt.id}/remove`, { confirmed: 'yes' })).status,
    ).toBe(303);
    expect(
      (await group.post(`${AT}/${code}/report/receipts/${receipt.id}/remove`, { confirmed: 'yes' })).status,
    ).toBe(303);
    expect((await findReport(db, id, 'final'))?.receipts).toEqual([]);
  });

  test('a section that two save at once keeps both: one is saved, the other is shown beside it', async ({
    db,
  }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    const path = `${AT}/${code}/report/section/effect`;
    const first = { revision: '0', outcome: 'ひとり目の言葉', goal: 'mostly', learned: '' };
    expect((await pages(db, town.writer).post(path, first)).status).toBe(303);
    const second = await pages(db, town.member).post(path, { ...first, outcome: 'ふたり目の言葉' });
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain('ひとり目の言葉');
    expect(page).toContain('ふたり目の言葉');
  });

  test('the office reads payees only with a record of it, and the group without', async ({ db }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    const looks = async () =>
      (await db.select().from(auditLog)).filter((row) => row.act === 'grant_award_looks.view_report').length;
    await pages(db, town.writer).get(`${AT}/${code}/report`);
    expect(await looks()).toBe(0);
    await pages(db, OFFICER).get(`${AT}/${code}/report`);
    expect(await looks()).toBe(1);
  });
});

test('from signing to closing by the pages alone', async ({ db }) => {
  const town = await createTown(db);
  const code = await decide(db, town);
  const [group, first, second] = [pages(db, town.member), pages(db, OFFICER), pages(db, OTHER)];
  const step = async (who: typeof group, path: string, fields: Record<string, string>) => {
    const answer = await who.post(`${AT}/${code}/${path}`, fields);
    expect([path, answer.status]).toEqual([path, 303]);
  };
  const paymentId = async () => (await findAward(db, code))?.payments.at(-1)?.id ?? '';
  expect((await group.post(`${AT}/${code}/agreement`, {})).status).toBe(422);
  await step(group, 'agreement', { agreed: 'yes' });
  await step(first, 'agreement/office', {});
  await step(group, 'start', { on: '2026年6月1日' });
  const id = await paymentId();
  expect((await group.post(`${AT}/${code}/claim/${id}`, {})).status).toBe(422);
  await step(group, `claim/${id}`, { account: 'yes' });
  await step(first, `order/${id}`, { verdict: 'no', words: '名義を確かめてください' });
  await step(group, `claim/${id}`, { account: 'yes' });
  await step(first, `order/${id}`, { verdict: 'yes', words: '' });
  expect((await first.post(`${AT}/${code}/pay/${id}`, { on: '2026-06-01' })).status).toBe(403);
  await step(second, `pay/${id}`, { on: '2026-06-01' });
  await step(group, 'report/section/work', {
    revision: '0',
    period: '6月',
    place: '谷戸',
    people: '30',
    activities: '植えた',
  });
  await step(group, 'report/section/effect', {
    revision: '1',
    outcome: '育った',
    goal: 'full',
    learned: 'なし',
  });
  await step(group, 'report/section/income', { revision: '2', income_yen: '0' });
  expect((await group.post(`${AT}/${code}/report/send`, { revision: '3' })).status).toBe(422);
  const receipt = {
    id: crypto.randomUUID(),
    version: '0',
    lineKey: '1',
    on: '2026-06-01',
    payee: '苗屋',
    item: '苗',
    yen: '60,500',
    units: '',
  };
  await step(group, 'report/receipts/new', receipt);
  await step(group, 'report/send', { revision: '4' });
  expect((await first.get(`${AT}/${code}/report/check`)).status).toBe(200);
  expect((await first.get(`${AT}/${code}/report/return`)).status).toBe(200);
  await step(first, 'report/count', {});
  await step(first, 'report/checked', {});
  expect((await first.get(`${AT}/${code}/settlement`)).status).toBe(200);
  expect(
    (await first.post(`${AT}/${code}/settlement`, { yen: '61,000', repayDueOn: '2026-07-01', words: '' }))
      .status,
  ).toBe(422);
  await step(first, 'settlement', { yen: '６０，０００', repayDueOn: '2026-07-01', words: '' });
  await step(second, 'settlement/decide', { verdict: 'yes', words: '' });
  expect((await first.post(`${AT}/${code}/close`, {})).status).toBe(422);
  const repayment = (await findAward(db, code))?.repayments[0];
  expect(repayment).toMatchObject({ yen: 40_000, dueOn: '2026-07-01' });
  await step(second, `repayments/${repayment?.id}`, { on: '2026-06-01' });
  await step(first, 'close', {});
  const story = { group: 'a', activity: 'b', roles: 'c', story: 'd', worth: 'e' };
  const result = async (fields: Record<string, string>) =>
    (await pages(db, town.member).post(`${AT}/${code}/result`, { version: '0', ...story, ...fields })).status;
  expect(await result({ to: 'offer' })).toBe(422);
  expect(await result({ to: 'offer', consent: 'yes' })).toBe(303);
  expect((await second.get(`${AT}/${code}/result`)).status).toBe(200);
  await step(second, 'result/publish', { version: '1' });
  expect(await publishedAwards(db)).toMatchObject([{ code, result: { story } }]);
  await step(group, 'result/take-back', {});
  expect(await publishedAwards(db)).toMatchObject([{ code, result: undefined }]);
  expect((await findAward(db, code))?.award).toMatchObject({ state: 'closed', settledYen: 60_000 });
  expect((await group.get(`${AT}/${code}`)).status).toBe(200);
});
