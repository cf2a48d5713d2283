import { describe, expect } from 'vitest';
import {
  findQuestionnaire,
  findVersion,
  listQuestionnaires,
  type Question,
} from '#blocks/questionnaire/index.ts';
import {
  createForm,
  EVERY_KIND,
  memberOf,
  NOW,
  OFFICER,
} from '#blocks/questionnaire/questionnaire.factory.ts';
import { type Actor, ANONYMOUS } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { questionnaireBuilding } from './index.ts';

const AT = '/desk/questionnaires';
const CENTRE: Actor = { ...OFFICER, roles: ['visitor', 'centre_staff'] };

function desk(db: Db, actor: Actor = OFFICER) {
  const { deskRoutes } = questionnaireBuilding;
  if (!deskRoutes) throw new Error('no desk');
  return host(AT, deskRoutes, { db, now: NOW, actor });
}
type Desk = ReturnType<typeof desk>;

const get = async (app: Desk, path: string) => {
  const answer = await app.request(path);
  return { status: answer.status, html: await answer.text() };
};
const post = async (app: Desk, path: string, fields: Record<string, string | string[]>) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  const answer = await app.request(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
  });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') ?? '' };
};

/** A draft of the next version of a published form. */
async function draft(db: Db) {
  await createForm(db);
  const [form] = await listQuestionnaires(db);
  if (!form) throw new Error('no form');
  const app = desk(db);
  const { to } = await post(app, `${AT}/${form.id}/next`, {});
  const versionId = to.split('/').at(-1) ?? '';
  const version = () => findVersion(db, versionId).then((found) => found?.version);
  const questions = async () => (await version())?.definition.sections.flatMap((one) => one.questions) ?? [];
  const question = async (key: string): Promise<Question | undefined> =>
    (await questions()).find((one) => one.key === key);
  const keys = async () => (await questions()).map(({ key }) => key);
  return { app, formId: form.id, at: `${AT}/versions/${versionId}`, version, question, keys };
}
const saving = async (version: () => Promise<{ version: number } | undefined>) =>
  String((await version())?.version ?? 0);

describe('the list and a new form', () => {
  test('lists forms by purpose; a new one begins empty or as a copy', async ({ db }) => {
    const versionId = await createForm(db);
    const app = desk(db);
    const list = await get(app, AT);
    expect(list.html).toContain('助成の申請');
    expect(list.html).toContain('申請書');
    expect(list.html).toContain('公開中');
    const made = await post(app, `${AT}/new`, {
      'title.ja': '令和9年度 申請書',
      purpose: 'grant_application',
      copy: versionId,
    });
    expect(made.status).toBe(303);
    const page = await get(app, made.to);
    expect(page.html).toContain('令和9年度 申請書');
    expect(page.html).toContain('3区分・13問');
    const empty = await post(app, `${AT}/new`, { 'title.ja': 'アンケート', purpose: 'evaluation', copy: '' });
    expect((await get(app, empty.to)).html).toContain('区分がまだありません');
  });
  test('keeps what was typed, and says at the field what to mend', async ({ db }) => {
    const sent = { 'title.ja': ' ', 'title.en': 'Form <b>', purpose: 'war', copy: '' };
    const { status, html } = await post(desk(db), `${AT}/new`, sent);
    expect(status).toBe(422);
    expect(html).toContain('名前を書いてください');
    expect(html).toContain('使いみちを、並んでいる中から選んでください');
    expect(html).toContain('value="Form &lt;b&gt;"');
    expect(await listQuestionnaires(db)).toEqual([]);
  });
});

describe('editing a draft', () => {
  test('adds a section and a question of every kind', async ({ db }) => {
    const { app, at, version } = await draft(db);
    const section = await post(app, `${at}/sections/new`, {
      version: '1',
      'title.ja': '終わりに',
      'title.en': 'At the end',
      'help.ja': 'あと少しです',
      condition: 'people|at_least|',
      'condition.number': '１０',
    });
    expect(section.to).toContain('?done=saved#s-');
    const key = section.to.split('#s-')[1] ?? '';
    const common = {
      'label.ja': '新しい設問',
      'label.en': 'New',
      'label.easy': '',
      condition: '',
      prefill: '',
    };
    const own: Record<string, Record<string, string>> = {
      text: { max: '50' },
      long_text: { max: '1,000' },
      number: { min: '1', max: '10' },
      yen: { min: '０', max: '500,000円' },
      date: {},
      one: { options: 'はい｜Yes\nいいえ｜No\n\n' },
      several: { options: 'あ\nい\nう', min: '1', max: '2' },
      scale: { from: '1', to: '5', fromWords: '低い｜Low', toWords: '高い' },
      table: {
        'columns.0.label': '品名',
        'columns.0.kind': 'text',
        'columns.0.required': 'yes',
        'columns.1.label': '区分',
        'columns.1.kind': 'one',
        'columns.1.options': '甲\n乙',
        'columns.2.label': '金額',
        'columns.2.kind': 'yen',
        total: '2',
        minRows: '1',
        maxRows: '',
      },
      file: { maxFiles: '2' },
      consent: {},
    };
    for (const [kind, parts] of Object.entries(own)) {
      const path = `${at}/sections/${key}/add/${kind}`;
      expect((await get(app, path)).status).toBe(200);
      const saved = await post(app, path, { ...common, ...parts, version: await saving(version) });
      expect([kind, saved.status]).toEqual([kind, 303]);
      const opened = await get(app, saved.to.replace('?done=saved#q-', '/questions/'));
      expect(opened.status).toBe(200);
      expect(opened.html).toContain('新しい設問');
    }
    const last = (await version())?.definition.sections.at(-1);
    expect(last).toMatchObject({
      title: { ja: '終わりに', en: 'At the end' },
      condition: { question: 'people', is: 'at_least', value: 10 },
    });
    const by = Object.fromEntries(last?.questions.map((question) => [question.kind, question]) ?? []);
    expect(Object.keys(by)).toEqual(Object.keys(own));
    expect(by['yen']).toMatchObject({ min: 0, max: 500_000, required: false });
    expect(by['one']?.options).toEqual([
      { key: 'o1', label: { ja: 'はい', en: 'Yes' } },
      { key: 'o2', label: { ja: 'いいえ', en: 'No' } },
    ]);
    expect(by['table']).toMatchObject({
      total: 'c3',
      columns: [
        { key: 'c1', kind: 'text', required: true },
        { key: 'c2', kind: 'one', options: [{ label: { ja: '甲' } }, { label: { ja: '乙' } }] },
        { key: 'c3', kind: 'yen' },
      ],
    });
    expect((await get(app, at)).html).toContain('「参加する人数」が10以上のときに表示');
  });

  test('changes a question, and its choices keep their names', async ({ db }) => {
    const { app, at, question } = await draft(db);
    const page = await get(app, `${at}/questions/is_new`);
    expect(page.html).toContain('新しい事業ですか');
    expect(page.html).toContain('次の表示の条件に使われているため、取り除けません');
    const changed = await post(app, `${at}/questions/is_new`, {
      version: '1',
      'label.ja': '初めての事業ですか',
      required: 'yes',
      options: '初めて\nいいえ\n分からない',
      condition: '',
      prefill: 'last_answer',
    });
    expect(changed.status).toBe(303);
    expect(await question('is_new')).toMatchObject({
      label: { ja: '初めての事業ですか' },
      prefill: 'last_answer',
      options: [{ key: 'yes' }, { key: 'no' }, { key: 'o1' }],
    });
  });

  test('says at the field what is wrong, and keeps everything that was typed', async ({ db }) => {
    const { app, at, question } = await draft(db);
    const wrong = await post(app, `${at}/questions/people`, {
      version: '1',
      'label.ja': '',
      'help.ja': '何人ですか',
      min: '十',
      max: '5',
      condition: 'lesson|answered|',
      prefill: 'kana',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('設問の言葉を書いてください');
    expect(wrong.html).toContain('下限は、決められた範囲の数字で書いてください');
    expect(wrong.html).toContain('value="十"');
    expect(wrong.html).toContain('何人ですか');
    const again = { version: '1', 'label.ja': '人数', min: '9', max: '5', condition: '', prefill: '' };
    expect((await post(app, `${at}/questions/people`, again)).html).toContain('上限以下の数にしてください');
    const later = { ...again, min: '', condition: 'lesson|answered|' };
    expect((await post(app, `${at}/questions/people`, later)).html).toContain(
      '選んだ条件の設問が、前にありません',
    );
    const kana = { ...again, min: '', prefill: 'kana' };
    expect((await post(app, `${at}/questions/people`, kana)).html).toContain(
      'この答え方には入れられない内容です',
    );
    const number = { ...again, min: '', condition: 'people|at_least|', 'condition.number': '' };
    expect((await post(app, `${at}/questions/starts_on`, number)).html).toContain('「以上・以下」の数を');
    expect(await question('people')).toMatchObject({ label: { ja: '参加する人数' } });
  });

  test('refuses choices that are none', async ({ db }) => {
    const { app, at } = await draft(db);
    const many = Array.from({ length: 51 }, (_, i) => `選択肢${i}`).join('\n');
    for (const [options, sentence] of [
      ['ひとつ', '2つ以上書いてください'],
      ['おなじ\nおなじ', '同じ言葉が2つあります'],
      [many, '50までにしてください'],
      ['あ\u202e\nい', '目に見えない記号'],
      ['あ'.repeat(201).concat('\nい'), '長すぎます'],
    ] as const) {
      const sent = { version: '1', 'label.ja': '分野', condition: '', prefill: '', options };
      const answer = await post(app, `${at}/questions/fields`, sent);
      expect([sentence, answer.status, answer.html.includes(sentence)]).toEqual([sentence, 422, true]);
    }
  });

  test('refuses tables that are none', async ({ db }) => {
    const { app, at } = await draft(db);
    const sent = { version: '1', 'label.ja': '表', condition: '', prefill: '' };
    const column = { 'columns.0.label': '区分', 'columns.0.kind': 'one', 'columns.0.options': '甲' };
    expect((await post(app, `${at}/questions/budget`, sent)).html).toContain('1つ以上書いてください');
    expect((await post(app, `${at}/questions/budget`, { ...sent, ...column })).html).toContain(
      '1行に1つ、2つ以上',
    );
    const sum = { ...sent, 'columns.0.label': '品名', 'columns.0.kind': 'text', total: '0' };
    expect((await post(app, `${at}/questions/budget`, sum)).html).toContain('数か金額の列にしてください');
  });

  test('moves up and down, over the edge of a section, but never before what it looks at', async ({ db }) => {
    const { app, at, version, keys } = await draft(db);
    const move = async (what: string, direction: string) =>
      post(app, `${at}/${what}/move`, { version: await saving(version), direction });
    expect((await move('questions/summary', 'up')).status).toBe(303);
    expect((await keys()).slice(0, 2)).toEqual(['summary', 'title']);
    await move('questions/ease', 'down');
    expect((await version())?.definition.sections[1]?.questions.map(({ key }) => key)).toEqual([
      'ease',
      'lesson',
    ]);
    const refused = await move('questions/before', 'up');
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('表示の条件が合わなくなる設問があります：これまでの事業');
    expect((await move('sections/past', 'up')).status).toBe(422);
    expect((await move('sections/past', 'down')).status).toBe(303);
    expect((await move('questions/title', 'sideways')).status).toBe(422);
  });

  test('takes out what is confirmed, and nothing that others look at', async ({ db }) => {
    const { app, at, version, keys } = await draft(db);
    const remove = async (what: string, confirmed: string) =>
      post(app, `${at}/${what}/remove`, { version: await saving(version), confirmed });
    expect((await remove('questions/people', '')).to).toContain('/questions/people');
    expect(await keys()).toContain('people');
    expect((await remove('questions/people', 'yes')).status).toBe(303);
    expect(await keys()).not.toContain('people');
    expect((await remove('questions/is_new', 'yes')).status).toBe(422);
    expect((await remove('sections/project', 'yes')).status).toBe(422);
    expect((await remove('sections/past', 'yes')).status).toBe(303);
    expect((await version())?.definition.sections).toHaveLength(2);
  });

  test('of two at once does not lose either: the second hears of it with everything still typed', async ({
    db,
  }) => {
    const { app, at, question } = await draft(db);
    const change = (label: string) =>
      post(app, `${at}/questions/title`, { version: '1', 'label.ja': label, condition: '', prefill: '' });
    expect((await change('ひとりめ')).status).toBe(303);
    const second = await change('ふたりめ');
    expect(second.status).toBe(409);
    expect(second.html).toContain('ほかの人が同じところを保存しました');
    expect(second.html).toContain('value="ふたりめ"');
    expect(second.html).toContain('name="version" value="2"');
    expect((await question('title'))?.label.ja).toBe('ひとりめ');
  });

  test('offers what the procedure needs ready-made, once', async ({ db }) => {
    const { app, at, version, question } = await draft(db);
    const kinds = await get(app, `${at}/sections/money/add`);
    expect(kinds.html).toContain('収入の予定');
    expect(kinds.html).not.toContain('事業のあらまし');
    const put = await post(app, `${at}/sections/money/known/income`, { version: await saving(version) });
    expect(put.to).toContain('#q-income');
    expect(await question('income')).toMatchObject({ kind: 'table', total: 'yen' });
    expect((await get(app, `${at}/questions/income`)).html).toContain('「income」として読み取ります');
  });
});

describe('trying and publishing', () => {
  test('draws a section as it is answered, checks what is typed, keeps nothing', async ({ db }) => {
    const { app, at } = await draft(db);
    expect((await get(app, `${at}/preview`)).status).toBe(303);
    const shown = await get(app, `${at}/preview/project`);
    expect(shown.html).toContain('name="title"');
    expect(shown.html).not.toContain('name="before"');
    const tried = await post(app, `${at}/preview/project`, { title: '畑', people: '多い', is_new: 'no' });
    expect(tried.status).toBe(422);
    expect(tried.html).toContain('name="before"');
    expect(tried.html).toContain('「参加する人数」は数字だけで書いてください');
    expect(tried.html).toContain('value="多い"');
    const rows = { 'budget.0.item': '苗', 'budget.1.item': '鍬', do: 'remove:budget:0' };
    const less = await post(app, `${at}/preview/money`, rows);
    expect(less.html).toContain('value="鍬"');
    expect(less.html).not.toContain('value="苗"');
    const good = { title: '畑', summary: 'あらまし', is_new: 'yes' };
    expect((await post(app, `${at}/preview/project`, good)).html).toContain('このまま送れる内容です');
    expect((await get(app, `${at}/preview/nowhere`)).status).toBe(404);
  });

  test('shows what changed since the last version, and publishes it', async ({ db }) => {
    const { app, at, formId, version } = await draft(db);
    expect((await get(app, `${at}/publish`)).html).toContain('第1版と同じです');
    await post(app, `${at}/questions/summary/remove`, { version: '1', confirmed: 'yes' });
    const page = await get(app, `${at}/publish`);
    expect(page.html).toContain('第1版から変わったところ');
    expect(page.html).toContain('事業のこと ＞ あらまし');
    expect(page.html).toContain('申請の手続に必要な設問がありません：事業のあらまし');
    expect((await post(app, `${at}/publish`, { version: '1' })).status).toBe(409);
    const done = await post(app, `${at}/publish`, { version: await saving(version) });
    expect(done.to).toBe(`${AT}/${formId}?done=published`);
    expect((await get(app, done.to)).html).toContain('公開しました');
    // A published version is read, not edited.
    expect((await get(app, `${at}/questions/title`)).status).toBe(303);
    const late = await post(app, `${at}/questions/title`, { version: '2', 'label.ja': '書いていた言葉' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('公開した版は変えられません');
    expect(late.html).toContain('value="書いていた言葉"');
    expect((await version())?.state).toBe('published');
    expect((await get(app, at)).html).toContain('この版は公開されています');
  });

  test('does not publish a form without questions', async ({ db }) => {
    const app = desk(db);
    const { to } = await post(app, `${AT}/new`, { 'title.ja': '空', purpose: 'other', copy: '' });
    const refused = await post(app, `${to}/publish`, { version: '1' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('設問を足してください');
  });

  test('ends a version, renames the form and throws a draft away, each when it is meant', async ({ db }) => {
    const { app, at, formId } = await draft(db);
    const page = await get(app, `${AT}/${formId}`);
    expect(page.html).toContain('下書きを続ける');
    const found = await findQuestionnaire(db, formId);
    const first = found?.versions.find(({ number }) => number === 1)?.id ?? '';
    const retire = (fields: Record<string, string>) => post(app, `${AT}/versions/${first}/retire`, fields);
    expect((await retire({})).status).toBe(422);
    expect((await retire({ confirmed: 'yes' })).to).toBe(`${AT}/${formId}?done=retired`);
    expect((await retire({ confirmed: 'yes' })).status).toBe(409);
    const named = await post(app, `${AT}/${formId}/rename`, { 'title.ja': '別の名前' });
    expect((await get(app, named.to)).html).toContain('別の名前');
    expect((await post(app, `${AT}/${formId}/rename`, { 'title.ja': '' })).status).toBe(422);
    expect((await post(app, `${AT}/${formId}/next`, {})).status).toBe(409);
    expect((await post(app, `${at}/discard`, { confirmed: 'yes' })).to).toContain('done=discarded');
  });
});

describe('who may', () => {
  test('build is the office; the centre looks; everybody else is told why not', async ({ db }) => {
    const { at, formId } = await draft(db);
    const centre = desk(db, CENTRE);
    for (const path of [AT, `${AT}/${formId}`, at, `${at}/preview/project`]) {
      expect([path, (await get(centre, path)).status]).toEqual([path, 200]);
    }
    expect((await get(centre, AT)).html).not.toContain('質問票を作る');
    expect((await get(centre, at)).html).not.toContain('/publish"');
    const writing = [`${AT}/new`, `${at}/sections/new`, `${at}/questions/title`, `${at}/publish`];
    for (const path of writing) {
      expect([path, (await get(centre, path)).status]).toEqual([path, 403]);
      expect([path, (await post(centre, path, { version: '1', 'title.ja': 'x' })).status]).toEqual([
        path,
        403,
      ]);
    }
    for (const actor of [ANONYMOUS, memberOf('00000000-0000-4000-8000-0000000000aa')]) {
      const app = desk(db, actor);
      for (const path of [AT, `${AT}/${formId}`, at, ...writing]) {
        const { status, html } = await get(app, path);
        expect([path, status, html.includes('事業の名前')]).toEqual([path, 403, false]);
      }
    }
  });

  test('nothing is found where nothing is', async ({ db }) => {
    const { app, at } = await draft(db);
    const nowhere = '00000000-0000-4000-8000-00000000dead';
    const paths = [
      `${AT}/${nowhere}`,
      `${AT}/versions/${nowhere}`,
      `${at}/sections/nowhere`,
      `${at}/questions/nowhere`,
      `${at}/sections/money/add/nonsense`,
    ];
    for (const path of paths) expect([path, (await get(app, path)).status]).toEqual([path, 404]);
  });
});

test('every kind is in the form that these tests build on', () => {
  expect(EVERY_KIND.sections.flatMap(({ questions }) => questions)).toHaveLength(13);
});
