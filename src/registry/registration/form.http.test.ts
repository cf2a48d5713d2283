import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { createPaper } from '#registry/registration-papers/papers.factory.ts';
import { registrationPapers } from '#registry/registration-papers/schema.ts';
import {
  AUTHOR,
  author,
  CLERK,
  clerk,
  deskOf,
  memberOf,
  NOW,
  otherClerk,
  person,
  STRANGER,
  test,
  wholePaper,
} from './registration.factory.ts';

const draft = (db: Db, changes = {}) =>
  createPaper(db, NOW, wholePaper(changes), { state: 'draft', authorId: AUTHOR });
const sent = (db: Db, given = {}) => createPaper(db, NOW, wholePaper(), { authorId: AUTHOR, ...given });
const textOf = async (response: Promise<Response>) => (await response).text();

/** The sentence that stands at a field, as the page draws it. */
const errorAt = (html: string, field: string) =>
  new RegExp(`id="field-${field.replaceAll('.', '-')}-error">.*?</p>`, 's').exec(html)?.[0] ?? '';

describe('writing a paper', () => {
  test('a draft goes on in another session, with what was typed, right or wrong', async ({ db }) => {
    const code = await draft(db);
    const form = { version: '1', do: 'leave', kind: 'npo', name: '谷戸の会🌲', founded: '令和0年' };
    const left = await deskOf(db, author).post(`/${code}/form/group`, form);
    expect([left.status, left.headers.get('location')]).toEqual([
      303,
      `/desk/registration/${code}?done=saved`,
    ]);
    const html = await textOf(deskOf(db, author).get(`/${code}/form/group`));
    expect(html).toContain('value="谷戸の会🌲"');
    expect(html).toContain('value="令和0年"');
  });

  test.for([
    ['group', 'name', 'あ'.repeat(10_000), '120文字まで'],
    ['group', 'name', '谷戸🌲', '絵文字'],
    ['group', 'name', '谷戸\u202eの会', '目に見えない記号'],
    ['group', 'corporateNumber', '1234567890123', '検査数字'],
    ['group', 'founded', '令和0年', '読み取れません'],
    ['contacts', 'website', 'javascript:alert(1)', 'https://'],
    ['contacts', 'links.0.href', 'javascript:alert(1)', 'https://'],
    ['officers', 'officers.0.endsOn', '令和0年', '任期の終わり'],
  ] as const)(
    '%s: %s is answered at its field, kept as typed, and nothing is in the register',
    async ([page, field, value, words], { db }) => {
      const code = await draft(db, { kind: 'npo' });
      const rows = { 'links.0.label': 'ページ', 'officers.0.post': 'auditor', 'officers.0.name': '由比' };
      const form = { version: '1', do: 'next', kind: 'npo', ...rows, [field]: value };
      const answer = await deskOf(db, author).post(`/${code}/form/${page}`, form);
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(errorAt(html, field)).toContain(words);
      expect(html).toContain(`href="#field-${field.replaceAll('.', '-')}"`);
      expect(html).not.toContain('href="javascript:');
      const [kept] = await db.select().from(registrationPapers);
      expect(JSON.stringify(kept?.content)).toContain(JSON.stringify(value).slice(1, -1));
      expect(await db.select().from(organisations)).toEqual([]);
      expect((await deskOf(db, author).post(`/${code}/send`, { version: '2' })).status).toBe(422);
    },
  );

  test('rows are added and removed by buttons, and empty ones are gone when one goes on', async ({ db }) => {
    const code = await draft(db);
    const row = { 'officers.0.post': 'representative', 'officers.0.name': '由比 なぎさ' };
    const { get, post } = deskOf(db, author);
    const added = await post(`/${code}/form/officers`, { version: '1', ...row, do: 'add:officers' });
    expect(added.headers.get('location')).toContain('#field-officers-row-1');
    expect(await textOf(get(`/${code}/form/officers`))).toContain('name="officers.1.name"');
    await post(`/${code}/form/officers`, { version: '2', ...row, 'officers.1.name': '', do: 'next' });
    expect(await textOf(get(`/${code}/form/officers`))).not.toContain('name="officers.1.name"');
    await post(`/${code}/form/officers`, { version: '3', ...row, do: 'remove:officers:0' });
    expect(await textOf(get(`/${code}/form/officers`))).not.toContain('由比 なぎさ');
  });

  test('two windows: the second keeps what it typed, sees what is saved, and can save over it', async ({
    db,
  }) => {
    const code = await draft(db);
    const { post } = deskOf(db, author);
    const first = { version: '1', do: 'next', kind: 'voluntary', name: '先の名前', nameKana: 'さき' };
    expect((await post(`/${code}/form/group`, first)).status).toBe(303);
    const second = await post(`/${code}/form/group`, { ...first, name: '後の名前' });
    const html = await second.text();
    expect(second.status).toBe(409);
    expect(html).toContain('value="後の名前"');
    expect(html).toContain('先の名前');
    expect(html).toContain('name="version" value="2"');
    expect((await post(`/${code}/form/group`, { ...first, version: '2', name: '後の名前' })).status).toBe(
      303,
    );
    const auto = await post(`/${code}/form/group/autosave`, { ...first, version: '1' });
    expect(auto.status).toBe(409);
  });

  test('a like group is named without anything private, and the word that it is another is kept', async ({
    db,
  }) => {
    const contacts = [{ kind: 'phone', label: '', value: '0467-99-9999', publicity: 'centre' }] as const;
    await createOrganisation(db, NOW, wholePaper({ contacts: [...contacts], address: 'ひみつの住所' }));
    const code = await draft(db);
    const { get, post } = deskOf(db, author);
    const html = await textOf(get(`/${code}/form/group`));
    expect(html).toContain('すでに登録されているかもしれません');
    expect(html).toContain('/succession/recover');
    expect(html).not.toContain('0467-99-9999');
    expect(html).not.toContain('ひみつの住所');
    const ids = /name="ids" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await post(`/${code}/different`, { ids })).status).toBe(303);
    expect(await textOf(get(`/${code}/form/group`))).not.toContain('すでに登録されているかもしれません');
    expect((await post(`/${code}/send`, { version: '1' })).status).toBe(303);
    const seen = await textOf(deskOf(db, clerk).get(`/${code}`));
    expect(seen).toContain('申請者は「別の団体」と答えています');
  });

  test('pressing send twice sends once, and leads to the page of what was sent', async ({ db }) => {
    const code = await draft(db);
    const { get, post } = deskOf(db, author);
    const answers = [
      await post(`/${code}/send`, { version: '1' }),
      await post(`/${code}/send`, { version: '1' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const html = await textOf(get(`/${code}?done=sent`));
    expect(html).toContain(`受付番号は ${code}`);
    expect(html).toContain('2026年12月9日');
  });
});

describe('who sees a paper', () => {
  test('members of another group and guessed numbers get nothing', async ({ db }) => {
    const code = await draft(db);
    const other = await createOrganisation(db, NOW, { name: 'よその会' });
    for (const actor of [memberOf(other.id, STRANGER), person(STRANGER), person(STRANGER, 'administrator')]) {
      for (const path of ['', '/form/group', '/check']) {
        const answer = await deskOf(db, actor).get(`/${code}${path}`);
        expect(answer.status).toBe(403);
        expect(await answer.text()).not.toContain('谷戸の会');
      }
      expect((await deskOf(db, actor).post(`/${code}/form/group`, { version: '1' })).status).toBe(403);
      expect((await deskOf(db, actor).post(`/${code}/withdraw`)).status).toBe(403);
    }
    expect((await deskOf(db, author).get('/R2026-0999')).status).toBe(404);
    expect((await deskOf(db, author).get('/R2026-0999/form/group')).status).toBe(404);
    expect((await deskOf(db, author).get(`/${code}/form/secret`)).status).toBe(404);
  });

  test("another group's renewal, change and end are closed to members of this one", async ({ db }) => {
    const mine = await createOrganisation(db, NOW, { name: 'わたしの会' });
    await createOrganisation(db, NOW, { name: 'よその会' });
    const { get, post } = deskOf(db, memberOf(mine.id));
    const code = `G0000${mine.number + 1}`.replace(
      /^G0*(\d+)$/,
      (_all, n: string) => `G${n.padStart(5, '0')}`,
    );
    expect((await get(`/renew/${code}`)).status).toBe(403);
    expect((await post(`/change/${code}`)).status).toBe(403);
    expect((await get(`/end/${code}`)).status).toBe(403);
    expect((await get('/renew/G99999')).status).toBe(404);
  });

  test('drafts are closed to the centre; whoever of it opens a paper is written down', async ({ db }) => {
    const [hidden, open] = [await draft(db, { name: 'まだの会' }), await sent(db)];
    const { get } = deskOf(db, clerk);
    expect((await get(`/${hidden}`)).status).toBe(403);
    expect((await get(`/${open}`)).status).toBe(200);
    const looks = await db.select().from(auditLog).where(eq(auditLog.act, 'registration_looks.view'));
    expect(looks.map(({ actorId }) => actorId)).toEqual([CLERK]);
    const list = await textOf(get(''));
    expect(list).toContain('谷戸の会');
    expect(list).not.toContain('まだの会');
  });
});

describe('the centre', () => {
  test('returns with a word at each field, which the writer finds there', async ({ db }) => {
    const code = await sent(db);
    const back = await deskOf(db, clerk).post(`/${code}/return`, [
      ['version', '1'],
      ['tick', 'name'],
      ['word.name', '規約の名前を書いてください'],
      ['tick', 'officers'],
      ['word.officers', '会計の方もお願いします'],
    ]);
    expect(back.status).toBe(303);
    const { get } = deskOf(db, author);
    const home = await textOf(get(`/${code}`));
    expect(home).toContain(`/desk/registration/${code}/form/officers#field-officers`);
    expect(errorAt(await textOf(get(`/${code}/form/group`)), 'name')).toContain(
      'センターから：規約の名前を書いてください',
    );
    expect(await textOf(get(`/${code}/form/officers`))).toContain('センターから：会計の方もお願いします');
    expect(await textOf(get(`/${code}/form/work`))).not.toContain('センターから');
  });

  test('is asked for the word of a ticked field, and keeps what it wrote', async ({ db }) => {
    const code = await sent(db);
    const answer = await deskOf(db, clerk).post(`/${code}/return`, [
      ['version', '1'],
      ['tick', 'name'],
      ['word.summary', '短くしてください'],
    ]);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('「団体の名前」に、どう直すか');
    expect(html).toContain('短くしてください</textarea>');
    expect((await deskOf(db, clerk).post(`/${code}/return`, { version: '1' })).status).toBe(422);
  });

  test('accepts once: the second of two gets a clear answer', async ({ db }) => {
    const code = await sent(db, {
      authorId: null,
      entered: { by: CLERK, how: 'counter', name: '材木 すなお' },
    });
    const form = { version: '1', organisationVersion: '', note: '' };
    expect((await deskOf(db, otherClerk).post(`/${code}/accept`, form)).status).toBe(303);
    const late = await deskOf(db, clerk).post(`/${code}/accept`, form);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('先にほかの職員が判断したか');
    expect((await deskOf(db, clerk).post(`/${code}/return`, { version: '1', 'word.name': 'x' })).status).toBe(
      409,
    );
    expect(await db.select().from(organisations)).toHaveLength(1);
  });

  test('sees what a change changes, and accepts what it saw', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW, wholePaper());
    const code = await createPaper(db, NOW, wholePaper({ summary: '海辺の紹介' }), {
      kind: 'change',
      organisationId: id,
      entered: { by: CLERK, how: 'paper', name: '材木 すなお' },
    });
    const html = await textOf(deskOf(db, otherClerk).get(`/${code}`));
    expect(html).toContain('<ins>');
    expect(html).toContain('name="organisationVersion" value="1"');
    const stale = await deskOf(db, otherClerk).post(`/${code}/accept`, {
      version: '1',
      organisationVersion: '9',
    });
    expect(stale.status).toBe(409);
    const good = await deskOf(db, otherClerk).post(`/${code}/accept`, {
      version: '1',
      organisationVersion: '1',
    });
    expect(good.status).toBe(303);
  });

  test('types for somebody at the counter: it is shown to everybody who sees the paper', async ({ db }) => {
    const { post, get } = deskOf(db, clerk);
    const bad = await post('/counter', {
      how: 'counter',
      name: '',
      mail: 'x',
      kind: 'renewal',
      organisation: '',
    });
    const html = await bad.text();
    expect(bad.status).toBe(422);
    expect(html).toContain('来られた方・電話の方の名前を80字まで');
    const missing = await post('/counter', {
      how: 'counter',
      name: '材木',
      kind: 'renewal',
      organisation: 'G99999',
    });
    expect(await missing.text()).toContain('この番号の団体は見つかりません');
    const begun = await post('/counter', {
      how: 'counter',
      name: '材木 すなお',
      kind: 'first',
      organisation: '',
    });
    const to = begun.headers.get('location') ?? '';
    const path = to.replace('/desk/registration', '').replace('/form/group', '');
    expect(await textOf(get(path))).toContain('職員が代わりに入力（窓口で聞いて、材木 すなおさん）');
    expect((await deskOf(db, author).get('/counter')).status).toBe(403);
    expect((await deskOf(db, author).post('/counter', {})).status).toBe(403);
  });
});

describe('a group over the years', () => {
  const days = { registeredOn: '2025-04-01', validUntil: '2026-03-31' };

  test('renews with one button when nothing has changed', async ({ db }) => {
    const { id, number } = await createOrganisation(db, NOW, wholePaper(), { standing: 'lapsed', ...days });
    const path = `/renew/G${String(number).padStart(5, '0')}`;
    const { get, post } = deskOf(db, memberOf(id));
    expect(await textOf(get(path))).toContain('変わりありません。このまま更新する');
    const answers = [await post(path), await post(path)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await db.select().from(registrationPapers)).toMatchObject([
      { kind: 'renewal', state: 'submitted' },
    ]);
  });

  test('is told what the entry lacks when one button is not enough', async ({ db }) => {
    const { id, number } = await createOrganisation(db, NOW, wholePaper({ contacts: [] }), {
      standing: 'lapsed',
      ...days,
    });
    const answer = await deskOf(db, memberOf(id)).post(`/renew/G${String(number).padStart(5, '0')}`);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('連絡先を1つ以上書いてください');
  });

  test('ends its registration with a reason and its own name', async ({ db }) => {
    const [officer] = wholePaper().officers;
    const { id, number } = await createOrganisation(
      db,
      NOW,
      wholePaper({ officers: officer ? [{ ...officer, personId: AUTHOR }] : [] }),
    );
    const path = `/end/G${String(number).padStart(5, '0')}`;
    const { post } = deskOf(db, memberOf(id));
    const wrong = await post(path, { reason: '', name: '谷戸' });
    const html = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(html).toContain('終える理由を1,000字まで');
    expect(html).toContain('「谷戸の会」と書いてください');
    expect(
      (await deskOf(db, memberOf(id, STRANGER)).post(path, { reason: 'x', name: '谷戸の会' })).status,
    ).toBe(403);
    expect((await post(path, { reason: '活動を終えた', name: '谷戸の会' })).status).toBe(303);
    expect(await db.select().from(organisations)).toMatchObject([{ standing: 'withdrawn' }]);
  });
});
