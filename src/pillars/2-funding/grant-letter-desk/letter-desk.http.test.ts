import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { ANONYMOUS } from '#kernel/actor.ts';
import { type LetterSource, listLetters } from '#pillars/2-funding/grant-letters/index.ts';
import {
  awardedSource,
  createDeclined,
  NOW,
  OFFICER,
  letterTest as test,
  writerOf,
} from '#pillars/2-funding/grant-letters/letters.factory.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { letterDeskRoutes } from './index.ts';

const AT = '/desk/letters';
type Form = Record<string, string> | [string, string][];

function browser(db: Db, actor: Actor = OFFICER, source: LetterSource = awardedSource) {
  const app = host(AT, letterDeskRoutes(source), { db, now: NOW, actor });
  app.onError((fault, c) => c.text(`fault: ${fault.message}`, 500));
  return {
    get: async (path = '') => app.request(`${AT}${path}`),
    text: async (path = '') => (await app.request(`${AT}${path}`)).text(),
    post: async (path: string, form: Form = {}) =>
      app.request(`${AT}${path}`, {
        method: 'POST',
        headers: { origin: 'http://localhost' },
        body: new URLSearchParams(form),
      }),
  };
}

const hiddenOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );

/** Chooses the cases, looks at the letters and issues them, as the office does; hands back where it led. */
async function issueAll(db: Db, ids: readonly string[], key = 'decline') {
  const { post } = browser(db);
  const chosen = ids.map((id): [string, string] => ['cases', id]);
  const preview = await post('/issue/preview', [
    ['key', key],
    ['year', '2026'],
    ['on', '令和8年11月20日'],
    ...chosen,
  ]);
  const html = await preview.text();
  const hidden = hiddenOf(html);
  const go = await post('/issue', hidden);
  return { html, hidden, go };
}

describe('issuing', () => {
  test('offers the cases of the kind, shows the first letter, and issues after a look', async ({ db }) => {
    const made = await createDeclined(db, 2);
    const page = await browser(db).text('/issue?key=decline&year=2026');
    expect(page).toContain('第1谷戸の会「谷戸の畑」');
    expect(page.match(/checked=""/g)).toHaveLength(2);
    const { html, go } = await issueAll(
      db,
      made.map(({ id }) => id),
    );
    expect(html).toContain('2通を結つ第1号から順に出します');
    expect(html).toContain('選考結果のお知らせ');
    expect(await listLetters(db, {})).toHaveLength(2);
    expect(go.status).toBe(303);
    const batch = await browser(db).text(go.headers.get('location')?.replace(AT, '') ?? '');
    expect(batch).toContain('2通を出しました');
    expect(batch).toContain('結つ第2号');
    const again = await browser(db).text('/issue?key=decline&year=2026');
    expect(again).toContain('この種類を結つ第1号で出しています');
    expect(again).not.toContain('checked=""');
  });

  test('sent twice leads to the letters of the first', async ({ db }) => {
    const [made] = await createDeclined(db);
    const { hidden, go } = await issueAll(db, [made?.id ?? '']);
    const second = await browser(db).post('/issue', hidden);
    expect([second.status, second.headers.get('location')]).toEqual([303, go.headers.get('location')]);
    expect(await listLetters(db, {})).toHaveLength(1);
  });

  test('gives back what was typed when a day cannot be read or nothing is chosen', async ({ db }) => {
    const [made] = await createDeclined(db);
    const { post } = browser(db);
    const bad = await post('/issue/preview', {
      key: 'decline',
      year: '2026',
      on: '13月40日',
      remark: 'お電話ください',
      cases: made?.id ?? '',
    });
    expect(bad.status).toBe(422);
    const html = await bad.text();
    expect(html).toContain('value="13月40日"');
    expect(html).toContain('お電話ください');
    expect(html).toContain('href="#field-on"');
    const none = await post('/issue/preview', { key: 'decline', year: '2026', on: '2026-11-20' });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('1つ以上選んでください');
    expect(await listLetters(db, {})).toEqual([]);
  });

  test('says which facts a case lacks', async ({ db }) => {
    const [made] = await createDeclined(db);
    const { post, text } = browser(db);
    expect(await text('/issue?key=settlement&year=2026&all=yes')).toContain(
      '足りないもの：決定額、確定額、支払済額',
    );
    const refused = await post('/issue/preview', {
      key: 'settlement',
      year: '2026',
      on: '2026-11-20',
      cases: made?.id ?? '',
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('必要な内容がそろっていない');
  });
});

describe('a letter', () => {
  const one = async (db: Db) => {
    const [made] = await createDeclined(db);
    await issueAll(db, [made?.id ?? '']);
    const [letter] = await listLetters(db, {});
    return { id: letter?.id ?? '', organisationId: made?.organisationId ?? '' };
  };

  test('is had as PDF and Word by the office, each look written down', async ({ db }) => {
    const { id } = await one(db);
    const pdf = await browser(db).get(`/${id}/letter.pdf`);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const word = await browser(db).get(`/${id}/letter.docx`);
    expect(
      Buffer.from(await word.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const looks = await db.select().from(auditLog).where(eq(auditLog.act, 'grant_letter_looks.open'));
    expect(looks).toHaveLength(2);
  });

  test('is read by its own group, as PDF, and by nobody else', async ({ db }) => {
    const { id, organisationId } = await one(db);
    const own = browser(db, writerOf(organisationId));
    expect(await own.text('/mine')).toContain('結つ第1号');
    expect(await own.text(`/${id}`)).toContain('選考結果のお知らせ');
    expect((await own.get(`/${id}/letter.pdf`)).status).toBe(200);
    expect((await own.get(`/${id}/letter.docx`)).status).toBe(404);
    expect(
      (await own.post(`/${id}/reissue`, { on: '2026-11-20', why: '誤り', confirmed: 'yes' })).status,
    ).toBe(403);
    for (const actor of [
      writerOf(randomUUID()),
      ANONYMOUS,
      { ...OFFICER, roles: ['visitor', 'committee_member'] },
    ]) {
      const { get, text } = browser(db, actor as Actor);
      for (const path of ['', '/letter.pdf', '/letter.docx']) {
        expect([path, (await get(`/${id}${path}`)).status]).toEqual([path, 404]);
      }
      expect(await text('/mine')).not.toContain('結つ第1号');
      expect((await get()).status).toBe(403);
    }
    const looks = await db.select().from(auditLog).where(eq(auditLog.act, 'grant_letter_looks.open'));
    expect(looks).toEqual([]);
  });

  test('is issued anew with a reason and a tick, and both letters say so', async ({ db }) => {
    const { id, organisationId } = await one(db);
    const { post, text } = browser(db);
    const without = await post(`/${id}/reissue`, { on: '2026-11-21', why: '' });
    expect(without.status).toBe(422);
    expect(await without.text()).toContain('出し直す理由を200字までで書いてください');
    const done = await post(`/${id}/reissue`, { on: '2026-11-21', why: '宛名の誤り', confirmed: 'yes' });
    expect(done.status).toBe(303);
    const newer = await text(done.headers.get('location')?.replace(AT, '') ?? '');
    expect(newer).toContain('結つ第1号の代わり');
    expect(newer).toContain('宛名の誤り');
    expect(await text(`/${id}`)).toContain('結つ第2号に代わりました');
    expect((await post(`/${id}/reissue`, { on: '2026-11-21', why: '二度目', confirmed: 'yes' })).status).toBe(
      409,
    );
    const own = browser(db, writerOf(organisationId));
    expect(await own.text('/mine')).toContain('結つ第2号');
  });

  test('of a batch come as one file', async ({ db }) => {
    const made = await createDeclined(db, 3);
    const { go } = await issueAll(
      db,
      made.map(({ id }) => id),
    );
    const path = go.headers.get('location')?.replace(AT, '') ?? '';
    const pdf = await browser(db).get(`${path}/letters.pdf`);
    const bytes = Buffer.from(await pdf.arrayBuffer());
    expect(bytes.toString('latin1')).toMatch(/<xmpTPg:NPages>3</);
    expect(
      (await browser(db, writerOf(made[0]?.organisationId ?? '')).get(`${path}/letters.pdf`)).status,
    ).toBe(403);
  });

  test('that is not there is not found', async ({ db }) => {
    const { get } = browser(db);
    for (const path of [
      `/${randomUUID()}`,
      `/batches/${randomUUID()}`,
      '/nonsense',
      `/${randomUUID()}/letter.pdf`,
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });
});

describe('templates', () => {
  test('are edited with the words that can be filled in view, and tried with a real case before saving', async ({
    db,
  }) => {
    const [made] = await createDeclined(db);
    const { text, post } = browser(db);
    const page = await text('/templates/decline?year=2026');
    expect(page).toContain('{団体名}');
    const form = { version: '1', title: '{団体名}への通知', body: '{決定額}です', try: made?.id ?? '' };
    const tried = await (await post('/templates/decline/try?year=2026', form)).text();
    expect(tried).toContain('第1谷戸の会への通知');
    expect(tried).toContain('50,000円です');
    expect(await text('/templates/decline?year=2026')).not.toContain('{団体名}への通知');
    const saved = await post('/templates/decline?year=2026', form);
    expect(saved.status).toBe(303);
    expect(await text('/templates/decline?year=2026')).toContain('{団体名}への通知');
  });

  test('with an unknown word are refused with its name, and nothing typed is lost', async ({ db }) => {
    const { post } = browser(db);
    const form = { version: '1', title: '通知', body: '{決定金額}と{団体名}' };
    const refused = await post('/templates/award?year=2026', form);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('{決定金額}は使える言葉の一覧にありません');
    expect(html).toContain('{決定金額}と{団体名}');
    const long = await post('/templates/award?year=2026', { ...form, body: '長'.repeat(10_001) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('10,000字までで');
  });

  test('bear markup, pictures of faces and marks that turn the reading', async ({ db }) => {
    const [made] = await createDeclined(db);
    const { post, text } = browser(db);
    const body = '<script>x</script> 🎉 \u202e {団体名}';
    await post('/templates/decline?year=2026', { version: '1', title: '通知', body });
    await issueAll(db, [made?.id ?? '']);
    const [letter] = await listLetters(db, {});
    const html = await text(`/${letter?.id}`);
    expect(html).not.toContain('<script>x');
    expect((await browser(db).get(`/${letter?.id}/letter.pdf`)).status).toBe(200);
    expect((await browser(db).get(`/${letter?.id}/letter.docx`)).status).toBe(200);
  });

  test('and numbers are the programme office’s alone', async ({ db }) => {
    for (const role of ['group_member', 'centre_staff', 'committee_member', 'administrator'] as const) {
      const { get, post } = browser(db, { ...OFFICER, roles: ['visitor', role] });
      for (const path of ['/templates', '/templates/award', '/series', '/issue']) {
        expect([role, path, (await get(path)).status]).toEqual([role, path, 403]);
        expect([role, path, (await post(path, { version: '1' })).status]).toEqual([role, path, 403]);
      }
    }
  });

  test('numbers take full-width figures, and say what is wrong otherwise', async ({ db }) => {
    const { post, text } = browser(db);
    const good = {
      version: '1',
      prefix: '鎌地つ第',
      suffix: '号',
      nextNumber: '１２',
      sender: '市長',
      contact: '',
    };
    expect((await post('/series?year=2026', good)).status).toBe(303);
    expect(await text('/series?year=2026')).toContain('value="12"');
    const bad = await post('/series?year=2026', { ...good, version: '2', nextNumber: '十二', sender: '' });
    expect(bad.status).toBe(422);
    const html = await bad.text();
    expect(html).toContain('value="十二"');
    expect(html).toContain('差出人を200字までで書いてください');
  });
});
