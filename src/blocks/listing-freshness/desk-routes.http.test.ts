import { describe, expect } from 'vitest';
import type { Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { ensureListings } from './commands/ensure-listings.ts';
import { freshnessDeskRoutes } from './desk-routes.tsx';
import { getRule } from './queries/get-rule.ts';
import { listingConfirmations } from './schema.ts';
import { addToy, NOW, TODAY, toyActor, toyKind } from './toy.factory.ts';

const AT = '/desk/confirmations';
const RULE = {
  budget_contacts: '１０',
  budget_activities: '200',
  lowerAfterDays: '60',
  hiddenAfterDays: '1,80',
  checkAfterDays: '14',
  version: '0',
};

async function desk(db: Db, role: Role, owns = false) {
  const kind = toyKind();
  const id = addToy(kind, 1);
  await ensureListings(db, kind, [id], '2026-03-01');
  const actor = toyActor(role, ...(owns ? [id] : []));
  const app = host(AT, freshnessDeskRoutes([kind]), { db, now: NOW, actor });
  const headers = { origin: 'http://localhost' };
  return {
    kind,
    id,
    get: (path: string) => app.request(AT + path),
    post: (path: string, form: Record<string, string>) =>
      app.request(AT + path, { method: 'POST', headers, body: new URLSearchParams(form) }),
  };
}

describe('the page of the rule', () => {
  test('shows the effect first, and saves at the second button', async ({ db }) => {
    const { kind, get, post } = await desk(db, 'programme_officer');
    expect(await (await get('/rules/toy')).text()).toContain('「連絡先」は、前の確認から');
    const looked = await post('/rules/toy', { ...RULE, step: 'look' });
    const html = await looked.text();
    expect(looked.status).toBe(200);
    expect(html).toContain('今日の時点での影響');
    expect(html).toContain('value="１０"');
    expect(await getRule(db, kind)).toMatchObject({ version: 0 });
    const saved = await post('/rules/toy', { ...RULE, step: 'save' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${AT}/rules/toy?saved=yes`]);
    expect(await getRule(db, kind)).toMatchObject({
      version: 1,
      budgets: { contacts: 10 },
      steps: { hiddenAfterDays: 180 },
    });
    const stale = await post('/rules/toy', { ...RULE, step: 'save' });
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain('ほかの人が先に期限を変えました');
  });

  test('says at which value what is wrong', async ({ db }) => {
    const { post } = await desk(db, 'programme_officer');
    const page = await post('/rules/toy', {
      ...RULE,
      budget_contacts: '0',
      lowerAfterDays: '九',
      checkAfterDays: '',
    });
    const html = await page.text();
    expect(page.status).toBe(422);
    for (const name of ['budget_contacts', 'lowerAfterDays', 'checkAfterDays']) {
      expect(html).toContain(`href="#field-${name}"`);
      expect(html).toContain(`id="field-${name}"`);
    }
    expect(html).toContain('value="九"');
  });

  test('is read by the centre, changed by the office alone, and closed to others', async ({ db }) => {
    const centre = await desk(db, 'centre_staff');
    const html = await (await centre.get('/rules/toy')).text();
    expect([html.includes('確認の間隔'), html.includes('影響を見る')]).toEqual([true, false]);
    expect((await centre.post('/rules/toy', { ...RULE, step: 'save' })).status).toBe(403);
    const owner = await desk(db, 'group_member');
    expect((await owner.get('/rules/toy')).status).toBe(403);
  });
});

describe('the page of an entry', () => {
  test('lets its own people confirm it with one press', async ({ db }) => {
    const { id, get, post } = await desk(db, 'group_member', true);
    const html = await (await get(`/entries/toy/${id}`)).text();
    expect(html).toContain('変わりありません');
    expect(html).not.toContain('電話で確認した');
    expect((await post(`/entries/toy/${id}`, { way: 'desk' })).status).toBe(303);
    expect(await db.select().from(listingConfirmations)).toMatchObject([{ way: 'desk', on: TODAY }]);
    expect(await (await get(`/entries/toy/${id}?saved=yes`)).text()).toContain('確認を記録しました');
  });

  test('lets the centre confirm on the owner’s word, and says how', async ({ db }) => {
    const { id, get, post } = await desk(db, 'centre_staff');
    const html = await (await get(`/entries/toy/${id}`)).text();
    expect([html.includes('電話で確認した'), html.includes('変わりありません')]).toEqual([true, false]);
    expect((await post(`/entries/toy/${id}`, { way: 'counter' })).status).toBe(303);
    expect(await db.select().from(listingConfirmations)).toMatchObject([{ way: 'counter' }]);
  });

  test('is closed to people of another record and to guesses', async ({ db }) => {
    const { id, get, post } = await desk(db, 'group_member');
    expect((await get(`/entries/toy/${id}`)).status).toBe(403);
    for (const way of ['desk', 'phone', 'nonsense']) {
      expect((await post(`/entries/toy/${id}`, { way })).status).toBe(403);
    }
    const centre = await desk(db, 'centre_staff');
    expect((await centre.get('/entries/toy/00000000-0000-4000-a000-000000000099')).status).toBe(404);
    expect(await db.select().from(listingConfirmations)).toEqual([]);
  });
});
