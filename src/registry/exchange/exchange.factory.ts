import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { createFileStore, createFiles, type Files } from '#platform/files/index.ts';
import type { Services } from '#platform/http/services.ts';
import type { JobContext } from '#platform/jobs/index.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { createLog } from '#platform/log/log.ts';
import type { HeldRole } from '#registry/people/index.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { host, testSettings } from '#tests/app.ts';
import { exchangeDeskRoutes } from './desk-routes.tsx';
import { EXCHANGE_JOBS } from './jobs.ts';
import { findImport } from './queries/find-import.ts';

export const NOW = new Date('2026-11-23T03:00:00Z');
export const AT = '/desk/exchange';

/** A folder for the files of a test run, and the files in it. */
export async function openFiles(): Promise<{ files: Files; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'musubi-exchange-'));
  const settings = testSettings({ DATA_DIR: folder });
  return {
    files: createFiles(settings, createFileStore(settings)),
    close: () => rm(folder, { recursive: true }),
  };
}

export function jobContext(db: Db, files: Files, now = NOW): JobContext {
  const log = createLog({ logLevel: 'silent' }, { write: () => undefined });
  return { db, now, log, settings: testSettings(), files, attempt: { number: 1, last: true } };
}

const job = (name: string) => {
  const found = EXCHANGE_JOBS.find((spec) => spec.name === name);
  if (!found) throw new Error(`no job ${name}`);
  return found;
};

/** Somebody of a role at the pages of this module, with the queues that the pages write into. */
export async function openDesk(
  db: Db,
  files: Files,
  role: HeldRole = 'centre_staff',
  mail = 'hana@example.jp',
) {
  await createQueues(db, EXCHANGE_JOBS);
  const id = await createPerson(db, { role, mail, startsOn: '2026-04-01' });
  const roles: Role[] = ['visitor', role];
  const actor: Actor = { id, roles, organisationIds: [], departmentIds: [] };
  const app = host(AT, exchangeDeskRoutes, {
    db,
    now: NOW,
    actor,
    services: { files } as unknown as Services,
  });
  const get = async (path: string) => {
    const answer = await app.request(`${AT}${path}`);
    return {
      status: answer.status,
      headers: answer.headers,
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  };
  const page = async (path: string) => new TextDecoder().decode((await get(path)).bytes);
  const post = async (path: string, fields: Record<string, string | File> = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const answer = await app.request(`${AT}${path}`, {
      method: 'POST',
      headers: { origin: 'http://localhost' },
      body,
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return {
      status: answer.status,
      to: (answer.headers.get('location') ?? '').slice(AT.length),
      headers: answer.headers,
      bytes,
      html: new TextDecoder().decode(bytes),
    };
  };
  const upload = (bytes: Uint8Array, name: string, source = 'own') =>
    post('/imports', { source, file: new File([Uint8Array.from(bytes)], name) });
  const run = async (name: 'exchange.check' | 'exchange.apply', path: string) =>
    job(name).handle(jobContext(db, files), { importId: path.split('/').at(-1) });
  const found = async (path: string) => {
    const row = await findImport(db, path.split('/').at(-1) ?? '');
    if (!row) throw new Error('no import');
    return row;
  };
  /** The form of the columns as a browser would send it back untouched, with what a test changes. */
  const check = async (path: string, changes: Record<string, string> = {}) => {
    const html = await page(path);
    const fields: Record<string, string> = { standing: 'applicant' };
    for (const [, name = '', options = ''] of html.matchAll(
      /<select[^>]*name="(column\.[^"]+)"[^>]*>([\s\S]*?)<\/select>/g,
    )) {
      fields[name] = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '';
    }
    const answer = await post(`${path}/check`, { ...fields, ...changes });
    if (answer.status === 303) await run('exchange.check', path);
    return answer;
  };
  const apply = async (path: string, choice: Record<string, string> = { mode: 'good' }) => {
    const answer = await post(`${path}/apply`, choice);
    if (answer.status === 303) await run('exchange.apply', path);
    return answer;
  };
  return { actor, get, page, post, upload, run, found, check, apply };
}
