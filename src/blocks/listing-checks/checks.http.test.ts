import { describe, expect } from 'vitest';
import { ensureListings, findFreshness, findListing } from '#blocks/listing-freshness/index.ts';
import { listingChecks, listingConfirmations } from '#blocks/listing-freshness/schema.ts';
import {
  addToy,
  deskAt,
  listingTest,
  NOW,
  noonOf,
  TODAY,
  toyActor,
  toyKind,
} from '#blocks/listing-freshness/toy.factory.ts';
import { linkIn, mailsIn } from '#blocks/listing-links/links.factory.ts';
import type { Role } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { checkItems } from './desk-items.ts';
import { checkDeskRoutes } from './desk-routes.tsx';
import { CHECK_RETENTION_RULE } from './retention.ts';
import { reportRoutes } from './routes.tsx';

const test = listingTest();
const post = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { origin: 'http://localhost' },
  body: new URLSearchParams(fields),
});

async function town(db: Db, now = NOW) {
  const kind = toyKind();
  const id = addToy(kind, 1);
  await ensureListings(db, kind, [id], TODAY);
  const site = host('/confirmations', reportRoutes([kind]), { db, now });
  const desk = (role: Role, at = now) =>
    host('/desk/confirmations', checkDeskRoutes([kind]), { db, now: at, actor: toyActor(role) });
  return { kind, id, site, desk, path: `/confirmations/report/toy/${id}` };
}

const REPORT = { part: 'contacts', note: '電話がつながりません' };

describe('a visitor’s report', () => {
  test('asks for nothing personal, and opens a check with a mail to the owner', async ({ db }) => {
    const { site, path, kind } = await town(db);
    const html = await (await site.request(path)).text();
    expect(html).toContain('お名前や連絡先は要りません');
    expect(
      [...html.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(['part', 'part', 'part', 'note']);
    const sent = await site.request(path, post(REPORT));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}/sent`]);
    expect(await (await site.request(`${path}/sent`)).text()).toContain('お知らせを受け取りました');
    expect(await db.select().from(listingChecks)).toMatchObject([{ source: 'visitor', ...REPORT }]);
    const [mail] = await mailsIn(db);
    expect(mail?.bodyText).toContain('「連絡先」が古いかもしれない');
    expect(mail?.bodyText).not.toContain('つながりません');
    expect(linkIn(mail?.bodyText)).toContain('/confirmations/l/');
    expect(await checkItems(db, [kind], toyActor('centre_staff'))).toMatchObject([
      { title: 'つみき1号', dueOn: '2026-04-24' },
    ]);
    expect(await checkItems(db, [kind], toyActor('group_member'))).toEqual([]);
    expect(JSON.stringify(await db.select().from(auditLog))).not.toContain('つながりません');
  });

  test('writes to the owner once a week at most, and takes five a day', async ({ db }) => {
    const { site, path } = await town(db);
    const answers = [];
    for (let n = 0; n < 6; n += 1)
      answers.push((await site.request(path, post(REPORT))).headers.get('location'));
    expect(answers).toEqual([...Array.from({ length: 5 }, () => `${path}/sent`), `${path}/sent?many=yes`]);
    expect(await (await site.request(answers[5] ?? '')).text()).toContain('今日すでに多くのお知らせ');
    expect(await mailsIn(db)).toHaveLength(1);
    expect(await db.select().from(listingChecks)).toHaveLength(5);
  });

  test.for([
    [{ part: '', note: '' }, 'field-part'],
    [{ part: 'passwords', note: '' }, 'field-part'],
    [{ part: 'any', note: 'あ'.repeat(501) }, 'field-note'],
  ] as const)(
    'gives back what was typed with a sentence at the field: %j',
    async ([fields, field], { db }) => {
      const { site, path } = await town(db);
      const page = await site.request(path, post({ ...fields }));
      const html = await page.text();
      expect(page.status).toBe(422);
      expect(html).toContain(`href="#${field}"`);
      expect(html).toContain(fields.note);
      expect(await db.select().from(listingChecks)).toEqual([]);
    },
  );

  test('is 404 for a record that is not listed', async ({ db }) => {
    const { site, path } = await town(db);
    const foreign = path.replace(/1$/, '9');
    expect((await site.request(foreign)).status).toBe(404);
    expect((await site.request(foreign, post(REPORT))).status).toBe(404);
  });
});

describe('the centre', () => {
  test.for([
    ['corrected', [{ way: 'phone', parts: ['contacts'] }]],
    ['confirmed', [{ way: 'phone', parts: ['contacts'] }]],
    ['unfounded', []],
    ['ended', []],
  ] as const)('settles a report as %s with a word', async ([settlement, confirmations], { db }) => {
    const { site, path, desk, kind, id } = await town(db);
    await site.request(path, post(REPORT));
    const [check] = await db.select().from(listingChecks);
    const at = `/desk/confirmations/checks/${check?.id}`;
    const later = noonOf('2026-05-20');
    expect(await findFreshness(db, kind, id, '2026-05-20')).toMatchObject({ checking: true });
    const centre = desk('centre_staff', later);
    const page = await (await centre.request(at)).text();
    expect(page).toContain('電話がつながりません');
    expect((await centre.request(at, post({ settlement, word: '' }))).status).toBe(422);
    expect((await centre.request(at, post({ settlement, word: '電話で確かめた' }))).status).toBe(303);
    expect(await db.select().from(listingChecks)).toMatchObject([{ settlement, word: '電話で確かめた' }]);
    expect(await db.select().from(listingConfirmations)).toMatchObject(confirmations);
    expect(await findListing(db, 'toy', id)).toMatchObject({ checkingFrom: null });
    const again = await centre.request(at, post({ settlement, word: 'もう一度' }));
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('すでに片付いています');
    expect(await (await centre.request('/desk/confirmations/checks?show=settled')).text()).toContain(
      'つみき1号',
    );
  });

  test('alone sees the reports', async ({ db }) => {
    const { site, path, desk } = await town(db);
    await site.request(path, post(REPORT));
    const [check] = await db.select().from(listingChecks);
    for (const role of ['group_member', 'coordinator', 'committee_member', 'administrator'] as const) {
      for (const at of ['/desk/confirmations/checks', `/desk/confirmations/checks/${check?.id}`]) {
        const page = await desk(role).request(at);
        expect([role, page.status]).toEqual([role, 403]);
        expect(await page.text()).not.toContain('つながりません');
      }
      const settled = await desk(role).request(
        `/desk/confirmations/checks/${check?.id}`,
        post({ settlement: 'unfounded', word: 'x' }),
      );
      expect(settled.status).toBe(403);
    }
  });
});

test('the words of a report go a year after it was settled, and not before', async ({ db }) => {
  const { site, path, desk } = await town(db);
  await site.request(path, post(REPORT));
  const [check] = await db.select().from(listingChecks);
  const at = `/desk/confirmations/checks/${check?.id}`;
  await desk('centre_staff').request(at, post({ settlement: 'unfounded', word: '確かめた' }));
  expect(await CHECK_RETENTION_RULE.due?.(db, '2027-04-09')).toEqual([]);
  expect(await CHECK_RETENTION_RULE.due?.(db, '2027-04-10')).toMatchObject([{ on: '2027-04-10' }]);
  expect(await CHECK_RETENTION_RULE.erase?.(deskAt(db, noonOf('2027-04-09')))).toBe(0);
  expect(await CHECK_RETENTION_RULE.erase?.(deskAt(db, noonOf('2027-04-10')))).toBe(1);
  expect(await db.select().from(listingChecks)).toMatchObject([
    { note: '', word: '', settlement: 'unfounded' },
  ]);
});
