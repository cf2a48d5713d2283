import { spawn } from 'node:child_process';
import {
  APPLICATION_STATES,
  type ApplicationFilter,
  countByState,
  listApplications,
} from '#pillars/2-funding/grant-papers/index.ts';
import { type Database, openDatabase } from '#platform/db/open-database.ts';
import { type Engine, engines } from './engines.ts';
import { type Put, putOf, quantile } from './figures.ts';
import { type Draft, fillApplications, plantBenchCall } from './grants-fill.ts';
import { started, stop } from './load.ts';

const APPLICATIONS = Number(process.env['BENCH_APPLICATIONS'] ?? 10_000);
const SUBMISSIONS = Number(process.env['BENCH_SUBMISSIONS'] ?? 2_000);
const A_SECOND = 20;
const TIMES = 30;
const FILE_BYTES = 2 * 1024 * 1024;
const SIGN_INS_AT_ONCE = 8;

/** The officer's list, by what is asked of it. */
const LISTS: readonly (readonly [string, ApplicationFilter])[] = [
  ['all, newest', {}],
  ['last page', { page: APPLICATIONS / 50 }],
  ['one state', { states: ['submitted'], sort: 'oldest' }],
  ['course and year', { courseKey: 'bench', fiscalYear: 2026 }],
  ['waiting for the office', { waiting: 'office', sort: 'oldest' }],
  ['a broad word', { text: '谷戸' }],
  ['a narrow number', { text: 'E2026-4321' }],
  ['two words in a state', { text: '海岸 清掃', states: ['accepted', 'screening'] }],
  ['largest amounts', { sort: 'amount' }],
];

/** Each application has a number, and no number is left out. */
const NUMBERED = `select count(distinct a.number)::int as numbers, max(a.number) - min(a.number) + 1 as span
  from grant_applications a join grant_calls c on c.id = a.call_id
  where c.title = '計測の募集' and a.number is not null`;

/** The officer's list with many applications, and many groups that send at once, on both engines. */
export async function measureGrants(port: number): Promise<void> {
  for (const engine of await engines()) await measureLists(engine).finally(engine.close);
  for (const [i, engine] of (await engines()).entries())
    await measureSending(engine, port + i).finally(engine.close);
}

const opened = ({ env }: Engine): Promise<Database> =>
  openDatabase({ dataDir: env['DATA_DIR'] ?? '', databaseUrl: env['DATABASE_URL'] });

async function measureLists(engine: Engine): Promise<void> {
  const put = putOf(engine.name);
  const database = await opened(engine);
  try {
    const now = new Date();
    const callId = await plantBenchCall(database, now);
    const states = APPLICATION_STATES.filter((state) => state !== 'draft');
    await fillApplications(database, callId, {
      count: APPLICATIONS,
      now,
      stateOf: (place) => states[place % states.length] ?? 'submitted',
      withPeople: false,
    });
    const all: number[] = [];
    for (const [name, filter] of LISTS) {
      const times: number[] = [];
      for (let i = 0; i < TIMES; i += 1) {
        const start = performance.now();
        await listApplications(database.db, filter);
        if (i > 1) times.push(performance.now() - start);
      }
      put(`list: ${name}, p99`, quantile(times, 0.99), 'ms');
      all.push(...times);
    }
    put(`list, ${APPLICATIONS.toLocaleString('en')} applications, p99`, quantile(all, 0.99), 'ms');
    const start = performance.now();
    await countByState(database.db);
    put('counts by state', performance.now() - start, 'ms');
  } finally {
    await database.close();
  }
}

async function measureSending(engine: Engine, port: number): Promise<void> {
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, ...engine.env, PORT: String(port), LOG_LEVEL: 'silent', BACKUP_HOURS: '0' };
  const serve = async () => {
    const child = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    await started(child, `${origin}/readyz`);
    return child;
  };
  // The first start plants the demonstration, without which nobody signs in by a press.
  await stop(await serve());
  const drafts = await withDatabase(engine, async (database) => {
    const callId = await plantBenchCall(database, new Date());
    const given = { count: SUBMISSIONS, now: new Date(), stateOf: () => 'draft' as const, withPeople: true };
    return fillApplications(database, callId, given);
  });
  const server = await serve();
  try {
    await sendAll(origin, drafts, putOf(engine.name));
  } finally {
    await stop(server);
  }
  await withDatabase(engine, async (database) => {
    const { rows } = await database.execute(NUMBERED);
    const row = rows[0] ?? {};
    putOf(engine.name)('sent, with a number of its own', Number(row['numbers']), 'applications', {
      ratio: Number(row['numbers']) / Number(row['span']),
      of: 'the span of their numbers',
    });
  });
}

async function withDatabase<T>(engine: Engine, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await opened(engine);
  return work(database).finally(() => database.close());
}

const FILE = Buffer.concat([
  Buffer.from('%PDF-1.7\n'),
  Buffer.alloc(FILE_BYTES - 64, 'x'),
  Buffer.from('\n%%EOF\n'),
]);

async function signIn(origin: string, personId: string): Promise<string> {
  const response = await fetch(`${origin}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person: personId, next: '/desk' }),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (cookies.length === 0) throw new Error(`signing in answered ${response.status} without a cookie`);
  return cookies.join('; ');
}

type Sender = Draft & { readonly cookie: string };

async function signInAll(origin: string, drafts: readonly Draft[]): Promise<Sender[]> {
  const senders: Sender[] = [];
  for (let from = 0; from < drafts.length; from += SIGN_INS_AT_ONCE) {
    const some = drafts.slice(from, from + SIGN_INS_AT_ONCE);
    const signed = some.map(async (draft) => ({ ...draft, cookie: await signIn(origin, draft.personId) }));
    senders.push(...(await Promise.all(signed)));
  }
  return senders;
}

/** Hands in the file, then sends; both as a browser without script does it. */
async function sendOne(origin: string, { answerId, cookie }: Sender): Promise<[number, number]> {
  const headers = { origin, cookie };
  const form = new FormData();
  form.set('version', '1');
  form.set('estimate', new File([FILE], 'estimate.pdf', { type: 'application/pdf' }));
  const at = `${origin}/desk/answers/${answerId}`;
  const start = performance.now();
  const put = await fetch(`${at}/papers`, { method: 'POST', redirect: 'manual', headers, body: form });
  const between = performance.now();
  const sent = await fetch(`${at}/send`, { method: 'POST', redirect: 'manual', headers });
  const end = performance.now();
  if (put.status !== 303 || sent.status !== 303)
    throw new Error(`an application was answered ${put.status} and ${sent.status}`);
  await Promise.all([put.arrayBuffer(), sent.arrayBuffer()]);
  return [between - start, end - between];
}

async function sendAll(origin: string, drafts: readonly Draft[], put: Put): Promise<void> {
  const senders = await signInAll(origin, drafts);
  const begun = performance.now();
  const running = senders.map(async (sender, place) => {
    const due = begun + (place * 1_000) / A_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    return sendOne(origin, sender);
  });
  const times = await Promise.all(running);
  const seconds = (performance.now() - begun) / 1_000;
  put('sent', senders.length / seconds, 'applications/s');
  put(
    'sending, p50',
    quantile(
      times.map(([, sent]) => sent),
      0.5,
    ),
    'ms',
  );
  put(
    'sending, p99',
    quantile(
      times.map(([, sent]) => sent),
      0.99,
    ),
    'ms',
  );
  put(
    'file of 2 MB, p99',
    quantile(
      times.map(([file]) => file),
      0.99,
    ),
    'ms',
  );
}
