import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Definition, Question, RawForm } from '#blocks/questionnaire-questions/index.ts';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/japan-day.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { createPaper as createPassportPaper } from '#registry/passport-papers/passport.factory.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { test } from '#tests/db.ts';
import { addFile, removeFile } from './commands/change-files.ts';
import { digestOf } from './commands/digest.ts';
import { reopenAnswer } from './commands/reopen-answer.ts';
import { saveSection } from './commands/save-section.ts';
import { sealAnswer } from './commands/seal-answer.ts';
import { shareAnswer } from './commands/share-answer.ts';
import { ANSWER_LOOK, viewAnswer } from './commands/view-answer.ts';
import {
  eraseAnswers,
  QUESTIONNAIRE_LINKS,
  QUESTIONNAIRE_OWN,
  QUESTIONNAIRE_RETENTION,
} from './personal-data.ts';
import { findAnswer } from './queries/find-answer.ts';
import { answersOf } from './queries/list-answers.ts';
import { prefillFrom } from './queries/prefill-from.ts';
import {
  createAnswer,
  createForm,
  EVERY_KIND,
  GOOD,
  memberOf,
  NOW,
  OFFICER,
  WRITER,
} from './questionnaire.factory.ts';
import { questionnaireAnswerSendings, questionnaireAnswers } from './schema.ts';

const TODAY = '2026-11-20';
const ESTIMATE = {
  fileId: '00000000-0000-4000-8000-00000000f11e',
  name: '見積書.pdf',
  type: 'application/pdf',
  size: 1_000,
};

async function begin(db: Db, values = GOOD) {
  const versionId = await createForm(db);
  const { id: organisationId } = await createOrganisation(db, NOW);
  const id = await createAnswer(db, versionId, organisationId, { values });
  return { id, versionId, organisationId, writer: memberOf(organisationId) };
}
const save = (db: Db, actor: Actor, id: string, section: string, raw: RawForm, revision = 1) =>
  act(db, 'questionnaire.save', actor, NOW, (desk) => saveSection(desk, id, section, raw, revision));
const seal = (db: Db, actor: Actor, id: string) =>
  act(db, 'questionnaire.seal', actor, NOW, (desk) => sealAnswer(desk, id));
const reopen = (db: Db, id: string, questions: string[]) =>
  act(db, 'questionnaire.reopen', OFFICER, NOW, (desk) =>
    reopenAnswer(
      desk,
      id,
      questions.map((question) => ({ question, words: ' 理由を書いてください ' })),
    ),
  );
const valuesOf = async (db: Db, id: string) => (await findAnswer(db, id))?.answer.values;
const money = (yen: string) => ({
  requested_yen: yen,
  'budget.0.category': 'goods',
  'budget.0.item': '苗',
  'budget.0.yen': yen,
  agreed: 'yes',
});

describe('saving a section', () => {
  test('keeps what was typed, right or wrong, and says what is wrong', async ({ db }) => {
    const { id, writer } = await begin(db, {});
    const outcome = await save(db, writer, id, 'money', { ...money('1000'), requested_yen: '五万' });
    expect(outcome).toMatchObject({
      ok: true,
      value: { revision: 2, problems: [{ question: 'requested_yen', code: 'not_a_number' }] },
    });
    expect(await valuesOf(db, id)).toEqual({
      requested_yen: '五万',
      budget: [{ category: 'goods', item: '苗', yen: 1000 }],
      agreed: true,
    });
  });
  test('lets go of what is not asked any more, also in other sections', async ({ db }) => {
    const { id, writer } = await begin(db, { ...GOOD, is_new: 'no', before: '去年', lesson: '水' });
    await save(db, writer, id, 'project', { title: '畑', summary: 'あらまし', is_new: 'yes' });
    const values = await valuesOf(db, id);
    expect(Object.keys(values ?? {}).toSorted()).toEqual(
      ['agreed', 'budget', 'is_new', 'requested_yen', 'summary', 'title'].toSorted(),
    );
  });
  test('of a question that was emptied keeps nothing, and leaves the files alone', async ({ db }) => {
    const { id, writer } = await begin(db, { ...GOOD, people: 3, estimate: [ESTIMATE] });
    await save(db, writer, id, 'project', { title: '畑', summary: '', is_new: 'yes', people: '' });
    await save(db, writer, id, 'money', money('10'), 2);
    const values = await valuesOf(db, id);
    expect(values).not.toHaveProperty('people');
    expect(values).not.toHaveProperty('summary');
    expect(values?.['estimate']).toEqual([ESTIMATE]);
  });
  test('by two at once refuses the second, who loses nothing; in two sections both are kept', async ({
    db,
  }) => {
    const { id, writer } = await begin(db);
    expect((await save(db, writer, id, 'money', money('10'))).ok).toBe(true);
    expect(await save(db, writer, id, 'money', money('20'))).toMatchObject({
      ok: false,
      kind: 'closed',
      code: 'questionnaire.changed_meanwhile',
    });
    expect((await valuesOf(db, id))?.['requested_yen']).toBe(10);
    // The same words twice are no quarrel, and another section is none either.
    expect((await save(db, writer, id, 'money', money('10'))).ok).toBe(true);
    const project = { title: '別の畑', summary: 'あらまし', is_new: 'yes' };
    expect((await save(db, writer, id, 'project', project)).ok).toBe(true);
    expect((await save(db, writer, id, 'money', money('20'), 3)).ok).toBe(true);
  });
  test('is for its writers alone, and leaves no trace when refused', async ({ db }) => {
    const { id, organisationId } = await begin(db);
    const before = await db.select().from(auditLog);
    for (const actor of [
      OFFICER,
      memberOf('00000000-0000-4000-8000-0000000000aa'),
      memberOf(organisationId, OFFICER.id),
    ]) {
      expect(await save(db, actor, id, 'money', money('1'))).toMatchObject({
        code: 'questionnaire.not_yours',
      });
    }
    expect(await save(db, OFFICER, 'nonsense', 'money', {})).toMatchObject({ kind: 'missing' });
    expect(await db.select().from(auditLog)).toHaveLength(before.length);
    expect(await valuesOf(db, id)).toEqual(GOOD);
  });
});

describe('sending', () => {
  test('keeps what stood there for good, with its digest; a second one is refused', async ({ db }) => {
    const { id, versionId, writer } = await begin(db);
    const outcome = await seal(db, writer, id);
    expect(outcome).toMatchObject({ ok: true, value: { values: GOOD } });
    expect(await seal(db, writer, id)).toMatchObject({ kind: 'closed', code: 'questionnaire.sent_already' });
    const [sending] = (await findAnswer(db, id))?.sendings ?? [];
    expect(sending).toMatchObject({
      number: 1,
      values: GOOD,
      sentBy: WRITER,
      digest: digestOf(versionId, GOOD),
    });
    expect(digestOf(versionId, { ...GOOD, requested_yen: 50_001 })).not.toBe(sending?.digest);
    expect(await save(db, writer, id, 'money', money('1'))).toMatchObject({ code: 'questionnaire.closed' });
  });
  test('is refused while something is wrong', async ({ db }) => {
    const { id, writer } = await begin(db, { ...GOOD, requested_yen: '五万' });
    expect(await seal(db, writer, id)).toMatchObject({ kind: 'unmet', code: 'questionnaire.incomplete' });
    expect((await findAnswer(db, id))?.sendings).toEqual([]);
  });
  test('can never be changed or taken away in the database', async ({ db }) => {
    const { id, writer } = await begin(db);
    await seal(db, writer, id);
    const tries = [
      () => db.update(questionnaireAnswerSendings).set({ values: {} }),
      () => db.update(questionnaireAnswerSendings).set({ digest: 'a'.repeat(64) }),
      () => db.delete(questionnaireAnswerSendings),
    ];
    for (const attempt of tries) {
      await expect(db.transaction(attempt)).rejects.toThrow();
    }
    expect((await findAnswer(db, id))?.sendings[0]?.values).toEqual(GOOD);
  });
});

describe('a return', () => {
  test('opens the named questions, and what hangs on them, and nothing else', async ({ db }) => {
    const { id, writer } = await begin(db);
    await seal(db, writer, id);
    expect((await reopen(db, id, ['requested_yen', 'is_new'])).ok).toBe(true);
    expect((await findAnswer(db, id))?.answer.openFields).toEqual([
      { question: 'requested_yen', words: '理由を書いてください' },
      { question: 'is_new', words: '理由を書いてください' },
    ]);
    await save(db, writer, id, 'money', { ...money('20'), 'budget.0.yen': '1', agreed: '' });
    await save(db, writer, id, 'project', { title: '別の名前', is_new: 'no', before: '去年の畑' }, 2);
    expect((await valuesOf(db, id))?.['requested_yen']).toBe(20);
    expect(await valuesOf(db, id)).toEqual({ ...GOOD, requested_yen: 20, is_new: 'no', before: '去年の畑' });
    expect(await seal(db, writer, id)).toMatchObject({ code: 'questionnaire.incomplete' });
    await save(db, writer, id, 'past', { lesson: '水やり' }, 3);
    expect((await seal(db, writer, id)).ok).toBe(true);
    const found = await findAnswer(db, id);
    expect(found?.answer).toMatchObject({ state: 'sent', openFields: [] });
    expect(found?.sendings.map(({ number, values }) => [number, values['requested_yen']])).toEqual([
      [1, 50_000],
      [2, 20],
    ]);
  });
  test('is refused of a draft, without questions, and on questions that are not asked', async ({ db }) => {
    const { id, writer } = await begin(db);
    expect(await reopen(db, id, ['title'])).toMatchObject({ code: 'questionnaire.not_sent' });
    await seal(db, writer, id);
    for (const questions of [[], ['nowhere'], ['lesson'], ['title', 'nowhere']]) {
      expect(await reopen(db, id, questions)).toMatchObject({ code: 'questionnaire.no_such_question' });
    }
  });
});

describe('files', () => {
  const add = (db: Db, actor: Actor, id: string, question: string, file = ESTIMATE) =>
    act(db, 'questionnaire.add_file', actor, NOW, (desk) => addFile(desk, id, question, file));

  test('come and go one by one, up to the limit of the question', async ({ db }) => {
    const { id, writer } = await begin(db);
    expect((await add(db, writer, id, 'estimate')).ok).toBe(true);
    const other = { ...ESTIMATE, fileId: '00000000-0000-4000-8000-00000000f12e' };
    expect((await add(db, writer, id, 'estimate', other)).ok).toBe(true);
    expect(await add(db, writer, id, 'estimate')).toMatchObject({ code: 'questionnaire.too_many_files' });
    const remove = (fileId: string) =>
      act(db, 'questionnaire.remove_file', writer, NOW, (desk) => removeFile(desk, id, 'estimate', fileId));
    expect((await remove(ESTIMATE.fileId)).ok).toBe(true);
    expect(await remove(ESTIMATE.fileId)).toMatchObject({ kind: 'missing' });
    expect((await valuesOf(db, id))?.['estimate']).toEqual([other]);
  });
  test('are no answer to another kind of question, and none of a sent answer', async ({ db }) => {
    const { id, writer } = await begin(db);
    expect(await add(db, writer, id, 'title')).toMatchObject({ code: 'questionnaire.no_such_question' });
    expect(await add(db, OFFICER, id, 'estimate')).toMatchObject({ code: 'questionnaire.not_yours' });
    await seal(db, writer, id);
    expect(await add(db, writer, id, 'estimate')).toMatchObject({ code: 'questionnaire.closed' });
    await reopen(db, id, ['title']);
    expect(await add(db, writer, id, 'estimate')).toMatchObject({ code: 'questionnaire.closed' });
  });
});

describe('its people', () => {
  const share = (db: Db, actor: Actor, id: string, person: string, role?: 'owner' | 'writer' | 'reader') =>
    act(db, 'questionnaire.share', actor, NOW, (desk) => shareAnswer(desk, id, person, role));
  const fellow = async (db: Db, organisationId: string) => {
    const personId = await createPerson(db);
    await db
      .insert(peopleRoles)
      .values({ personId, role: 'group_member', organisationId, startsOn: TODAY, grantedBy: OFFICER.id });
    return personId;
  };

  test('are let in by the owner, of the group alone, and one owner stays', async ({ db }) => {
    const { id, organisationId, writer } = await begin(db);
    const person = await fellow(db, organisationId);
    expect(await share(db, memberOf(organisationId, person), id, person, 'owner')).toMatchObject({
      code: 'questionnaire.not_yours',
    });
    expect((await share(db, writer, id, person, 'writer')).ok).toBe(true);
    expect((await save(db, memberOf(organisationId, person), id, 'money', money('5'))).ok).toBe(true);
    expect(await share(db, writer, id, WRITER, undefined)).toMatchObject({
      code: 'questionnaire.last_owner',
    });
    expect((await share(db, writer, id, person, 'owner')).ok).toBe(true);
    expect((await share(db, memberOf(organisationId, person), id, WRITER, undefined)).ok).toBe(true);
    expect((await findAnswer(db, id))?.members.map(({ personId }) => personId)).toEqual([person]);
  });
  test('are no strangers', async ({ db }) => {
    const { id, writer } = await begin(db);
    const stranger = await createPerson(db);
    expect(await share(db, writer, id, stranger, 'reader')).toMatchObject({
      code: 'questionnaire.not_yours',
    });
  });
});

describe('a look from outside', () => {
  const view = (db: Db, actor: Actor, id: string) =>
    act(db, ANSWER_LOOK, actor, NOW, (desk) => viewAnswer(desk, id));
  test('is written down, and sees nothing that was not sent', async ({ db }) => {
    const { id, writer, organisationId } = await begin(db);
    expect(await view(db, OFFICER, id)).toMatchObject({ code: 'questionnaire.not_sent' });
    await seal(db, writer, id);
    expect((await view(db, OFFICER, id)).ok).toBe(true);
    const looks = await db.select().from(auditLog).where(eq(auditLog.act, ANSWER_LOOK));
    expect(looks).toMatchObject([{ subjectId: id, detail: { as: 'programme_officer', own: false } }]);
    const other = memberOf('00000000-0000-4000-8000-0000000000aa', OFFICER.id);
    expect(await view(db, other, id)).toMatchObject({ kind: 'forbidden', code: 'permit.wrong_role' });
    expect((await view(db, memberOf(organisationId, OFFICER.id), id)).ok).toBe(true);
  });
});

describe('what is known already', () => {
  const ask = (key: string, changes: Pick<Question, 'kind'> & Partial<Question>): Question => ({
    key,
    label: { ja: key },
    required: false,
    ...changes,
  });
  const form: Definition = {
    sections: [
      {
        key: 'group',
        title: { ja: '団体のこと' },
        questions: [
          ask('name', { kind: 'text', prefill: 'organisation_name' }),
          ask('founded', { kind: 'date', prefill: 'founded_on' }),
          ask('members', { kind: 'number', prefill: 'members' }),
          ask('who', { kind: 'text', prefill: 'representative' }),
          ask('short', { kind: 'text', max: 2, prefill: 'purpose' }),
          ask('wrong', { kind: 'number', prefill: 'kana' }),
          ask('plan', { kind: 'file', prefill: 'plan_file' }),
          ask('title', { kind: 'text', prefill: 'last_answer' }),
          ask('is_new', { kind: 'text', prefill: 'last_answer' }),
        ],
      },
    ],
  };

  test('comes from the register and the last answer, where it fits', async ({ db }) => {
    const { id, writer, organisationId } = await begin(db);
    await seal(db, writer, id);
    await createPassportPaper(db, organisationId);
    const changed = await createOrganisation(db, NOW, {
      foundedOn: '2020-05-01',
      memberCount: 12,
      purpose: 'とても長い目的',
      officers: [
        { post: 'representative', name: '谷戸 みのる', nameKana: '', startsOn: '2026-04-01', endsOn: null },
      ],
    });
    expect(await prefillFrom(db, organisationId, form, TODAY)).toEqual({
      name: '谷戸の会',
      title: '谷戸の畑',
    });
    expect(await prefillFrom(db, changed.id, form, TODAY)).toEqual({
      name: '谷戸の会',
      founded: '2020-05-01',
      members: 12,
      who: '谷戸 みのる',
    });
  });
});

describe('what is kept', () => {
  const [drafts] = QUESTIONNAIRE_RETENTION;
  test('of a draft that was never sent goes after a year; what was sent stays', async ({ db }) => {
    const { id, versionId, organisationId, writer } = await begin(db);
    const sent = await createAnswer(db, versionId, organisationId, { values: GOOD });
    await seal(db, writer, sent);
    const on = addDays(TODAY, 365);
    expect(await drafts?.due?.(db, addDays(on, -1))).toEqual([]);
    expect(await drafts?.due?.(db, on)).toMatchObject([{ id, on }]);
    const at = new Date(`${on}T12:00:00+09:00`);
    expect(await drafts?.erase?.({ tx: db, actor: OFFICER, now: at })).toBe(1);
    expect(await drafts?.erase?.({ tx: db, actor: OFFICER, now: at })).toBe(0);
    expect(await valuesOf(db, id)).toEqual({});
    expect(await valuesOf(db, sent)).toEqual(GOOD);
  });
  test('of what was sent goes when its owner says so, and leaves the digest', async ({ db }) => {
    const { id, writer, versionId } = await begin(db);
    await seal(db, writer, id);
    expect(await eraseAnswers(db, [id], NOW)).toBe(1);
    const found = await findAnswer(db, id);
    expect([found?.answer.values, found?.sendings[0]?.values]).toEqual([{}, {}]);
    expect(found?.sendings[0]?.digest).toBe(digestOf(versionId, GOOD));
    expect(await eraseAnswers(db, [], NOW)).toBe(0);
  });
  test('is handed to whoever wrote it, in words, and to nobody else', async ({ db }) => {
    await begin(db);
    const own = await QUESTIONNAIRE_OWN.list(db, WRITER);
    expect(own).toMatchObject([
      { title: '申請書', state: '記入中', 事業の名前: '谷戸の畑', 希望する額: '50,000円' },
    ]);
    expect(await QUESTIONNAIRE_OWN.list(db, OFFICER.id)).toEqual([]);
  });
  test('moves with the group', async ({ db }) => {
    const { id, organisationId } = await begin(db);
    const to = await createOrganisation(db, NOW);
    await QUESTIONNAIRE_LINKS.move(db, organisationId, to.id);
    const [row] = await db.select().from(questionnaireAnswers).where(eq(questionnaireAnswers.id, id));
    expect(row?.organisationId).toBe(to.id);
  });
});

test('the answers to a form show what was sent, never what is being written', async ({ db }) => {
  const { id, versionId, organisationId, writer } = await begin(db);
  await createAnswer(db, versionId, organisationId, { values: { title: 'ひみつ' } });
  await seal(db, writer, id);
  const lines = await answersOf(db, { versionId });
  expect(lines.map(({ state, values }) => [state, values?.['title']]).toSorted()).toEqual([
    ['draft', undefined],
    ['sent', '谷戸の畑'],
  ]);
  const { questionnaire } = (await findAnswer(db, id)) ?? {};
  expect(await answersOf(db, { questionnaireId: questionnaire?.id ?? '' })).toHaveLength(2);
});

test('a text with signs beyond the basic plane is stored as it is, and null characters do not reach the database', async ({
  db,
}) => {
  const { id, writer } = await begin(db, {});
  await save(db, writer, id, 'project', { title: '𠮷野\u0000の\ud800森🌲', summary: 'x', is_new: 'yes' });
  expect((await valuesOf(db, id))?.['title']).toBe('𠮷野の森🌲');
  const [row] = await db
    .select({ title: sql<string>`${questionnaireAnswers.values}->>'title'` })
    .from(questionnaireAnswers)
    .where(eq(questionnaireAnswers.id, id));
  expect(row?.title).toBe('𠮷野の森🌲');
});

test('a form of every kind is a valid one', () => {
  expect(EVERY_KIND.sections).toHaveLength(3);
});
