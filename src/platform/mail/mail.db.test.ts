import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import type { Files } from '#platform/files/files.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { runDueJobs } from '#platform/jobs/run-due-jobs.ts';
import { createLog } from '#platform/log/log.ts';
import { testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { createMailer, findKept, listKept, mailJobs, sendMail } from './index.ts';
import { eraseOldMail } from './mail-jobs.ts';
import { mailMessages } from './schema.ts';

const NOW = new Date('2026-05-01T03:00:00Z');
const READER = 'hanako@city.example';
const MAIL = {
  to: READER,
  subject: '施策「相談窓口の充実と周知」が動きました',
  text: '髙橋様\n①新しい記録が加わりました。',
  lang: 'ja',
  kind: 'policy.moved',
  fromName: '結浜市 地域のつながり課',
} as const;

type Refusal = { code: number; times: number };
type Office = {
  url: string;
  got: { mail: ParsedMail; raw: string; readers: string[] }[];
  close(): Promise<void>;
};
const open: Office[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

/** A mail server that takes what it gets, after refusing the reader a number of times. */
async function postOffice(refusal: Refusal = { code: 0, times: 0 }): Promise<Office> {
  const got: Office['got'] = [];
  let left = refusal.times;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (address, _session, done) => {
      if (left === 0) return done();
      left -= 1;
      return done(Object.assign(new Error(`<${address.address}> not now`), { responseCode: refusal.code }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        const readers = session.envelope.rcptTo.map((one) => one.address);
        simpleParser(raw).then((mail) => {
          got.push({ mail, raw: raw.toString(), readers });
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const office = {
    url: `smtp://127.0.0.1:${port}`,
    got,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
  open.push(office);
  return office;
}

async function house(db: Db, env: Record<string, string>) {
  const settings = testSettings({ PUBLIC_ORIGIN: 'https://musubi.city.example', ...env });
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) });
  const mailer = createMailer(settings);
  const specs = mailJobs(mailer);
  await createQueues(db, specs);
  const around = { db, log, settings, now: () => NOW, files: {} as Files };
  return {
    lines,
    run: (options = {}) => runDueJobs(around, specs, options),
    close: () => mailer?.close(),
  };
}

async function row(db: Db, id: string) {
  return (await db.select().from(mailMessages).where(eq(mailMessages.id, id)))[0];
}

test('arrives with its Japanese subject, sender and words, and the headers of automatic mail', async ({
  db,
}) => {
  const office = await postOffice();
  const { run, close } = await house(db, { SMTP_URL: office.url, MAIL_FROM: 'musubi@city.example' });
  const unsubscribe = 'https://musubi.city.example/follow/u/abcdef0123456789abcdef0123456789abcdef0123456789';
  const id = await sendMail(db, NOW, { ...MAIL, unsubscribe });
  expect(await run()).toMatchObject([{ outcome: 'done' }]);
  close();
  const [letter] = office.got;
  expect(letter?.mail.subject).toBe(MAIL.subject);
  expect(letter?.mail.text?.trim()).toBe(MAIL.text);
  expect(letter?.mail.from?.value).toEqual([{ name: MAIL.fromName, address: 'musubi@city.example' }]);
  expect(letter?.mail.messageId).toBe(`<${id}@musubi.city.example>`);
  expect(letter?.mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(letter?.raw).toContain(`List-Unsubscribe: <${unsubscribe}>\r\n`);
  expect(letter?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  expect(await row(db, id)).toMatchObject({ state: 'sent', sentAt: NOW, tries: 1, errorClass: null });
});

test('mail that nobody subscribed to has no way to unsubscribe', async ({ db }) => {
  const office = await postOffice();
  const { run, close } = await house(db, { SMTP_URL: office.url });
  await sendMail(db, NOW, MAIL);
  await run();
  close();
  expect(office.got).toHaveLength(1);
  expect(office.got[0]?.raw).not.toContain('List-Unsubscribe');
});

test('a comma or a line break in what somebody typed makes no second reader and no header', async ({
  db,
}) => {
  const office = await postOffice();
  const { run, close } = await house(db, { SMTP_URL: office.url });
  await sendMail(db, NOW, {
    ...MAIL,
    subject: 'あ\r\nBcc: other@city.example',
    fromName: 'い, other@city.example',
  });
  await run();
  close();
  expect(office.got[0]?.readers).toEqual([READER]);
  expect(office.got[0]?.mail.bcc).toBeUndefined();
});

test('is not sent when what it tells of was rolled back', async ({ db }) => {
  const office = await postOffice();
  const { run, close } = await house(db, { SMTP_URL: office.url });
  await db
    .transaction(async (tx) => {
      await sendMail(tx, NOW, MAIL);
      tx.rollback();
    })
    .catch(() => undefined);
  expect(await run()).toEqual([]);
  close();
  expect(office.got).toEqual([]);
});

test('goes out later when the mail server says not now, and is not sent again afterwards', async ({ db }) => {
  const office = await postOffice({ code: 451, times: 1 });
  const { run, close, lines } = await house(db, { SMTP_URL: office.url });
  const id = await sendMail(db, NOW, MAIL);
  expect(await run()).toMatchObject([{ outcome: 'retried' }]);
  expect(await row(db, id)).toMatchObject({ state: 'queued', tries: 1, errorClass: '451' });
  expect(await run({ retries: true })).toMatchObject([{ outcome: 'done' }]);
  expect(await run({ retries: true })).toEqual([]);
  close();
  expect(office.got).toHaveLength(1);
  expect(await row(db, id)).toMatchObject({ state: 'sent', tries: 2, errorClass: null });
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('')).not.toContain('@city.example');
});

test('counts as failed when the mail server refuses the reader, and no address is logged', async ({ db }) => {
  const office = await postOffice({ code: 550, times: 9 });
  const { run, close, lines } = await house(db, { SMTP_URL: office.url });
  const id = await sendMail(db, NOW, MAIL);
  await run();
  expect(await run({ retries: true })).toEqual([]);
  close();
  expect(await row(db, id)).toMatchObject({ state: 'failed', tries: 1, errorClass: '550' });
  expect(lines.join('')).toContain('550');
  expect(lines.join('')).not.toContain('@city.example');
});

test('counts as failed when the mail server stays away to the last try', async ({ db }) => {
  const office = await postOffice();
  await office.close();
  open.splice(0);
  const { run, close } = await house(db, { SMTP_URL: office.url });
  const id = await sendMail(db, NOW, MAIL);
  await run();
  for (let again = 0; again < 8; again += 1) await run({ retries: true });
  close();
  expect(await row(db, id)).toMatchObject({ state: 'failed', tries: 9, errorClass: 'ESOCKET' });
});

test('is kept to be read in a demo without a mail server', async ({ db }) => {
  const { run } = await house(db, { DEMO: 'yes' });
  const id = await sendMail(db, NOW, MAIL);
  expect(await listKept(db)).toEqual([]);
  await run();
  expect((await listKept(db)).map((mail) => mail.id)).toEqual([id]);
  expect(await findKept(db, id)).toMatchObject({ to: READER, subject: MAIL.subject, text: MAIL.text });
  expect(await findKept(db, crypto.randomUUID())).toBeUndefined();
});

test('outside a demo a missing mail server is a failure, not a drawer', async ({ db }) => {
  const { run } = await house(db, { DEMO: 'no' });
  const id = await sendMail(db, NOW, MAIL);
  await run();
  expect(await listKept(db)).toEqual([]);
  expect(await row(db, id)).toMatchObject({ state: 'failed', errorClass: 'no_mail_server' });
});

test('after 30 days nobody can tell who got what, but that it was sent', async ({ db }) => {
  const { run } = await house(db, { DEMO: 'yes' });
  const id = await sendMail(db, NOW, { ...MAIL, html: '<p>あ</p>' });
  await run();
  await eraseOldMail(db, new Date('2026-05-31T03:00:00Z'));
  expect(await row(db, id)).toMatchObject({ to: READER, erasedAt: null });
  const later = new Date('2026-05-31T03:00:01Z');
  await eraseOldMail(db, later);
  expect(await row(db, id)).toMatchObject({
    to: null,
    subject: null,
    bodyText: null,
    bodyHtml: null,
    fromName: null,
    kind: 'policy.moved',
    erasedAt: later,
  });
  expect(await listKept(db)).toEqual([]);
});
