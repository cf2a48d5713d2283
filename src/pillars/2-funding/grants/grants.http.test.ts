import { expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { createAward } from '#pillars/2-funding/grant-awards/index.ts';
import {
  createApplication,
  createCall,
  deskOf,
  NOW,
  grantTest as test,
} from '#pillars/2-funding/grant-papers/grants.factory.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation, REGISTERED } from '#registry/organisations/organisations.factory.ts';
import { host } from '#tests/app.ts';
import { GRANT_EVIDENCE } from './evidence.ts';
import { grantsFeed } from './feed.ts';
import { givingFile } from './giving.ts';
import { grantsSet } from './open-data.ts';
import { readAwards } from './queries/read-awards.ts';
import { grantRoutes } from './routes.tsx';

async function visit(db: Db, path: string, now = NOW) {
  const response = await host('/grants', grantRoutes, { db, now }).request(`/grants${path}`);
  return { status: response.status, text: await response.text() };
}

const CORPORATE = '8000012010038';

/** A group whose project was awarded 50,000 yen, and one whose was not. */
async function award(db: Db) {
  const callId = await createCall(db, { decisionBy: '2027-02-01' });
  const { id: organisationId } = await createOrganisation(
    db,
    NOW,
    { name: 'うみかぜ会', corporateNumber: CORPORATE, kind: 'npo', publicFacts: ['corporateNumber'] },
    REGISTERED,
  );
  const { id } = await createApplication(db, { callId, organisationId, state: 'awarded' });
  const { id: loser } = await createOrganisation(db, NOW, { name: 'ひみつの落選団体' });
  await createApplication(db, {
    callId,
    organisationId: loser,
    state: 'declined',
    values: { title: 'ひみつの落選事業', summary: 'x', requested_yen: 10_000 },
    outside: { decline: '予算の都合です' },
  });
  const made = await createAward(deskOf(db, SYSTEM), {
    applicationId: id,
    yearIndex: 1,
    fiscalYear: 2026,
    yen: 50_000,
    on: '2026-11-20',
    lines: [{ key: '1', category: 'goods', item: '苗', yen: 50_000 }],
    fundedBy: 'general',
  });
  if (!made.ok) throw new Error(made.code);
  const [found] = await readAwards(db);
  if (!found) throw new Error('no award');
  return found;
}

test('open calls stand first with deadline, cap and one way to apply; closed ones do not', async ({ db }) => {
  await createCall(db);
  const page = await visit(db, '');
  expect(page.status).toBe(200);
  expect(page.text).toContain('令和8年度 みらい助成');
  expect(page.text).toContain('あと10日');
  expect(page.text).toContain('/grants/check/future');
  expect((await visit(db, '', new Date('2026-11-30T14:59:59Z'))).text).toContain('今日の23時59分まで');
  expect((await visit(db, '', new Date('2026-11-30T15:00:00Z'))).text).toContain(
    'いま受け付けている募集はありません',
  );
  expect((await visit(db, '', new Date('2026-10-30T03:00:00Z'))).text).toContain('これから始まる募集');
});

test('a course says its rules of a year in sentences, and what is not decided', async ({ db }) => {
  await createCall(db);
  const page = await visit(db, '/courses/future?year=2026');
  expect(page.text).toContain('100,000円');
  expect(page.text).toContain('未設定');
  for (const path of ['/courses/none', '/courses/future?year=1999', '/awards/K2099-001'])
    expect((await visit(db, path)).status).toBe(404);
});

test('an award has a page with its money and its group; nobody unsuccessful is named anywhere', async ({
  db,
}) => {
  const { code } = await award(db);
  const page = await visit(db, `/awards/${code}`);
  expect(page.text).toContain('谷戸の畑');
  expect(page.text).toContain('うみかぜ会');
  expect(page.text).toContain('50,000円');
  expect(page.text).toContain('まだ確定していません');
  const list = await visit(db, '/awards?year=2026&course=future');
  expect(list.text).toContain(`/grants/awards/${code}`);
  expect((await visit(db, '/awards?year=2020')).text).toContain('この条件に合う採択はありません');
  const rows = await grantsSet.rows(db, NOW);
  const feed = await grantsFeed.entries(db, NOW);
  const facts = await GRANT_EVIDENCE.list(db, '2-3', { from: '2026-04-01', to: '2027-03-31' });
  const home = await visit(db, '');
  for (const said of [page.text, list.text, home.text, JSON.stringify([rows, feed, facts])])
    expect(said).not.toContain('ひみつ');
});

test('open data, 360Giving, feed and evidence tell the same award', async ({ db }) => {
  const found = await award(db);
  expect(await grantsSet.rows(db, NOW)).toMatchObject([
    { code: found.code, decidedYen: 50_000, paidYen: 0, settledYen: null, corporateNumber: CORPORATE },
  ]);
  const publisher = { name: '結浜市', municipalityCode: '142000', origin: 'https://musubi.example' };
  const { grants } = givingFile([found], publisher);
  expect(grants).toMatchObject([
    {
      id: `360G-JPLG142000-${found.code}`,
      currency: 'JPY',
      amountAwarded: 50_000,
      awardDate: '2026-11-20',
      recipientOrganization: [{ id: `JP-JCN-${CORPORATE}`, name: 'うみかぜ会' }],
      fundingOrganization: [{ name: '結浜市' }],
    },
  ]);
  const hidden = givingFile([{ ...found, corporateNumber: null }], publisher);
  expect(hidden.grants[0]?.recipientOrganization[0]?.id).toBe(`360G-JPLG142000-${found.organisationCode}`);
  const feed = await grantsFeed.entries(db, NOW);
  expect(feed.map(({ path }) => path)).toContain(`/grants/awards/${found.code}`);
  const facts = await GRANT_EVIDENCE.list(db, '2-3', { from: '2026-11-01', to: '2026-11-30' });
  expect(facts.map(({ sentence }) => sentence.ja)).toContain(
    'みらい助成で1件、合わせて50,000円の交付を決定しました。',
  );
  expect(await GRANT_EVIDENCE.list(db, '2-1', { from: '2026-04-01', to: '2027-03-31' })).toEqual([]);
});
