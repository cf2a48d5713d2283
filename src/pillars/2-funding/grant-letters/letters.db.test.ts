import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { findLongWork } from '#platform/jobs/index.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { copyTemplates } from './commands/copy-templates.ts';
import { type Issue, issueFrom } from './commands/issue-letters.ts';
import { reissueFrom } from './commands/reissue-letter.ts';
import { saveTemplate } from './commands/save-template.ts';
import { setSeries } from './commands/set-series.ts';
import { startBatch } from './commands/start-batch.ts';
import { grantSource } from './grant-source.ts';
import { letterJobs } from './jobs.ts';
import {
  awardedSource,
  createDeclined,
  NOW,
  OFFICER,
  REASON,
  SERIES,
  letterTest as test,
  writerOf,
} from './letters.factory.ts';
import { LETTER_RETENTION } from './personal-data.ts';
import { findSeries } from './queries/find-series.ts';
import { findTemplate, listTemplates } from './queries/find-template.ts';
import { findBatch, findLetter, listLetters, listLettersOf } from './queries/list-letters.ts';
import { grantLetters } from './schema.ts';

const BATCH = '00000000-0000-4000-8000-00000000bbbb';
const issueOf = (cases: readonly string[], given: Partial<Issue> = {}): Issue => ({
  templateKey: 'decline',
  cases,
  on: '2026-11-20',
  ...given,
});
const issue = (
  db: Db,
  cases: readonly string[],
  given: Partial<Issue> = {},
  source = grantSource,
  actor = OFFICER,
) => act(db, 'grant_letters.issue', actor, NOW, (desk) => issueFrom(source, desk, issueOf(cases, given)));

describe('issuing', () => {
  test('gives each case the next number, freezes what it says, and is written down once', async ({ db }) => {
    const made = await createDeclined(db, 2);
    const outcome = await issue(
      db,
      made.map(({ id }) => id),
    );
    expect(outcome).toMatchObject({ ok: true });
    const letters = await listLetters(db, { fiscalYear: 2026 });
    expect(letters.map(({ code }) => code)).toEqual(['結つ第2号', '結つ第1号']);
    const first = await findLetter(db, letters[1]?.id ?? '');
    expect(first?.content).toMatchObject({
      addressee: ['第1谷戸の会', '代表者　由比 なぎさ1　様'],
      sender: ['結浜市長', '汐見 はま'],
      title: '令和8年度 みらい助成 選考結果のお知らせ',
    });
    expect(first?.content?.lines).toContain(REASON);
    expect((await findSeries(db, 2026))?.nextNumber).toBe(3);
    expect(await db.select().from(auditLog).where(eq(auditLog.act, 'grant_letters.issue'))).toHaveLength(1);
  });

  test('takes the decision’s facts', async ({ db }) => {
    const [made] = await createDeclined(db);
    await issue(db, [made?.id ?? ''], { templateKey: 'award' }, awardedSource);
    const [line] = await listLettersOf(db, made?.id ?? '');
    const lines = (await findLetter(db, line?.id ?? ''))?.content?.lines ?? [];
    expect(lines.join('\n')).toContain('50,000円');
    expect(lines.join('\n')).toContain('領収書を保存してください');
  });

  test('is refused, and leaves no gap in the numbers, when anything is not there', async ({ db }) => {
    const [made] = await createDeclined(db);
    const id = made?.id ?? '';
    const refused = async (given: Partial<Issue>, cases = [id], actor = OFFICER) => {
      const outcome = await issue(db, cases, given, grantSource, actor);
      return outcome.ok ? 'issued' : outcome.code;
    };
    expect(await refused({ templateKey: 'award' })).toBe('grant_letters.fact_missing');
    expect(await refused({}, [])).toBe('grant_letters.no_cases');
    expect(await refused({}, [BATCH])).toBe('grant_letters.no_cases');
    expect(await refused({ on: '2026-01-01' })).toBe('grant_letters.odd_day');
    expect(
      await refused(
        {},
        Array.from({ length: 51 }, (_n, i) => `${i}`),
      ),
    ).toBe('grant_letters.too_many');
    expect(await refused({}, [id], writerOf(made?.organisationId ?? ''))).toBe('permit.wrong_role');
    expect(await refused({}, [id], { ...OFFICER, roles: ['visitor', 'administrator'] })).toBe(
      'permit.wrong_role',
    );
    expect((await findSeries(db, 2026))?.nextNumber).toBe(1);
    expect(await refused({}, [id, id])).toBe('issued');
    expect((await findSeries(db, 2026))?.nextNumber).toBe(2);
  });

  test('needs the template and the numbers of the fiscal year in which the letter is dated', async ({
    db,
  }) => {
    const [made] = await createDeclined(db);
    const later = new Date('2027-03-20T03:00:00Z');
    const given = issueOf([made?.id ?? ''], { on: '2027-04-01' });
    const outcome = () =>
      act(db, 'grant_letters.issue', OFFICER, later, (desk) => issueFrom(grantSource, desk, given));
    expect(await outcome()).toMatchObject({ code: 'grant_letters.no_template' });
    await act(db, 'grant_letters.copy_templates', OFFICER, later, (desk) => copyTemplates(desk, 2027));
    expect(await outcome()).toMatchObject({ code: 'grant_letters.no_series' });
  });

  test('cannot be undone: the database refuses to change or take away a letter', async ({ db }) => {
    const [made] = await createDeclined(db);
    await issue(db, [made?.id ?? '']);
    for (const statement of [
      sql`update grant_letters set code = '別の番号'`,
      sql`update grant_letters set content = '{}'::jsonb`,
      sql`delete from grant_letters`,
      sql`update grant_letter_templates set body = '別の文'`,
    ]) {
      await expect(db.transaction((tx) => tx.execute(statement))).rejects.toThrow();
    }
  });
});

describe('issuing anew', () => {
  test('takes a new number and names the letter in whose place it stands, once', async ({ db }) => {
    const [made] = await createDeclined(db);
    await issue(db, [made?.id ?? '']);
    const [old] = await listLettersOf(db, made?.id ?? '');
    const again = () =>
      act(db, 'grant_letters.reissue', OFFICER, NOW, (desk) =>
        reissueFrom(grantSource, desk, old?.id ?? '', { on: '2026-11-21', why: '団体名の誤り' }),
      );
    expect(await again()).toMatchObject({ ok: true });
    const [newer, older] = await listLettersOf(db, made?.id ?? '');
    expect(newer).toMatchObject({ code: '結つ第2号', replacesId: old?.id, replacesWhy: '団体名の誤り' });
    expect(older?.replacedBy).toBe('結つ第2号');
    expect((await findLetter(db, newer?.id ?? ''))?.content?.foot[0]).toContain('結つ第1号');
    expect(await again()).toMatchObject({ ok: false, code: 'grant_letters.replaced_already' });
    const missing = await act(db, 'grant_letters.reissue', OFFICER, NOW, (desk) =>
      reissueFrom(grantSource, desk, BATCH, { on: '2026-11-21', why: '誤り' }),
    );
    expect(missing).toMatchObject({ kind: 'missing' });
  });
});

describe('a batch', () => {
  const start = (db: Db, cases: readonly string[], actor = OFFICER) =>
    act(db, 'grant_letters.issue', actor, NOW, (desk) =>
      startBatch(grantSource, desk, BATCH, issueOf(cases)),
    );

  test('sent twice is issued once', async ({ db }) => {
    const made = await createDeclined(db, 2);
    const cases = made.map(({ id }) => id);
    expect(await start(db, cases)).toMatchObject({ ok: true });
    expect(await start(db, cases)).toMatchObject({ ok: false, code: 'grant_letters.issued_already' });
    expect(await listLetters(db, { batchId: BATCH })).toHaveLength(2);
  });

  test('of more than fifty is worked off in portions, and goes on behind the last letter', async ({ db }) => {
    const made = await createDeclined(db, 60);
    const officer = {
      ...OFFICER,
      id: await createPerson(db, { role: 'programme_officer', startsOn: '2026-04-01' }),
    };
    const started = await start(
      db,
      made.map(({ id }) => id),
      officer,
    );
    expect(started).toMatchObject({ ok: true });
    expect(await listLetters(db, { batchId: BATCH })).toEqual([]);
    const [job] = letterJobs(grantSource);
    const context = { db, now: NOW, attempt: { number: 1, last: true } } as never;
    await job?.handle(context, { batchId: BATCH });
    const letters = await listLetters(db, { batchId: BATCH });
    expect(letters).toHaveLength(60);
    expect(new Set(letters.map(({ code }) => code)).size).toBe(60);
    const batch = await findBatch(db, BATCH);
    expect(batch?.state).toBe('issued');
    expect(await findLongWork(db, batch?.workId ?? '')).toMatchObject({ state: 'done', done: 60 });
    await job?.handle(context, { batchId: BATCH });
    expect(await listLetters(db, { batchId: BATCH })).toHaveLength(60);
  });

  test('stops with what was issued when a case is no longer whole, and says so', async ({ db }) => {
    const made = await createDeclined(db, 60);
    const officer = {
      ...OFFICER,
      id: await createPerson(db, { role: 'programme_officer', startsOn: '2026-04-01' }),
    };
    await start(
      db,
      made.map(({ id }) => id),
      officer,
    );
    const broken = made[30]?.id;
    const source = {
      ...grantSource,
      facts: async (tx: Db, ids: readonly string[]) =>
        (await grantSource.facts(tx, ids)).map((facts) =>
          facts.applicationId === broken ? { ...facts, reason: undefined } : facts,
        ),
    };
    const context = { db, now: NOW, attempt: { number: 1, last: true } } as never;
    await letterJobs(source)[0]?.handle(context, { batchId: BATCH });
    const batch = await findBatch(db, BATCH);
    expect(batch?.state).toBe('working');
    expect(await findLongWork(db, batch?.workId ?? '')).toMatchObject({ state: 'failed' });
    expect(await listLetters(db, { batchId: BATCH })).toHaveLength(25);
  });
});

describe('templates and numbers', () => {
  const save = (db: Db, version: number, body: string) =>
    act(db, 'grant_letters.save_template', OFFICER, NOW, (desk) =>
      saveTemplate(desk, version, { key: 'decline', fiscalYear: 2026, title: '件名', body }),
    );

  test('are kept by version; two who save at once hear of each other', async ({ db }) => {
    expect(await save(db, 1, '{団体名}')).toMatchObject({ ok: true });
    expect(await save(db, 1, '{事業名}')).toMatchObject({ code: 'grant_letters.changed_meanwhile' });
    expect((await findTemplate(db, 'decline', 2026))?.body).toBe('{団体名}');
    expect((await listTemplates(db, 2026)).filter(({ key }) => key === 'decline')).toHaveLength(2);
  });

  test('with a word that is no placeholder are refused', async ({ db }) => {
    expect(await save(db, 1, '{決定金額}')).toMatchObject({ code: 'grant_letters.unknown_placeholder' });
  });

  test('are copied into a new year once', async ({ db }) => {
    const copy = () =>
      act(db, 'grant_letters.copy_templates', OFFICER, NOW, (desk) => copyTemplates(desk, 2027));
    expect(await copy()).toMatchObject({ ok: true });
    expect(await copy()).toMatchObject({ code: 'grant_letters.nothing_to_copy' });
    expect(await listTemplates(db, 2027)).toHaveLength(10);
  });

  test('numbers that were given are never given again', async ({ db }) => {
    const made = await createDeclined(db, 2);
    await issue(
      db,
      made.map(({ id }) => id),
    );
    const set = (nextNumber: number) =>
      act(db, 'grant_letters.set_series', OFFICER, NOW, (desk) =>
        setSeries(desk, 1, { ...SERIES, nextNumber }),
      );
    expect(await set(2)).toMatchObject({ code: 'grant_letters.number_given' });
    expect(await set(100)).toMatchObject({ ok: true });
    expect(await set(101)).toMatchObject({ code: 'grant_letters.changed_meanwhile' });
  });
});

describe('retention', () => {
  test('erases what a letter says five years after its fiscal year, and keeps its number', async ({ db }) => {
    const [made] = await createDeclined(db);
    await issue(db, [made?.id ?? '']);
    expect(await LETTER_RETENTION.due?.(db, '2032-03-31')).toEqual([]);
    expect((await LETTER_RETENTION.due?.(db, '2032-04-01'))?.map(({ on }) => on)).toEqual(['2032-04-01']);
    const at = new Date('2032-04-01T03:00:00Z');
    expect(await LETTER_RETENTION.erase?.({ tx: db, actor: OFFICER, now: at })).toBe(1);
    const [row] = await db.select().from(grantLetters);
    expect(row).toMatchObject({ code: '結つ第1号', content: null });
    expect(await LETTER_RETENTION.erase?.({ tx: db, actor: OFFICER, now: at })).toBe(0);
  });
});
